using Rolemap.Frameworks;

namespace Rolemap.Comparison;

/// <summary>Which roles of one framework may be the same job as which of another. One relation answers in both directions.</summary>
internal sealed class Relation(int ones, int others)
{
    private readonly bool[,] holds = new bool[ones, others];

    public bool this[int one, int other]
    {
        get => holds[one, other];
        set => holds[one, other] = value;
    }

    public IEnumerable<int> OthersOf(int one) => Enumerable.Range(0, others).Where(other => holds[one, other]);

    public IEnumerable<int> OnesOf(int other) => Enumerable.Range(0, ones).Where(one => holds[one, other]);

    /// <summary>
    /// Narrows by order: whoever stands below a role lies no higher than it can, and the other way round. Roles that contradict each
    /// other, in order against facts, bound nobody; whoever nothing would be left of keeps all.
    /// </summary>
    public Relation Narrowed(Ladder one, Ladder other)
    {
        var (ofOnes, ofOthers) = (new OrderBounds(Roles(one), Roles(other), OthersOf), new OrderBounds(Roles(other), Roles(one), OnesOf));
        var kept = new Relation(ones, others);
        for (var i = 0; i < ones; i++)
            for (var j = 0; j < others; j++)
                kept[i, j] = holds[i, j] && ofOnes.Allow(i, j) && ofOthers.Allow(j, i);
        return kept;
    }

    /// <summary>
    /// Keeps the order of both ladders by widening: a pair is added where a role not higher reaches at least as high, and a role not
    /// lower reaches at least as low, unless the line between managing people and not lies between them. Nothing is taken away, so that one
    /// misplaced role in a source cannot hide the right answer.
    /// </summary>
    public Relation KeepingOrder(Ladder one, Ladder other, Func<int, int, bool> mayAdd)
    {
        var (up, down) = (Reaching(one, other, upward: true), Reaching(one, other, upward: false));
        var kept = new Relation(ones, others);
        for (var i = 0; i < ones; i++)
            for (var j = 0; j < others; j++)
                kept[i, j] = holds[i, j] || (up[i, j] && down[i, j] && mayAdd(i, j));
        return kept;
    }

    /// <summary>For each pair, whether some role not above the one has a counterpart not below the other; the other way round going down.</summary>
    private bool[,] Reaching(Ladder one, Ladder other, bool upward)
    {
        var (firsts, seconds) = (Roles(one), Roles(other));
        var row = new bool[ones, others];
        for (var i = 0; i < ones; i++)
            FillRow(i, seconds, row, upward);
        var all = (bool[,])row.Clone();
        foreach (var track in firsts.Select((role, at) => (Role: role, At: at)).Where(pair => pair.Role.Rung is not null).GroupBy(pair => pair.Role.TrackId ?? "", StringComparer.Ordinal))
        {
            var passed = new bool[others];
            var rungs = track.GroupBy(pair => pair.Role.Rung);
            foreach (var rung in upward ? rungs.OrderBy(group => group.Key) : rungs.OrderByDescending(group => group.Key))
            {
                foreach (var (_, at) in rung)
                    for (var j = 0; j < others; j++)
                        all[at, j] |= passed[j];
                foreach (var (_, at) in rung)
                    for (var j = 0; j < others; j++)
                        passed[j] |= row[at, j];
            }
        }
        return all;
    }

    /// <summary>Which roles lie at or before the furthest counterpart of one, on each track.</summary>
    private void FillRow(int one, Role[] seconds, bool[,] row, bool upward)
    {
        var furthest = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var k in OthersOf(one))
            if (seconds[k].Rung is { } rung && (!furthest.TryGetValue(seconds[k].TrackId ?? "", out var known) || (upward ? rung > known : rung < known)))
                furthest[seconds[k].TrackId ?? ""] = rung;
        for (var j = 0; j < others; j++)
            row[one, j] = holds[one, j] || (furthest.TryGetValue(seconds[j].TrackId ?? "", out var end) && (upward ? seconds[j].Rung < end : seconds[j].Rung > end));
    }

    private static Role[] Roles(Ladder ladder) => [.. ladder.Profiles.Select(profile => profile.Role)];
}
