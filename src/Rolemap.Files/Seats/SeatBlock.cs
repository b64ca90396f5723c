using Rolemap.Entries;

namespace Rolemap.Files.Seats;

/// <summary>The seats of one block of a file while they are read.</summary>
/// <param name="expected">How many seats there is room for at first: as many as there are lines, or fewer where these are short.</param>
/// <param name="rows">Where rows are kept that are to be found again; null when none are.</param>
internal sealed class SeatBlock(int expected, BlockRows? rows)
{
    private const int FirstHeap = 4096;

    private IdKey[] ids = new IdKey[expected], managers = new IdKey[expected];
    private short[] levels = new short[expected];
    private long[] costs = new long[expected];
    private bool[] vacant = new bool[expected];
    private byte[] heap = [];

    /// <summary>How many seats there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes of long ids there are.</summary>
    public int HeapLength { get; private set; }

    /// <summary>Whether a name or an address might be taken for an id.</summary>
    public bool HasNamesLikeIds { get; set; }

    public ReadOnlySpan<IdKey> Ids => ids.AsSpan(0, Count);

    public ReadOnlySpan<IdKey> Managers => managers.AsSpan(0, Count);

    public ReadOnlySpan<short> Levels => levels.AsSpan(0, Count);

    public ReadOnlySpan<long> Costs => costs.AsSpan(0, Count);

    public ReadOnlySpan<bool> Vacant => vacant.AsSpan(0, Count);

    /// <summary>Where each seat's row is found again; null when none is to be.</summary>
    public BlockRows? Rows => rows;

    public ReadOnlySpan<byte> Heap => heap.AsSpan(0, HeapLength);

    /// <summary>Adds a seat.</summary>
    /// <param name="id">The id.</param>
    /// <param name="manager">The manager's id, or none.</param>
    /// <param name="level">The level, or -1.</param>
    /// <param name="cost">What it costs in a year.</param>
    /// <param name="isVacant">Whether nobody holds it at the day.</param>
    /// <param name="at">Where its row starts in the block.</param>
    /// <param name="line">How many line ends stand before it in the block.</param>
    /// <param name="marks">What its row says of whoever holds it.</param>
    /// <param name="name">The name, where it is the text of a cell as it is; else empty.</param>
    public void Add(IdKey id, IdKey manager, short level, long cost, bool isVacant, int at, int line, SeatMarks marks, ReadOnlySpan<byte> name)
    {
        if (Count == ids.Length)
            Grow();
        rows?.Add(at, line, marks, name);
        (ids[Count], managers[Count], levels[Count], costs[Count], vacant[Count]) = (id, manager, level, cost, isVacant);
        Count++;
    }

    /// <summary>The key of a long id, which is put on the heap.</summary>
    public IdKey LongKeyOf(ReadOnlySpan<byte> id)
    {
        if (HeapLength + id.Length + 1 > heap.Length)
            Array.Resize(ref heap, Math.Max(FirstHeap, heap.Length * 2));
        heap[HeapLength] = (byte)id.Length;
        id.CopyTo(heap.AsSpan(HeapLength + 1));
        var key = IdKey.Long(id, HeapLength);
        HeapLength += id.Length + 1;
        return key;
    }

    private void Grow()
    {
        var size = ids.Length * 2;
        Array.Resize(ref ids, size);
        Array.Resize(ref managers, size);
        Array.Resize(ref levels, size);
        Array.Resize(ref costs, size);
        Array.Resize(ref vacant, size);
    }
}
