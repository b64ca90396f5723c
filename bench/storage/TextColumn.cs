using System.Text;

namespace Rolemap.Bench.Storage;

/// <summary>Texts one after another as UTF-8, and where each ends.</summary>
internal sealed class TextColumn
{
    private readonly List<int> ends = [];
    private byte[] bytes = new byte[1024];
    private int used;

    public int Count => ends.Count;

    public ReadOnlySpan<byte> this[int at] => bytes.AsSpan(at == 0 ? 0 : ends[at - 1], ends[at] - (at == 0 ? 0 : ends[at - 1]));

    public string? TextAt(int at) => this[at].IsEmpty ? null : Encoding.UTF8.GetString(this[at]);

    public void Add(string? text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text?.Length ?? 0);
        if (used + most > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length + bytes.Length / 2, used + most));
        used += Encoding.UTF8.GetBytes(text, bytes.AsSpan(used));
        ends.Add(used);
    }
}

/// <summary>Texts of which there are few, by number.</summary>
internal sealed class WordColumn
{
    private readonly List<ushort> numbers = [];
    private readonly List<string> words = [];
    private readonly Dictionary<string, ushort> known = [];

    public string this[int at] => words[numbers[at]];

    public void Add(string word)
    {
        if (!known.TryGetValue(word, out var number))
        {
            known[word] = number = (ushort)words.Count;
            words.Add(word);
        }
        numbers.Add(number);
    }
}

/// <summary>Finds the row of an id: open addressing over the id column.</summary>
internal sealed class Utf8Index
{
    private readonly TextColumn ids;
    private readonly int[] slots;

    public Utf8Index(TextColumn ids)
    {
        this.ids = ids;
        slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)ids.Count * 2 + 1)];
        for (var at = 0; at < ids.Count; at++)
        {
            var slot = SlotOf(ids[at]);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = at + 1;
        }
    }

    public int Find(ReadOnlySpan<byte> id)
    {
        for (var slot = SlotOf(id); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
            if (ids[slots[slot] - 1].SequenceEqual(id))
                return slots[slot] - 1;
        return -1;
    }

    private int SlotOf(ReadOnlySpan<byte> id)
    {
        var hash = new HashCode();
        hash.AddBytes(id);
        return hash.ToHashCode() & (slots.Length - 1);
    }
}
