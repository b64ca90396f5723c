using Rolemap.Frameworks;

namespace Rolemap.Comparison;

/// <summary>Between which rungs of each other track the counterparts of roles lie, judged by the roles below and above them on their own track.</summary>
internal sealed class OrderBounds
{
    private readonly Role[] theirs;
    private readonly Dictionary<string, (decimal? Least, decimal? Most)>[] bounds;

    public OrderBounds(Role[] ours, Role[] theirs, Func<int, IEnumerable<int>> counterparts)
    {
        this.theirs = theirs;
        bounds = [.. ours.Select(_ => new Dictionary<string, (decimal?, decimal?)>(StringComparer.Ordinal))];
        foreach (var track in theirs.Select((role, at) => (Role: role, At: at)).GroupBy(pair => pair.Role.TrackId ?? "", StringComparer.Ordinal))
            if (track.All(pair => pair.Role.Rung is not null))
                Bound(track.Key, ours, [.. ours.Select((role, at) => RangeOf([.. counterparts(at).Where(k => (theirs[k].TrackId ?? "") == track.Key)]))]);
    }

    /// <summary>Whether order lets the one be the other.</summary>
    public bool Allow(int our, int their) =>
        !bounds[our].TryGetValue(theirs[their].TrackId ?? "", out var bound) || (!(theirs[their].Rung < bound.Least) && !(theirs[their].Rung > bound.Most));

    private (decimal Least, decimal Most)? RangeOf(int[] counterparts) =>
        counterparts.Length == 0 ? null : (counterparts.Min(at => theirs[at].Rung ?? 0), counterparts.Max(at => theirs[at].Rung ?? 0));

    private void Bound(string track, Role[] ours, (decimal Least, decimal Most)?[] ranges)
    {
        var crossed = ours.Select((role, at) => Crosses(at, ours, ranges)).ToArray();
        for (var at = 0; at < ours.Length; at++)
        {
            if (ranges[at] is not var (own, ownMost) || crossed[at])
                continue;
            var (least, most) = (own, ownMost);
            for (var other = 0; other < ours.Length; other++)
            {
                if (ranges[other] is not var (low, high) || crossed[other])
                    continue;
                if (Ladder.IsBelow(ours[other], ours[at]))
                    least = Math.Max(least, low);
                else if (Ladder.IsBelow(ours[at], ours[other]))
                    most = Math.Min(most, high);
            }
            bounds[at][track] = (least, most);
        }
    }

    /// <summary>Whether a role lies wholly above one that stands above it, or wholly below one that stands below it.</summary>
    private static bool Crosses(int at, Role[] ours, (decimal Least, decimal Most)?[] ranges)
    {
        for (var other = 0; other < ours.Length; other++)
            if (ranges[at] is var (least, most) && ranges[other] is var (low, high)
                && ((Ladder.IsBelow(ours[at], ours[other]) && least > high) || (Ladder.IsBelow(ours[other], ours[at]) && most < low)))
                return true;
        return false;
    }
}
