using System.CommandLine;
using Rolemap.Cli.Reports;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Files.Frameworks;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli;

/// <summary><c>rolemap explain THING</c>: who decides, what a role is, where a person stands, what a product or a rule is about.</summary>
internal static class ExplainCommand
{
    private static readonly Dictionary<string, RefKind[]> Kinds = new(StringComparer.Ordinal)
    {
        ["decision"] = [RefKind.Activity],
        ["activity"] = [RefKind.Activity],
        ["rule"] = [RefKind.Rule],
        ["role"] = [RefKind.Role],
        ["person"] = [RefKind.Person],
        ["position"] = [RefKind.Position],
        ["product"] = [RefKind.Product],
        ["team"] = [RefKind.Team],
    };

    private static readonly Argument<string[]> Thing = new("thing")
    {
        Description = "What to explain: a reference (person:P06), an id, a name or a title; before it one of decision, rule, role, person, position, product, team; or me (my role), or group (those I lead).",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> ProductOption = new("--product") { Description = "Beside a decision: the product it is about.", HelpName = "PRODUCT" };
    private static readonly Option<string?> As = new("--as") { Description = "Beside me and group: whose eyes to look through; the person that me in rolemap.yaml names when left out.", HelpName = "PERSON" };
    private static readonly Option<string> Format = GlobalOptions.Format("text", "json");

    public static Command Create(Session session)
    {
        var command = new Command("explain", "Explain a decision, role, person, position, product, team or rule.") { Thing, ProductOption, As, Format };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        var words = parsed.GetRequiredValue(Thing);
        var opened = Opening.TryOpenWorkspace(session, parsed);
        if (opened is null && parsed.GetValue(GlobalOptions.Workspace) is not null)
            return ExitCode.Misuse;
        foreach (var problem in opened?.Workspace.Problems ?? [])
            session.Hint(problem.ToString());
        var organization = opened is { IsFramework: false } ? opened.Organization : null;
        var framework = opened?.Workspace.Framework ?? FrameworkLibrary.Shipped(FrameworkLibrary.StandardId);
        var finder = new Finder(framework, organization);
        if (words is ["me" or "group"])
            return ExplainMine(session, parsed, finder, organization, words[0]);
        var isDecision = words[0] is "decision" && words.Length > 1;
        if (Find(session, finder, words, organization) is not { } found)
            return ExitCode.Misuse;
        if (found.Kind == RefKind.Activity && (isDecision || parsed.GetValue(ProductOption) is not null))
            return ExplainDecision(session, parsed, finder, framework.ActivityOf(found.Id)!, organization);
        Explain(session, parsed, found, framework, organization);
        return ExitCode.Fine;
    }

    private static Ref? Find(Session session, Finder finder, string[] words, Organization? organization)
    {
        var kinds = words.Length > 1 && Kinds.TryGetValue(words[0], out var wanted) ? wanted : [];
        return Find(session, finder, string.Join(' ', kinds.Length > 0 ? words[1..] : words), kinds, organization);
    }

    private static Ref? Find(Session session, Finder finder, string text, RefKind[] kinds, Organization? organization)
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
                session.Refuse($"Nothing goes by '{text}'.{where}", unknown.Nearest.IsEmpty
                    ? "Try a reference such as role:senior-pm or rule:RM102; rolemap roles and rolemap rules list them."
                    : $"Did you mean {string.Join(" or ", unknown.Nearest.Take(5).Select(candidate => $"{candidate.Ref} ({candidate.Label})"))}?");
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

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
                MyRoleJson.Write(session.Out, group);
            else
                session.Print(MyGroupText.Of(group, organization));
            return ExitCode.Fine;
        }
        var mine = MyRole.Of(reader, organization, FrameworkLibrary.Shipped(FrameworkLibrary.StandardId));
        if (asJson)
            MyRoleJson.Write(session.Out, mine);
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
            if (Find(session, finder, named, [RefKind.Product], organization) is not { } found)
                return ExitCode.Misuse;
            product = organization.Products.Of(found.Id);
        }
        var answer = Deciders.Of(organization, activity, product);
        if (parsed.GetValue(Format) == "json")
            ExplainJson.Write(session.Out, answer);
        else
            session.Print(DecisionText.Of(answer));
        return ExitCode.Fine;
    }

    private static void Explain(Session session, ParseResult parsed, Ref found, Framework framework, Organization? organization)
    {
        var report = organization is null ? null : Linter.Check(organization, RuleBook.All, includePrivate: false);
        if (parsed.GetValue(Format) == "json")
            WriteJson(session.Out, found, framework, organization, report);
        else
            session.Print(TextOf(found, framework, organization, report));
    }

    private static string TextOf(Ref found, Framework framework, Organization? organization, LintReport? report) => found.Kind switch
    {
        RefKind.Role => RoleText.Of(RoleExplanation.Of(framework.RoleOf(found.Id)!, organization)),
        RefKind.Activity => ActivityText.Of(framework.ActivityOf(found.Id)!, organization),
        RefKind.Rule => RuleText.Of(RuleBook.Of(found.Id)!.Card, report),
        RefKind.Person => PersonText.Of(PersonExplanation.Of(organization!.PersonOf(found.Id)!.Value, organization, report)),
        RefKind.Position => PositionText.Of(PositionExplanation.Of(organization!.PositionOf(found.Id)!.Value, report)),
        RefKind.Product => ProductText.Of(ProductExplanation.Of(organization!.Products.Of(found.Id)!, organization, report)),
        RefKind.Team => TeamText.Of(organization!.TeamOf(found.Id)!, organization, report),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void WriteJson(TextWriter output, Ref found, Framework framework, Organization? organization, LintReport? report)
    {
        switch (found.Kind)
        {
            case RefKind.Role:
                RoleJson.Write(output, RoleExplanation.Of(framework.RoleOf(found.Id)!, organization));
                break;
            case RefKind.Activity:
                ProductJson.Write(output, framework.ActivityOf(found.Id)!, organization);
                break;
            case RefKind.Rule:
                ProductJson.Write(output, RuleBook.Of(found.Id)!.Card, report);
                break;
            case RefKind.Person:
                SeatJson.Write(output, PersonExplanation.Of(organization!.PersonOf(found.Id)!.Value, organization, report));
                break;
            case RefKind.Position:
                SeatJson.Write(output, PositionExplanation.Of(organization!.PositionOf(found.Id)!.Value, report));
                break;
            case RefKind.Product:
                ProductJson.Write(output, ProductExplanation.Of(organization!.Products.Of(found.Id)!, organization, report));
                break;
            default:
                ProductJson.Write(output, organization!.TeamOf(found.Id)!, organization, report);
                break;
        }
    }
}
