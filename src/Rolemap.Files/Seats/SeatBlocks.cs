using Rolemap.Entries;
using Rolemap.Files.Csv;
using Rolemap.Organizations;

namespace Rolemap.Files.Seats;

/// <summary>Joins the blocks of a file into columns in the order of ids, with managers by number.</summary>
internal static class SeatBlocks
{
    /// <summary>The columns; null where an import must look: at ids that stand twice, and at managers that may be names.</summary>
    /// <param name="blocks">The blocks in the order of the file; emptied on the way.</param>
    /// <param name="order">The row of each seat, counted over the file; empty where rows stand in the order of ids already.</param>
    public static SeatColumns? Join(List<SeatBlock> blocks, out int[] order)
    {
        order = [];
        var (count, heapLength) = (blocks.Sum(block => block.Count), blocks.Sum(block => (long)block.HeapLength));
        if (count is 0 or > CsvLimits.Rows || heapLength > int.MaxValue / 2)
            return null;
        var heap = new byte[heapLength];
        var (keys, managers) = (new IdKey[count], new IdKey[count]);
        var (levels, costs, vacant) = (new short[count], new long[count], new bool[count]);
        var (at, used, hasNamesLikeIds) = (0, 0, false);
        foreach (var block in blocks)
        {
            Copy(block.Ids, keys.AsSpan(at), used);
            Copy(block.Managers, managers.AsSpan(at), used);
            block.Levels.CopyTo(levels.AsSpan(at));
            block.Costs.CopyTo(costs.AsSpan(at));
            block.Vacant.CopyTo(vacant.AsSpan(at));
            block.Heap.CopyTo(heap.AsSpan(used));
            (at, used, hasNamesLikeIds) = (at + block.Count, used + block.HeapLength, hasNamesLikeIds | block.HasNamesLikeIds);
        }
        blocks.Clear();
        if (!IsAscending(keys, heap))
        {
            order = [.. Enumerable.Range(0, count)];
            Array.Sort(order, (left, right) => IdColumn.Compare(keys[left], keys[right], heap));
            (keys, managers, levels, costs, vacant) = (Ordered(keys, order), Ordered(managers, order), Ordered(levels, order), Ordered(costs, order), Ordered(vacant, order));
        }
        if (IdColumn.Of(keys, heap) is not { } ids)
            return null;
        var numbers = ids.IndexesOf(managers, SeatColumns.AtTheTop, SeatColumns.UnknownManager);
        for (var i = 0; i < count; i++)
            if (numbers[i] == SeatColumns.UnknownManager && (hasNamesLikeIds || !IsLikeAnId(ids, managers[i])))
                return null;
        return new SeatColumns { Ids = SeatIds.Of(ids), Managers = numbers, Levels = levels, Costs = costs, Vacant = vacant };
    }

    /// <summary>A manager who is not found by id is looked for by name and address; what has a digit is no name where no name has one. Of what nobody has, hyphens around it are taken away.</summary>
    private static bool IsLikeAnId(IdColumn ids, IdKey manager)
    {
        Span<byte> room = stackalloc byte[16];
        var text = ids.TextOf(manager, room);
        return text.ContainsAnyInRange((byte)'0', (byte)'9') && text[0] != '-' && text[^1] != '-';
    }

    private static void Copy(ReadOnlySpan<IdKey> from, Span<IdKey> to, int heapBefore)
    {
        from.CopyTo(to);
        if (heapBefore == 0)
            return;
        foreach (ref var key in to[..from.Length])
            if (key.IsLong)
                key = key.Moved(heapBefore);
    }

    private static bool IsAscending(IdKey[] keys, byte[] heap)
    {
        for (var i = 1; i < keys.Length; i++)
            if (IdColumn.Compare(keys[i - 1], keys[i], heap) > 0)
                return false;
        return true;
    }

    private static T[] Ordered<T>(T[] values, int[] order) => Array.ConvertAll(order, at => values[at]);
}
