using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Intrinsics;
using System.Text;

namespace Rolemap.Entries;

/// <summary>Finds the word that somebody who mistyped most likely meant.</summary>
/// <remarks>
/// Counted are letters added, left out, changed, and neighbours swapped; case and accents do not count.
/// Nothing is near that differs in more than a third of its letters, or in more than <see cref="MostSlips"/>.
/// One question takes time in proportion to the number of candidates.
/// </remarks>
public sealed class Nearest
{
    /// <summary>How many slips a near word may have.</summary>
    public const int MostSlips = 3;

    private const int LongestCompared = 80;
    private readonly ImmutableArray<(string Folded, string Written)> candidates;
    private readonly Vector256<byte>[] letters;

    /// <summary>Prepares for several questions about the same candidates.</summary>
    public Nearest(IEnumerable<string> candidates)
    {
        this.candidates = [.. candidates.Select(written => (Fold(written), written)).OrderBy(pair => pair.written, StringComparer.Ordinal)];
        letters = [.. this.candidates.Select(candidate => LettersOf(candidate.Folded))];
    }

    /// <summary>The nearest candidate, or null when none is near. Of several alike the first in ordinal order.</summary>
    public static string? To(string text, IEnumerable<string> candidates) => new Nearest(candidates).To(text);

    /// <summary>The nearest candidate, or null when none is near. Of several alike the first in ordinal order.</summary>
    public string? To(string text) => AllTo(text) is [var first, ..] ? first : null;

    /// <summary>The nearest candidates, all with equally few slips, in ordinal order; empty when none is near.</summary>
    public ImmutableArray<string> AllTo(string text)
    {
        if (text.Length > 4 * LongestCompared)
            return [];
        var folded = Fold(text);
        var (best, slips, own) = (new List<string>(), Math.Min(MostSlips, Math.Max(1, folded.Length / 3)), LettersOf(folded));
        for (var at = 0; at < candidates.Length; at++)
        {
            if (SlipsAtLeast(own, letters[at]) > slips)
                continue;
            var (candidate, written) = candidates[at];
            if (Math.Abs(candidate.Length - folded.Length) > slips)
                continue;
            var count = Slips(folded, candidate, slips + 1);
            if (count > slips)
                continue;
            if (count < slips)
                best.Clear();
            slips = count;
            best.Add(written);
        }
        return [.. best];
    }

    /// <summary>How often a word has each letter; letters that share a place make words only more alike.</summary>
    private static Vector256<byte> LettersOf(string folded)
    {
        Span<byte> counts = stackalloc byte[Vector256<byte>.Count];
        counts.Clear();
        foreach (var letter in folded)
            if (counts[letter % counts.Length] < byte.MaxValue)
                counts[letter % counts.Length]++;
        return Vector256.Create<byte>(counts);
    }

    /// <summary>A slip adds a letter at most and takes one away at most, so there are as many as letters that only one of two words has.</summary>
    private static int SlipsAtLeast(Vector256<byte> left, Vector256<byte> right) =>
        Math.Max(Sum(Vector256.SubtractSaturate(left, right)), Sum(Vector256.SubtractSaturate(right, left)));

    private static int Sum(Vector256<byte> counts) => Vector256.Sum(Vector256.WidenLower(counts) + Vector256.WidenUpper(counts));

    /// <summary>The number of slips between two folded words, or <paramref name="limit"/> when there are at least as many.</summary>
    private static int Slips(string left, string right, int limit)
    {
        if (left.Length > LongestCompared || right.Length > LongestCompared)
            return left == right ? 0 : limit;
        var width = right.Length + 1;
        Span<int> before = stackalloc int[width], last = stackalloc int[width], row = stackalloc int[width];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var least = FillRow(left, right, i, row, last, before);
            if (least >= limit)
                return limit;
            var free = before; // the rows change places, so that none is copied
            before = last;
            last = row;
            row = free;
        }
        return Math.Min(last[right.Length], limit);
    }

    /// <summary>One row of the table of distances between beginnings; gives its least entry.</summary>
    private static int FillRow(string left, string right, int i, Span<int> row, Span<int> last, Span<int> before)
    {
        row[0] = i;
        var least = i;
        for (var j = 1; j <= right.Length; j++)
        {
            var change = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            var count = Math.Min(change, 1 + Math.Min(last[j], row[j - 1]));
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                count = Math.Min(count, before[j - 2] + 1);
            row[j] = count;
            least = Math.Min(least, count);
        }
        return least;
    }

    /// <summary>Lower case, without accents.</summary>
    private static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var unit in NormalForm.Decomposed(text))
            if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(unit));
        return folded.ToString();
    }
}
