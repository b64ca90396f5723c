using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Lint;

/// <summary>Finds the ids that somebody who mistyped one most likely meant, also among a million.</summary>
/// <remarks>
/// Few ids are compared one by one. Among many, the words one slip away are looked up instead, which takes the same time however
/// many there are. After <see cref="MostQuestions"/> questions there are no more answers: so many slips are no slips.
/// </remarks>
/// <param name="count">How many ids there are.</param>
/// <param name="all">The ids.</param>
/// <param name="exists">Whether a word is one of them.</param>
internal sealed class NearIds(int count, IEnumerable<string> all, Func<ReadOnlySpan<char>, bool> exists)
{
    private const int FewEnough = 1000;
    private const int MostQuestions = 200;
    private const string Letters = "-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private Nearest? few;
    private int asked;

    /// <summary>All ids, where there are few enough to name them; empty otherwise.</summary>
    public IEnumerable<string> AllIfFew => count <= 12 ? all : [];

    /// <summary>The nearest ids, all equally near, in ordinal order.</summary>
    public ImmutableArray<string> To(string id)
    {
        if (++asked > MostQuestions || id.Length > Ref.LongestId)
            return [];
        var near = count <= FewEnough ? (few ??= new Nearest(all)).AllTo(id) : [.. OneSlipAway(id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return near.IsEmpty ? [.. KeyHeldTooLong(id).Where(word => exists(word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : near;
    }

    /// <summary>The words of which a letter that stands three times or more in a row was meant once or twice: P0333 for P03.</summary>
    private static IEnumerable<string> KeyHeldTooLong(string id)
    {
        for (var start = 0; start < id.Length;)
        {
            var end = start + 1;
            while (end < id.Length && id[end] == id[start])
                end++;
            if (end - start > 2)
            {
                yield return id[..(start + 1)] + id[end..];
                yield return id[..(start + 2)] + id[end..];
            }
            start = end;
        }
    }

    /// <summary>The ids one slip away. More than a thousand words are tried for each question, so none is made that is no id.</summary>
    private List<string> OneSlipAway(string id)
    {
        var found = new List<string>();
        void Try(ReadOnlySpan<char> word)
        {
            if (exists(word))
                found.Add(word.ToString());
        }
        Try(id.ToUpperInvariant());
        Try(id.ToLowerInvariant());
        Span<char> longer = stackalloc char[Ref.LongestId + 1], same = stackalloc char[Ref.LongestId];
        longer = longer[..(id.Length + 1)];
        same = same[..id.Length];
        for (var at = 0; at <= id.Length; at++)
        {
            id.AsSpan(0, at).CopyTo(longer);
            id.AsSpan(at).CopyTo(longer[(at + 1)..]);
            TryEach(longer, at, Try);
            if (at == id.Length)
                break;
            id.CopyTo(same);
            TryEach(same, at, Try);
            if (at + 1 < id.Length)
            {
                (same[at], same[at + 1]) = (id[at + 1], id[at]);
                Try(same);
            }
            Try(string.Concat(id.AsSpan(0, at), id.AsSpan(at + 1)));
        }
        return found;
    }

    /// <summary>Tries a word with each letter in one place.</summary>
    private static void TryEach(Span<char> word, int at, Action<ReadOnlySpan<char>> attempt)
    {
        foreach (var letter in Letters)
        {
            word[at] = letter;
            attempt(word);
        }
    }
}
