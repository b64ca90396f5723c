using System.Collections.Immutable;
using Rolemap.Decisions;

namespace Rolemap.Organizations;

/// <summary>The seats of one function, by id, with what is asked of them again and again. Immutable.</summary>
internal sealed class FunctionSeats
{
    private readonly ILookup<string, Position> byCover;
    private readonly Lazy<Position?> head;

    public FunctionSeats(IEnumerable<Position> seats)
    {
        All = [.. seats];
        byCover = All.SelectMany(seat => seat.Entry.Texts(PositionFields.Covers).Distinct(StringComparer.Ordinal), (seat, cover) => (seat, cover))
            .ToLookup(pair => pair.cover, pair => pair.seat, StringComparer.Ordinal);
        head = new Lazy<Position?>(FindHead);
    }

    /// <summary>All of them, by id.</summary>
    public ImmutableArray<Position> All { get; }

    /// <summary>The head of the function: the seat nearest to the top whose manager is of another function, else the one nearest to the top; null when nobody there may decide.</summary>
    public Position? Head => head.Value;

    /// <summary>The seats that say they cover one of these, by id.</summary>
    public IEnumerable<Position> Covering(IEnumerable<string> what) =>
        what.SelectMany(cover => byCover[cover]).Distinct().OrderBy(seat => seat.Id, StringComparer.Ordinal);

    private Position? FindHead() => All.Where(Eligibility.MayDecide).OrderBy(seat => seat.Manager?.Function == seat.Function)
        .ThenBy(seat => seat.Layer ?? int.MaxValue).ThenBy(seat => seat.Id, StringComparer.Ordinal).Select(seat => (Position?)seat).FirstOrDefault();
}
