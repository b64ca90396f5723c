using System.Collections.Immutable;
using Rolemap.Archetypes;
using Rolemap.Entries;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Archetypes;

/// <summary>The archetypes that ship with the program: <c>archetypes/*.yaml</c>, each with an example workspace in the folder of its id.</summary>
public static class ArchetypeLibrary
{
    internal const string Folder = "archetypes";

    private static readonly Lazy<ImmutableArray<Archetype>> Read = new(() => [.. ShippedFiles.FilesBelow(Folder).Where(path => !path.Contains('/', StringComparison.Ordinal)).Select(ReadOne)]);

    /// <summary>All of them: shapes first, then overlays, each by id.</summary>
    public static ImmutableArray<Archetype> All => Read.Value;

    /// <summary>The archetype of an id, or null.</summary>
    public static Archetype? Of(string id) => All.FirstOrDefault(archetype => archetype.Id == id);

    /// <summary>The example workspace of an archetype of the library: a small company of its shape.</summary>
    public static Workspace ExampleOf(Archetype archetype) => WorkspaceReader.Read(new ShippedTree($"{Folder}/{archetype.Id}"), includePrivate: false);

    /// <summary>Reads an archetype from a file; null, with the problems, when it cannot be read.</summary>
    public static Archetype? ReadFrom(SourceText source, ICollection<Problem> problems) =>
        new EntryReader(source, problems).ReadWhole(YamlReader.Read(source, problems), ArchetypeFields.Shape) is { } entry && problems.Count == 0 ? new Archetype(entry) : null;

    private static Archetype ReadOne(string name)
    {
        var problems = new List<Problem>();
        var archetype = SourceText.Decode($"{Folder}/{name}", ShippedFiles.Read($"{Folder}/{name}")!, problems) is { } source ? ReadFrom(source, problems) : null;
        return archetype ?? throw new InvalidOperationException($"A shipped archetype cannot be read: {problems[0]}");
    }
}
