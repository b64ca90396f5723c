using System.Collections.Frozen;
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

    private readonly FrozenDictionary<RefKind, EntryList> byKind;

    private readonly FrozenSet<RefKind> unread;

    private EntrySet(IEnumerable<KeyValuePair<RefKind, EntryList>> kinds, FrozenSet<RefKind>? unread = null) =>
        (byKind, this.unread) = (kinds.ToFrozenDictionary(), unread ?? []);

    /// <summary>The entries of a kind, in the ordinal order of their ids; empty when there are none.</summary>
    public EntryList this[RefKind kind] => byKind.GetValueOrDefault(kind, EntryList.Empty);

    /// <summary>The kinds that have entries, in order.</summary>
    public IEnumerable<RefKind> Kinds => byKind.Keys.Order();

    /// <summary>Whether all files that list entries could be read as a whole.</summary>
    public bool IsWhole => unread.Count == 0;

    /// <summary>Whether entries of a kind may be missing because a file that lists them could not be read as a whole: then nothing can be said of what names one of them.</summary>
    public bool IsUnread(RefKind kind) => unread.Contains(kind);

    /// <summary>Whether something written in any of the entries could not be read.</summary>
    public bool HasPartial => byKind.Values.Any(entries => entries.HasPartial);

    /// <summary>All entries, by kind and id.</summary>
    public IEnumerable<Entry> All => Kinds.SelectMany(kind => this[kind]);

    /// <summary>How many entries there are.</summary>
    public int Count => byKind.Values.Sum(entries => entries.Length);

    /// <summary>Makes a set; an id that is used twice within a kind is a problem, and the first in the order of places wins.</summary>
    public static EntrySet Of(IEnumerable<Entry> entries, ICollection<Problem> problems)
    {
        var rows = new SortedDictionary<RefKind, List<Entry>>();
        foreach (var entry in entries)
        {
            var kind = entry.Ref.Kind;
            if (!rows.TryGetValue(kind, out var ofKind))
                rows[kind] = ofKind = [];
            ofKind.Add(entry);
        }
        return new EntrySet([.. rows.Select(pair => KeyValuePair.Create(pair.Key, EntryList.Of([.. pair.Value], problems)))]);
    }

    /// <summary>Makes a set of entries that are known to differ in kind or id; throws when two do not.</summary>
    public static EntrySet Of(IEnumerable<Entry> entries)
    {
        var problems = new List<Problem>();
        var set = Of(entries, problems);
        return problems is [var first, ..] ? throw new ArgumentException(first.Message, nameof(entries)) : set;
    }

    /// <summary>Makes a set of entries that are made when asked for, each maker for one kind.</summary>
    public static EntrySet MadeBy(IEnumerable<KeyValuePair<RefKind, EntryMaker>> makers) =>
        new(makers.Where(pair => pair.Value.Count > 0).Select(pair => KeyValuePair.Create(pair.Key, EntryList.Of(pair.Value))));

    /// <summary>The entry a reference names; false when there is none.</summary>
    public bool TryFind(Ref reference, [NotNullWhen(true)] out Entry? entry)
    {
        var entries = this[reference.Kind];
        entry = entries.IndexOf(reference.Id) is >= 0 and var at ? entries[at] : null;
        return entry is not null;
    }

    /// <summary>The same set with some entries put in place of those they name, added, or left out for null.</summary>
    public EntrySet With(IReadOnlyDictionary<Ref, Entry?> changed)
    {
        var kinds = byKind.ToDictionary();
        foreach (var group in changed.GroupBy(pair => pair.Key.Kind))
            kinds[group.Key] = this[group.Key].With([.. group]);
        return new EntrySet(kinds.Where(pair => pair.Value.Length > 0), unread);
    }

    /// <summary>The same set, of which entries of some kinds may be missing.</summary>
    public EntrySet WithUnread(IEnumerable<RefKind> kinds) => new(byKind, unread.Concat(kinds).ToFrozenSet());

    /// <inheritdoc/>
    public bool Equals(EntrySet? other) => other is not null && Kinds.SequenceEqual(other.Kinds) && Kinds.All(kind => this[kind].Equals(other[kind]));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntrySet);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;
}
