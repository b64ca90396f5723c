namespace Rolemap.Files.Seats;

/// <summary>Shows the rows of a file by where they start: rows one behind the other are read ahead in large pieces, others alone.</summary>
internal sealed class RowWindow(SeatSource source)
{
    private const int Least = 1 << 12, Most = 1 << 20;
    private const byte Quote = (byte)'"', Return = (byte)'\r', Feed = (byte)'\n';

    private byte[] bytes = new byte[Least];
    private long start;
    private int length, piece = Least;

    /// <summary>The row that starts at a byte of the file, without its line end; valid until the next is asked for.</summary>
    public ReadOnlySpan<byte> RowAt(long at)
    {
        if (at < start || at > start + length)
            Fill(at, piece = Least);
        while (true)
        {
            var ahead = bytes.AsSpan((int)(at - start), length - (int)(at - start));
            var end = EndOf(ahead);
            if (end < 0 && start + length == source.Length)
                return ahead;
            if (end >= 0)
                return end > 0 && ahead[end - 1] == Return ? ahead[..(end - 1)] : ahead[..end];
            piece = at == start ? piece * 2 : Math.Min(piece * 2, Most);
            Fill(at, piece);
        }
    }

    /// <summary>Where the first line end stands that is not between quotation marks, or -1.</summary>
    private static int EndOf(ReadOnlySpan<byte> ahead)
    {
        var isQuoted = false;
        for (var from = 0; ;)
        {
            var feed = ahead[from..].IndexOf(Feed);
            if (feed < 0)
                return -1;
            isQuoted ^= ahead.Slice(from, feed).Count(Quote) % 2 == 1;
            if (!isQuoted)
                return from + feed;
            from += feed + 1;
        }
    }

    private void Fill(long at, int size)
    {
        if (bytes.Length < size)
            bytes = new byte[size];
        var wanted = (int)Math.Min(size, source.Length - at);
        (start, length) = (at, source.Read(at, bytes.AsSpan(0, wanted)));
        if (length < wanted || wanted == 0)
            throw new IOException($"{source.File} was changed while it was read; read it again.");
    }
}
