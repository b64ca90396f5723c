using System.Collections.Immutable;
using System.Text;
using Rolemap.Entries;
using Rolemap.Files.Workspaces;

namespace Rolemap.Files.Schemas;

/// <summary>The reference pages in Markdown: one for each kind of file, made from the field tables that the loader reads by.</summary>
public static class ReferencePages
{
    private const string MadeBy = "Made from the field tables in the code by `rolemap generate`; do not edit.";

    /// <summary>On which page each field table is: that of the first kind of file that has it.</summary>
    private static readonly ImmutableDictionary<Shape, FileKind> Homes = FindHomes();

    /// <summary>The page of a kind of file.</summary>
    public static string Of(FileKind kind)
    {
        var page = new StringBuilder();
        page.Append($"# {kind.Title}\n\n{kind.Shape.About}\n\n{WhereOf(kind)} Schema: [{kind.Name}.json](../schemas/{kind.Name}.json). [All kinds of file](README.md)\n\n{MadeBy}\n");
        AppendTable(page, kind.Shape, kind);
        foreach (var shape in PartsOf(kind.Shape).Where(shape => Homes[shape] == kind))
            AppendPart(page, shape, kind);
        return page.ToString();
    }

    /// <summary>The page that leads to the others and says what holds for all of them.</summary>
    public static string Index()
    {
        var page = new StringBuilder("# Files\n\nWhat may be written in each kind of file. ");
        page.Append(MadeBy).Append("\n\n| Kind | Where | What it is |\n|---|---|---|\n");
        foreach (var kind in FileKind.All)
            page.Append($"| [{kind.Name}]({kind.Name}.md) | {(kind.Where is { } where ? $"`{where}`" : "anywhere")} | {Cell(kind.Shape.About)} |\n");
        return page.Append('\n').Append(WhatHoldsEverywhere).ToString();
    }

    private static string WhatHoldsEverywhere => $$"""
        ## What holds in all of them

        - The form is a plain subset of YAML in UTF-8: no anchors, aliases, tags or merge keys, no key twice, at most 32 levels and 64 MiB a file.
        - A key without a value, or with `~` or `null`, counts as left out. A key that is not in the tables is an error, with the nearest one named.
        - A **text** is kept as written and needs no quotes for being a number or a word such as `no`. It is at most {{Legible.LongestText}} characters long, without control characters.
        - An **id** is 1 to {{Ref.LongestId}} letters, digits, dots, underscores and hyphens. Ids are compared exactly and never reused.
        - A **reference** is the kind, a colon and the id: `position:P06`. A role of another framework is `role:gitlab/senior-pm`.
        - A **day** is `YYYY-MM-DD`, or `YYYY-MM` for the first of the month.
        - A **number** has digits and at most a sign and a point; limits are included.
        - A **web address** begins with `https:`, `http:` or `mailto:`.
        - Whether what an id names exists is not asked when a file is read: `rolemap lint` says so, together with everything else it finds.

        ## In an editor

        An editor with a YAML language server completes and checks keys as you type when the first line of a file names its schema, by an address or a path relative to the file:

        ```yaml
        # yaml-language-server: $schema=../../docs/schemas/people.json
        ```

        `rolemap schema people > people.json` writes a schema to where you need it.

        """;

    private static string WhereOf(FileKind kind) => (kind.Path, kind.Folder) switch
    {
        (null, null) => "It may lie anywhere, under any name.",
        (null, var folder) => $"Any file in the folder `{folder}/`.",
        ({ } path, null) => $"The file is `{path}`.",
        var (path, folder) => $"The file is `{path}`; it may be split into several in the folder `{folder}/`.",
    };

    private static void AppendPart(StringBuilder page, Shape shape, FileKind kind)
    {
        page.Append($"\n## {shape.Name}\n\n{shape.About}");
        if (shape.Kind is { } named && named != RefKind.Workspace)
            page.Append(shape.Key is [var id] && id.Type is FieldType.Id
                ? $" It is referred to as `{Ref.WordOf(named)}:ID`."
                : $" It has no id of its own; {Listed(shape.Key.Select(field => $"`{field.Key}`"))} tell it from others.");
        if (shape.Shorthand is { } bare)
            page.Append($" A single value in its place is read as its `{bare.Key}`.");
        page.Append('\n');
        AppendTable(page, shape, kind);
    }

    private static void AppendTable(StringBuilder page, Shape shape, FileKind kind)
    {
        var types = new TypeWords(part => part.Kind == RefKind.Workspace || !Homes.TryGetValue(part, out var home) ? null : $"{(home == kind ? "" : home.Name + ".md")}#{SchemaTypes.NameOf(part)}");
        page.Append("\n| Key | What may be written | Meaning | Example |\n|---|---|---|---|\n");
        foreach (var field in shape.Fields.Where(field => !field.IsDerived))
            page.Append($"| `{field.Key}`{(field.Required ? " (required)" : "")} | {Cell(types.Of(field.Type))} | {Cell(field.About)} | {(field.Example is null ? "" : $"`{Cell(field.Example)}`")} |\n");
    }

    private static ImmutableDictionary<Shape, FileKind> FindHomes()
    {
        var homes = new Dictionary<Shape, FileKind>();
        foreach (var kind in FileKind.All)
            foreach (var shape in PartsOf(kind.Shape))
                homes.TryAdd(shape, kind);
        return homes.ToImmutableDictionary();
    }

    /// <summary>The parts of a field table and theirs, each once, the nearer ones first.</summary>
    private static List<Shape> PartsOf(Shape root)
    {
        var parts = new List<Shape>();
        var waiting = new Queue<Shape>([root]);
        while (waiting.TryDequeue(out var shape))
            foreach (var part in shape.Fields.SelectMany(field => PartsOf(field.Type)).Where(part => !parts.Contains(part)))
            {
                parts.Add(part);
                waiting.Enqueue(part);
            }
        return parts;
    }

    private static IEnumerable<Shape> PartsOf(FieldType type) => type switch
    {
        FieldType.Part part => [part.Shape],
        FieldType.ListOf list => PartsOf(list.Item),
        FieldType.MapOf map => PartsOf(map.Item),
        FieldType.WordOr either => PartsOf(either.Other),
        FieldType.FieldsOf fields => fields.Kinds.Select(WorkspaceFiles.ShapeOf),
        _ => [],
    };

    private static string Listed(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all is [.. var first, var last] && first.Length > 0 ? $"{string.Join(", ", first)} and {last}" : string.Join(", ", all);
    }

    /// <summary>A bar would end the cell.</summary>
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
