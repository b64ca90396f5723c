using System.Collections.Immutable;

namespace Rolemap.Entries;

/// <summary>Entries that lie in another form, with others in the place of some, of the same ids.</summary>
internal sealed class ReplacedEntries : EntryMaker
{
    private readonly ImmutableSortedDictionary<int, Entry> replaced;

    private ReplacedEntries(EntryMaker basis, ImmutableSortedDictionary<int, Entry> replaced) => (Basis, this.replaced) = (basis, replaced);

    /// <summary>What lies in another form.</summary>
    public EntryMaker Basis { get; }

    public override int Count => Basis.Count;

    public override Entry this[int index] => replaced.GetValueOrDefault(index) ?? Basis[index];

    /// <summary>Entries with others in the place of some, by their place in the order; of the same ids.</summary>
    public static ReplacedEntries Of(EntryMaker entries, IEnumerable<KeyValuePair<int, Entry>> others) =>
        entries is ReplacedEntries before ? new(before.Basis, before.replaced.SetItems(others)) : new(entries, ImmutableSortedDictionary.CreateRange(others));

    public override string IdOf(int index) => Basis.IdOf(index);

    public override int IndexOf(ReadOnlySpan<char> id) => Basis.IndexOf(id);

    public override Place PlaceOf(int index) => replaced.GetValueOrDefault(index)?.Place ?? Basis.PlaceOf(index);

    public override bool MayWrite(Field field) => Basis.MayWrite(field) || replaced.Values.Any(entry => entry[field] is not null);

    public override string? TextOf(int index, Field field) => replaced.TryGetValue(index, out var entry) ? entry.Text(field) : Basis.TextOf(index, field);

    public override bool Writes(int index, Field field) => replaced.TryGetValue(index, out var entry) ? entry[field] is not null : Basis.Writes(index, field);

    public override IEnumerable<int> Writing(Field[] fields) =>
        Array.Exists(fields, Basis.MayWrite) ? base.Writing(fields) : replaced.Where(pair => Array.Exists(fields, field => pair.Value[field] is not null)).Select(pair => pair.Key);

    /// <summary>The places at which entries of two makers may differ that lie in the same form; null where they do not.</summary>
    public static IReadOnlyCollection<int>? Differing(EntryMaker one, EntryMaker other)
    {
        var (replaced, before) = ((one as ReplacedEntries)?.replaced, (other as ReplacedEntries)?.replaced);
        if (((one as ReplacedEntries)?.Basis ?? one) != ((other as ReplacedEntries)?.Basis ?? other))
            return null;
        var places = new SortedSet<int>([.. replaced?.Keys ?? [], .. before?.Keys ?? []]);
        places.RemoveWhere(at => ReferenceEquals(replaced?.GetValueOrDefault(at), before?.GetValueOrDefault(at)));
        return places;
    }
}
