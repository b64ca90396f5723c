using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;

namespace Rolemap.Files.Workspaces;

/// <summary>Reads a workspace from its files. Refuses nothing that lint can report; gathers every problem with the rest.</summary>
public sealed class WorkspaceReader
{
    /// <summary>From how many characters on a file counts towards what memory the program needs.</summary>
    private const int LargeFile = 4_000_000;

    private readonly FileTree tree;
    private readonly List<Problem> problems = [];
    private readonly List<Entry> entries = [];
    private readonly HashSet<RefKind> unread = [];

    private WorkspaceReader(FileTree tree) => this.tree = tree;

    /// <summary>Reads the workspace whose <c>rolemap.yaml</c> lies at the top of a tree.</summary>
    /// <param name="tree">Where the files are.</param>
    /// <param name="includePrivate">Whether assessments and cases are read too.</param>
    public static Workspace Read(FileTree tree, bool includePrivate = false)
    {
        var reader = new WorkspaceReader(tree);
        reader.ReadSettings();
        foreach (var file in WorkspaceFiles.Lists)
            reader.ReadLists(file);
        if (includePrivate)
            reader.ReadLists(WorkspaceFiles.Growth);
        var workspace = reader.Finish(tree.Name) with { Scenarios = [.. tree.FilesIn(WorkspaceFiles.ScenarioFolder).Where(IsYaml)] };
        return workspace with { Notes = [.. reader.Strangers(workspace)] };
    }

    /// <summary>Reads a workspace that stands in one file, such as an example.</summary>
    public static Workspace ReadOneFile(SourceText source, FileTree tree)
    {
        var reader = new WorkspaceReader(tree);
        if (reader.Read(source, WorkspaceFiles.OneFile) is { } whole)
        {
            reader.TakeSettings(whole);
            reader.TakeLists(whole);
        }
        return reader.Finish(Path.GetFileNameWithoutExtension(source.File));
    }

    private void ReadSettings()
    {
        if (Read(WorkspaceFiles.SettingsName, WorkspaceFields.Shape) is { } settings)
            TakeSettings(settings);
    }

    private void ReadLists(ListFile file)
    {
        var parts = tree.FilesIn(file.Name).Where(IsYaml);
        foreach (var path in parts.Prepend(file.Path).Where(tree.Holds))
            if (Read(path, file.Shape) is { } lists)
                TakeLists(lists);
    }

    private Entry? Read(string path, Shape shape)
    {
        if (tree.ReadText(path, problems) is not { } source)
        {
            unread.UnionWith(KindsIn(shape));
            return null;
        }
        return Read(source, shape);
    }

    private Entry? Read(SourceText source, Shape shape)
    {
        var document = YamlReader.Read(source, problems);
        if (source.Text.Length > LargeFile)
            GC.Collect(); // The bytes and what reading left over stay beside text and nodes until a full collection, which nothing else asks for in time.
        var whole = new EntryReader(source, problems).ReadWhole(document, shape);
        if (!IsReadAsAWhole(document, whole))
            unread.UnionWith(KindsIn(shape));
        return whole;
    }

    /// <summary>Whether every entry of the lists in a file was read, be it with problems; else the ids of some are not known.</summary>
    private static bool IsReadAsAWhole(YamlDocument document, Entry? whole) => document.IsWhole && document.Root switch
    {
        null or YamlScalar { IsNull: true } => true,
        YamlMapping mapping => whole is not null && mapping.Pairs.All(pair => whole.Shape[pair.Key] is { } field
            && (!IsList(field) || (pair.Value is YamlSequence list ? list.Items.Length == whole.Parts(field).Count() : pair.Value is YamlScalar { IsNull: true }))),
        _ => false,
    };

    private static IEnumerable<RefKind> KindsIn(Shape shape) =>
        shape.Fields.Select(field => field.Type).OfType<FieldType.ListOf>().Select(list => list.Item).OfType<FieldType.Part>().Select(part => part.Shape.Kind).OfType<RefKind>();

    private static bool IsList(Field field) => field.Type is FieldType.ListOf { Item: FieldType.Part { Shape.Kind: not null } };

    /// <summary>Goals and acceptances are written among the settings, but each is a thing of its own.</summary>
    private void TakeSettings(Entry written)
    {
        var values = WorkspaceFields.Shape.Fields.Select(field => written[written.Shape[field.Key]!]).ToArray();
        var settings = new Entry(WorkspaceFields.Shape, values, written.Place);
        entries.AddRange(settings.Parts(WorkspaceFields.Goals));
        entries.AddRange(settings.Parts(WorkspaceFields.Accepted));
        entries.Add(settings.With(WorkspaceFields.Goals, null).With(WorkspaceFields.Accepted, null));
    }

    private void TakeLists(Entry lists)
    {
        foreach (var field in lists.Shape.Fields)
            if (field.Type is FieldType.ListOf { Item: FieldType.Part { Shape.Kind: not (null or RefKind.Goal or RefKind.Acceptance) } })
                entries.AddRange(lists.Parts(field));
    }

    /// <summary>The files that were not read. The framework and what it builds on may lie among the others.</summary>
    private IEnumerable<string> Strangers(Workspace workspace)
    {
        var framework = workspace.Framework.Entries.All.Select(entry => entry.Place.File).Append(NameOfFramework(workspace.Settings)).Distinct(StringComparer.Ordinal)
            .Select(path => path?.StartsWith("./", StringComparison.Ordinal) == true ? path[2..] : path);
        var known = WorkspaceFiles.Lists.Select(file => file.Path).Concat(framework).Append(WorkspaceFiles.SettingsName).Append("map.yaml").ToHashSet(StringComparer.Ordinal);
        return tree.FilesIn("").Where(path => IsYaml(path) && !known.Contains(path))
            .Select(path => $"{path} is no file of a workspace and was not read; a list may be split into files in a folder of its name, such as people/{path}.");
    }

    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

    private Workspace Finish(string name)
    {
        var set = EntrySet.Of(entries, problems).WithUnread(unread);
        var settings = set[RefKind.Workspace] is [var only, ..] ? only : null;
        return new Workspace
        {
            Name = settings?.Text(WorkspaceFields.Name) ?? name,
            Entries = set,
            Framework = FrameworkLibrary.Find(NameOfFramework(settings), tree, settings?.PlaceOf(WorkspaceFields.Framework) ?? default, problems),
            Problems = [.. problems.OrderBy(problem => problem.Place)],
        };
    }

    private static string NameOfFramework(Entry? settings) => settings?.Text(WorkspaceFields.Framework) ?? FrameworkLibrary.StandardId;
}
