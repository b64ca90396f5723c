using Rolemap.Archetypes;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;

namespace Rolemap.Files.Schemas;

/// <summary>Tells which kind a file is of, by its content and, where that says nothing, by its path.</summary>
public static class FileRecognition
{
    /// <summary>The kind of a file, or null when neither its content nor its path tell. A file with faults is recognized by what can be read of it.</summary>
    public static FileKind? KindOf(string path, ReadOnlySpan<byte> content)
    {
        var problems = new List<Problem>();
        var mapping = SourceText.Decode(path, content, problems) is { } source ? YamlReader.Read(source, problems).Mapping : null;
        return (mapping is null ? null : KindOfKeys([.. mapping.Pairs.Select(pair => pair.Key)])) ?? KindOfPath(path);
    }

    /// <summary>The kind that a file at such a path is of: <c>rolemap.yaml</c>, <c>people.yaml</c>, <c>people/lagos.yaml</c>. Null when the path does not tell.</summary>
    public static FileKind? KindOfPath(string path)
    {
        var full = '/' + path.Replace('\\', '/');
        if (Path.GetExtension(full) is not (".yaml" or ".yml"))
            return null;
        return FileKind.All.FirstOrDefault(kind => kind.Path is not null && full.EndsWith('/' + kind.Path, StringComparison.Ordinal))
            ?? FileKind.All.FirstOrDefault(kind => kind.Folder is not null && Path.GetDirectoryName(full)!.EndsWith('/' + kind.Folder, StringComparison.Ordinal));
    }

    /// <summary>Settings and lists together are a workspace in one file, and so are lists that belong to several kinds.</summary>
    private static FileKind? KindOfKeys(string[] keys)
    {
        if (keys.Any(FrameworkFile.OwnKeys.Contains))
            return FileKind.Framework;
        if (keys.Contains(ArchetypeFields.Id.Key))
            return FileKind.Archetype;
        if (keys.Contains(ScenarioFields.Id.Key))
            return FileKind.Scenario;
        var lists = FileKind.Lists.Append(FileKind.Map).Where(kind => keys.Any(key => kind.Shape[key] is not null)).Take(2).ToArray();
        return (keys.Contains(WorkspaceFields.Rolemap.Key), lists) switch
        {
            (true, []) => FileKind.Workspace,
            (false, []) => null,
            (false, [var only]) => only,
            _ => FileKind.OneFile,
        };
    }
}
