using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>A row of a sheet.</summary>
internal readonly record struct SheetRow(Sheet Sheet, int Row)
{
    public Cell this[ImportColumn column] => Sheet[Row, column];

    public int Line => Sheet.LineOf(Row);

    public Place Place => Sheet.PlaceOf(Row);

    /// <summary>The name of the person: one cell, or first and last name joined.</summary>
    public Cell Name
    {
        get
        {
            if (this[ImportColumn.Name] is { IsEmpty: false } name)
                return name;
            Cell first = this[ImportColumn.FirstName], last = this[ImportColumn.LastName];
            return first.IsEmpty ? last : last.IsEmpty ? first : first with { Text = $"{first.Text} {last.Text}" };
        }
    }
}

/// <summary>A position while it is gathered from rows.</summary>
internal sealed class SeatDraft(SheetRow first, string wish)
{
    /// <summary>The row that says what the position is; further rows add holders.</summary>
    public SheetRow First { get; } = first;

    /// <summary>What the id is made from.</summary>
    public string Wish { get; } = wish;

    /// <summary>The id, once it is made.</summary>
    public string Id { get; set; } = "";

    /// <summary>Who holds it, each with the row that says so.</summary>
    public ImmutableArray<(PersonDraft Person, SheetRow Row)> Holders { get; set; } = [];
}

/// <summary>A person while they are gathered from rows.</summary>
internal sealed class PersonDraft(SheetRow first)
{
    /// <summary>The row that says who it is.</summary>
    public SheetRow First { get; } = first;

    /// <summary>The id as the file writes it, or null when the file has none.</summary>
    public string? Given { get; init; }

    /// <summary>The positions the person holds.</summary>
    public ImmutableArray<SeatDraft> Seats { get; set; } = [];

    /// <summary>The id, once it is made.</summary>
    public string Id { get; set; } = "";
}
