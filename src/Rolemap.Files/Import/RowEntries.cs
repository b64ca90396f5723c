using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>Makes the entry of a position or a person from the rows that say what it is, once everything that hangs on other rows is known.</summary>
internal sealed class RowEntries(ImportMap map, TitleMatch titles, RowReview review)
{
    private readonly FunctionWords functions = new(map);
    private readonly SortedDictionary<string, (int Rows, Place First)> unknownFunctions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> kinds = new(StringComparer.Ordinal);

    /// <summary>Departments that no function is known for, in ordinal order, each with the number of its rows and the place of the first.</summary>
    public IEnumerable<KeyValuePair<string, (int Rows, Place First)>> UnknownFunctions => unknownFunctions;

    /// <summary>Whether a text of a department names a function.</summary>
    public bool NamesFunction(string text) => functions.Find(text) is not null;

    /// <summary>A position.</summary>
    /// <param name="seat">The position as it was gathered.</param>
    /// <param name="columns">How the cells of its file are read.</param>
    /// <param name="managerOf">The id of the manager's position, or null at the top.</param>
    /// <param name="teams">The ids of its teams, or null.</param>
    public Entry Position(SeatDraft seat, CellColumns columns, Func<SeatDraft, Value?> managerOf, Value? teams)
    {
        var row = seat.First;
        var values = new Value?[PositionFields.Shape.Fields.Length];
        values[PositionFields.Id.Index] = IdCell(row).AsValue(seat.Id);
        var title = row.TitleCell;
        values[PositionFields.Title.Index] = title.IsEmpty ? null : title.AsValue();
        Holders(seat, columns.Dates, values);
        var role = RoleOf(row, title);
        values[PositionFields.Role.Index] = role;
        values[PositionFields.Function.Index] = FunctionOf(row, title, role);
        values[PositionFields.Manager.Index] = managerOf(seat);
        values[PositionFields.Site.Index] = row[ImportColumn.Site] is { IsEmpty: false } site ? site.AsValue() : null;
        values[PositionFields.Teams.Index] = teams;
        values[PositionFields.Fte.Index] = columns.Fte.Read(row[ImportColumn.Fte]);
        values[PositionFields.Cost.Index] = columns.Cost.Read(row[ImportColumn.Cost]) is { Amount: > 0 } paid ? paid : null;
        values[PositionFields.Grade.Index] = columns.Grade.Read(row[ImportColumn.Grade]);
        var kept = row[ImportColumn.Grade] is { IsEmpty: false } level && values[PositionFields.Grade.Index] is null ? $"grade {level.Text}" : null;
        values[PositionFields.Source.Index] = Source(seat.Id == seat.Wish || IdCell(row).IsEmpty ? null : seat.Wish, kept);
        if (row[ImportColumn.Slug] is { IsEmpty: false } slug)
            values[PositionFields.Source.Index] = new Value.Text(string.Join(", ", new[] { values[PositionFields.Source.Index]?.ToString(), $"slug {slug.Text}" }.OfType<string>()));
        return new Entry(PositionFields.Shape, values, row.Place);
    }

    /// <summary>What is to be said about a person beside the seat: null when the short form says it all.</summary>
    public Entry? Person(PersonDraft person)
    {
        var (row, email) = (person.First, person.First.Email);
        var isShort = person.Seats is [{ Holders.Count: 1 } only] && IsShort(only, person, row);
        if (isShort && email.IsEmpty)
            return null;
        var values = new Value?[PersonFields.Shape.Fields.Length];
        values[PersonFields.Id.Index] = IdCell(row).AsValue(person.Id);
        values[PersonFields.Name.Index] = isShort || row.Name.IsEmpty ? null : row.Name.AsValue();
        values[PersonFields.Email.Index] = email.IsEmpty ? null : email.AsValue();
        values[PersonFields.Source.Index] = Source(person.Given is { } given && given != person.Id ? given : null, null);
        return new Entry(PersonFields.Shape, values, row.Place);
    }

    /// <summary>The short form where one person holds the seat, no other and under the same id; else the list of holders.</summary>
    private void Holders(SeatDraft seat, DateColumns dates, Value?[] values)
    {
        var kind = KindOf(seat);
        if (seat.Holders is [var (person, row)] && IsShort(seat, person, row))
        {
            values[PositionFields.Name.Index] = row.Name.AsValue();
            values[PositionFields.Since.Index] = dates.Read(row[ImportColumn.Start]);
        }
        else if (seat.Holders.Count > 0)
            values[PositionFields.Holders.Index] = new Value.Items([.. seat.Holders.Select(holder => Holder(holder.Person, holder.Row, kind, dates))]);
    }

    private bool IsShort(SeatDraft seat, PersonDraft person, SheetRow row) =>
        person.Seats.Count == 1 && person.Id == seat.Id && !row.Name.IsEmpty && (DateColumns.IsNone(row[ImportColumn.End]) || review.HasOutlivedEnd(row)) && KindOf(seat) is null;

    private Value.Part Holder(PersonDraft person, SheetRow row, string? kind, DateColumns dates)
    {
        var values = new Value?[HolderFields.Shape.Fields.Length];
        values[HolderFields.Person.Index] = row.Name.AsValue(person.Id);
        values[HolderFields.Kind.Index] = kind is null ? null : row.TitleCell.AsValue(kind);
        values[HolderFields.From.Index] = dates.Read(row[ImportColumn.Start]);
        values[HolderFields.Until.Index] = EndOf(row, dates);
        return new Value.Part(new Entry(HolderFields.Shape, values, row.Place));
    }

    /// <summary>How the seat is held, as its title says; looked up once for each title.</summary>
    private string? KindOf(SeatDraft seat)
    {
        var title = seat.First.TitleCell.Text;
        if (!kinds.TryGetValue(title, out var kind))
            kinds[title] = kind = HolderKind.Of(title).Kind;
        return kind;
    }

    private Value? EndOf(SheetRow row, DateColumns dates) => review.HasOutlivedEnd(row) ? null : dates.Read(row[ImportColumn.End]);

    private Value.Text? RoleOf(SheetRow row, Cell title)
    {
        if (row[ImportColumn.Role] is { IsEmpty: false } role && titles.Find(role.Text) is { } told)
            return role.AsValue(told);
        return !title.IsEmpty && titles.Find(title.Text) is { } found ? title.AsValue(found) : null;
    }

    /// <summary>The function as the column says; without one, a seat whose title names a role belongs to product and any other to nobody we know.</summary>
    private Value.Text? FunctionOf(SheetRow row, Cell title, Value.Text? role)
    {
        var cell = row[ImportColumn.Function];
        var function = cell.IsEmpty ? null : functions.Find(cell.Text);
        if (!cell.IsEmpty && function is null)
        {
            var known = unknownFunctions.GetValueOrDefault(cell.Text, (0, cell.In(row.Sheet.File)));
            unknownFunctions[cell.Text] = known with { Item1 = known.Item1 + 1 };
        }
        if (role is null && !title.IsEmpty && !titles.IsEmpty && (cell.IsEmpty || function is "product" or "product-ops"))
            titles.Miss(title, row.Sheet.File);
        if (cell.IsEmpty)
            return role is null && !titles.IsLikely(title.Text) ? title.AsValue(FunctionWords.Unknown) : null;
        return cell.AsValue(function ?? FunctionWords.Unknown);
    }

    private static Cell IdCell(SheetRow row)
    {
        foreach (var column in (ReadOnlySpan<ImportColumn>)[ImportColumn.PositionId, ImportColumn.PersonId, ImportColumn.Number])
            if (row[column] is { IsEmpty: false } cell)
                return cell;
        return row.Email.IsEmpty ? row.Name : row.Email;
    }

    private static Value.Text? Source(string? original, string? kept) =>
        (original, kept) switch
        {
            (null, null) => null,
            (null, _) => new Value.Text(kept),
            (_, null) => new Value.Text(original),
            _ => new Value.Text($"{original}, {kept}"),
        };
}
