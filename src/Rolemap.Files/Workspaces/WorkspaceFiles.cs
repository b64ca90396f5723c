using System.Collections.Immutable;
using System.Text;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Workspaces;

/// <summary>Which file of a workspace holds which entries. Drives reader, writer, schema and reference page.</summary>
public static class WorkspaceFiles
{
    /// <summary>The file whose presence makes a folder a workspace.</summary>
    public const string SettingsName = "rolemap.yaml";

    /// <summary>The folder that is read only when asked for.</summary>
    public const string PrivateFolder = "private";

    /// <summary>The folder of scenarios.</summary>
    public const string ScenarioFolder = "scenarios";

    /// <summary>The files of lists, each of which may be split into several in a folder of its name.</summary>
    public static readonly ImmutableArray<ListFile> Lists =
    [
        new("people", "The positions and facts about people.", ("positions", PositionFields.Shape), ("people", PersonFields.Shape)),
        new("teams", "The teams.", ("teams", TeamFields.Shape)),
        new("products", "The portfolio.", ("products", ProductFields.Shape)),
        new("holdings", "What positions answer for beside products.", ("holdings", HoldingFields.Shape)),
        new("mentoring", "Who mentors whom.", ("mentoring", MentoringFields.Shape)),
        new("openings", "The seats to be filled.", ("openings", OpeningFields.Shape)),
        new("decisions", "Actual decisions, and where this company differs from the matrix.", ("decisions", DecisionFields.Shape), ("overrides", OverrideFields.Shape)),
    ];

    /// <summary>The private file; read only when asked for, never shared.</summary>
    public static readonly ListFile Growth =
        new("private/growth", "Assessments and promotion cases. Private.", ("assessments", AssessmentFields.Shape), ("cases", CaseFields.Shape));

    /// <summary>A whole workspace in one file, for examples and small companies: the keys of all files together.</summary>
    public static readonly Shape OneFile = new("workspace in one file", "A whole workspace in one file: the keys of all files together.",
        [.. WorkspaceFields.Shape.Fields.Select(Copy), .. Lists.Append(Growth).SelectMany(file => file.Shape.Fields).Select(Copy)]);

    /// <summary>The field table of a kind of entry that a workspace holds; asking for another kind is a mistake in our code.</summary>
    public static Shape ShapeOf(RefKind kind) => kind switch
    {
        RefKind.Workspace => WorkspaceFields.Shape,
        RefKind.Goal => GoalFields.Shape,
        RefKind.Acceptance => AcceptanceFields.Shape,
        _ => ListOf(kind).List.Type is FieldType.ListOf { Item: FieldType.Part part } ? part.Shape : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A workspace holds none."),
    };

    /// <summary>The file and the list in it that hold a kind of entry; asking for another kind is a mistake in our code.</summary>
    public static (ListFile File, Field List) ListOf(RefKind kind) =>
        Lists.Append(Growth).SelectMany(file => file.Shape.Fields, (file, list) => (file, list))
            .First(pair => pair.list.Type is FieldType.ListOf { Item: FieldType.Part part } && part.Shape.Kind == kind);

    /// <summary>The name of the list that a file of a workspace holds, be it whole or a part of it; of the settings that of their file; null for any other file.</summary>
    public static string? NameOf(string path) => path == SettingsName ? SettingsName
        : Lists.FirstOrDefault(list => path == list.Path || path.StartsWith(list.Name + "/", StringComparison.Ordinal))?.Name;

    /// <summary>The file that keeps the private folder out of Git, as it should become; nothing when it does so already or cannot be read.</summary>
    public static IEnumerable<RewrittenFile> PrivateOutOfGit(FolderTree tree)
    {
        const string Name = ".gitignore";
        var before = tree.ReadText(Name, []);
        var isUnreadable = before is null && tree.Holds(Name);
        return !isUnreadable && WorkspaceStart.IgnoringPrivate(before?.Text) is { } text ? [new RewrittenFile(Name, Encoding.UTF8.GetBytes(text))] : [];
    }

    private static Field Copy(Field field) => new(field.Key, field.Type, field.About, required: false, field.Example);
}

/// <summary>A file of lists.</summary>
public sealed class ListFile
{
    internal ListFile(string name, string about, params ImmutableArray<(string Key, Shape Shape)> lists)
    {
        Name = name;
        Shape = new Shape($"{name} file", about, [.. lists.Select(list => new Field(list.Key, new FieldType.ListOf(new FieldType.Part(list.Shape)), list.Shape.About))]);
    }

    /// <summary>The name without its ending: also the folder into which it may be split.</summary>
    public string Name { get; }

    /// <summary>The lists in it, as a field table.</summary>
    public Shape Shape { get; }

    /// <summary>The path of the file.</summary>
    public string Path => Name + ".yaml";
}
