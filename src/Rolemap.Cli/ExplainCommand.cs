using System.Collections.Frozen;
using System.CommandLine;
using System.Text.Json;
using Rolemap.Cli.Reports;
using Rolemap.Comparison;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Files.Archetypes;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Json;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary><c>rolemap explain THING</c>: who decides, what a role is, where a person stands, what a product or a rule is about.</summary>
internal static class ExplainCommand
{
    private static readonly FrozenDictionary<string, RefKind[]> Kinds = new Dictionary<string, RefKind[]>
    {
        ["decision"] = [RefKind.Activity],
        ["activity"] = [RefKind.Activity],
        ["rule"] = [RefKind.Rule],
        ["role"] = [RefKind.Role],
        ["track"] = [RefKind.Track],
        ["stage"] = [RefKind.Stage],
        ["gate"] = [RefKind.Gate],
        ["person"] = [RefKind.Person],
        ["position"] = [RefKind.Position],
        ["product"] = [RefKind.Product],
        ["team"] = [RefKind.Team],
        ["opening"] = [RefKind.Opening],
        ["goal"] = [RefKind.Goal],
        ["archetype"] = [RefKind.Archetype],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Argument<string[]> Thing = new("thing")
    {
        Description = "What to explain: a reference (person:P06), an id, a name or a title; before it one of decision, rule, role, track, stage, gate, person, position, product, team, opening, goal, archetype; or me (my role), or group (those I lead).",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> ProductOption = new("--product") { Description = "Beside a decision: the product it is about.", HelpName = "PRODUCT" };
    private static readonly Option<string?> As = new("--as") { Description = "Beside me and group: whose eyes to look through; the person that me in rolemap.yaml names when left out.", HelpName = "PERSON" };
    private static readonly Option<string> Format = GlobalOptions.Format("text", "json");

    public static Command Create(Session session)
    {
        var command = new Command("explain", "Explain a decision, role, track, stage, gate, person, position, product, team, opening, goal, archetype or rule.") { Thing, ProductOption, As, Format };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    /// <summary>What could be read is explained; that something could not be is said, and is in the exit code.</summary>
    private static int Run(Session session, ParseResult parsed)
    {
        var words = parsed.GetRequiredValue(Thing);
        var opened = Opening.TryOpenWorkspace(session, parsed);
        if (opened is null && parsed.GetValue(GlobalOptions.Workspace) is not null)
            return ExitCode.Misuse;
        if (words is [var word] && Kinds.ContainsKey(word))
            return session.Refuse($"Which {word} is not said.", $"Name it by its id or name: rolemap explain {word} ID");
        var unread = opened is { Workspace.Problems: { IsEmpty: false } problems } ? session.Refuse(problems) : ExitCode.Fine;
        return Math.Max(unread, Run(session, parsed, words, opened));
    }

    private static int Run(Session session, ParseResult parsed, string[] words, Opened? opened)
    {
        var organization = opened is { IsFramework: false } ? opened.Organization : null;
        var framework = opened?.Workspace.Framework ?? FrameworkLibrary.Shipped(FrameworkLibrary.StandardId);
        var finder = new Finder(framework, organization, MayMeanArchetype(words) ? ArchetypeLibrary.All : [], FrameworkLibrary.OfId);
        if (words is ["me" or "group"])
            return ExplainMine(session, parsed, finder, organization, words[0]);
        if (words[0] is "decision" or "activity" && framework.Activities.IsEmpty)
            return session.Refuse($"The framework '{framework.Id}' says nothing about decisions: it has no lifecycle.", "Add activities with their letters to it (rolemap schema framework), or use one that has some: rolemap frameworks");
        if (Find(session, finder, words, framework, organization) is not { } found)
            return ExitCode.Misuse;
        if (framework.ActivityOf(found.Kind == RefKind.Activity ? found.Id : null) is { } activity && (words[0] is "decision" || parsed.GetValue(ProductOption) is not null))
            return ExplainDecision(session, parsed, finder, activity, organization);
        Explain(session, parsed, found, framework, organization);
        return ExitCode.Fine;
    }

    /// <summary>Archetypes are read only for those who may mean one: nobody who writes a reference to something else does.</summary>
    private static bool MayMeanArchetype(string[] words) =>
        words is [var word] && Ref.TryParse(word, out var reference) ? reference.Kind == RefKind.Archetype
        : words.Length > 1 && Kinds.TryGetValue(words[0], out var kinds) ? kinds.Contains(RefKind.Archetype)
        : words is not ["me" or "group"];

    private static Ref? Find(Session session, Finder finder, string[] words, Framework framework, Organization? organization)
    {
        var kinds = words.Length > 1 && Kinds.TryGetValue(words[0], out var wanted) ? wanted : [];
        return Find(session, finder, string.Join(' ', kinds.Length > 0 ? words[1..] : words), kinds, framework, organization);
    }

    private static Ref? Find(Session session, Finder finder, string text, RefKind[] kinds, Framework framework, Organization? organization)
    {
        switch (finder.Find(text, kinds))
        {
            case Meaning.One one:
                return one.Thing.Ref;
            case Meaning.Several several:
                session.Refuse($"'{text}' may mean several things.", $"Say which: {string.Join(", ", several.Candidates.Take(10).Select(candidate => $"{candidate.Ref} ({candidate.Label})"))}.");
                return null;
            case Meaning.Unknown unknown:
                var where = organization is null ? " No workspace is open: people, products and teams need one (--workspace DIR)." : "";
                session.Refuse($"Nothing goes by '{text}'.{where}", HintFor(text, unknown, framework));
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string HintFor(string text, Meaning.Unknown unknown, Framework framework) =>
        !unknown.Nearest.IsEmpty ? $"Did you mean {string.Join(" or ", unknown.Nearest.Take(5).Select(candidate => $"{candidate.Ref} ({candidate.Label})"))}?"
        : FrameworkNear(text) is { } near ? $"There is no framework '{near.Written}' in the library; did you mean {near.Meant}?"
        : $"Try a reference such as {(framework.Roles is [var role, ..] ? $"{role.Ref} or " : "")}rule:RM102; rolemap roles, rolemap frameworks and rolemap rules list them.";

    /// <summary>The framework that somebody mistyped before the slash of a role.</summary>
    private static (string Written, string Meant)? FrameworkNear(string text) =>
        text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('/') is [var written, _] && Nearest.To(written, FrameworkLibrary.Ids) is { } meant && meant != written ? (written, meant) : null;

    /// <summary>What depends on whose eyes one looks through: my role and my group.</summary>
    private static int ExplainMine(Session session, ParseResult parsed, Finder finder, Organization? organization, string what)
    {
        if (organization is null)
            return session.Refuse("Who you are takes an organization, and no workspace is open.", "Name one with --workspace DIR; what a role is: rolemap explain role:pm");
        if (Reader.Of(session, organization, finder, parsed.GetValue(As)) is not { } reader)
            return ExitCode.Misuse;
        var asJson = parsed.GetValue(Format) == "json";
        if (what == "group")
        {
            var group = MyGroup.Of(reader, organization);
            if (asJson)
                Json.Write(session.Out, json => MyGroupJson.Write(json, group));
            else
                session.Print(MyGroupText.Of(group, organization));
            return ExitCode.Fine;
        }
        var mine = MyRole.Of(reader, organization, FrameworkLibrary.Shipped(FrameworkLibrary.StandardId));
        if (asJson)
            Json.Write(session.Out, json => MyRoleJson.Write(json, mine));
        else
            session.Print(MyRoleText.Of(mine));
        return ExitCode.Fine;
    }

    private static int ExplainDecision(Session session, ParseResult parsed, Finder finder, Activity activity, Organization? organization)
    {
        if (organization is null)
            return session.Refuse("Who decides takes an organization, and no workspace is open.", $"Name one with --workspace DIR; what the framework says: rolemap explain activity {activity.Id}");
        Product? product = null;
        if (parsed.GetValue(ProductOption) is { } named)
        {
            if (Find(session, finder, named, [RefKind.Product], organization.Framework, organization) is not { } found)
                return ExitCode.Misuse;
            product = organization.Products.Of(found.Id);
        }
        var answer = Deciders.Of(organization, activity, product);
        if (parsed.GetValue(Format) == "json")
            Json.Write(session.Out, json => AnswerJson.Write(json, answer));
        else
            session.Print(DecisionText.Of(answer));
        return ExitCode.Fine;
    }

    private static void Explain(Session session, ParseResult parsed, Ref found, Framework framework, Organization? organization)
    {
        var report = organization is null ? null : Linter.Check(organization, RuleBook.All, includePrivate: false);
        var thing = OfFramework(found, framework, organization, report)
            ?? (organization is null || report is null ? null : OfOrganization(found, organization, report.About))
            ?? throw new System.Diagnostics.UnreachableException();
        if (parsed.GetValue(Format) == "json")
            Json.Write(session.Out, thing.Json);
        else
            session.Print(thing.Text());
    }

    private static RoleExplanation? OfRole(Ref found, Framework framework, Organization? organization) =>
        found.Id.Split('/') is [var other, var id]
            ? FrameworkLibrary.OfId(other)?.RoleOf(id) is { } role ? RoleExplanation.OfAnother(role) : null
            : framework.RoleOf(found.Id) is { } own ? RoleExplanation.Of(own, organization) : null;

    private static Explained? OfFramework(Ref found, Framework framework, Organization? organization, LintReport? report) => found.Kind switch
    {
        RefKind.Role when OfRole(found, framework, organization) is { } explanation =>
            new(() => RoleText.Of(explanation), json => RoleJson.Write(json, explanation)),
        RefKind.Activity when framework.ActivityOf(found.Id) is { } activity =>
            new(() => ActivityText.Of(activity, organization), json => ActivityJson.Write(json, activity, organization)),
        RefKind.Track when framework.Entries.TryFind(found, out var track) =>
            new(() => TrackText.Of(track, framework), json => EntryJson.Write(json, track)),
        RefKind.Stage when framework.Entries.TryFind(found, out var stage) =>
            new(() => StageText.Of(stage, framework), json => EntryJson.Write(json, stage)),
        RefKind.Gate when framework.Entries.TryFind(found, out var gate) =>
            new(() => StageText.OfGate(gate, framework), json => EntryJson.Write(json, gate)),
        RefKind.Rule when RuleBook.Of(found.Id) is { } rule =>
            new(() => RuleText.Of(rule.Card, report), json => RuleJson.Write(json, rule.Card, report)),
        RefKind.Archetype when ArchetypeLibrary.Of(found.Id) is { } archetype && (organization is null ? null : ComparisonFacts.Of(organization)) is var facts =>
            new(() => ArchetypeText.Of(archetype, facts), json => ArchetypesCommand.Write(json, archetype, facts)),
        _ => null,
    };

    private static Explained? OfOrganization(Ref found, Organization organization, Func<Ref, IEnumerable<LintResult>> findings) => found.Kind switch
    {
        RefKind.Person when organization.PersonOf(found.Id) is { } person && PersonExplanation.Of(person, organization, findings) is var explanation =>
            new(() => PersonText.Of(explanation), json => PersonJson.Write(json, explanation)),
        RefKind.Position when organization.PositionOf(found.Id) is { } position && PositionExplanation.Of(position, findings) is var explanation =>
            new(() => PositionText.Of(explanation), json => PositionJson.Write(json, explanation)),
        RefKind.Product when organization.Products.Of(found.Id) is { } product && ProductExplanation.Of(product, organization, findings) is var explanation =>
            new(() => ProductText.Of(explanation), json => ProductJson.Write(json, explanation)),
        RefKind.Team when organization.TeamOf(found.Id) is { } team =>
            new(() => TeamText.Of(team, organization, findings), json => TeamJson.Write(json, team, organization, findings)),
        RefKind.Opening when organization.TryFind(found, out var opening) =>
            new(() => OpeningText.Of(opening, organization, findings), json => OpeningJson.Write(json, opening, findings)),
        RefKind.Goal when organization.TryFind(found, out var goal) =>
            new(() => GoalText.Of(goal, organization), json => GoalJson.Write(json, goal, organization)),
        _ => null,
    };

    /// <summary>The two forms in which a thing is explained; only the one asked for is made.</summary>
    private sealed record Explained(Func<string> Text, Action<Utf8JsonWriter> Json);
}
