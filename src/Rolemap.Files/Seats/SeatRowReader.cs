using System.Text;
using Rolemap.Entries;
using Rolemap.Files.Csv;
using Rolemap.Files.Import;

namespace Rolemap.Files.Seats;

/// <summary>Reads the row of a seat again and makes entries of it, as an import does. For one thread at a time.</summary>
internal sealed class SeatRowReader
{
    // Rows that are asked for one here and one there are read with little around them, those behind each other with more and more.
    private const int LeastWindow = 1 << 9, MostWindow = 1 << 16;

    private readonly SeatSource source;
    private readonly CsvRowScanner scanner;
    private readonly ImportLog log = new();
    private readonly TextPool texts = new();
    private readonly Sheet sheet, names;
    private readonly RowEntries made;
    private readonly CellColumns columns;
    private byte[] window = new byte[LeastWindow];
    private long windowStart;
    private int windowLength;

    public SeatRowReader(SeatSource source)
    {
        this.source = source;
        scanner = new CsvRowScanner(source.Delimiter);
        sheet = Sheet.ForOneRow(source.File, source.Plan.Columns, source.IsLastFirst);
        names = Sheet.ForOneRow(source.File, source.Plan.Columns.Only(source.Plan.IdColumn, ImportColumn.Name, ImportColumn.FirstName, ImportColumn.LastName), source.IsLastFirst);
        if (source.FunctionSlot is { } slot)
            sheet.Choose(ImportColumn.Function, slot);
        // All cells are plain: days year first, no per cent, and levels that are whole numbers, as one of them tells.
        columns = CellColumns.Of(sheet, ImportMap.Empty, log) with { Grade = new GradeColumn([new Cell("0", 0, 0)]) };
        made = new RowEntries(ImportMap.Empty, new TitleMatch([], ImportMap.Empty), new RowReview(day: null, _ => columns.Dates));
    }

    /// <summary>The entry of a seat.</summary>
    public Entry Position(string id, RowPlace place) => made.Position(Draft(id, place), columns, ManagerOf, teams: null);

    /// <summary>What is written beside the seat of whoever holds it.</summary>
    public Entry Person(string id, RowPlace place) =>
        made.Person(Draft(id, place).Holders[0].Person) ?? throw new InvalidOperationException($"Nothing is written of {id} beside the seat.");

    /// <summary>The name of whoever holds a seat, as the entry says it.</summary>
    public string Name(string id, RowPlace place) => Read(id, place, names).Name.Text;

    private SeatDraft Draft(string id, RowPlace place)
    {
        var row = Read(id, place, sheet);
        var seat = new SeatDraft(row, id) { Id = id };
        if (place.Marks == SeatMarks.None)
            return seat;
        var person = new PersonDraft(row) { Id = id };
        person.Seats.Add(seat);
        seat.Holders.Add((person, row));
        return seat;
    }

    /// <summary>Managers are written by the ids of seats, or by ids that nobody has.</summary>
    private Value.Text? ManagerOf(SeatDraft seat) =>
        source.Plan.ManagerColumn is { } column && seat.First[column] is { IsEmpty: false } cell && !PlainCell.IsNobody(Encoding.UTF8.GetBytes(cell.Text)) ? cell.AsValue() : null;

    private SheetRow Read(string id, RowPlace place, Sheet into)
    {
        var size = IsNearlyInWindow(place.Start) ? Math.Min(window.Length * 2, MostWindow) : LeastWindow;
        while (!IsInWindow(place.Start) || !scanner.TryScan(From(place.Start), isLast: windowStart + windowLength == source.Length))
        {
            Fill(place.Start, size);
            size *= 2;
        }
        if (scanner.Count != source.Plan.Fields)
            throw Changed();
        var bytes = From(place.Start)[..scanner.Next];
        var row = into.Only(new CsvRow(bytes, scanner, place.Line, Ascii.IsValid(bytes)), texts, log);
        return row[source.Plan.IdColumn].Text == id ? row : throw Changed();
    }

    private bool IsNearlyInWindow(long start) => start >= windowStart && start < windowStart + windowLength + LeastWindow;

    private bool IsInWindow(long start) => start >= windowStart && start < windowStart + windowLength;

    private ReadOnlySpan<byte> From(long start) => window.AsSpan(0, windowLength)[(int)(start - windowStart)..];

    private void Fill(long start, int size)
    {
        if (window.Length != size)
            window = new byte[size];
        var wanted = (int)Math.Min(size, source.Length - start);
        (windowStart, windowLength) = (start, source.Read(start, window.AsSpan(0, wanted)));
        if (windowLength < wanted || wanted == 0)
            throw Changed();
    }

    private IOException Changed() => new($"The file '{source.File}' changed while it was read.");
}
