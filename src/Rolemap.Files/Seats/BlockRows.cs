using System.Text;

namespace Rolemap.Files.Seats;

/// <summary>Where the rows of one block of a file are found again, with the names that are written plainly.</summary>
/// <param name="expected">How many rows there is room for at first.</param>
/// <param name="start">The byte of the file at which the block starts.</param>
internal sealed class BlockRows(int expected, long start)
{
    private const int NoName = -1, FirstNames = 4096;

    private int[] starts = new int[expected], nameStarts = new int[expected];
    private SeatMarks[] marks = new SeatMarks[expected];

    // Empty as long as each row stands one line below the one before, as nearly always.
    private int[] lines = [];
    private byte[] names = [];
    private int namesLength;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many line ends the block has.</summary>
    public int Lines { get; set; }

    /// <summary>How many line ends stand before the block, once that is known.</summary>
    public int LinesBefore { get; set; }

    /// <summary>What each row says of whoever holds the seat.</summary>
    public ReadOnlySpan<SeatMarks> Marks => marks.AsSpan(0, Count);

    /// <summary>A row, by its place in the block.</summary>
    public RowPlace this[int row] => new(start + starts[row], LinesBefore + (lines.Length == 0 ? row : lines[row]) + 1, marks[row]);

    /// <summary>The name in a row, where it is written plainly; null says nothing.</summary>
    public string? NameIn(int row) => nameStarts[row] is not NoName and var at ? Encoding.UTF8.GetString(names, at + 1, names[at]) : null;

    /// <summary>Adds a row.</summary>
    /// <param name="at">Where it starts in the block.</param>
    /// <param name="line">How many line ends stand before it in the block.</param>
    /// <param name="mark">What it says of whoever holds the seat.</param>
    /// <param name="name">The name, where it is the text of a cell as it is, of 255 bytes at most; else empty.</param>
    public void Add(int at, int line, SeatMarks mark, ReadOnlySpan<byte> name)
    {
        if (Count == starts.Length)
            Grow();
        if (lines.Length == 0 && line != Count)
            KeepLines();
        if (lines.Length > 0)
            lines[Count] = line;
        (starts[Count], marks[Count], nameStarts[Count]) = (at, mark, name.IsEmpty ? NoName : Keep(name));
        Count++;
    }

    private int Keep(ReadOnlySpan<byte> name)
    {
        var at = namesLength;
        if (at + name.Length + 1 > names.Length)
            Array.Resize(ref names, Math.Max(FirstNames, names.Length * 2));
        names[at] = (byte)name.Length;
        name.CopyTo(names.AsSpan(at + 1));
        namesLength += name.Length + 1;
        return at;
    }

    private void KeepLines()
    {
        lines = new int[starts.Length];
        for (var row = 0; row < Count; row++)
            lines[row] = row;
    }

    private void Grow()
    {
        var size = starts.Length * 2;
        Array.Resize(ref starts, size);
        Array.Resize(ref nameStarts, size);
        Array.Resize(ref marks, size);
        if (lines.Length > 0)
            Array.Resize(ref lines, size);
    }
}
