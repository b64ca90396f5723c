using System.Collections.Immutable;
using Rolemap.Decisions;
using Rolemap.Explanations;
using Rolemap.Frameworks;

namespace Rolemap.Fit;

/// <summary>The eight questions. Each rests on one fact that a framework may state of a role; no title and no text is interpreted.</summary>
public static class FitQuestions
{
    private static readonly string[] Tiers = ["F", "P", "X", "L", "O"];

    /// <summary>The questions about a framework, always the same eight in the same order; only the ways in differ.</summary>
    public static ImmutableArray<FitQuestion> Of(Framework framework) => [Origin(framework), Reach, People, Horizon, Supervision, Decisions, Experience, Influence];

    private static FitQuestion Origin(Framework framework)
    {
        var outside = framework.Moves.Select(move => move.Text(MoveFields.From) ?? "").Where(from => from.StartsWith(MoveFields.Outside, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        return new FitQuestion("from", "Where do you come from?",
            [new FitOption("product", "I work in product already"), .. outside.Select(from => new FitOption(from, Words.OfOrigin(from))), new FitOption("elsewhere", "From somewhere else")])
        { Judge = WaysIn.Judge };
    }

    private static readonly FitQuestion Reach = new("reach", "What would you like to answer for?",
        [.. Enum.GetValues<Reach>().Select(reach => new FitOption(((int)reach).ToString(System.Globalization.CultureInfo.InvariantCulture), Capital(Words.Of(reach)), (int)reach))])
    {
        Judge = (role, answer) => role.Reach is { } reach
            ? (OnLadder((int)reach, answer), $"It reaches as far as {Words.Of(reach)}.")
            : (FitVerdict.Silent, "It is not said how far it reaches."),
    };

    private static readonly FitQuestion People = new("people", "How would you like to work with other product people?",
        [new("none", "I do my own work"), new("guide", "I guide others without being their manager", 1), new("lead", "I manage people", 2), new("managers", "I manage managers", 3)])
    {
        Judge = (role, answer) => role.People?.Text(PeopleFields.Manages) switch
        {
            null => (FitVerdict.Silent, "It is not said whether it manages people."),
            "may" => (FitVerdict.Near, "It may manage people, and need not."),
            "managers" => (AcrossTracks(3, answer), "It manages managers."),
            "direct" => (AcrossTracks(2, answer), "It manages people."),
            _ when role.Mentors.Any() || role.Supervises.Any() => (AcrossTracks(1, answer), "It guides others and manages nobody."),
            _ => (AcrossTracks(0, answer), "It manages nobody."),
        },
    };

    private static readonly FitQuestion Horizon = new("horizon", "How far ahead do you like to plan?",
        [new("3", "A quarter", 3), new("6", "Half a year", 6), new("12", "A year", 12), new("24", "Two years", 24), new("36", "Three years and more", 36)])
    {
        Judge = (role, answer) => role.Scope?.Number(ScopeFields.HorizonMonths) is { } months and > 0
            ? (OfMonths(months, answer.Place), $"It plans {Words.Count(months, "month")} ahead.")
            : (FitVerdict.Silent, "It is not said how far ahead it plans."),
    };

    private static readonly FitQuestion Supervision = new("checked", "Should somebody look at your work before it counts?",
        [new("yes", "Yes, I want to learn under somebody"), new("no", "No, I stand for my own work", 1)])
    {
        Judge = (role, answer) => role.Framework.Roles.All(other => !other.Supervises.Any())
            ? (FitVerdict.Silent, "It is not said who works over whose shoulder.")
            : (role.IsSupervised == (answer.Id == "yes") ? FitVerdict.For : FitVerdict.Against, role.IsSupervised ? "Somebody works over its shoulder." : "Nobody works over its shoulder."),
    };

    private static readonly FitQuestion Decisions = new("decides", "How large are the decisions you want to make yourself?",
        [new("none", "None yet"), .. Tiers.Select((tier, at) => new FitOption(tier, Capital(Words.OfTier(tier)), at + 1))])
    {
        Judge = (role, answer) => LargestDecision(role) switch
        {
            null => (FitVerdict.Silent, "It is not said what it decides."),
            0 => (OnLadder(0, answer), "It decides nothing alone."),
            { } place => (OnLadder(place, answer), $"Its largest decisions are about {Words.OfTier(Tiers[place - 1])}."),
        },
    };

    private static readonly FitQuestion Experience = new("experience", "How much product work lies behind you?",
        [
            new("none", "None yet"), new("some", "I took features to customers", 1), new("several", "Several launches of my own", 2),
            new("many", "Years with complex products or several teams", 3), new("deep", "I led leaders, or am an expert others come to", 4),
        ])
    {
        Judge = (role, answer) => PlaceOnLadder.Of(role) is { } place
            ? (OnLadder(place.OfFive, answer), $"It stands on step {place.Step} of {place.Steps} {(place.ByGrade ? "by grade" : "of its track")}.")
            : (FitVerdict.Silent, "It is not said how it ranks."),
    };

    private static readonly FitQuestion Influence = new("influence", "Whom would you like to win over?",
        [new("team", "The people who build the product"), new("functions", "Marketing, sales, support and legal, too", 1), new("executives", "Executives, too", 2)])
    {
        Judge = (role, answer) => Partners(role) is { } place
            ? (OnLadder(place, answer), place switch { 2 => "It works with executives.", 1 => "It works with functions beyond the building of the product.", _ => "It works with those who build the product." })
            : (FitVerdict.Silent, "It is not said whom it works with."),
    };

    internal static FitVerdict OnLadder(int place, FitOption answer) => Math.Abs(place - answer.Place) switch { 0 => FitVerdict.For, 1 => FitVerdict.Near, _ => FitVerdict.Against };

    /// <summary>Guiding and managing are next to each other in a list, and different jobs.</summary>
    private static FitVerdict AcrossTracks(int place, FitOption answer) => place >= 2 == answer.Place >= 2 ? OnLadder(place, answer) : FitVerdict.Against;

    /// <summary>As far as each other within a third; next to each other within the double.</summary>
    private static FitVerdict OfMonths(decimal months, int wished)
    {
        var ratio = months > wished ? months / wished : wished / months;
        return ratio <= 1.34m || (wished == 36 && months > 36) ? FitVerdict.For : ratio <= 2.1m ? FitVerdict.Near : FitVerdict.Against;
    }

    /// <summary>0 when it decides nothing, else the largest tier in which it has the A; null where no role of the framework has letters.</summary>
    private static int? LargestDecision(Role role)
    {
        var framework = role.Framework;
        if (!framework.Activities.Any(activity => activity.Tier is not null && activity.Letters.Any(pair => framework.RoleOf(pair.Who) is not null)))
            return null;
        return framework.Activities.Where(activity => activity.With(Letter.Accountable.Sign()).Contains(role.Id))
            .Select(activity => Array.IndexOf(Tiers, activity.Tier) + 1).DefaultIfEmpty(0).Max();
    }

    private static int? Partners(Role role)
    {
        var partners = role.Entry.Texts(RoleFields.Partners).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return partners.Overlaps(["executive", "executives"]) ? 2
            : partners.Overlaps(["marketing", "sales", "support", "legal", "people"]) ? 1
            : partners.Overlaps(["engineering", "design", "data", "product-ops"]) ? 0 : null;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
