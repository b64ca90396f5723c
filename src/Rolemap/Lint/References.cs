using System.Collections.Immutable;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>Which mentions lead nowhere, in an organization and in its framework. Worked out once for all rules.</summary>
internal sealed class References
{
    private readonly Organization organization;
    private readonly Dictionary<RefKind, HashSet<string>> ids = [];
    private readonly Dictionary<RefKind, NearIds> near = [];

    public References(Organization organization)
    {
        this.organization = organization;
        var (walk, broken) = (new Mentions(), new List<Mention>());
        void Note(Mention mention)
        {
            if (!IsReserved(mention) && !IsUnread(mention) && !Exists(mention.Kind, mention.Id) && !(mention.Or is { } other && Exists(other, mention.Id)))
                broken.Add(mention);
        }
        foreach (var kind in organization.Entries.Kinds)
            foreach (var entry in NamingSomething(organization.Entries[kind], walk))
                walk.Each(entry, Note);
        InOrganization = [.. broken];
        broken.Clear();
        foreach (var entry in organization.Framework.Entries.All)
            walk.Each(entry, Note);
        broken.AddRange(organization.Framework.Moves.Where(StartsNowhere).Select(move => Mention.Of(move, MoveFields.From, RefKind.Role)));
        InFramework = [.. broken];
    }

    /// <summary>The mentions in the organization that lead nowhere, by entry.</summary>
    public ImmutableArray<Mention> InOrganization { get; }

    /// <summary>The mentions in the framework that lead nowhere.</summary>
    public ImmutableArray<Mention> InFramework { get; }

    /// <summary>Whether there is a thing of a kind and id.</summary>
    public bool Exists(RefKind kind, ReadOnlySpan<char> id) => kind switch
    {
        RefKind.Position => organization.HasPosition(id),
        RefKind.Person => organization.PersonOf(id.ToString()) is not null,
        RefKind.Role => organization.Framework.RoleOf(id.ToString()) is not null,
        RefKind.Activity => organization.Framework.ActivityOf(id.ToString()) is not null,
        _ => IdsOf(kind).Contains(id.ToString()),
    };

    /// <summary>What a mention that leads nowhere most likely means; three at most, more say nothing.</summary>
    public ImmutableArray<string> NearTo(Mention mention)
    {
        ImmutableArray<string> known = mention.Kind switch
        {
            RefKind.Rule when RuleBook.Of(mention.Id) is { } rule => [rule.Card.Id],
            RefKind.Role => [.. organization.Framework.RolesTitled(mention.Id).Select(role => role.Id)],
            _ => [],
        };
        if (known.IsEmpty)
            known = [.. NearIdsOf(mention.Kind).To(mention.Id).Concat(mention.Or is { } other ? NearIdsOf(other).To(mention.Id) : [])];
        var self = mention.Entry.Ref;
        known = [.. known.Where(id => self.Kind != mention.Kind || self.Id != id)];
        return known.Length > 3 ? [] : known;
    }

    /// <summary>All ids of a kind, where there are few enough to name them.</summary>
    public IEnumerable<string> FewOf(RefKind kind) => NearIdsOf(kind).AllIfFew;

    /// <summary>The Changes that let a mention name another id; empty when something like the result is written already.</summary>
    public ChangeList FixOf(Mention mention, string id)
    {
        var renamed = mention.Renamed(id);
        if (renamed.Id == mention.Entry.Id)
            return new ChangeList([new Change(mention.Entry.Ref, mention.Entry, renamed)]);
        return organization.TryFind(renamed.Ref, out _) ? ChangeList.Empty : new ChangeList([Change.Ends(mention.Entry), Change.Adds(renamed)]);
    }

    /// <summary>The entries that may name what is looked at here; nearly every seat names its manager, and most nothing else.</summary>
    private static IEnumerable<Entry> NamingSomething(EntryList entries, Mentions walk)
    {
        var fields = walk.FieldsOf(entries[0].Shape).Where(field => !ReferenceEquals(field, PositionFields.Manager));
        return entries.Writing([.. fields]).Select(at => entries[at]);
    }

    /// <summary>The manager is RM109's; what an acceptance is about is RM901's; work in every stage belongs to none.</summary>
    private static bool IsReserved(Mention mention) =>
        ReferenceEquals(mention.Inner, PositionFields.Manager) || ReferenceEquals(mention.Inner, AcceptanceFields.Subject)
        || (ReferenceEquals(mention.Inner, ActivityFields.Stage) && mention.Id == ActivityFields.Always);

    /// <summary>Whether what names something of a kind cannot be judged: the file or framework it leads into could not be read as a whole.</summary>
    public bool IsUnread(RefKind kind) => organization.Entries.IsUnread(kind)
        || (ReferenceEquals(organization.Framework, Framework.None) && kind is RefKind.Role or RefKind.Track or RefKind.Competency or RefKind.Stage or RefKind.Gate or RefKind.Activity);

    private bool IsUnread(Mention mention) => IsUnread(mention.Kind) || (mention.Or is { } other && IsUnread(other));

    private bool StartsNowhere(Entry move) =>
        move.Text(MoveFields.From) is { } from && !from.StartsWith(MoveFields.Outside, StringComparison.Ordinal) && !Exists(RefKind.Role, from);

    private HashSet<string> IdsOf(RefKind kind)
    {
        if (!ids.TryGetValue(kind, out var known))
            ids[kind] = known = AllOf(kind).ToHashSet(StringComparer.Ordinal);
        return known;
    }

    private NearIds NearIdsOf(RefKind kind)
    {
        if (!near.TryGetValue(kind, out var found))
            near[kind] = found = new NearIds(CountOf(kind), AllOf(kind), id => Exists(kind, id));
        return found;
    }

    private IEnumerable<string> AllOf(RefKind kind) => kind switch
    {
        RefKind.Function => PositionFields.Functions,
        RefKind.Rule => RuleBook.All.Select(rule => rule.Card.Id),
        RefKind.Person => organization.People.Select(person => person.Id),
        _ => organization.Entries[kind].Ids.Concat(organization.Framework.Entries[kind].Ids),
    };

    private int CountOf(RefKind kind) => kind == RefKind.Position ? organization.Entries[kind].Length + organization.Framework.Entries[kind].Length : AllOf(kind).Count();
}
