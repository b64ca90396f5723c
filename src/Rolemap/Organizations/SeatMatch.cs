using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>Which seats two lists have in common, by id.</summary>
public sealed class SeatMatch
{
    private readonly int[] before;

    private SeatMatch(int[] before, int[] left) => (this.before, Left) = (before, left);

    /// <summary>The seats that only the list before has, by their numbers there.</summary>
    public IReadOnlyList<int> Left { get; }

    /// <summary>The number that a seat of the list after has in the one before, or -1.</summary>
    public int Before(int seat) => before[seat];

    /// <summary>Matches two lists, in linear time where both were read as keys.</summary>
    public static SeatMatch Of(SeatColumns before, SeatColumns after) =>
        before.Ids.Keys is { } left && after.Ids.Keys is { } right ? Merged(left, right) : Looked(before, after);

    private static SeatMatch Merged(IdColumn before, IdColumn after)
    {
        var (found, left, at) = (new int[after.Count], new List<int>(), 0);
        for (var seat = 0; seat < found.Length; seat++)
        {
            var order = 1;
            for (; at < before.Count && (order = IdColumn.Compare(before, at, after, seat)) < 0; at++)
                left.Add(at);
            found[seat] = at < before.Count && order == 0 ? at++ : -1;
        }
        left.AddRange(Enumerable.Range(at, before.Count - at));
        return new SeatMatch(found, [.. left]);
    }

    private static SeatMatch Looked(SeatColumns before, SeatColumns after)
    {
        var places = new Dictionary<string, int>(before.Count, StringComparer.Ordinal);
        for (var seat = 0; seat < before.Count; seat++)
            places[before.Ids.StringOf(seat)] = seat;
        var found = new int[after.Count];
        for (var seat = 0; seat < found.Length; seat++)
            found[seat] = places.Remove(after.Ids.StringOf(seat), out var at) ? at : -1;
        return new SeatMatch(found, [.. places.Values.Order()]);
    }
}
