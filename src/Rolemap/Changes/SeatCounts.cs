using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>How two snapshots differ, counted over seats with the same id. Seats that stand for several are not counted.</summary>
/// <param name="Added">Seats that only the second has.</param>
/// <param name="Ended">Seats that only the first has.</param>
/// <param name="Reparented">Seats with another manager's seat, or with one on one side only.</param>
/// <param name="HolderChanged">Seats held by other people, or vacant on one side only. The same id with another name is another holder.</param>
/// <param name="TitleChanged">Seats with another title.</param>
/// <param name="Same">Seats of both sides without any of these differences.</param>
public sealed record SeatCounts(int Added, int Ended, int Reparented, int HolderChanged, int TitleChanged, int Same)
{
    /// <summary>Counts the differences between two snapshots, each at its own day.</summary>
    public static SeatCounts Between(Organization before, Organization after)
    {
        var counts = new SeatCounts(0, before.Positions.Count(seat => IsGone(seat, after)), 0, 0, 0, 0);
        foreach (var seat in after.Positions)
            if (!seat.StandsForSeveral)
                counts = counts.With(before.PositionOf(seat.Id), seat);
        return counts;
    }

    private static bool IsGone(Position seat, Organization after) =>
        !seat.StandsForSeveral && after.PositionOf(seat.Id) is null or { StandsForSeveral: true };

    private SeatCounts With(Position? was, Position becomes)
    {
        if (was is not { StandsForSeveral: false } earlier)
            return this with { Added = Added + 1 };
        var (manager, holder, title) = (earlier.ManagerId != becomes.ManagerId, !SameHolders(earlier, becomes), earlier.Title != becomes.Title);
        return this with
        {
            Reparented = Reparented + (manager ? 1 : 0),
            HolderChanged = HolderChanged + (holder ? 1 : 0),
            TitleChanged = TitleChanged + (title ? 1 : 0),
            Same = Same + (manager || holder || title ? 0 : 1),
        };
    }

    private static bool SameHolders(Position was, Position becomes) => HoldersOf(was).SequenceEqual(HoldersOf(becomes));

    private static IEnumerable<(string Person, string? Name)> HoldersOf(Position seat) =>
        seat.Holders.Select(holder => (holder.PersonId, seat.Organization.PersonOf(holder.PersonId)?.Name)).OrderBy(pair => pair.PersonId, StringComparer.Ordinal);
}
