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
internal sealed class NearIds(int count, IEnumerable<string> all, Func<string, bool> exists)
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
        var near = count <= FewEnough ? (few ??= new Nearest(all)).AllTo(id) : Known(OneSlipAway(id));
        return near.IsEmpty ? Known(KeyHeldTooLong(id)) : near;
    }

    private ImmutableArray<string> Known(IEnumerable<string> words) => [.. words.Where(exists).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

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

    private static IEnumerable<string> OneSlipAway(string id)
    {
        yield return id.ToUpperInvariant();
        yield return id.ToLowerInvariant();
        for (var at = 0; at <= id.Length; at++)
        {
            var (head, tail) = (id[..at], id[at..]);
            if (tail.Length > 0)
                yield return head + tail[1..];
            if (tail.Length > 1)
                yield return $"{head}{tail[1]}{tail[0]}{tail[2..]}";
            foreach (var letter in Letters)
            {
                yield return head + letter + tail;
                if (tail.Length > 0)
                    yield return head + letter + tail[1..];
            }
        }
    }
}
