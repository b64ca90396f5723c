using System.Text;

namespace Rolemap.Explanations;

/// <summary>A text of each of many, all in one run of UTF-8, so that all are looked through for a part at once. Immutable.</summary>
internal sealed class TextColumn
{
    private const byte End = (byte)'\n';

    private readonly byte[] all;
    private readonly int[] ends;

    /// <param name="texts">The texts; a line end in one says nothing, and no part holds one.</param>
    public TextColumn(IEnumerable<string> texts)
    {
        var (written, until) = (new List<byte>(), new List<int>());
        var room = new byte[256];
        foreach (var text in texts)
        {
            if (room.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
                room = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
            written.AddRange(room.AsSpan(0, Encoding.UTF8.GetBytes(text, room)));
            written.Add(End);
            until.Add(written.Count);
        }
        (all, ends) = ([.. written], [.. until]);
    }

    /// <summary>Which of the texts hold a part, by ordinal comparison; of no letters, none does.</summary>
    public bool[] Holding(string part)
    {
        var holding = new bool[ends.Length];
        foreach (var at in PlacesOf(part))
            holding[at] = true;
        return holding;
    }

    /// <summary>The places of the texts that hold a part, in order.</summary>
    public IEnumerable<int> PlacesOf(string part)
    {
        var sought = Encoding.UTF8.GetBytes(part);
        for (int from = 0, place = 0; sought.Length > 0 && all.AsSpan(from).IndexOf(sought) is >= 0 and var found; from = ends[place++])
        {
            while (ends[place] <= from + found)
                place++;
            yield return place;
        }
    }
}
