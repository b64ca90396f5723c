using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>What is asked of every seat, one value a seat in each of a few flat arrays, in the order of ids: lines, levels, cost, who is there.</summary>
public sealed class SeatColumns
{
    /// <summary>In <see cref="Managers"/>: a seat at the top, with no manager written.</summary>
    public const int AtTheTop = -1;

    /// <summary>In <see cref="Managers"/>: a seat whose manager is written and is nobody's id.</summary>
    public const int UnknownManager = -2;

    /// <summary>In <see cref="Levels"/>: a seat without a level.</summary>
    public const short NoLevel = -1;

    /// <summary>The ids.</summary>
    public required SeatIds Ids { get; init; }

    /// <summary>The number of the manager's seat, or one of the two negative words.</summary>
    public required int[] Managers { get; init; }

    /// <summary>The level as written, from 0; never that of a role.</summary>
    public required short[] Levels { get; init; }

    /// <summary>What a seat costs in a year, as much of it as is worked, to the nearest whole of the company's currency, halves to the even one.</summary>
    public required long[] Costs { get; init; }

    /// <summary>Whether nobody holds the seat at the day.</summary>
    public required bool[] Vacant { get; init; }

    /// <summary>The reporting lines; a manager who is not written down is none. Worked out when first asked for.</summary>
    public Forest Lines
    {
        get => field ??= new Forest(Array.ConvertAll(Managers, LineOf));
        private init;
    }

    /// <summary>How many seats there are.</summary>
    public int Count => Managers.Length;

    /// <summary>The columns with what other entries say of some seats; null where they say what columns cannot: that somebody from another seat holds one, or several do, or under a name that is written elsewhere; that a seat stands for several, or has a part of a grade.</summary>
    /// <param name="seats">The seats, by number.</param>
    /// <param name="positions">All positions, with the other entries in their places.</param>
    /// <param name="people">The people who are written down beside their seats.</param>
    /// <param name="day">The day the organization is looked at.</param>
    internal SeatColumns? With(IReadOnlyCollection<int> seats, EntryList positions, EntryList people, DateOnly day)
    {
        var (managers, levels, costs, vacant, lines) = (Managers, Levels, Costs, Vacant, Lines);
        var holders = new List<(Holder Holder, string? Name)>();
        foreach (var seat in seats)
        {
            var entry = positions[seat];
            holders.Clear();
            Holder.AddAllOf(entry, holders);
            if (!IsOwn(entry, holders, people) || entry[PositionFields.Count] is not null || LevelOf(entry) is not { } level)
                return null;
            var manager = entry.Text(PositionFields.Manager) is not { } id ? AtTheTop : positions.IndexOf(id) is >= 0 and var above ? above : UnknownManager;
            Put(ref managers, Managers, seat, manager);
            Put(ref levels, Levels, seat, level);
            Put(ref costs, Costs, seat, CostOf(entry));
            Put(ref vacant, Vacant, seat, holders is not [var holder] || !holder.Holder.HoldsAt(day));
            lines = lines.Moved(seat, LineOf(manager));
        }
        return new SeatColumns { Ids = Ids, Managers = managers, Levels = levels, Costs = costs, Vacant = vacant, Lines = lines };
    }

    /// <summary>Whether whoever holds a seat is nobody, or the one person of the seat's id, with a name that stands in one place only.</summary>
    private static bool IsOwn(Entry position, List<(Holder Holder, string? Name)> holders, EntryList people) => holders switch
    {
        [] => position[PositionFields.Holders] is null && people.IndexOf(position.Id) < 0,
        [var only] when only.Holder.PersonId != position.Id => false,
        [{ Name: null }] => true,
        [_] => position[PositionFields.Holders] is null && (people.IndexOf(position.Id) is not (>= 0 and var at) || people.TextOf(at, PersonFields.Name) is null),
        _ => false,
    };

    /// <summary>What a seat costs in a year, as much of it as is worked.</summary>
    internal static long CostOf(Entry position) =>
        (long)Math.Round((position.Number(PositionFields.Cost) ?? 0) * (position.Number(PositionFields.Fte) ?? 1), MidpointRounding.ToEven);

    /// <summary>Puts a value into a column, into a copy of it where it is another than before.</summary>
    private static void Put<T>(ref T[] column, T[] before, int seat, T value)
        where T : IEquatable<T>
    {
        if (column[seat].Equals(value))
            return;
        if (column == before)
            column = (T[])before.Clone();
        column[seat] = value;
    }

    /// <summary>The line up that a word in <see cref="Managers"/> stands for: a manager who is not written down is none.</summary>
    private static int LineOf(int manager) => Math.Max(manager, AtTheTop);

    private static short? LevelOf(Entry position) =>
        position.Number(PositionFields.Grade) is not { } grade ? NoLevel : grade >= 0 && grade <= short.MaxValue && decimal.IsInteger(grade) ? (short)grade : null;

    /// <summary>The columns of an organization. Seats that stand for several are heads below somebody, no seats, and are left out.</summary>
    public static SeatColumns Of(Organization organization)
    {
        var seats = organization.Positions.Where(seat => !seat.StandsForSeveral).ToArray();
        var numbers = new Dictionary<Position, int>(seats.Length);
        for (var i = 0; i < seats.Length; i++)
            numbers[seats[i]] = i;
        return new SeatColumns
        {
            Ids = SeatIds.Of(Array.ConvertAll(seats, seat => seat.Id)),
            Managers = Array.ConvertAll(seats, seat => !seat.NamesManager ? AtTheTop : seat.Manager is { } manager && numbers.TryGetValue(manager, out var at) ? at : UnknownManager),
            Levels = Array.ConvertAll(seats, seat => seat.Entry.Number(PositionFields.Grade) is { } grade ? (short)grade : NoLevel),
            Costs = Array.ConvertAll(seats, seat => seat.Cost),
            Vacant = Array.ConvertAll(seats, seat => seat.IsVacant),
        };
    }
}
