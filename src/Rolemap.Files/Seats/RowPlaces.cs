namespace Rolemap.Files.Seats;

/// <summary>Where the rows of all seats are found again, in the order of ids. They stay in their blocks: few of them are asked for.</summary>
internal sealed class RowPlaces
{
    private readonly BlockRows[] blocks;
    private readonly int[] firsts;
    private readonly int[] order;
    private readonly SeatMarks[] marks;

    /// <summary>Takes the rows of a file.</summary>
    /// <param name="all">The blocks of the file in its order.</param>
    /// <param name="lines">How many line ends stand before the first.</param>
    /// <param name="order">The row of each seat, counted over the file; empty where rows stand in the order of ids.</param>
    public RowPlaces(IEnumerable<BlockRows> all, int lines, int[] order)
    {
        this.order = order;
        blocks = [.. all.Where(block => block.Count > 0 || block.Lines > 0)];
        firsts = new int[blocks.Length];
        var count = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            (firsts[i], blocks[i].LinesBefore) = (count, lines);
            (count, lines) = (count + blocks[i].Count, lines + blocks[i].Lines);
        }
        marks = new SeatMarks[count];
        for (var i = 0; i < blocks.Length; i++)
            blocks[i].Marks.CopyTo(marks.AsSpan(firsts[i]));
        if (order.Length > 0)
            marks = Array.ConvertAll(order, row => marks[row]);
    }

    /// <summary>What the row of each seat says of whoever holds it.</summary>
    public ReadOnlySpan<SeatMarks> Marks => marks;

    /// <summary>The row of a seat.</summary>
    public RowPlace this[int seat] => Find(seat, out var row)[row];

    /// <summary>The name of whoever holds a seat, where it lies ready; null says nothing.</summary>
    public string? NameIn(int seat) => Find(seat, out var row).NameIn(row);

    private BlockRows Find(int seat, out int row)
    {
        var at = order.Length > 0 ? order[seat] : seat;
        var block = Array.BinarySearch(firsts, at) is var found && found >= 0 ? found : ~found - 1;
        while (blocks[block].Count == 0 || at - firsts[block] >= blocks[block].Count)
            block++; // an empty block starts where the next one does
        row = at - firsts[block];
        return blocks[block];
    }
}
