using System.Numerics;
using System.Runtime.Intrinsics;

namespace Rolemap.Files.Seats;

/// <summary>Finds the fields of all rows of a block, sixty-four bytes at a time, and gives up where a row is not as plain as it could be.</summary>
internal sealed unsafe class SeatScanner(SeatRows rows, byte delimiter)
{
    private const byte Quote = (byte)'"', Return = (byte)'\r', Feed = (byte)'\n', Tab = (byte)'\t', LastControl = 0x1F, Delete = 0x7F;
    private const int Step = 64;

    private readonly int[] ends = new int[rows.Fields];

    /// <summary>Reads a block of whole rows; false when a row needs the care of an import.</summary>
    /// <param name="buffer">The block and slack behind it.</param>
    /// <param name="length">How long the block is.</param>
    /// <param name="seats">Where its seats go.</param>
    public bool TryRead(byte[] buffer, int length, SeatBlock seats)
    {
        if (!rows.TryBegin(buffer.AsSpan(0, length)))
            return false;
        fixed (byte* text = buffer)
        fixed (int* found = ends)
            return TryRead(text, length, found, seats);
    }

    private bool TryRead(byte* text, int length, int* found, SeatBlock seats)
    {
        var (start, count, isQuoted, hasQuotes, line, lines) = (0, 0, false, false, 0, 0);
        for (var at = 0; at < length; at += Step)
        {
            var stops = StopsIn(text + at);
            if (length - at < Step)
                stops &= ulong.MaxValue >> (Step - (length - at));
            for (; stops != 0; stops &= stops - 1)
            {
                var stop = at + BitOperations.TrailingZeroCount(stops);
                var letter = text[stop];
                if (letter == delimiter)
                {
                    if (isQuoted)
                        continue;
                    if (count >= ends.Length - 1)
                        return false;
                    found[count++] = stop;
                }
                else if (letter == Quote)
                {
                    (isQuoted, hasQuotes) = (!isQuoted, true);
                }
                else if (isQuoted && letter == Feed)
                {
                    lines++;
                }
                else if (isQuoted ? letter is not (Return or Tab) : letter != Feed && !(letter == Return && stop + 1 < length && text[stop + 1] == Feed))
                {
                    return false;
                }
                else if (!isQuoted && letter == Feed)
                {
                    found[count] = stop > start && text[stop - 1] == Return ? stop - 1 : stop;
                    if (!TakeRow(text, start, line, count, hasQuotes, seats))
                        return false;
                    (start, count, hasQuotes, line) = (stop + 1, 0, false, ++lines);
                }
            }
        }
        found[count] = length;
        if (seats.Rows is { } kept)
            kept.Lines = lines;
        return !isQuoted && (start == length || TakeRow(text, start, line, count, hasQuotes, seats));
    }

    private bool TakeRow(byte* text, int start, int line, int count, bool hasQuotes, SeatBlock seats)
    {
        if (count == 0 && ends[0] == start)
            return true; // an empty line
        return count == ends.Length - 1 && rows.TryTake(text, start, line, ends, hasQuotes, seats);
    }

    /// <summary>A bit for every byte that may part fields or rows, open quotes, or has no business in a text.</summary>
    private ulong StopsIn(byte* text)
    {
        ulong stops = 0;
        for (var part = 0; part < Step; part += Vector128<byte>.Count)
        {
            var bytes = Vector128.Load(text + part);
            var found = Vector128.Equals(bytes, Vector128.Create(delimiter)) | Vector128.Equals(bytes, Vector128.Create(Quote))
                | Vector128.Equals(bytes, Vector128.Create(Delete)) | Vector128.Equals(Vector128.Min(bytes, Vector128.Create(LastControl)), bytes);
            stops |= (ulong)found.ExtractMostSignificantBits() << part;
        }
        return stops;
    }
}
