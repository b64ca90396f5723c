using Rolemap.Web.Access;

namespace Rolemap.Web.Home;

/// <summary>A question people come with, and where it is answered.</summary>
/// <param name="Question">The question, as people ask it.</param>
/// <param name="Answer">What they find there.</param>
/// <param name="Href">The page.</param>
public sealed record Intent(string Question, string Answer, string Href);

/// <summary>The start page is made of questions, not of numbers: people come with one.</summary>
public static class Intents
{
    private static readonly Intent Roles = new("What are these jobs?", "Every role on both tracks: what it does, what it decides, what it is not.", "/roles");
    private static readonly Intent Map = new("What comes next for me?", "The moves between roles: what changes, what is given up, what is needed.", "/map");
    private static readonly Intent Fit = new("Which role fits me?", "Eight questions, and a range of roles with the reasons. Nothing is stored.", "/fit");
    private static readonly Intent Decisions = new("Who decides this?", "Every decision in the life of a product, with the names for yours.", "/lifecycle");

    private static readonly Intent Elsewhere =
        new("What is this role somewhere else?", "A range of roles in other companies, how sure it is and why.", "/compare");

    public static IReadOnlyList<Intent> WithoutCompany =>
        [Roles, Map, Fit, Elsewhere, Decisions with { Answer = "Every decision in the life of a product, and which role has which part." }];

    public static IEnumerable<Intent> Of(Visit visit)
    {
        if (visit.Me is not null)
        {
            yield return new Intent("What is my job here?", "What you hold, what you decide now, whom you work with.", "/me");
            yield return new Intent("What waits this week?", "Decisions that wait for you or ask for you, and gates that come.", "/week");
        }
        yield return Decisions;
        yield return new Intent("What do we make, and who owns it?", "Products by line and stage, each with the person who answers for it.", "/products");
        yield return new Intent("Does the organization hold?", "What is wrong with seats, spans, owners and decisions, worst first.", "/health");
        yield return new Intent("Who works where?", "Everybody and every empty seat, by reporting line.", "/org");
        yield return Map;
        yield return Roles;
        yield return Fit;
        yield return Elsewhere;
    }
}
