using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Charts;

/// <summary>A box in a chart: a seat, or a product.</summary>
/// <param name="Subject">What it stands for.</param>
/// <param name="Parent">The box it hangs under, or -1.</param>
public sealed record ChartBox(Ref Subject, int Parent)
{
    /// <summary>How it is filled.</summary>
    public required SeatState State { get; init; }

    /// <summary>Who holds it, or "vacant", "planned", "12 ×".</summary>
    public required string Name { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What it answers for or works on, or where; of an empty seat since when; or null.</summary>
    public string? Work { get; init; }

    /// <summary>A word that marks it, such as "moved", or null.</summary>
    public string? Tag { get; init; }

    /// <summary>Which entry of the legend it belongs to, or -1.</summary>
    public int Key { get; init; } = -1;

    /// <summary>How much the worst finding about it matters, or null.</summary>
    public Severity? Worst { get; init; }

    /// <summary>What stands below it and is not shown; nothing when all is.</summary>
    public Hidden Hidden { get; init; }

    /// <summary>Whether nobody holds it.</summary>
    public bool IsEmpty => State is SeatState.Vacant or SeatState.Planned;

    /// <summary>All that the box says, in one line.</summary>
    public string Words => string.Join(", ", new[] { Name, Title, Tag, Work, Hidden.Words }.Where(word => !string.IsNullOrEmpty(word)));

    internal static ChartBox Of(Position seat, int parent, int key, Severity? worst)
    {
        var standing = Standing.Of(seat);
        return new ChartBox(seat.Ref, parent)
        {
            State = standing.State,
            Name = NameOf(standing),
            Title = seat.Title ?? seat.Role?.Title ?? seat.Id,
            Work = standing.EmptySince is { } since ? $"since {Explanations.Words.Of(since)}" : WorkOf(seat),
            Key = key,
            Worst = worst,
        };
    }

    /// <summary>The same box with what happens to it.</summary>
    internal ChartBox Marked(SeatChange? change) => change is null ? this : this with { Tag = change.Word, Work = change.Words ?? Work };

    private static string NameOf(Standing standing) => standing.State switch
    {
        SeatState.Vacant => "vacant",
        SeatState.Planned => standing.Next is { } next ? $"planned: {next.Name}" : "planned",
        SeatState.Several => $"{standing.Seat.Seats} ×",
        SeatState.ForATime => string.Join(" and ", standing.Now.Select(one => $"{one.Name} ({one.Kind})")),
        _ => standing.Seat.Label,
    };

    private static string? WorkOf(Position seat)
    {
        string[] products = [.. seat.Organization.Products.HeldBy(seat).Select(product => product.Name)];
        string[] work = products.Length > 0 ? products : [.. seat.Teams.Select(team => team.Name)];
        return work.Length > 0 ? string.Join(", ", work) : seat.Function is "product" or "other" ? seat.Entry.Text(PositionFields.Site) : seat.Function;
    }
}

/// <summary>What stands below a box and is not shown.</summary>
/// <param name="Heads">How many seats, those that entries which stand for several stand for included.</param>
/// <param name="Vacant">How many of them nobody holds.</param>
public readonly record struct Hidden(long Heads, int Vacant)
{
    /// <summary>In words: "+38, 4 vacant"; empty when nothing is hidden.</summary>
    public string Words => Heads == 0 ? "" : Vacant == 0 ? $"+{Count}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"+{Count}, {Vacant} vacant");

    /// <summary>How many, as text.</summary>
    internal string Count => Heads.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A dotted line between two boxes.</summary>
/// <param name="From">The box of the seat that has it.</param>
/// <param name="To">The box of the seat it runs to.</param>
/// <param name="Purpose">What it is for, or null.</param>
public sealed record ChartDotted(int From, int To, string? Purpose);

/// <summary>An entry of the legend.</summary>
/// <param name="Letter">The letter that stands in its boxes, so that colour never says anything alone.</param>
/// <param name="Text">What it means.</param>
/// <param name="Class">The class of its colour: k1 to k8, k0 for the rest, or error, warning, note.</param>
/// <param name="Count">How many boxes it has.</param>
public sealed record ChartKey(string Letter, string Text, string Class, int Count);
