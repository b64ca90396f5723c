using System.Collections.Immutable;
using System.CommandLine;
using Rolemap.Cli.Reports;
using Rolemap.Comparison;
using Rolemap.Explanations;
using Rolemap.Files.Frameworks;
using Rolemap.Frameworks;

namespace Rolemap.Cli;

/// <summary><c>rolemap compare A B…</c>: what a role, a framework, an organization or a person would be somewhere else.</summary>
internal static class CompareCommand
{
    private static readonly Argument<string[]> Things = new("things")
    {
        Description = "What is compared, then with what: frameworks (gitlab, a file, a workspace), a role of one first (standard/senior-pm), or me; or organizations (a workspace, a CSV file) and shapes (archetype:A2, archetypes). With one alone: with the whole library.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Title = new("--title") { Description = "Where a title is used and what it means there: where it manages people, where not.", HelpName = "TITLE" };
    private static readonly Option<string?> As = new("--as") { Description = "Beside me: whose eyes to look through; the person that me in rolemap.yaml names when left out.", HelpName = "PERSON" };
    private static readonly Option<string> Format = GlobalOptions.Format("text", "json", "markdown", "csv", "svg");

    public static Command Create(Session session)
    {
        var command = new Command("compare", "Lay roles, frameworks, organizations and shapes beside each other, with reasons.") { Things, Title, As, Format };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var words = parsed.GetValue(Things) ?? [];
        if (parsed.GetValue(Format) is "csv" or "svg" && (parsed.GetValue(Title) is not null || words is ["me", ..]))
            return RefuseFile(session);
        if (parsed.GetValue(Title) is { } title)
            return CompareTitles(session, parsed, title, words);
        if (words is [])
            return session.Refuse("What to compare is not said.", "Try: rolemap compare standard gitlab");
        if (words[0] == "me")
            return CompareMe(session, parsed, words[1..]);
        var sides = new List<Compared>();
        foreach (var word in words)
        {
            if (Compared.Parse(session, parsed, word) is not { } read)
                return ExitCode.Misuse;
            sides.AddRange(read);
        }
        var unread = sides.Any(side => side.IsUnread) ? ExitCode.Misuse : ExitCode.Fine;
        if (sides.Any(side => side.Shape is not null) || (sides.Count > 1 && sides.All(side => side.Organization is not null)))
            return Math.Max(unread, CompareOrganizations(session, parsed, sides));
        return Math.Max(unread, CompareFrameworks(session, parsed, sides));
    }

    private static int CompareFrameworks(Session session, ParseResult parsed, List<Compared> sides)
    {
        var first = sides[0];
        var others = sides.Count > 1 ? sides.Skip(1).ToArray() : [.. Library(first.Framework).Select(framework => new Compared(framework.Id) { Framework = framework })];
        if (others.FirstOrDefault(side => side.Role is not null) is { } role)
            return session.Refuse($"'{role.Word}' is a role; only the first thing may be one.", $"Try: rolemap compare {role.Word} {first.Framework.Id}");
        if (parsed.GetValue(Format) == "svg" && others.Length != 1)
            return session.Refuse("A picture shows one other framework.", $"Try: rolemap compare {first.Word} gitlab --format svg");
        Counterpart[] pins = [.. sides.SelectMany(side => side.Pins)];
        ImmutableArray<Alignment> alignments = [.. others.Select(side => Alignment.Of(first.Framework, side.Framework, pins))];
        AlignmentReports.Write(session, parsed.GetValue(Format), alignments, first.Role);
        return ExitCode.Fine;
    }

    private static int CompareOrganizations(Session session, ParseResult parsed, List<Compared> sides)
    {
        if (sides.FirstOrDefault(side => side.Organization is null && side.Shape is null) is { } framework)
            return session.Refuse($"'{framework.Word}' is a framework; shapes are compared with organizations.", "Name a workspace or a CSV file, such as: rolemap compare samples/quillhaven archetype:A2");
        if (!sides.Any(side => side.Organization is not null))
            return session.Refuse("No organization is named to compare with the shape.", "Name a workspace or a CSV file, such as: rolemap compare samples/quillhaven archetype:A2");
        if (parsed.GetValue(Format) == "svg")
            return session.Refuse("Organizations beside each other have no picture.", "Try: --format csv, or markdown");
        var table = new SideBySide(
            [.. sides.Where(side => side.Organization is not null).Select(side => new FactColumn(side.Name, ComparisonFacts.Of(side.Organization!)))],
            [.. sides.Select(side => side.Shape).OfType<Archetypes.Archetype>().Distinct()]);
        SideBySideReports.Write(session, parsed.GetValue(Format), table);
        return ExitCode.Fine;
    }

    private static int CompareMe(Session session, ParseResult parsed, string[] words)
    {
        if (Opening.OpenWorkspace(session, parsed) is not { } opened)
            return ExitCode.Misuse;
        var unread = opened.Workspace.Problems.IsEmpty ? ExitCode.Fine : session.Refuse(opened.Workspace.Problems);
        var organization = opened.Organization;
        if (Reader.Of(session, organization, new Finder(organization.Framework, organization), parsed.GetValue(As)) is not { } person)
            return ExitCode.Misuse;
        var others = new List<Compared>();
        foreach (var word in words)
        {
            if (Compared.Parse(session, parsed, word) is not { } read)
                return ExitCode.Misuse;
            others.AddRange(read);
        }
        if (others.FirstOrDefault(side => side.Shape is not null || side.Role is not null) is { } wrong)
            return session.Refuse($"'{wrong.Word}' is no framework.", "Name frameworks, such as: rolemap compare me gitlab");
        ImmutableArray<Counterpart> pins = [.. Compared.PinsOf(organization), .. others.SelectMany(side => side.Pins)];
        var frameworks = words.Length > 0 ? others.Select(side => side.Framework) : Library(organization.Framework);
        MoveElsewhere[] moves = [.. frameworks.SelectMany(framework => MoveElsewhere.Of(person, framework, pins))];
        if (moves.Length == 0)
            return session.Refuse($"{person.Name} holds no seat with a role of the framework '{organization.Framework.Id}'.", "Give the seat a role, or compare a role: rolemap compare standard/pm gitlab");
        MoveReports.Write(session, parsed.GetValue(Format), person, moves);
        return unread;
    }

    private static int CompareTitles(Session session, ParseResult parsed, string title, string[] words)
    {
        if (string.IsNullOrWhiteSpace(title))
            return session.Refuse("The title is empty.", "Try: rolemap compare --title \"Lead PM\"");
        var frameworks = FrameworkLibrary.Ids.Select(FrameworkLibrary.Shipped).ToList();
        foreach (var word in words)
        {
            if (Compared.Parse(session, parsed, word) is not { } read)
                return ExitCode.Misuse;
            frameworks.AddRange(read.Where(side => side.Shape is null).Select(side => side.Framework));
        }
        var search = TitleSearch.Of(title, frameworks.DistinctBy(framework => framework.Id));
        TitleReports.Write(session, parsed.GetValue(Format), search);
        return ExitCode.Fine;
    }

    private static int RefuseFile(Session session) =>
        session.Refuse("Titles and people are shown as text, JSON and Markdown only.", "Try: rolemap compare standard gitlab --format csv");

    private static IEnumerable<Framework> Library(Framework but) => FrameworkLibrary.Ids.Where(id => id != but.Id).Select(FrameworkLibrary.Shipped);
}
