using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Rolemap.Entries;

namespace Rolemap.Files.Csv;

/// <summary>Reads the rows of a CSV file one after the other, with a place for every field, in memory that does not grow with the file.</summary>
/// <remarks>
/// UTF-8, with or without a byte order mark; quoting as in RFC 4180, line ends LF or CRLF, empty lines skipped. The first row is the
/// header; every row below has as many fields as the header, or it is refused and counted. Nothing is interpreted: cells that look
/// like formulas are kept as they are. The limits are in <see cref="CsvLimits"/>. Fields are spans of UTF-8 that live until the next
/// call of <see cref="Read"/>.
/// </remarks>
public sealed class CsvReader
{
    private readonly CsvInput input;
    private readonly CsvRowScanner scanner;
    private readonly List<Problem> fatal = [];
    private readonly List<RefusedRow> refused = [];
    private int rowLength, nextLine = 1, nul = -1;
    private bool isAtEnd, isAscii, isBelowHeader;

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="file">The name that places carry.</param>
    /// <param name="stream">The bytes; read forward, not closed.</param>
    /// <param name="delimiter">What separates fields; detected when left out.</param>
    /// <param name="above">How many rows stand above the header and are passed over; empty lines do not count.</param>
    public CsvReader(string file, Stream stream, char? delimiter = null, int above = 0)
    {
        File = file;
        input = new CsvInput(stream);
        input.Fill();
        if (input.IsForeign(out var name))
            Stop(new Place(file, 1, 1), $"The file is {name}, not UTF-8 text.", "Save it as CSV in UTF-8 and try again.");
        Delimiter = delimiter ?? CsvDelimiter.Detect(input.Window, input.IsLast);
        scanner = new CsvRowScanner((byte)Delimiter);
        for (var row = 0; row < above; row++)
            NextRow();
        Header = NextRow() ? Texts() : [];
        HeaderLine = Line;
        HeaderPlaces = PlacesOf(Header.Count);
        if (Header.Count == 0 && fatal.Count == 0)
            Stop(new Place(file, 1, 1), "The file is empty.", "Give a CSV file whose first row names the columns.");
        else if (Header.Count > 0 && scanner.Fault != CsvFault.None)
            Refuse(isHeader: true);
        isBelowHeader = true;
    }

    /// <summary>The name that places carry.</summary>
    public string File { get; }

    /// <summary>What separates the fields.</summary>
    public char Delimiter { get; }

    /// <summary>The names in the first row, trimmed; a name may be empty or stand twice.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The line of the header.</summary>
    public int HeaderLine { get; }

    /// <summary>Where each name of the header stands.</summary>
    public IReadOnlyList<Place> HeaderPlaces { get; }

    /// <summary>The line the row in hand starts at, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Tells from the fields of a row that has more or fewer than the header why it is no row of the table; null when it is one and wrong.</summary>
    public Func<IReadOnlyList<string>, string?>? RemarkOf { get; init; }

    /// <summary>How many rows below the header were met so far, the refused ones included, empty lines not.</summary>
    public int RowsRead { get; private set; }

    /// <summary>The rows that were refused so far, in the order of the file.</summary>
    public IReadOnlyList<RefusedRow> Refused => refused;

    /// <summary>What is wrong with the file so far: each refused row up to a limit, the number of further ones, and what ended the reading.</summary>
    public IReadOnlyList<Problem> Problems => [.. ShownRows(), .. fatal];

    /// <summary>Moves to the next row that has as many fields as the header; false at the end of the file.</summary>
    public bool Read()
    {
        while (NextRow())
        {
            if (RowsRead == CsvLimits.Rows)
                return Stop(new Place(File, Line, 1), $"The file has more than {CsvLimits.Rows} rows.", "Split it into several files; the rows from here on were not read.");
            RowsRead++;
            if (nul < 0 && scanner.Fault == CsvFault.None && scanner.Count == Header.Count)
                return true;
            if (nul >= 0)
                Refuse(nul, "The row holds a NUL character, which no text has.", "Remove it, or save the file as CSV in UTF-8.");
            else if (scanner.Fault == CsvFault.None && RemarkOf?.Invoke(Texts()) is { } remark)
                refused.Add(new RefusedRow(Line, Line, 1, remark, "") { IsTold = true });
            else
                Refuse(isHeader: false);
        }
        return false;
    }

    /// <summary>A field of the row in hand as UTF-8 without its quotes; valid until the next row is read.</summary>
    public ReadOnlySpan<byte> this[int field] => Current[field];

    /// <summary>Whether the row in hand has no character beyond ASCII.</summary>
    public bool IsAscii => isAscii;

    /// <summary>Where a field of the row in hand starts.</summary>
    public Place PlaceOf(int field)
    {
        var (line, column) = Current.PlaceOf(field);
        return new Place(File, line, column);
    }

    /// <summary>The row in hand; valid until the next is read.</summary>
    internal CsvRow Current => new(Row, scanner, Line, isAscii);

    // The row was taken from the window already; its bytes are the ones just before it.
    private ReadOnlySpan<byte> Row => input.Taken(rowLength);

    private List<string> Texts()
    {
        var texts = new List<string>(scanner.Count);
        for (var field = 0; field < scanner.Count; field++)
            texts.Add(Encoding.UTF8.GetString(this[field]).Trim());
        return texts;
    }

    private bool NextRow()
    {
        while (!isAtEnd)
        {
            while (!scanner.TryScan(input.Window, input.IsLast))
            {
                if (input.Window.Length > CsvLimits.RowBytes)
                    return StopAtLongRow(isTaken: false);
                input.Fill();
            }
            if (input.Window.IsEmpty)
                return false;
            Take();
            if (scanner.Count > 1 || scanner[0] is not { Length: 0, IsQuoted: false })
                return IsText() && IsWithinLimit();
        }
        return false;
    }

    private void Take()
    {
        Line = nextLine;
        rowLength = scanner.Next;
        input.Take(rowLength);
        nextLine += scanner.HasQuotes ? Row.Count((byte)'\n') : 1;
        isAtEnd = input.IsLast && input.Window.IsEmpty;
    }

    private bool IsText()
    {
        (isAscii, nul) = (Ascii.IsValid(Row), Row.IndexOf((byte)0));
        if ((isAscii || Utf8.IsValid(Row)) && (nul < 0 || isBelowHeader)) // a stray NUL in a row is that row's; UTF-16 shows in the header already
            return true;
        var (line, column) = PlaceAt(nul >= 0 ? nul : FirstInvalid(Row));
        return Stop(new Place(File, line, column), $"The file is not UTF-8 text; it looks like {CsvInput.EncodingOf(Row)}.", "Save it as CSV in UTF-8 and try again; the rows from here on were not read.");
    }

    private bool IsWithinLimit()
    {
        if (rowLength > CsvLimits.RowBytes)
            return StopAtLongRow(isTaken: true);
        if (scanner.Fault != CsvFault.UnclosedQuote)
            return true;
        isAtEnd = true;
        return true;
    }

    private bool StopAtLongRow(bool isTaken)
    {
        var open = scanner.OpenAt;
        if (!isTaken)
            Take();
        var (line, column) = PlaceAt(Math.Max(open, 0));
        var what = open >= 0 ? "The quotation mark that opens this field is not closed" : "The row that starts here does not end";
        return Stop(new Place(File, line, column), $"{what} within {CsvLimits.RowBytes / 1024} KiB.", "Look for a quotation mark that is missing; the rows from here on were not read.");
    }

    private bool Stop(Place place, string message, string hint)
    {
        fatal.Add(new Problem(place, message, hint));
        isAtEnd = true;
        if (isBelowHeader)
        {
            RowsRead++;
            refused.Add(new RefusedRow(Line, place.Line, place.Column, message, hint) { IsTold = true });
        }
        return false;
    }

    private void Refuse(bool isHeader)
    {
        var (reason, hint) = scanner.Fault == CsvFault.None
            ? ($"The row has {Fields(scanner.Count)} where the header has {Header.Count}.", "Add or remove fields, or put a field that holds the delimiter between quotation marks.")
            : (CsvFaultText.Reason(scanner.Fault), CsvFaultText.Hint(scanner.Fault));
        var (line, column) = scanner.Fault == CsvFault.None ? (Line, 1) : PlaceAt(scanner.FaultAt);
        if (isHeader)
            Stop(new Place(File, line, column), reason, hint);
        else
            refused.Add(new RefusedRow(Line, line, column, reason, hint));
    }

    private void Refuse(int offset, string reason, string hint)
    {
        var (line, column) = PlaceAt(offset);
        refused.Add(new RefusedRow(Line, line, column, reason, hint));
    }

    private static string Fields(int count) => count == 1 ? "1 field" : $"{count} fields";

    private IEnumerable<Problem> ShownRows()
    {
        var wrong = refused.Where(row => !row.IsTold).ToList();
        foreach (var row in wrong.Take(CsvLimits.ShownRows))
            yield return new Problem(new Place(File, row.FaultLine, row.FaultColumn), row.Reason, row.Hint);
        if (wrong.Count > CsvLimits.ShownRows)
        {
            var next = wrong[CsvLimits.ShownRows];
            yield return new Problem(new Place(File, next.FaultLine, next.FaultColumn), $"From here on {wrong.Count - CsvLimits.ShownRows} more rows are refused.", "Mend the first ones and try again.");
        }
    }

    private (int Line, int Column) PlaceAt(int offset) => Current.PlaceAt(offset);

    /// <summary>The places of all fields of a row in one pass over it.</summary>
    private List<Place> PlacesOf(int count)
    {
        var places = new List<Place>(count);
        var (at, line, column) = (0, Line, 1);
        for (var field = 0; field < count; field++)
        {
            var start = scanner[field].Start - (scanner[field].IsQuoted ? 1 : 0);
            var lineStart = Row[at..start].LastIndexOf((byte)'\n') + 1;
            if (lineStart > 0)
                (line, column) = (line + Row[at..start].Count((byte)'\n'), 1);
            column += Encoding.UTF8.GetCharCount(Row[(at + lineStart)..start]);
            places.Add(new Place(File, line, column));
            at = start;
        }
        return places;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        return at;
    }
}
