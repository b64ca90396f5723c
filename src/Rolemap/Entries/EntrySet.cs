using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Rolemap.Entries;

/// <summary>Everything written down about an organization or a framework: entries by kind, each kind in the ordinal order of its ids.</summary>
/// <remarks>
/// The order in which files and rows were read does not count, so that results do not depend on it.
/// Two sets are equal when they hold equal entries.
/// </remarks>
public sealed class EntrySet : IEquatable<EntrySet>
{
    /// <summary>The set that holds nothing.</summary>
    public static readonly EntrySet Empty = new([]);

    private readonly FrozenDictionary<RefKind, ImmutableArray<Entry>> byKind;

    private EntrySet(IEnumerable<KeyValuePair<RefKind, ImmutableArray<Entry>>> kinds) => byKind = kinds.ToFrozenDictionary();

    /// <summary>The entries of a kind, in the ordinal order of their ids; empty when there are none.</summary>
    public ImmutableArray<Entry> this[RefKind kind] => byKind.GetValueOrDefault(kind, []);

    /// <summary>The kinds that have entries, in order.</summary>
    public IEnumerable<RefKind> Kinds => byKind.Keys.Order();

    /// <summary>All entries, by kind and id.</summary>
    public IEnumerable<Entry> All => Kinds.SelectMany(kind => this[kind]);

    /// <summary>How many entries there are.</summary>
    public int Count => byKind.Values.Sum(entries => entries.Length);

    /// <summary>Makes a set; an id that is used twice within a kind is a problem, and the first in the order of places wins.</summary>
    public static EntrySet Of(IEnumerable<Entry> entries, ICollection<Problem> problems)
    {
        var kinds = entries.GroupBy(entry => entry.Ref.Kind)
            .Select(group => KeyValuePair.Create(group.Key, Sorted([.. group], problems)));
        return new EntrySet(kinds);
    }

    /// <summary>Makes a set of entries that are known to differ in kind or id; throws when two do not.</summary>
    public static EntrySet Of(IEnumerable<Entry> entries)
    {
        var problems = new List<Problem>();
        var set = Of(entries, problems);
        return problems is [var first, ..] ? throw new ArgumentException(first.Message, nameof(entries)) : set;
    }

    /// <summary>The entry a reference names; false when there is none.</summary>
    public bool TryFind(Ref reference, [NotNullWhen(true)] out Entry? entry)
    {
        var entries = this[reference.Kind];
        int low = 0, high = entries.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(entries[middle].Id, reference.Id);
            if (order == 0)
            {
                entry = entries[middle];
                return true;
            }
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        entry = null;
        return false;
    }

    /// <summary>The same set with some entries put in place of those they name, added, or left out for null.</summary>
    public EntrySet With(IReadOnlyDictionary<Ref, Entry?> changed)
    {
        var kinds = byKind.ToDictionary();
        foreach (var group in changed.GroupBy(pair => pair.Key.Kind))
        {
            var kept = this[group.Key].Where(entry => !changed.ContainsKey(entry.Ref)).Concat(group.Select(pair => pair.Value).OfType<Entry>());
            kinds[group.Key] = Sorted([.. kept], []);
        }
        return new EntrySet(kinds.Where(pair => pair.Value.Length > 0));
    }

    /// <inheritdoc/>
    public bool Equals(EntrySet? other) =>
        other is not null && Kinds.SequenceEqual(other.Kinds) && Kinds.All(kind => this[kind].AsSpan().SequenceEqual(other[kind].AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntrySet);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    private static ImmutableArray<Entry> Sorted(Entry[] entries, ICollection<Problem> problems)
    {
        var ids = Array.ConvertAll(entries, entry => entry.Id);
        if (!IsStrictlyAscending(ids))
            Array.Sort(ids, entries, StringComparer.Ordinal);
        else
            return [.. entries];
        var kept = ImmutableArray.CreateBuilder<Entry>(entries.Length);
        for (int from = 0, to; from < entries.Length; from = to)
        {
            for (to = from + 1; to < entries.Length && ids[to] == ids[from];)
                to++;
            kept.Add(FirstOf(entries.AsSpan(from, to - from), problems));
        }
        return kept.ToImmutable();
    }

    private static Entry FirstOf(Span<Entry> same, ICollection<Problem> problems)
    {
        if (same.Length > 1)
            same.Sort((left, right) => left.Place.CompareTo(right.Place));
        foreach (var again in same[1..])
            problems.Add(new Problem(
                again.Place,
                $"The {again.Shape.Name} '{again.Id}' is written twice; the first stands at {same[0].Place}.",
                "Give one of them another id, or remove it."));
        return same[0];
    }

    private static bool IsStrictlyAscending(string[] ids)
    {
        for (var i = 1; i < ids.Length; i++)
            if (string.CompareOrdinal(ids[i - 1], ids[i]) >= 0)
                return false;
        return true;
    }
}
