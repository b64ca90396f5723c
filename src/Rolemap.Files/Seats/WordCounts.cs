using System.Text;
using Rolemap.Entries;

namespace Rolemap.Files.Seats;

/// <summary>How often each word stands in a column of few words, such as departments.</summary>
internal sealed class WordCounts
{
    private const int Slots = 4096, MostSteps = 8;

    private readonly IdKey[] keys = new IdKey[Slots];
    private readonly int[] counts = new int[Slots];
    private readonly Dictionary<string, int> others = new(StringComparer.Ordinal);

    /// <summary>All words with how often they stand; one may come twice.</summary>
    public IEnumerable<KeyValuePair<string, int>> All
    {
        get
        {
            var room = new byte[16];
            for (var slot = 0; slot < Slots; slot++)
            {
                if (counts[slot] == 0)
                    continue;
                keys[slot].Write(room);
                yield return KeyValuePair.Create(Encoding.UTF8.GetString(room, 0, keys[slot].Length), counts[slot]);
            }
            foreach (var pair in others)
                yield return pair;
        }
    }

    /// <summary>Counts a word. Sixteen bytes must be readable from its start.</summary>
    public unsafe void Add(ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty)
            return;
        if (word.Length <= IdKey.Longest)
        {
            IdKey key;
            fixed (byte* first = word)
                key = IdKey.Short(new ReadOnlySpan<byte>(first, 16), word.Length);
            for (int slot = (int)(key.Hash % Slots), step = 0; step < MostSteps; slot = (slot + 1) % Slots, step++)
            {
                if (counts[slot] > 0 && keys[slot] != key)
                    continue;
                keys[slot] = key;
                counts[slot]++;
                return;
            }
        }
        var text = Encoding.UTF8.GetString(word);
        others[text] = others.GetValueOrDefault(text) + 1;
    }
}
