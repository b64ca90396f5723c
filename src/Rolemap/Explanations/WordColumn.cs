using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rolemap.Explanations;

/// <summary>A word for each of many, of which there are few: a number each, so that a question about the word is asked once for each word.</summary>
internal sealed class WordColumn
{
    private const string None = "";
    private readonly List<string> words = [None];
    private readonly int[] numbers;

    /// <param name="written">The word of each; null for none.</param>
    /// <param name="spelled">How each word is spelled here; as it is written when left out.</param>
    public WordColumn(IEnumerable<string?> written, Func<string, string>? spelled = null)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        numbers = [.. written.Select(NumberOf)];

        int NumberOf(string? word)
        {
            if (word is null)
                return 0;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, word, out var isKnown);
            if (!isKnown)
            {
                number = words.Count;
                words.Add(spelled is null ? word : spelled(word));
            }
            return number;
        }
    }

    /// <summary>How many there are.</summary>
    public int Length => numbers.Length;

    /// <summary>The number of the word at a place; 0 for none.</summary>
    public int this[int place] => numbers[place];

    /// <summary>All words, the most frequent first, then by word.</summary>
    public ImmutableArray<string> ByFrequency => field.IsDefault ? field = Sorted() : field;

    /// <summary>For each number, whether its word passes; no word passes nothing.</summary>
    public bool[] Where(Func<string, bool> passes) => [false, .. words.Skip(1).Select(passes)];

    private ImmutableArray<string> Sorted()
    {
        var counts = new int[words.Count];
        foreach (var number in numbers)
            counts[number]++;
        return [.. Enumerable.Range(1, words.Count - 1).OrderByDescending(number => counts[number]).ThenBy(number => words[number], StringComparer.Ordinal).Select(number => words[number])];
    }
}
