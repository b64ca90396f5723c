using System.Collections.Immutable;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>How letters are read, in sentences: what each means, and where they go when a product or an empty role changes that.</summary>
public static class DecisionRights
{
    /// <summary>What each letter means.</summary>
    public const string Meanings = "Decides: has the last word. Does the work: prepares it and carries it out. Is asked: before. Is told: after.";

    /// <summary>Whose decisions of tiers F and P are.</summary>
    public const string OfProduct = "Decisions of product roles that are of the size of a feature or of one product belong to whoever answers for the product, whatever their rung.";

    /// <summary>Who steps in for a role that nobody has.</summary>
    public const string WhenMissing = "Where nobody has a role, its decision climbs the reporting line to the next role of that rank or higher, and its work falls to the nearest role below.";

    /// <summary>The sentences that hold for a framework: those about its letters, and that on products where it says how large decisions are.</summary>
    public static ImmutableArray<string> Of(Framework framework) =>
        framework.Activities.Any(RoleInDecision.BelongsToProduct) ? [Meanings, OfProduct, WhenMissing] : [Meanings, WhenMissing];

    /// <summary>A letter in words at the start of a line: "Does the work".</summary>
    internal static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
