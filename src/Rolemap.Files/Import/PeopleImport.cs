using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>Turns people data with recognised headers into positions, people and teams.</summary>
internal sealed class PeopleImport
{
    private readonly ImportMap map;
    private readonly ImportLog log;
    private readonly TitleMatch titles;
    private readonly Dictionary<string, CellColumns> columns = new(StringComparer.Ordinal);
    private readonly RowReview review;
    private readonly RowEntries made;

    public PeopleImport(ImportMap map, TitleMatch titles, DateOnly? day, ImportLog log)
    {
        (this.map, this.titles, this.log) = (map, titles, log);
        review = new RowReview(day, file => columns[file].Dates);
        made = new RowEntries(map, titles, review);
    }

    /// <summary>Departments that no function is known for, in ordinal order.</summary>
    public IEnumerable<(string Word, int Rows)> UnknownFunctions => made.UnknownFunctions.Select(pair => (pair.Key, pair.Value.Rows));

    /// <summary>The entries of all sheets together: a manager may stand in another file.</summary>
    public List<Entry> Entries(IReadOnlyList<Sheet> sheets)
    {
        var book = new SeatBook(review, log);
        foreach (var sheet in sheets)
        {
            ChooseFunction(sheet);
            columns[sheet.File] = CellColumns.Of(sheet, map, log);
            for (var row = 0; row < sheet.Rows; row++)
                Take(new SheetRow(sheet, row), book);
        }
        book.MakeIds();
        titles.Expect(book.Seats.Select(seat => seat.First.TitleCell.Text));
        var (managers, teams) = (new ManagerMatch(book, log), new TeamBook(book.Seats));
        var entries = new List<Entry>(book.Seats.Count + book.People.Count);
        foreach (var seat in book.Seats)
            entries.Add(made.Position(seat, columns[seat.First.Sheet.File], managers.Find, teams.Find(seat.First[ImportColumn.Team])));
        entries.AddRange(book.People.Select(made.Person).OfType<Entry>());
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

    private void ChooseFunction(Sheet sheet)
    {
        var slots = Enumerable.Range(0, sheet.Plan.Read.Count).Where(slot => sheet.Plan.Read[slot].Column == ImportColumn.Function).ToList();
        if (slots.Count < 2)
            return;
        var best = slots.MaxBy(slot => sheet.Column(slot).Count(cell => !cell.IsEmpty && made.NamesFunction(cell.Text)));
        sheet.Choose(ImportColumn.Function, best);
        log.Note(new Place(sheet.File, 1, 1), $"The function is taken from '{sheet.Plan.HeaderOf(best)}', whose words are known best; not read: {string.Join(", ", slots.Where(slot => slot != best).Select(slot => $"'{sheet.Plan.HeaderOf(slot)}'"))}.");
    }

    private void Report()
    {
        foreach (var (word, (rows, first)) in made.UnknownFunctions)
            log.NoteOften("function", first, $"The function '{word}' ({rows} row{(rows == 1 ? "" : "s")}) is not known and read as 'other'; say under `functions` in map.yaml what it is.");
    }
}
