using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>Turns people data with recognised headers into positions, people and teams.</summary>
internal sealed class PeopleImport
{
    private readonly ImportMap map;
    private readonly ImportLog log;
    private readonly FunctionWords functions;
    private readonly TitleMatch titles;
    private readonly SortedDictionary<string, (int Rows, Place First)> unknownFunctions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DateColumns Dates, NumberColumn Fte, NumberColumn Cost, GradeColumn Grade)> columns = new(StringComparer.Ordinal);

    private readonly RowReview review;
    private readonly Dictionary<string, string?> kinds = new(StringComparer.Ordinal);

    public PeopleImport(ImportMap map, TitleMatch titles, DateOnly? day, ImportLog log)
    {
        (this.map, this.titles, this.log) = (map, titles, log);
        review = new RowReview(day, file => columns[file].Dates);
        functions = new FunctionWords(map);
    }

    /// <summary>Departments that no function is known for, in ordinal order.</summary>
    public IEnumerable<(string Word, int Rows)> UnknownFunctions => unknownFunctions.Select(pair => (pair.Key, pair.Value.Rows));

    /// <summary>The entries of all sheets together: a manager may stand in another file.</summary>
    public List<Entry> Entries(IReadOnlyList<Sheet> sheets)
    {
        var book = new SeatBook(review, log);
        foreach (var sheet in sheets)
        {
            ChooseFunction(sheet);
            columns[sheet.File] = (new(sheet, map, log), NumberColumn.OfFte(sheet, log), new(PositionFields.Cost, sheet.File, log), new(sheet.Column(ImportColumn.Grade)));
            for (var row = 0; row < sheet.Rows; row++)
                Take(new SheetRow(sheet, row), book);
        }
        book.MakeIds();
        titles.Expect(book.Seats.Select(seat => seat.First.TitleCell.Text));
        var (managers, teams) = (new ManagerMatch(book, log), new TeamBook(book.Seats));
        var entries = new List<Entry>(book.Seats.Count + book.People.Count);
        foreach (var seat in book.Seats)
            entries.Add(Position(seat, managers, teams));
        entries.AddRange(book.People.Select(Person).OfType<Entry>());
        entries.AddRange(teams.Entries);
        managers.Report();
        book.Report();
        titles.Learn(book.Seats, entries);
        Report();
        return entries;
    }

    private void Take(SheetRow row, SeatBook book)
    {
        book.Add(row);
        if (review.HasOutlivedEnd(row) && review.ReasonToLeave(row) is null)
            log.NoteOften("outlived", row[ImportColumn.End].In(row.Sheet.File), $"The end '{row[ImportColumn.End].Text}' is over, but the status is '{row[ImportColumn.Status].Text}': the status is believed.");
    }

    private Entry Position(SeatDraft seat, ManagerMatch managers, TeamBook teams)
    {
        var row = seat.First;
        var (dates, fte, cost, grade) = columns[row.Sheet.File];
        var values = new Value?[PositionFields.Shape.Fields.Length];
        values[PositionFields.Id.Index] = IdCell(row).AsValue(seat.Id);
        var title = row.TitleCell;
        values[PositionFields.Title.Index] = title.IsEmpty ? null : title.AsValue();
        Holders(seat, dates, values);
        var role = RoleOf(row, title);
        values[PositionFields.Role.Index] = role;
        values[PositionFields.Function.Index] = FunctionOf(row, title, role);
        values[PositionFields.Manager.Index] = managers.Find(seat);
        values[PositionFields.Site.Index] = row[ImportColumn.Site] is { IsEmpty: false } site ? site.AsValue() : null;
        values[PositionFields.Teams.Index] = teams.Find(row[ImportColumn.Team]);
        values[PositionFields.Fte.Index] = fte.Read(row[ImportColumn.Fte]);
        values[PositionFields.Cost.Index] = cost.Read(row[ImportColumn.Cost]) is { Amount: > 0 } paid ? paid : null;
        values[PositionFields.Grade.Index] = grade.Read(row[ImportColumn.Grade]);
        var kept = row[ImportColumn.Grade] is { IsEmpty: false } level && values[PositionFields.Grade.Index] is null ? $"grade {level.Text}" : null;
        values[PositionFields.Source.Index] = Source(seat.Id == seat.Wish || IdCell(row).IsEmpty ? null : seat.Wish, kept);
        if (row[ImportColumn.Slug] is { IsEmpty: false } slug)
            values[PositionFields.Source.Index] = new Value.Text(string.Join(", ", new[] { values[PositionFields.Source.Index]?.ToString(), $"slug {slug.Text}" }.OfType<string>()));
        return new Entry(PositionFields.Shape, values, row.Place);
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

    /// <summary>What is to be said about a person beside the seat: null when the short form says it all.</summary>
    private Entry? Person(PersonDraft person)
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

    private void ChooseFunction(Sheet sheet)
    {
        var slots = Enumerable.Range(0, sheet.Plan.Read.Count).Where(slot => sheet.Plan.Read[slot].Column == ImportColumn.Function).ToList();
        if (slots.Count < 2)
            return;
        var best = slots.MaxBy(slot => sheet.Column(slot).Count(cell => !cell.IsEmpty && functions.Find(cell.Text) is not null));
        sheet.Choose(ImportColumn.Function, best);
        log.Note(new Place(sheet.File, 1, 1), $"The function is taken from '{sheet.Plan.HeaderOf(best)}', whose words are known best; not read: {string.Join(", ", slots.Where(slot => slot != best).Select(slot => $"'{sheet.Plan.HeaderOf(slot)}'"))}.");
    }

    private void Report()
    {
        foreach (var (word, (rows, first)) in unknownFunctions)
            log.NoteOften("function", first, $"The function '{word}' ({rows} row{(rows == 1 ? "" : "s")}) is not known and read as 'other'; say under `functions` in map.yaml what it is.");
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
