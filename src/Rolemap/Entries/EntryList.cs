using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rolemap.Entries;

/// <summary>The entries of one kind, in the ordinal order of their ids, each id once. Immutable.</summary>
/// <remarks>
/// Do not compare its entries by reference: they may be made when asked for (docs/decisions/0006). What is asked of every entry has a
/// word here that makes none. Two lists are equal when their entries are.
/// </remarks>
public sealed class EntryList : IReadOnlyList<Entry>, IEquatable<EntryList>
{
    /// <summary>The list without entries.</summary>
    public static readonly EntryList Empty = new([]);

    private readonly ImmutableArray<Entry> held;
    private readonly EntryMaker? maker;

    private EntryList(ImmutableArray<Entry> held, EntryMaker? maker = null) => (this.held, this.maker) = (held, maker);

    /// <summary>How many entries there are.</summary>
    public int Length => maker?.Count ?? held.Length;

    int IReadOnlyCollection<Entry>.Count => Length;

    /// <summary>The entry at a place in the order, from 0.</summary>
    public Entry this[int index] => maker is null ? held[index] : maker[index];

    /// <summary>The ids in their order.</summary>
    public IEnumerable<string> Ids => Enumerable.Range(0, Length).Select(IdOf);

    /// <summary>Whether something written in any of the entries could not be read.</summary>
    public bool HasPartial => maker is null && held.Any(entry => entry.IsPartial);

    /// <summary>The id of the entry at a place in the order.</summary>
    public string IdOf(int index) => maker is null ? held[index].Id : maker.IdOf(index);

    /// <summary>Where the entry at a place in the order starts in its file.</summary>
    public Place PlaceOf(int index) => maker is null ? held[index].Place : maker.PlaceOf(index);

    /// <summary>The text, id, reference or word that the entry at a place in the order has in a field, or null.</summary>
    public string? TextOf(int index, Field field) => maker is null ? held[index].Text(field) : maker.TextOf(index, field);

    /// <summary>Whether the entry at a place in the order has a value in a field.</summary>
    public bool Writes(int index, Field field) => maker is null ? held[index][field] is not null : maker.Writes(index, field);

    /// <summary>The places in the order of the entries that have a value in at least one of some fields.</summary>
    public IEnumerable<int> Writing(params Field[] fields) =>
        maker is not null ? maker.Writing(fields) : Enumerable.Range(0, Length).Where(index => Array.Exists(fields, field => held[index][field] is not null));

    /// <summary>The places at which the entries may differ from those of a list that these come from by putting others in the place of some; null where all would have to be compared.</summary>
    internal IReadOnlyCollection<int>? DifferingFrom(EntryList before) =>
        ReferenceEquals(this, before) ? [] : maker is not null && before.maker is { } other ? ReplacedEntries.Differing(maker, other) : null;

    /// <summary>Where the entry of an id stands in the order, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> id) => maker is not null ? maker.IndexOf(id) : Search(id, 0) is >= 0 and var at ? at : -1;

    /// <summary>Where the first entry stands whose id comes behind an id, whether or not there is one of that id; the length when there is none.</summary>
    public int FirstAfter(string id) => Search(id, 0) is var at && at >= 0 ? at + 1 : ~at;

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator()
    {
        for (var i = 0; i < Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(EntryList? other) => other is not null && Length == other.Length && (ReferenceEquals(this, other) || this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntryList);

    /// <inheritdoc/>
    public override int GetHashCode() => Length;

    /// <summary>A list whose entries are made when asked for.</summary>
    internal static EntryList Of(EntryMaker maker) => new([], maker);

    /// <summary>Puts entries of one kind in order, in linear time when they are; of those with the same id the first in the order of places wins. The array is kept.</summary>
    internal static EntryList Of(Entry[] entries, ICollection<Problem> problems)
    {
        if (IsStrictlyAscending(entries))
            return new EntryList(ImmutableCollectionsMarshal.AsImmutableArray(entries));
        var ids = Array.ConvertAll(entries, entry => entry.Id);
        Array.Sort(ids, entries, StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<Entry>(entries.Length);
        for (int from = 0, to; from < entries.Length; from = to)
        {
            for (to = from + 1; to < entries.Length && ids[to] == ids[from];)
                to++;
            kept.Add(FirstOf(entries.AsSpan(from, to - from), problems));
        }
        return new EntryList(kept.ToImmutable());
    }

    /// <summary>The same list with some entries put in place of those of their ids, added, or left out for null. What does not change is copied in runs.</summary>
    internal EntryList With(IReadOnlyCollection<KeyValuePair<Ref, Entry?>> changed)
    {
        if (maker is not null && InTheirPlaces(changed) is { } replaced)
            return Of(ReplacedEntries.Of(maker, replaced));
        var (all, copied) = (maker is null ? held : [.. this], 0);
        var result = ImmutableArray.CreateBuilder<Entry>(all.Length);
        foreach (var (subject, entry) in changed.OrderBy(pair => pair.Key.Id, StringComparer.Ordinal))
        {
            if (entry is not null && entry.Ref != subject)
                throw new ArgumentException($"{entry.Ref} cannot stand in the place of {subject}.", nameof(changed));
            var at = Search(subject.Id, copied);
            var until = at >= 0 ? at : ~at;
            result.AddRange(all.AsSpan(copied, until - copied));
            copied = at >= 0 ? at + 1 : until;
            if (entry is not null)
                result.Add(entry);
        }
        result.AddRange(all.AsSpan()[copied..]);
        return new EntryList(result.DrainToImmutable());
    }

    /// <summary>Entries by their places in the order; null when one comes, goes or could not be read as a whole.</summary>
    private List<KeyValuePair<int, Entry>>? InTheirPlaces(IReadOnlyCollection<KeyValuePair<Ref, Entry?>> changed)
    {
        var places = new List<KeyValuePair<int, Entry>>(changed.Count);
        foreach (var (subject, entry) in changed)
        {
            if (entry is null or { IsPartial: true } || entry.Ref != subject || IndexOf(subject.Id) is not (>= 0 and var at))
                return null;
            places.Add(KeyValuePair.Create(at, entry));
        }
        return places;
    }

    /// <summary>Where an id stands, or the complement of where it would.</summary>
    private int Search(ReadOnlySpan<char> id, int from)
    {
        int low = from, high = Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = IdOf(middle).AsSpan().SequenceCompareTo(id);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return ~low;
    }

    /// <summary>Places that are alike say nothing: then what is written decides, so that the order of rows never does.</summary>
    private static Entry FirstOf(Span<Entry> same, ICollection<Problem> problems)
    {
        if (same.Length > 1)
            same.Sort((left, right) => left.Place.CompareTo(right.Place) is not 0 and var byPlace ? byPlace : string.CompareOrdinal(left.ToString(), right.ToString()));
        foreach (var again in same[1..])
        {
            if (again.Shape.Key.All(field => again[field] is null))
                continue; // what has no id at all is a problem already
            problems.Add(new Problem(
                again.Place,
                $"The {again.Shape.Name} '{again.Id}' is written twice; the first stands at {same[0].Place}.",
                "Give one of them another id, or remove it."));
        }
        return same[0];
    }

    private static bool IsStrictlyAscending(Entry[] entries)
    {
        for (var i = 1; i < entries.Length; i++)
            if (string.CompareOrdinal(entries[i - 1].Id, entries[i].Id) >= 0)
                return false;
        return true;
    }
}
