using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Frameworks;

/// <summary>A company's or body's definition of its product roles. Immutable; may leave out anything, and nothing missing is invented.</summary>
public sealed class Framework
{
    /// <summary>A framework that says nothing.</summary>
    public static readonly Framework None = new(EntrySet.Of([Entry.Of(FrameworkFields.Shape, (FrameworkFields.Id, new Value.Text("none")))]));

    private readonly Entry head;
    private readonly Dictionary<string, Role> rolesById;
    private readonly Dictionary<string, Activity> activitiesById;
    private readonly ILookup<string, Role> rolesByTitle;

    /// <summary>Makes a framework of what is written down about it.</summary>
    /// <param name="entries">Everything written down, that of its base included.</param>
    /// <param name="basis">The framework it builds on, or null.</param>
    public Framework(EntrySet entries, Framework? basis = null)
    {
        (Entries, Base) = (entries, basis);
        head = entries[RefKind.Framework] is [var only, ..] ? only : None.head;
        Tracks = InOrder(RefKind.Track);
        Scales = InOrder(RefKind.Scale);
        Competencies = InOrder(RefKind.Competency);
        Stages = InOrder(RefKind.Stage);
        Gates = InOrder(RefKind.Gate);
        Moves = InOrder(RefKind.Move);
        Roles = [.. InOrder(RefKind.Role).Select(entry => new Role(entry, this)).OrderBy(role => (TrackOrder(role.TrackId), role.Rung ?? 0))];
        Activities = [.. InOrder(RefKind.Activity).Select(entry => new Activity(entry, this))];
        rolesById = Roles.ToDictionary(role => role.Id, StringComparer.Ordinal);
        activitiesById = Activities.ToDictionary(activity => activity.Id, StringComparer.Ordinal);
        rolesByTitle = Roles.SelectMany(role => role.Spellings, (role, spelling) => (role, Key: Titles.KeyOf(spelling))).Distinct().ToLookup(pair => pair.Key, pair => pair.role, StringComparer.Ordinal);
    }

    /// <summary>Everything written down about it.</summary>
    public EntrySet Entries { get; }

    /// <summary>The framework it builds on, or null.</summary>
    public Framework? Base { get; }

    /// <summary>The ids of frameworks that can be named without a path; empty where there is no library.</summary>
    public ImmutableArray<string> LibraryIds { get; init; } = [];

    /// <summary>Finds one of them.</summary>
    public Func<string, Framework?> InLibrary { get; init; } = _ => null;

    /// <summary>The framework of an id: this one, one that it builds on, or one of the library; null when it is none of these.</summary>
    public Framework? Named(string id)
    {
        for (var at = this; at is not null; at = at.Base)
            if (at.Id == id)
                return at;
        return InLibrary(id);
    }

    /// <summary>What stands at its head.</summary>
    public Entry Head => head;

    /// <summary>The id.</summary>
    public string Id => head.Id;

    /// <summary>The name; the id when it has none.</summary>
    public string Name => head.Text(FrameworkFields.Name) ?? Id;

    /// <summary>The version, or null.</summary>
    public string? Version => head.Text(FrameworkFields.Version);

    /// <summary>The tracks, in the order of the file.</summary>
    public ImmutableArray<Entry> Tracks { get; }

    /// <summary>The scales, in the order of the file.</summary>
    public ImmutableArray<Entry> Scales { get; }

    /// <summary>The competencies, in the order of the file.</summary>
    public ImmutableArray<Entry> Competencies { get; }

    /// <summary>The stages of a product's life, in the order of the file.</summary>
    public ImmutableArray<Entry> Stages { get; }

    /// <summary>The gates, in the order of the file.</summary>
    public ImmutableArray<Entry> Gates { get; }

    /// <summary>The moves between roles, in the order of the file.</summary>
    public ImmutableArray<Entry> Moves { get; }

    /// <summary>The roles by track and rung; roles without a rung in the order of the file.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>The activities, in the order of the file.</summary>
    public ImmutableArray<Activity> Activities { get; }

    /// <summary>The role of an id, or null.</summary>
    public Role? RoleOf(string? id) => id is null ? null : rolesById.GetValueOrDefault(id);

    /// <summary>The activity of an id, or null.</summary>
    public Activity? ActivityOf(string? id) => id is null ? null : activitiesById.GetValueOrDefault(id);

    /// <summary>The gate that ends a stage, or null when the framework has none.</summary>
    public Entry? GateAfter(string? stage) => stage is null ? null : Gates.FirstOrDefault(gate => gate.Text(GateFields.After) == stage);

    /// <summary>The roles known by a title; several when the title is ambiguous. Case, spaces and punctuation do not count.</summary>
    public IEnumerable<Role> RolesTitled(string title) => rolesByTitle[Titles.KeyOf(title)];

    /// <summary>The name of a stage, gate, track or competency; its id when it has none.</summary>
    public string NameOf(RefKind kind, string id) =>
        Entries.TryFind(new Ref(kind, id), out var entry) && entry.Shape["name"] is { } name ? entry.Text(name) ?? id : id;

    private int TrackOrder(string? id)
    {
        for (var i = 0; i < Tracks.Length; i++)
            if (Tracks[i].Id == id)
                return i;
        return Tracks.Length;
    }

    private ImmutableArray<Entry> InOrder(RefKind kind)
    {
        if ((head[FrameworkFields.Order] as Value.Map)?[Ref.WordOf(kind)] is not Value.Items order)
            return [.. Entries[kind]];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in order.All)
            places.TryAdd(id.ToString(), places.Count); // an id that is written twice is reported where the file is read
        return [.. Entries[kind].OrderBy(entry => places.GetValueOrDefault(entry.Id, int.MaxValue))];
    }
}
