using Rolemap.Frameworks;

namespace Rolemap.Comparison;

/// <summary>
/// Grades rank roles across the tracks of one company. Where a manager's counterparts are known, grades say what an individual of the
/// same grade ranks with: whoever lies outside by a step or more of the other's grades has points against them.
/// </summary>
internal static class GradeOrder
{
    private const int PointsForStep = 30;

    /// <summary>The points against each pair.</summary>
    public static int[,] Points(Ladder one, Ladder other, Relation relation)
    {
        var points = new int[one.Profiles.Length, other.Profiles.Length];
        var (firsts, seconds) = (Roles(one), Roles(other));
        var (fromOne, fromOther) = (new Bounds(firsts, seconds, relation.OthersOf), new Bounds(seconds, firsts, relation.OnesOf));
        for (var i = 0; i < firsts.Length; i++)
            for (var j = 0; j < seconds.Length; j++)
                points[i, j] = PointsForStep * Math.Max(fromOne.StepsOutside(i, j), fromOther.StepsOutside(j, i));
        return points;
    }

    private static Role[] Roles(Ladder ladder) => [.. ladder.Profiles.Select(profile => profile.Role)];

    /// <summary>Between which grades of the other framework the counterpart of each role should lie, judged by roles of other tracks.</summary>
    private sealed class Bounds
    {
        private readonly List<decimal> scale;
        private readonly Role[] theirs;
        private readonly (decimal? Least, decimal? Most)[] bounds;

        public Bounds(Role[] ours, Role[] theirs, Func<int, IEnumerable<int>> counterparts)
        {
            this.theirs = theirs;
            scale = [.. theirs.Select(role => role.Grade).OfType<decimal>().Distinct().Order()];
            var grades = ours.Select((role, at) => (Role: role, Grades: counterparts(at).Select(k => theirs[k].Grade).ToArray()))
                .Where(pair => pair.Role.Grade is not null && pair.Grades.Length > 0 && !pair.Grades.Contains(null)).ToArray();
            bounds = [.. ours.Select(role =>
            {
                var elsewhere = grades.Where(pair => pair.Role.TrackId != role.TrackId).ToArray();
                return (elsewhere.Where(pair => pair.Role.Grade <= role.Grade).Select(pair => pair.Grades.Min()).Max(),
                    elsewhere.Where(pair => pair.Role.Grade >= role.Grade).Select(pair => pair.Grades.Max()).Min());
            })];
        }

        public int StepsOutside(int ours, int their)
        {
            if (theirs[their].Grade is not { } grade)
                return 0;
            var at = scale.IndexOf(grade);
            var below = bounds[ours].Least is { } least ? scale.IndexOf(least) - at : 0;
            var above = bounds[ours].Most is { } most ? at - scale.IndexOf(most) : 0;
            return Math.Max(0, Math.Max(below, above));
        }
    }
}
