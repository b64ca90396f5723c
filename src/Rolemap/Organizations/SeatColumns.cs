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
    public Forest Lines => field ??= new Forest(Array.ConvertAll(Managers, manager => Math.Max(manager, AtTheTop)));

    /// <summary>How many seats there are.</summary>
    public int Count => Managers.Length;

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
