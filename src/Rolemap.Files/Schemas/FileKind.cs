using System.Collections.Immutable;
using Rolemap.Archetypes;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Import;
using Rolemap.Files.Workspaces;
using Rolemap.Organizations;

namespace Rolemap.Files.Schemas;

/// <summary>A kind of file that people write. Its schema and its reference page are made from the field table that it is read by.</summary>
/// <param name="Name">The name that <c>rolemap schema</c> knows it by, such as <c>people</c>.</param>
/// <param name="Title">The heading of its page, such as "People".</param>
/// <param name="Path">Where it lies, relative to the workspace; null when it may lie anywhere.</param>
/// <param name="Shape">The field table of the whole file.</param>
public sealed record FileKind(string Name, string Title, string? Path, Shape Shape)
{
    /// <summary>The settings of a workspace.</summary>
    public static readonly FileKind Workspace = new("workspace", "Workspace settings", WorkspaceFiles.SettingsName, WorkspaceFields.Shape);

    /// <summary>How an export of people data is to be read.</summary>
    public static readonly FileKind Map = new("map", "Import map", "map.yaml", ImportMapFields.Shape);

    /// <summary>A role framework.</summary>
    public static readonly FileKind Framework = new("framework", "Framework", null, FrameworkFile.Shape);

    /// <summary>A shape that product organizations take.</summary>
    public static readonly FileKind Archetype = new("archetype", "Archetype", null, ArchetypeFields.Shape);

    /// <summary>A scenario.</summary>
    public static readonly FileKind Scenario = new("scenario", "Scenario", null, ScenarioFields.Shape) { Folder = WorkspaceFiles.ScenarioFolder };

    /// <summary>A whole workspace in one file.</summary>
    public static readonly FileKind OneFile = new("one-file", "Workspace in one file", null, WorkspaceFiles.OneFile);

    /// <summary>The files of lists.</summary>
    public static readonly ImmutableArray<FileKind> Lists = [.. WorkspaceFiles.Lists.Append(WorkspaceFiles.Growth).Select(OfLists)];

    /// <summary>All kinds, in the order in which they are documented.</summary>
    public static readonly ImmutableArray<FileKind> All = [Workspace, .. Lists, Scenario, Map, Framework, Archetype, OneFile];

    /// <summary>The folder whose files are all of this kind; null when there is none.</summary>
    public string? Folder { get; private init; }

    /// <summary>Where such files lie, as a path or a pattern; null when they may lie anywhere.</summary>
    public string? Where => Path ?? (Folder is null ? null : $"{Folder}/*.yaml");

    /// <summary>Whether an empty file of the kind is fine: nothing is required in it.</summary>
    public bool MayBeEmpty => !Shape.Fields.Any(one => one.Required);

    /// <summary>The kind of a name, or null.</summary>
    public static FileKind? Of(string name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static FileKind OfLists(ListFile file)
    {
        var name = file.Name[(file.Name.LastIndexOf('/') + 1)..];
        return new FileKind(name, char.ToUpperInvariant(name[0]) + name[1..], file.Path, file.Shape) { Folder = file.Name };
    }
}
