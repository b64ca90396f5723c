namespace Rolemap.Files.Import.Backstage;

/// <summary>The groups of a catalog: which of them are teams, what each belongs to, and the function that a department gives its people.</summary>
internal sealed class CatalogGroups
{
    private readonly Dictionary<CatalogRef, CatalogEntity> groups = [];
    private readonly HashSet<CatalogRef> withMembers = [];
    private readonly Dictionary<CatalogRef, List<(CatalogRef Group, Cell Cell)>> namedBy = [];
    private readonly Dictionary<CatalogRef, CatalogRef> parents = [];
    private readonly FunctionWords functions;
    private readonly ImportLog log;

    public CatalogGroups(IReadOnlyList<CatalogEntity> entities, FunctionWords functions, ImportLog log)
    {
        (this.functions, this.log) = (functions, log);
        foreach (var group in entities.Where(entity => !entity.IsUser))
            groups[group.Self] = group;
        foreach (var group in groups.Values)
            Relate(group);
        foreach (var user in entities.Where(entity => entity.IsUser))
            withMembers.UnionWith(user.MemberOf.Select(one => one.Ref));
        CheckCycles();
    }

    /// <summary>The groups that people are members of, or that say that they are teams: in the order of the files.</summary>
    public IEnumerable<CatalogEntity> Teams => groups.Values.Where(IsTeam);

    /// <summary>The other groups: departments and the like.</summary>
    public IEnumerable<CatalogEntity> Units => groups.Values.Where(group => !IsTeam(group));

    /// <summary>Whether a reference names a group that is here.</summary>
    public bool Has(CatalogRef reference) => groups.ContainsKey(reference);

    /// <summary>The groups of a user, each once: those the user names, and those that name the user.</summary>
    public IEnumerable<(CatalogRef Group, Cell Cell)> Of(CatalogEntity user) =>
        user.MemberOf.Concat(namedBy.GetValueOrDefault(user.Self, [])).DistinctBy(pair => pair.Item1);

    /// <summary>The function that a group or the nearest of what it belongs to is called by, or null.</summary>
    public string? FunctionOf(CatalogRef group)
    {
        var seen = new HashSet<CatalogRef>();
        for (var at = group; groups.TryGetValue(at, out var entity) && seen.Add(at);)
        {
            if ((functions.Find(entity.Shown.Text) ?? functions.Find(entity.Self.Name)) is { } function)
                return function;
            if (!parents.TryGetValue(at, out at))
                break;
        }
        return null;
    }

    private bool IsTeam(CatalogEntity group) =>
        withMembers.Contains(group.Self) || group.Type.Text is var type && (type.Equals("team", StringComparison.OrdinalIgnoreCase) || type.Equals("squad", StringComparison.OrdinalIgnoreCase));

    private void Relate(CatalogEntity group)
    {
        foreach (var (member, cell) in group.Members)
        {
            withMembers.Add(group.Self);
            if (!namedBy.TryGetValue(member, out var all))
                namedBy[member] = all = [];
            all.Add((group.Self, cell));
        }
        if (group.Parent is { } parent)
        {
            parents[group.Self] = parent.Ref;
            if (!groups.ContainsKey(parent.Ref))
                log.NoteOften("parent", group.PlaceOf(parent.Cell), $"The group '{group.Self.Name}' belongs to '{parent.Ref}', which is not in the files.");
        }
        foreach (var (child, cell) in group.Children)
            if (!groups.ContainsKey(child))
                log.NoteOften("child", group.PlaceOf(cell), $"The group '{group.Self.Name}' names '{child}' as a part, which is not in the files.");
            else
                parents.TryAdd(child, group.Self);
    }

    /// <summary>Walks up from each group once: what has been walked before is known to be fine or told already.</summary>
    private void CheckCycles()
    {
        var done = new HashSet<CatalogRef>();
        foreach (var group in groups.Values)
        {
            var path = new HashSet<CatalogRef>();
            var at = group.Self;
            while (!done.Contains(at) && path.Add(at) && parents.TryGetValue(at, out var parent))
                at = parent;
            if (path.Contains(at) && !done.Contains(at) && parents.ContainsKey(at))
                log.NoteOften("cycle", group.PlaceOf(group.Name), $"The group '{at.Name}' belongs to itself, by way of what it belongs to.");
            done.UnionWith(path);
        }
    }
}
