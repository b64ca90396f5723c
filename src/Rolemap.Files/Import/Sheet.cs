using Rolemap.Entries;
using Rolemap.Files.Csv;

namespace Rolemap.Files.Import;

/// <summary>The rows of one file, as far as its columns mean something to an import.</summary>
internal sealed class Sheet
{
    // Blocks of rows: one growing list would be copied again and again.
    private const int BlockBits = 8, BlockRows = 1 << BlockBits;

    private readonly List<Cell[]> blocks = [];
    private readonly List<int> lines = [];
    private readonly int[] slots;

    private Sheet(string file, ColumnPlan plan)
    {
        (File, Plan) = (file, plan);
        slots = plan.Slots();
    }

    public string File { get; }

    public ColumnPlan Plan { get; }

    public int Rows => lines.Count;

    /// <summary>A cell; one without a place when the file has no such column.</summary>
    public Cell this[int row, ImportColumn column] =>
        slots[(int)column] is >= 0 and var slot ? At(row, slot) : new Cell("", 0, 0);

    public bool Has(ImportColumn column) => slots[(int)column] >= 0;

    public int LineOf(int row) => lines[row];

    public Place PlaceOf(int row) => new(File, lines[row], 1);

    /// <summary>The cells of one of the columns that were read, by its slot.</summary>
    public IEnumerable<Cell> Column(int slot) => Enumerable.Range(0, Rows).Select(row => At(row, slot));

    /// <summary>The cells of a column; none when the file has no such column.</summary>
    public IEnumerable<Cell> Column(ImportColumn column) => Has(column) ? Column(slots[(int)column]) : [];

    /// <summary>Whether the file writes the names of people last name first.</summary>
    public bool IsLastFirst { get; private set; }

    /// <summary>Makes one of the columns that were read the one that says something.</summary>
    public void Choose(ImportColumn column, int slot) => slots[(int)column] = slot;

    /// <summary>A sheet without rows, to be filled with one row after the other, each in place of the one before.</summary>
    /// <param name="file">The name that places carry.</param>
    /// <param name="plan">Which fields say what.</param>
    /// <param name="isLastFirst">Whether the file writes the names of people last name first.</param>
    public static Sheet ForOneRow(string file, ColumnPlan plan, bool isLastFirst) => new(file, plan) { IsLastFirst = isLastFirst };

    /// <summary>Puts a row of the file in the place of the one before.</summary>
    public SheetRow Only(CsvRow cells, TextPool pool, ImportLog log)
    {
        lines.Clear();
        Add(cells, pool, log);
        return new SheetRow(this, 0);
    }

    /// <summary>Reads all rows; those that cannot be used are left over with their reason.</summary>
    public static Sheet Read(CsvReader reader, ColumnPlan plan, ImportLog log)
    {
        var sheet = new Sheet(reader.File, plan);
        var pool = new TextPool();
        var lost = new LostCharacters();
        while (reader.Read())
        {
            lost.Look(reader);
            if (IsEmpty(reader))
                log.Leave(reader.File, reader.Line, "The row is empty.");
            else if (FooterOf(reader) is { } footer)
                log.Leave(reader.File, reader.Line, footer);
            else
                sheet.Add(reader.Current, pool, log);
        }
        lost.Report(log);
        log.RowsRead += reader.RowsRead;
        log.AddRange(reader.Problems);
        foreach (var refused in reader.Refused)
            log.Leave(reader.File, refused.Line, refused.Reason);
        sheet.DecideNames(log);
        return sheet;
    }

    /// <summary>Decided over all rows: a comma in one name may be anything.</summary>
    private void DecideNames(ImportLog log)
    {
        var turned = Column(ImportColumn.Name).Where(cell => PersonName.IsLastFirst(PersonName.Parted(cell.Text).Name)).ToList();
        if (turned.Count == 0)
            return;
        var names = Column(ImportColumn.Name).Count(cell => !cell.IsEmpty && !PresenceWords.IsVacant(cell.Text));
        IsLastFirst = turned.Count * 5 >= names * 4;
        if (IsLastFirst)
            log.Note(turned[0].In(File), $"Names stand last name first and are turned round: '{turned[0].Text}' becomes '{PersonName.Plain(turned[0].Text, lastFirst: true)}'.");
    }

    private static string? FooterOf(CsvReader reader)
    {
        if (reader.IsAscii && reader[reader.Header.Count - 1].Length > 0 && reader.Header.Count > 1 && reader[1].Length > 0)
            return null; // most rows: looked at no further
        return ReportFooter.ReasonOf(Enumerable.Range(0, reader.Header.Count).Select(field => System.Text.Encoding.UTF8.GetString(reader[field])), reader.Header.Count);
    }

    private static bool IsEmpty(CsvReader reader)
    {
        for (var field = 0; field < reader.Header.Count; field++)
            if (!reader[field].Trim((byte)' ').IsEmpty)
                return false;
        return true;
    }

    private void Add(CsvRow cells, TextPool pool, ImportLog log)
    {
        var row = lines.Count;
        if (row >> BlockBits == blocks.Count)
            blocks.Add(new Cell[BlockRows * Plan.Read.Count]);
        for (var slot = 0; slot < Plan.Read.Count; slot++)
        {
            var (column, field) = Plan.Read[slot];
            var raw = cells[field].Trim(" \t\r\n"u8);
            var (line, start) = cells.PlaceOf(field);
            var text = raw.IsEmpty ? "" : Cell.TextOf(pool.Get(raw, IsShared(column)));
            if (raw.IndexOfAny("\r\n\t"u8) >= 0)
                log.NoteOften("blank", new Place(File, line, start), "Line breaks and tabs inside the cell become spaces.");
            if (Cell.FaultOf(text) is { } fault)
            {
                log.Leave(File, cells.Line, fault);
                log.ProblemOften("cell", new Problem(new Place(File, line, start), fault, "Remove it and try again."));
                return;
            }
            At(row, slot) = new Cell(text, line, start);
        }
        lines.Add(cells.Line);
    }

    private ref Cell At(int row, int slot) => ref blocks[row >> BlockBits][((row & (BlockRows - 1)) * Plan.Read.Count) + slot];

    /// <summary>Whether many rows say the same here, so that one text serves them all.</summary>
    private static bool IsShared(ImportColumn column) =>
        column is not (ImportColumn.PositionId or ImportColumn.PersonId or ImportColumn.Number or ImportColumn.Name or ImportColumn.LastName or ImportColumn.Email);

    /// <summary>Counts characters that an earlier program could not read: they are kept, but somebody should know.</summary>
    private sealed class LostCharacters
    {
        private int count;
        private Place first;

        public void Look(CsvReader reader)
        {
            if (reader.IsAscii)
                return;
            for (var field = 0; field < reader.Header.Count; field++)
            {
                var found = reader[field].Count("\uFFFD"u8);
                if (found > 0 && count == 0)
                    first = reader.PlaceOf(field);
                count += found;
            }
        }

        public void Report(ImportLog log)
        {
            if (count > 0)
                log.Note(first, $"{count} character{(count == 1 ? "" : "s")} U+FFFD in the file: an earlier program could not read them. They are kept.");
        }
    }
}
