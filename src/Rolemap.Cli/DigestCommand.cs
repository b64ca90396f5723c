using System.CommandLine;
using System.Globalization;
using Rolemap.Changes;
using Rolemap.Cli.Reports;
using Rolemap.Explanations;
using Rolemap.Files.Workspaces;
using Rolemap.Lint;
using Rolemap.Organizations;
using Rolemap.Weekly;

namespace Rolemap.Cli;

/// <summary><c>rolemap digest</c>: decisions that wait, gates that come and what changed, for one person or for all.</summary>
internal static class DigestCommand
{
    private const int Week = 7;
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy-MM"];

    private static readonly Option<string?> For = new("--for") { Description = "The person it is for (person:P18, an id, a name, or me); everybody when left out.", HelpName = "PERSON" };
    private static readonly Option<string?> Since = new("--since")
    {
        Description = "The first day of what is told, or a Git revision; a week before the day when left out. From the Git history where there is one, else from the dates in the files.",
        HelpName = "DATE|REV",
    };

    private static readonly Option<string> Format = GlobalOptions.Format("text", "json", "markdown");

    public static Command Create(Session session)
    {
        var command = new Command("digest", "Tell what waits, what comes and what changed.") { For, Since, Format };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        if (Opening.OpenWorkspace(session, parsed) is not { } opened)
            return ExitCode.Misuse;
        var unread = opened.Workspace.Problems.IsEmpty ? ExitCode.Fine : session.Refuse(opened.Workspace.Problems);
        var organization = opened.Organization;
        Person? reader = null;
        if (parsed.GetValue(For) is { } named && (reader = Reader.Of(session, organization, new Finder(organization.Framework, organization), named)) is null)
            return ExitCode.Misuse;
        if (Earlier(session, parsed, opened) is not { } before)
            return ExitCode.Misuse;
        var now = new Organization(Seen.On(organization.Entries, organization.AsOf), organization.Framework, organization.AsOf);
        Write(session, parsed, Digest.Of(organization, reader, Difference.Between(before, now, RuleBook.All, includePrivate: false)));
        return unread;
    }

    private static void Write(Session session, ParseResult parsed, Digest digest)
    {
        switch (parsed.GetValue(Format))
        {
            case "json":
                DigestJson.Write(session.Out, digest);
                break;
            case "markdown":
                DigestMarkdown.Write(session.Out, digest);
                break;
            default:
                session.Print(DigestText.Of(digest));
                break;
        }
    }

    /// <summary>The organization as it was before what is told began.</summary>
    private static Organization? Earlier(Session session, ParseResult parsed, Opened opened)
    {
        var since = parsed.GetValue(Since);
        if (since is not null && !DateOnly.TryParseExact(since, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return AtRevision(session, opened, since);
        var first = since is null ? opened.Organization.AsOf.AddDays(-Week) : DateOnly.ParseExact(since, DayForms, CultureInfo.InvariantCulture);
        return AtDay(session, opened, first);
    }

    private static Organization? AtRevision(Session session, Opened opened, string revision)
    {
        var folder = session.FullPath(opened.Path);
        var why = $"'{opened.Path}' is no folder, so it has no history.";
        if (Directory.Exists(folder) && GitTree.Open(folder, revision, ".", out why) is { } tree)
            return History.Read(tree, opened.Organization.AsOf, opened.Organization.AsOf);
        session.Refuse(why, "Name a day such as 2026-06-23, or a revision such as HEAD~5.");
        return null;
    }

    private static Organization? AtDay(Session session, Opened opened, DateOnly first)
    {
        var earlier = History.Before(opened.Workspace, session.FullPath(opened.Path), opened.Organization.AsOf, first);
        if (earlier.Revision is null && first > opened.Organization.AsOf)
        {
            session.Refuse($"{Words.Of(first)} comes after {Words.Of(opened.Organization.AsOf)}, the day that is looked at, and no commit is older.", "Name an earlier day, or look at a later one with --at.");
            return null;
        }
        session.Hint(earlier.Revision is { } revision
            ? $"Compared with commit {revision}, the last before {Words.Of(first)}."
            : $"Compared by the dates in the files: no commit holds this workspace before {Words.Of(first)}.");
        return earlier.Organization;
    }
}
