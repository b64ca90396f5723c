using System.CommandLine;
using System.Globalization;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Workspaces;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary>Opens what can stand on a side: a workspace, scenario, framework or CSV file, <c>REV:PATH</c> or a day.</summary>
internal static class Sides
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy-MM"];

    /// <summary>Opens both sides: a scenario is applied to the other side where that is a workspace, else to the workspace it lies in. Null, after saying so, when there is nothing to open.</summary>
    public static (Side Before, Side After)? Open(Session session, ParseResult parsed, string first, string second, bool includePrivate)
    {
        if (IsScenario(session, first) && !IsScenario(session, second))
            return Open(session, parsed, second, includePrivate) is { } after && Open(session, parsed, first, includePrivate, after.Opened) is { } changed ? (changed, after) : null;
        if (Open(session, parsed, first, includePrivate) is not { } before)
            return null;
        return Open(session, parsed, second, includePrivate, before.Scenario is null ? before.Opened : null) is { } other ? (before, other) : null;
    }

    /// <summary>Opens a scenario and the workspace it is for; null, after saying so, when there is none.</summary>
    public static (Side Before, Side After)? OpenScenario(Session session, ParseResult parsed, string text, bool includePrivate) =>
        Open(session, parsed, text, includePrivate) is { Opened: { } below } after ? (Of(below, below.Path), after) : null;

    /// <summary>Whether a path is that of a scenario file.</summary>
    public static bool IsScenario(Session session, string text) =>
        session.FullPath(text) is var full && (full.EndsWith(".yaml", StringComparison.Ordinal) || full.EndsWith(".yml", StringComparison.Ordinal))
        && File.Exists(full) && DiskFile.ReadText(full, text, []) is { } source && ScenarioReader.IsScenario(source);

    /// <summary>Opens what stands alone beside a shape; null, after saying so, when there is nothing to open.</summary>
    public static Side? OpenOne(Session session, ParseResult parsed, string text, bool includePrivate) => Open(session, parsed, text, includePrivate);

    /// <summary>Whether a side is a shape. The word goes before a Git revision of the same name.</summary>
    public static bool IsShape(string text) => text.StartsWith("archetype:", StringComparison.Ordinal);

    private static Side? Open(Session session, ParseResult parsed, string text, bool includePrivate, Opened? other = null)
    {
        var full = session.FullPath(text);
        if (IsScenario(session, text))
            return OpenScenario(session, parsed, text, other is { IsFramework: false } ? other : OpenBelow(session, parsed, text, includePrivate));
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
        new(opened.Organization, name) { Opened = opened, IsFramework = opened.IsFramework, Problems = opened.Workspace.Problems };

    /// <summary>The workspace that a scenario is for when the other side is none.</summary>
    private static Opened? OpenBelow(Session session, ParseResult parsed, string text, bool includePrivate)
    {
        if ((parsed.GetValue(GlobalOptions.Workspace) ?? Opening.FindAbove(Path.GetDirectoryName(session.FullPath(text))!)) is { } folder)
            return Opening.Open(session, parsed, folder, includePrivate);
        session.Refuse($"The scenario '{text}' lies in no workspace.", "Name the workspace it is for with --workspace DIR.");
        return null;
    }

    private static Side? OpenScenario(Session session, ParseResult parsed, string text, Opened? below)
    {
        if (below is null)
            return null;
        var full = session.FullPath(text);
        var problems = new List<Problem>(below.Workspace.Problems);
        var source = DiskFile.ReadText(full, Path.GetRelativePath(below.Folder, full).Replace('\\', '/'), problems);
        if (source is null || ScenarioReader.Read(source, below.Workspace.Entries, problems) is not { } scenario)
            return new Side(below.Organization, text) { Opened = below, Problems = problems };
        var applied = (Application.Applied)scenario.Changes.ApplyTo(below.Workspace.Entries);
        var day = parsed.GetValue(GlobalOptions.At) ?? scenario.DayFor(below.Organization);
        return new Side(below.Organization.With(applied.Entries).At(day), text) { Opened = below, Scenario = scenario, Problems = problems };
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
