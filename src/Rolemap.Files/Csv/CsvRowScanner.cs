using System.Buffers;

namespace Rolemap.Files.Csv;

/// <summary>Finds where the fields of one row start and end within a block of UTF-8 bytes. Knows nothing of files and lines.</summary>
internal sealed class CsvRowScanner(byte delimiter)
{
    private const byte Quote = (byte)'"', Return = (byte)'\r', Feed = (byte)'\n';

    private readonly SearchValues<byte> stops = SearchValues.Create([delimiter, Quote, Return, Feed]);
    private CsvField[] fields = new CsvField[32];

    /// <summary>How many fields the row has; an empty line has one empty field.</summary>
    public int Count { get; private set; }

    /// <summary>Where the row after this one starts.</summary>
    public int Next { get; private set; }

    /// <summary>The first fault of the row.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>Where the first fault stands.</summary>
    public int FaultAt { get; private set; }

    /// <summary>Where the quote stands that was not closed within the bytes; -1 when there is none.</summary>
    public int OpenAt { get; private set; }

    /// <summary>Whether any field stands between quotes, so that line ends may be inside the row.</summary>
    public bool HasQuotes { get; private set; }

    public CsvField this[int field] => field < Count ? fields[field] : throw new ArgumentOutOfRangeException(nameof(field));

    /// <summary>Scans the row that starts at the first byte; false when its end is not within the bytes and more may follow.</summary>
    public bool TryScan(ReadOnlySpan<byte> bytes, bool isLast)
    {
        (Count, Fault, HasQuotes, OpenAt) = (0, CsvFault.None, false, -1);
        for (var at = 0; ; at++)
        {
            at = at < bytes.Length && bytes[at] == Quote ? Quoted(bytes, at) : Plain(bytes, at, at);
            if (at >= bytes.Length)
            {
                Next = bytes.Length;
                if (isLast && OpenAt >= 0)
                    (Fault, FaultAt) = (CsvFault.UnclosedQuote, OpenAt);
                return isLast;
            }
            if (bytes[at] == delimiter)
                continue;
            return EndRow(bytes, at, isLast);
        }
    }

    private bool EndRow(ReadOnlySpan<byte> bytes, int at, bool isLast)
    {
        Next = at + 1;
        if (bytes[at] == Feed)
            return true;
        if (Next == bytes.Length)
            return isLast;
        Next++;
        return true;
    }

    private int Plain(ReadOnlySpan<byte> bytes, int from, int at)
    {
        while (true)
        {
            var step = bytes[at..].IndexOfAny(stops);
            if (step < 0)
                return Add(from, bytes.Length, bytes.Length);
            at += step;
            if (EndsField(bytes, at))
                return Add(from, at, at);
            Mark(bytes[at] == Quote ? CsvFault.StrayQuote : CsvFault.LoneCarriageReturn, at);
            at++;
        }
    }

    private int Quoted(ReadOnlySpan<byte> bytes, int open)
    {
        HasQuotes = true;
        var isDoubled = false;
        for (var at = open + 1; ;)
        {
            var step = bytes[at..].IndexOf(Quote);
            if (step < 0)
            {
                OpenAt = open;
                return Add(open + 1, bytes.Length, bytes.Length, isQuoted: true, isDoubled);
            }
            at += step + 1;
            if (at < bytes.Length && bytes[at] == Quote)
            {
                isDoubled = true;
                at++;
                continue;
            }
            Add(open + 1, at - 1, at, isQuoted: true, isDoubled);
            return at == bytes.Length || EndsField(bytes, at) ? at : AfterQuote(bytes, at);
        }
    }

    private int AfterQuote(ReadOnlySpan<byte> bytes, int at)
    {
        Mark(CsvFault.TextAfterQuote, at);
        while (at < bytes.Length && !EndsField(bytes, at))
            at++;
        return at;
    }

    private bool EndsField(ReadOnlySpan<byte> bytes, int at) =>
        bytes[at] == delimiter || bytes[at] == Feed || (bytes[at] == Return && (at + 1 == bytes.Length || bytes[at + 1] == Feed));

    private int Add(int from, int to, int next, bool isQuoted = false, bool isDoubled = false)
    {
        if (Count == fields.Length)
            Array.Resize(ref fields, Count * 2);
        fields[Count++] = new CsvField(from, to - from, isQuoted, isDoubled);
        if (to - from > CsvLimits.FieldBytes)
            Mark(CsvFault.FieldTooLong, isQuoted ? from - 1 : from);
        return next;
    }

    private void Mark(CsvFault fault, int at)
    {
        if (Fault == CsvFault.None)
            (Fault, FaultAt) = (fault, at);
    }
}

/// <summary>Where the text of a field stands in its row, without its outer quotes.</summary>
/// <param name="Start">The first byte of the text.</param>
/// <param name="Length">In bytes, quotes written twice still counted twice.</param>
/// <param name="IsQuoted">Whether it stands between quotes.</param>
/// <param name="IsDoubled">Whether it holds quotes written twice.</param>
internal readonly record struct CsvField(int Start, int Length, bool IsQuoted, bool IsDoubled);
