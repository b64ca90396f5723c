using System.Collections.Concurrent;

namespace Rolemap.Web.Companies;

/// <summary>Answers that take long to work out and are asked for again. When there are too many, all are forgotten: they are worked out again when asked for.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class Kept<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<TValue>> answers = [];

    /// <summary>The answer to a key; worked out once, however many ask at a time.</summary>
    public TValue Get(TKey key, Func<TKey, TValue> work)
    {
        if (answers.TryGetValue(key, out var known))
            return known.Value;
        if (answers.Count >= most)
            answers.Clear();
        return answers.GetOrAdd(key, one => new Lazy<TValue>(() => work(one))).Value;
    }
}
