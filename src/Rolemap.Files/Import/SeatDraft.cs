using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>A row of a sheet.</summary>
internal readonly record struct SheetRow(Sheet Sheet, int Row)
{
    public Cell this[ImportColumn column] => Sheet[Row, column];

    public int Line => Sheet.LineOf(Row);

    public Place Place => Sheet.PlaceOf(Row);

    /// <summary>The address of the person: the mail address, else the one they sign in with.</summary>
    public Cell Email => this[ImportColumn.Email] is { IsEmpty: false } mail ? mail : this[ImportColumn.Login] is { IsEmpty: false } login && login.Text.Contains('@', StringComparison.Ordinal) ? login : this[ImportColumn.Email];

    /// <summary>The title; files without one may name the role instead.</summary>
    public Cell TitleCell => Sheet.Has(ImportColumn.Title) ? this[ImportColumn.Title] : this[ImportColumn.Role];

    /// <summary>Whether it says that this is not the main position of the person.</summary>
    public bool IsSecondary => PresenceWords.IsNo(this[ImportColumn.Primary].Text);

    /// <summary>The name of the person: one cell, or first and last name joined.</summary>
    public Cell Name
    {
        get
        {
            if (this[ImportColumn.Name] is { IsEmpty: false } name)
                return name with { Text = PersonName.Plain(name.Text, Sheet.IsLastFirst) };
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
    public List<(PersonDraft Person, SheetRow Row)> Holders { get; } = [];
}

/// <summary>A person while they are gathered from rows.</summary>
internal sealed class PersonDraft(SheetRow first)
{
    /// <summary>The row that says who it is.</summary>
    public SheetRow First { get; } = first;

    /// <summary>The id as the file writes it, or null when the file has none.</summary>
    public string? Given { get; init; }

    /// <summary>The positions the person holds.</summary>
    public List<SeatDraft> Seats { get; } = [];

    /// <summary>The id, once it is made.</summary>
    public string Id { get; set; } = "";
}
