namespace Rolemap.Files.Seats;

/// <summary>Hands out a CSV file in blocks of whole rows, to several threads in turn.</summary>
/// <remarks>A line end is one of a row when the quotation marks before it are even in number; that holds in every file without faults.</remarks>
/// <param name="stream">The file.</param>
/// <param name="skipped">How many bytes at its beginning are not rows.</param>
/// <param name="size">How many bytes a block has at most: also the longest row.</param>
internal sealed class RowBlocks(Stream stream, int skipped, int size = RowBlocks.Largest)
{
    /// <summary>How many bytes a block of a large file has.</summary>
    public const int Largest = 1 << 20;

    private const int Least = 1 << 18;

    /// <summary>How many bytes behind a block may be read without meaning anything.</summary>
    public const int Slack = 64;

    private const byte Quote = (byte)'"', Feed = (byte)'\n';

    private readonly Lock turn = new();
    private readonly byte[] carried = new byte[size];
    private int carriedLength, toSkip = skipped, next;
    private long position;
    private bool isAtEnd;

    /// <summary>Whether a row did not fit into a block, so that the rest was not read.</summary>
    public bool IsStuck { get; private set; }

    /// <summary>How many line ends stand in what was skipped.</summary>
    public int LinesSkipped { get; private set; }

    /// <summary>How large blocks are to be for a file, so that several threads have some of it each: memory that is touched for the first time is what a small file waits for.</summary>
    public static int SizeFor(Stream stream) => stream.CanSeek && stream.Length <= 4 * Largest ? Least : Largest;

    /// <summary>A buffer for a block.</summary>
    public byte[] NewBuffer() => GC.AllocateUninitializedArray<byte>(size + Slack);

    /// <summary>The next block; false at the end.</summary>
    /// <param name="buffer">Where it is put: one that was made here.</param>
    /// <param name="block">Which it is, and where in the file.</param>
    public bool TryTake(byte[] buffer, out RowBlock block)
    {
        lock (turn)
        {
            block = new RowBlock(next, position, 0);
            if (isAtEnd)
                return false;
            carried.AsSpan(0, carriedLength).CopyTo(buffer);
            var filled = carriedLength + stream.ReadAtLeast(buffer.AsSpan(carriedLength, size - carriedLength), size - carriedLength, throwOnEndOfStream: false);
            isAtEnd = filled < size;
            var length = isAtEnd ? filled : EndOfRows(buffer.AsSpan(0, filled));
            if (!isAtEnd && length == 0)
                IsStuck = isAtEnd = true;
            buffer.AsSpan(length, filled - length).CopyTo(carried);
            carriedLength = filled - length;
            position += length;
            SkipHeader(buffer, ref length);
            block = new RowBlock(next++, position - length, length);
            return length > 0 || !isAtEnd;
        }
    }

    private void SkipHeader(byte[] buffer, ref int length)
    {
        var skip = Math.Min(toSkip, length);
        if (skip == 0)
            return;
        LinesSkipped += buffer.AsSpan(0, skip).Count(Feed);
        buffer.AsSpan(skip, length - skip).CopyTo(buffer);
        (toSkip, length) = (toSkip - skip, length - skip);
    }

    /// <summary>Behind the last line end that is not between quotation marks; 0 when there is none.</summary>
    private static int EndOfRows(ReadOnlySpan<byte> block)
    {
        var marks = block.Count(Quote);
        for (var end = block.Length; ;)
        {
            var feed = block[..end].LastIndexOf(Feed);
            if (feed < 0)
                return 0;
            marks -= block[feed..end].Count(Quote);
            if (marks % 2 == 0)
                return feed + 1;
            end = feed;
        }
    }
}

/// <summary>A block of whole rows of a file.</summary>
/// <param name="Number">Which of the blocks it is, from 0.</param>
/// <param name="Start">The byte of the file at which it starts.</param>
/// <param name="Length">How many bytes it has; the last one may end without a line end.</param>
internal readonly record struct RowBlock(int Number, long Start, int Length);
