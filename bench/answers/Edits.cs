using System.Diagnostics;
using System.Globalization;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Bench.Answers;

/// <summary>How long single edits take, each with the questions that follow it.</summary>
internal static class Edits
{
    private const int Subtree = 10_000, Rounds = 40;

    /// <summary>A sentence for each edit.</summary>
    public static IEnumerable<string> Time(Organization organization)
    {
        var seats = organization.Positions.ToArray();
        var moved = seats.Where(seat => !seat.IsTop && seat.Manager is not null).MinBy(seat => Math.Abs(seat.SubtreeCount - Subtree));
        var under = seats.Where(seat => seat.Layer <= moved.Layer && !seat.Chain.Contains(moved) && seat != moved && seat.Reports.Any()).ToArray();
        yield return Line($"move of {moved.SubtreeCount} seats, with the path and the count of whoever has them then", round =>
        {
            var to = under[round * 7919 % under.Length];
            var (changed, seat) = (organization.With(Replaced(moved, PositionFields.Manager, to.Id)), 0);
            foreach (var above in changed.PositionOf(moved.Id)!.Value.Chain)
                seat += above.SubtreeCount;
            return seat;
        });
        yield return Line("a leaf gets another manager", round =>
        {
            var (leaf, to) = (Leaf(round), under[round * 104_729 % under.Length]);
            return organization.With(Replaced(leaf, PositionFields.Manager, to.Id)).PositionOf(to.Id)!.Value.SubtreeCount;
        });
        yield return Line("another holder, by another name", round =>
        {
            var seat = Leaf(round);
            return organization.With(Replaced(seat, PositionFields.Name, "Ada Ray")).PositionOf(seat.Id)!.Value.IsVacant ? 1 : 0;
        });

        Position Leaf(int round) => seats[(int)(round * 15_485_863L % seats.Length)];
        EntrySet Replaced(Position seat, Field field, string text) =>
            organization.Entries.With(new Dictionary<Ref, Entry?> { [seat.Ref] = seat.Entry.With(field, new Value.Text(text)) });
    }

    private static string Line(string name, Func<int, int> edit)
    {
        var (taken, seen) = (new double[Rounds], 0);
        for (var round = 0; round < Rounds; round++)
        {
            var before = Stopwatch.GetTimestamp();
            seen += edit(round);
            taken[round] = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        }
        Array.Sort(taken);
        return string.Create(CultureInfo.InvariantCulture, $"{name}: p50 {taken[Rounds / 2]:0.0} ms, worst {taken[^1]:0.0} ms ({seen & 1})");
    }
}
