using System.CommandLine;
using System.Globalization;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary>One side of a comparison.</summary>
/// <param name="Organization">The organization, or an empty one that carries a framework.</param>
/// <param name="Name">How it is called in the result.</param>
internal sealed record Side(Organization Organization, string Name)
{
    /// <summary>The scenario that was applied to it, or null.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>Whether a framework alone is compared.</summary>
    public bool IsFramework { get; init; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>Opens what can stand on a side: a workspace, scenario, framework or CSV file, <c>REV:PATH</c> or a day.</summary>
internal static class Sides
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy-MM"];

    /// <summary>Opens one side; null, after saying so, when there is nothing to open.</summary>
    public static Side? Open(Session session, ParseResult parsed, string text, bool includePrivate)
    {
        var full = session.FullPath(text);
        if (File.Exists(full) && IsScenario(full))
            return OpenScenario(session, parsed, text, full, includePrivate);
        if (File.Exists(full) || Directory.Exists(full))
            return Opening.Open(session, parsed, text, includePrivate) is { } opened ? Of(opened, opened.Path) : null;
        if (DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return OpenDay(session, parsed, day, includePrivate);
        if (FrameworkLibrary.Ids.Contains(text, StringComparer.Ordinal))
            return new Side(new Organization(EntrySet.Empty, FrameworkLibrary.Shipped(text), session.Today()), text) { IsFramework = true };
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
            return OpenRevision(session, parsed, text[..colon], text[(colon + 1)..], includePrivate);
        session.Refuse($"There is no file or folder '{text}'.", "Name a workspace, a scenario file, a CSV file, a framework, a day such as 2026-06-30, a framework of the library, or REV:PATH for a Git revision.");
        return null;
    }

    private static Side Of(Opened opened, string name) =>
        new(opened.Organization, name) { IsFramework = opened.IsFramework, Problems = opened.Workspace.Problems };

    private static bool IsScenario(string full) =>
        (full.EndsWith(".yaml", StringComparison.Ordinal) || full.EndsWith(".yml", StringComparison.Ordinal))
        && SourceText.Decode(full, File.ReadAllBytes(full), []) is { } source && ScenarioReader.IsScenario(source);

    private static Side? OpenScenario(Session session, ParseResult parsed, string text, string full, bool includePrivate)
    {
        var folder = parsed.GetValue(GlobalOptions.Workspace) is { } named ? session.FullPath(named) : Opening.FindAbove(Path.GetDirectoryName(full)!);
        if (folder is null)
        {
            session.Refuse($"The scenario '{text}' lies in no workspace.", "Name the workspace it is for with --workspace DIR.");
            return null;
        }
        if (Opening.Open(session, parsed, folder, includePrivate) is not { } below)
            return null;
        var problems = new List<Problem>(below.Workspace.Problems);
        var source = SourceText.Decode(Path.GetRelativePath(folder, full).Replace('\\', '/'), File.ReadAllBytes(full), problems)!;
        if (ScenarioReader.Read(source, below.Workspace.Entries, problems) is not { } scenario)
            return new Side(below.Organization, text) { Problems = problems };
        var applied = (Application.Applied)scenario.Changes.ApplyTo(below.Workspace.Entries);
        var day = parsed.GetValue(GlobalOptions.At) ?? scenario.DayFor(below.Organization);
        return new Side(below.Organization.With(applied.Entries).At(day), text) { Scenario = scenario, Problems = problems };
    }

    private static Side? OpenDay(Session session, ParseResult parsed, DateOnly day, bool includePrivate)
    {
        if (Opening.OpenWorkspace(session, parsed, includePrivate) is not { } opened)
            return null;
        var seen = new Organization(Seen.On(opened.Workspace.Entries, day), opened.Workspace.Framework, day);
        return new Side(seen, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { Problems = opened.Workspace.Problems };
    }

    private static Side? OpenRevision(Session session, ParseResult parsed, string revision, string path, bool includePrivate)
    {
        if (GitTree.Open(session.Folder, revision, path.Length == 0 ? "." : path, out var why) is not { } tree)
        {
            session.Refuse(why, $"Name a revision and a folder of this repository, such as HEAD~1:{(path.Length == 0 ? "." : path)}.");
            return null;
        }
        if (!tree.Holds(WorkspaceFiles.SettingsName))
        {
            session.Refuse($"The folder '{path}' at {revision} is no workspace: it holds no rolemap.yaml.", "Name a folder that does.");
            return null;
        }
        var workspace = WorkspaceReader.Read(tree, includePrivate);
        return new Side(Opening.At(session, parsed, workspace), $"{revision}:{path}") { Problems = workspace.Problems };
    }
}
