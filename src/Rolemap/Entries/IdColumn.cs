using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace Rolemap.Entries;

/// <summary>Ids of ASCII characters in their ordinal order, each once, as flat arrays; finds one by its key. Immutable.</summary>
public sealed class IdColumn
{
    private const int Parts = 2, ManyIds = 50_000, Ahead = 16;

    private readonly IdKey[] keys;
    private readonly byte[] heap;
    private readonly int[] slots;

    // What is asked for by text is often a word that somebody may have meant; most of those have a letter that no id has.
    private readonly Lazy<SearchValues<byte>> letters;

    private IdColumn(IdKey[] keys, byte[] heap, int[] slots)
    {
        (this.keys, this.heap, this.slots) = (keys, heap, slots);
        letters = new(Letters);
    }

    /// <summary>How many ids there are.</summary>
    public int Count => keys.Length;

    /// <summary>The key of an id, by its place in the order.</summary>
    public IdKey this[int index] => keys[index];

    /// <summary>Makes a column; null when two ids are the same.</summary>
    /// <param name="keys">The keys, in the order of the ids. Kept, not copied.</param>
    /// <param name="heap">Where long ids lie, those that are looked for included: a byte that says how long, then the id.</param>
    public static IdColumn? Of(IdKey[] keys, byte[] heap)
    {
        var size = 16;
        while (size / Parts <= keys.Length) // a half that holds all ids must keep an empty slot: a search ends at one
            size *= 2;
        var column = new IdColumn(keys, heap, new int[size]);
        if (keys.Length < ManyIds)
            return column.Insert(0) && column.Insert(1) ? column : null;
        var isFine = new bool[Parts];
        Parallel.For(0, Parts, part => isFine[part] = column.Insert(part));
        return Array.TrueForAll(isFine, fine => fine) ? column : null;
    }

    /// <summary>The order of the ids that keys stand for: ordinal.</summary>
    public static int Compare(IdKey left, IdKey right, ReadOnlySpan<byte> heap)
    {
        if (left == right)
            return 0;
        if (left.OrderTo(right) is not 0 and var order)
            return order;
        Span<byte> one = stackalloc byte[16], other = stackalloc byte[16];
        return TextOf(left, heap, one).SequenceCompareTo(TextOf(right, heap, other));
    }

    /// <summary>The order of two ids of two columns: ordinal.</summary>
    public static int Compare(IdColumn left, int leftAt, IdColumn right, int rightAt)
    {
        var (one, other) = (left.keys[leftAt], right.keys[rightAt]);
        if (one.OrderTo(other) is not 0 and var order)
            return order;
        if (!one.IsLong && !other.IsLong)
            return 0;
        Span<byte> room = stackalloc byte[16], otherRoom = stackalloc byte[16];
        return left.TextOf(one, room).SequenceCompareTo(right.TextOf(other, otherRoom));
    }

    /// <summary>Where an id stands in the order, or -1. A long one must lie in the heap of this column.</summary>
    public int IndexOf(IdKey key)
    {
        for (var slot = SlotOf(HashOf(key)); ; slot = NextAfter(slot))
        {
            var at = slots[slot] - 1;
            if (at < 0 || AreSame(keys[at], key))
                return at;
        }
    }

    /// <summary>Where an id of any characters and length stands in the order, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> id)
    {
        Span<byte> text = stackalloc byte[Ref.LongestId];
        if (id.Length is 0 or > Ref.LongestId || Ascii.FromUtf16(id, text, out var length) != OperationStatus.Done || text[..length].ContainsAnyExcept(letters.Value))
            return -1;
        return length <= IdKey.Longest ? IndexOf(IdKey.Short(text[..length])) : Search(text[..length]);
    }

    /// <summary>The place of each key that is looked for.</summary>
    /// <param name="sought">The keys.</param>
    /// <param name="none">What stands for a key of no id.</param>
    /// <param name="unknown">What stands for an id that is not here.</param>
    public int[] IndexesOf(IdKey[] sought, int none, int unknown)
    {
        var found = new int[sought.Length];
        void Find(int from, int to)
        {
            for (var i = from; i < to; i++)
            {
                if (i + Ahead < to)
                    Ready(sought[i + Ahead]);
                found[i] = sought[i].IsNone ? none : IndexOf(sought[i]) is >= 0 and var at ? at : unknown;
            }
        }
        if (sought.Length < ManyIds)
            Find(0, sought.Length);
        else
            Parallel.For(0, Parts, part => Find((int)((long)sought.Length * part / Parts), (int)((long)sought.Length * (part + 1) / Parts)));
        return found;
    }

    /// <summary>The id that a key stands for.</summary>
    /// <param name="key">A key of this column or one that lies in its heap.</param>
    /// <param name="room">Sixteen bytes for it to be written into.</param>
    public ReadOnlySpan<byte> TextOf(IdKey key, Span<byte> room) => TextOf(key, heap, room);

    /// <summary>An id as text, by its place.</summary>
    public string StringAt(int index)
    {
        Span<byte> room = stackalloc byte[16];
        return Encoding.ASCII.GetString(TextOf(keys[index], room));
    }

    private SearchValues<byte> Letters()
    {
        var isThere = new bool[byte.MaxValue + 1];
        Span<byte> room = stackalloc byte[16];
        foreach (var key in keys)
            foreach (var letter in TextOf(key, heap, room))
                isThere[letter] = true;
        return SearchValues.Create([.. Enumerable.Range(0, isThere.Length).Where(letter => isThere[letter]).Select(letter => (byte)letter)]);
    }

    /// <summary>Finds an id that may not lie in the heap by halving, as only long ones are: they are rare.</summary>
    private int Search(ReadOnlySpan<byte> id)
    {
        Span<byte> room = stackalloc byte[16];
        for (int low = 0, high = keys.Length - 1; low <= high;)
        {
            var middle = (low + high) >>> 1;
            var order = TextOf(keys[middle], heap, room).SequenceCompareTo(id);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return -1;
    }

    private static ReadOnlySpan<byte> TextOf(IdKey key, ReadOnlySpan<byte> heap, Span<byte> room)
    {
        if (key.IsLong)
            return heap.Slice(key.Start + 1, heap[key.Start]);
        key.Write(room);
        return room[..key.Length];
    }

    /// <summary>Puts the ids of one half of the hashes into one half of the slots; false when two are the same.</summary>
    private bool Insert(int part)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (i + Ahead < keys.Length)
                Ready(keys[i + Ahead]);
            var hash = HashOf(keys[i]);
            if (hash >> 31 != part)
                continue;
            var slot = SlotOf(hash);
            for (; slots[slot] > 0; slot = NextAfter(slot))
                if (AreSame(keys[slots[slot] - 1], keys[i]))
                    return false;
            slots[slot] = i + 1;
        }
        return true;
    }

    /// <summary>Fetches the slot of an id that will be looked for a little later: waiting for memory takes most of the time.</summary>
    private unsafe void Ready(IdKey key)
    {
        if (Sse.IsSupported && !key.IsLong)
            Sse.Prefetch0(Unsafe.AsPointer(ref slots[SlotOf(key.Hash)]));
    }

    private int SlotOf(uint hash)
    {
        var half = slots.Length / 2;
        return (int)((hash & (uint)(half - 1)) + (hash >> 31) * (uint)half);
    }

    /// <summary>Each half is a ring of its own, so that two can be filled at once.</summary>
    private int NextAfter(int slot)
    {
        var half = slots.Length / 2;
        return (slot & half) | ((slot + 1) & (half - 1));
    }

    private bool AreSame(IdKey left, IdKey right) => left == right || (left.IsLong && right.IsLong && AreSameLong(left, right));

    private bool AreSameLong(IdKey left, IdKey right)
    {
        Span<byte> room = stackalloc byte[16];
        return TextOf(left, heap, room).SequenceEqual(TextOf(right, heap, room));
    }

    private uint HashOf(IdKey key)
    {
        if (!key.IsLong)
            return key.Hash;
        uint hash = 2166136261;
        foreach (var letter in heap.AsSpan(key.Start + 1, heap[key.Start]))
            hash = (hash ^ letter) * 16777619;
        return hash * 0x9E3779B1;
    }
}
