using Rolemap.Comparison;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Tests.Frameworks;
using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Comparison;

/// <summary>What sources say themselves about roles of two frameworks, or about one role beside another; in our words.</summary>
/// <param name="Source">Which source says it.</param>
/// <param name="Says">What it says.</param>
/// <param name="Holds">Whether we say the same.</param>
public sealed record SourceStatement(string Source, string Says, Func<bool> Holds)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source}: {Says}";
}

/// <summary>The statements that were collected. Those of a handbook that may not be shipped are read from the facts beside the clone, where they lie.</summary>
internal static class SourceStatements
{
    private const string GitLab = "GitLab handbook, job families of product";
    private const string Government = "UK government, product manager pathway 2017";
    private const string Sourcegraph = "Sourcegraph handbook, career framework of August 2023";
    private const string Justice = "Product management handbook, UK Ministry of Justice";
    private const string Medium = "Medium, Snowflake";

    private static readonly Lazy<Framework?> Handbook = new(() => FrameworkFacts.Files.Contains("moj-product-handbook.yaml")
        ? Ladders.Read("moj-product-handbook.yaml", FrameworkFacts.AsFramework(FrameworkFacts.Read("moj-product-handbook.yaml"))) : null);

    /// <summary>Roles that sources say are the same job in two places, as framework/role.</summary>
    public static readonly (string Source, string Says, string One, string Other)[] Equal =
    [
        (GitLab, "A Principal PM has the grade of a Group Manager; the standard gives that grade to Staff beside Group PM", "gitlab/principal-pm", "standard/staff-pm"),
        (GitLab, "A Senior Principal PM is an individual at the grade of a director; so is the standard's Principal PM", "gitlab/senior-principal-pm", "standard/principal-pm"),
        (GitLab, "The group-level manager leads the product managers of a stage", "gitlab/gmp", "standard/group-pm"),
        (Government, "A Head of Product is close to a Director of Product elsewhere", "uk-government/head", "standard/director"),
        (Government, "A Head of Product is close to a Director of Product elsewhere", "uk-government/head", "gitlab/director"),
        (Government, "A Lead PM manages people, close to a head or director elsewhere", "uk-government/lead-pm", "standard/director"),
        (Justice, "A Senior PM is a Group PM elsewhere", "moj/senior-pm", "standard/group-pm"),
        (Justice, "A Senior PM is a Group PM elsewhere", "moj/senior-pm", "gitlab/gmp"),
        (Justice, "A Lead PM is the head of product of a business area elsewhere", "moj/lead-pm", "uk-government/head"),
        (Justice, "A Head of Product Management is a Director of Product elsewhere", "moj/head", "standard/director"),
        (Justice, "A Head of Product Management is a Director of Product elsewhere", "moj/head", "gitlab/director"),
    ];

    /// <summary>The other statements: grades, managing, scope, order, lines.</summary>
    public static readonly SourceStatement[] Facts =
    [
        new(GitLab, "Principal PM and the group-level manager share grade 9", () => Grade("gitlab/principal-pm") == 9 && Grade("gitlab/gmp") == 9),
        new(GitLab, "Senior Principal PM and Director share grade 10", () => Grade("gitlab/senior-principal-pm") == Grade("gitlab/director")),
        new(GitLab, "A Senior PM manages nobody", () => Says("gitlab/senior-pm", ProfileCard.People, "manages nobody")),
        new(GitLab, "A Senior PM is the second of four rungs", () => Says("gitlab/senior-pm", ProfileCard.Position, "rung 2 of 4")),
        new(GitLab, "A Principal PM works across stages, more than the one stage of a Senior PM", () => Reach("gitlab/principal-pm") > Reach("gitlab/senior-pm")),
        new(GitLab, "A Senior Principal PM works across sections, more than a Principal PM", () => Reach("gitlab/senior-principal-pm") > Reach("gitlab/principal-pm")),
        new(GitLab, "A group-level manager has two to four reports", () => Says("gitlab/gmp", ProfileCard.Span, "2 to 4")),
        new(GitLab, "A director has four to six reports", () => Says("gitlab/director", ProfileCard.Span, "4 to 6")),
        new(GitLab, "A Senior PM plans a year ahead, a Principal PM three", () => Says("gitlab/senior-pm", ProfileCard.Horizon, "12 months") && Says("gitlab/principal-pm", ProfileCard.Horizon, "36 months")),
        new(GitLab, "A PM reports to a group-level manager or a director, a VP to the chief", () => Says("gitlab/vp", ProfileCard.Steps, "1 step below the top") && Of("gitlab/pm")[ProfileCard.Steps]!.Least > Of("gitlab/vp")[ProfileCard.Steps]!.Least),
        new(GitLab, "The tracks part above Senior: everybody on the second one manages people", () => Of("gitlab/gmp").Ladder.KindOf("mgr") == LadderKind.Managers && Of("gitlab/pm").Ladder.KindOf("ic") == LadderKind.Individuals),
        new(Government, "A Senior PM manages people", () => Says("uk-government/senior-pm", ProfileCard.People, "manages people")),
        new(Government, "A Senior PM is the third of five rungs", () => Says("uk-government/senior-pm", ProfileCard.Position, "rung 3 of 5")),
        new(Government, "A Senior PM holds several products, or one that is especially complex", () => Says("uk-government/senior-pm", ProfileCard.Reach, "several products")),
        new(Government, "A PM may manage associates", () => Says("uk-government/pm", ProfileCard.People, "may manage people")),
        new(Government, "A Lead PM holds all products of a programme", () => Says("uk-government/lead-pm", ProfileCard.Reach, "a product line")),
        new(Government, "There is one ladder, without a branch for individuals", () => Of("uk-government/pm").Ladder.KindOf("product") == LadderKind.Both),
        new(Government, "In most company ladders a Senior PM manages nobody: beside GitLab's that is the difference", () => Differs("uk-government/senior-pm", "gitlab", "principal-pm", "people")),
        new(Sourcegraph, "A Senior PM is the fourth of five rungs", () => Says("sourcegraph/ic4", ProfileCard.Position, "rung 4 of 5")),
        new(Sourcegraph, "A Senior PM manages nobody and works on several products", () => Says("sourcegraph/ic4", ProfileCard.People, "manages nobody") && Says("sourcegraph/ic4", ProfileCard.Reach, "several products")),
        new(Sourcegraph, "One title, PM, covers two levels of different reach", () => Of("sourcegraph/ic2").Role.Title == Of("sourcegraph/ic3").Role.Title && Reach("sourcegraph/ic2") < Reach("sourcegraph/ic3")),
        new(Sourcegraph, "No individual level is said to equal a level of managers", () => InRange("gitlab/gmp", "sourcegraph").Length == 0),
        new(Medium, "A Group Lead has the points of a Senior Engineer", () => Grade("medium-engineering/group-lead") == Grade("medium-engineering/senior")),
        new(Medium, "A Senior Group Lead has the points of a Staff Engineer", () => Grade("medium-engineering/senior-group-lead") == Grade("medium-engineering/staff")),
        new(Medium, "A Director has the points of a Principal Engineer", () => Grade("medium-engineering/director") == Grade("medium-engineering/principal")),
        new("A published matrix of individuals", "A Lead PM is an individual, the fourth of five", () => Says("pm-ic-matrix/lead-pm", ProfileCard.People, "manages nobody") && Says("pm-ic-matrix/lead-pm", ProfileCard.Position, "rung 4 of 5")),
        new("A published matrix of individuals", "A Senior PM stays within one squad, where the self-assessment ladder has up to two", () => Reach("pm-ic-matrix/senior-pm") < Reach("pm-career-ladder/senior")),
        new("A published sheet PM1 to PM5", "Lead and Principal may manage people", () => Says("pm1-pm5/pm4", ProfileCard.People, "may manage people") && Says("pm1-pm5/pm5", ProfileCard.People, "may manage people")),
        new("A published sheet PM1 to PM5", "Lead and Principal have the same scope: nothing tells them apart elsewhere", () => InRange("pm1-pm5/pm4", "gitlab").Intersect(InRange("pm1-pm5/pm5", "gitlab")).Any()),
        new("Monzo progression framework", "Levels have no titles: they are compared all the same", () => InRange("monzo/l2", "standard").Contains("pm")),
    ];

    /// <summary>Whether a pair can be looked at: a part of the facts may not lie beside the clone.</summary>
    public static bool IsHere(string role) => !role.StartsWith("moj/", StringComparison.Ordinal) || Handbook.Value is not null;

    public static Framework FrameworkOf(string role) => role.Split('/')[0] is var id && id == "moj" ? Handbook.Value! : FrameworkLibrary.Shipped(id);

    /// <summary>The range of a role in a framework.</summary>
    public static RoleMatch Match(string role, string other) => Alignment.Of(FrameworkOf(role), FrameworkOf(other + "/")).MatchOf(role.Split('/')[1])!;

    private static string[] InRange(string role, string other) => [.. Match(role, other).Range.Select(profile => profile.Role.Id)];

    private static Profile Of(string role) => Ladder.Of(FrameworkOf(role)).Profiles.Single(profile => profile.Role.Id == role.Split('/')[1]);

    private static decimal? Grade(string role) => Of(role).Role.Grade;

    private static Reach? Reach(string role) => Of(role).Role.Reach;

    private static bool Says(string role, ProfileCard card, string words) => Of(role)[card]?.Words == words;

    private static bool Differs(string role, string other, string counterpart, string fact)
    {
        var match = Match(role, other);
        return match.Range.Any(profile => profile.Role.Id == counterpart) && match.Differ.Any(one => one.Id == fact);
    }
}
