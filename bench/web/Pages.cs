using System.Collections.Immutable;

namespace Rolemap.Bench.Web;

/// <summary>The pages that are measured; names in braces are filled in for each company.</summary>
internal static class Pages
{
    public static readonly ImmutableArray<string> All =
    [
        "/", "/week", "/me", "/group", "/people/{person}/role", "/people/{person}/group",
        "/roles", "/roles/senior-pm", "/map", "/map?from=pm&to=senior-pm", "/fit", "/lifecycle", "/lifecycle?product={product}", "/activities/L5", "/activities/L5?product={product}",
        "/org", "/people", "/people/{person}", "/positions/{position}", "/positions/{chief}", "/products", "/products?view=board", "/products/{product}", "/teams", "/teams/{team}",
        "/health", "/rules", "/rules/RM102", "/scenarios", "/frameworks", "/frameworks/gitlab", "/archetypes", "/search?q=person", "/search?q=dispatch", "/api", "/nothing-here", "/products/prodct-1",
        "/api/v1/roles", "/api/v1/people", "/api/v1/people/{person}", "/api/v1/positions?limit=1000", "/api/v1/positions/{position}", "/api/v1/positions/{chief}/reports", "/api/v1/products/{product}",
        "/api/v1/teams", "/api/v1/findings", "/api/v1/findings?rule=RM102", "/api/v1/decisions/L5?product={product}", "/api/v1/search?q=person", "/api/v1/search?q=x", "/openapi/v1.json",
    ];

    /// <summary>Those that are not there on purpose: what is near is looked for.</summary>
    public static readonly ImmutableArray<string> AreMissing = ["/nothing-here", "/products/prodct-1"];

    public static string Filled(string page, IReadOnlyDictionary<string, string> names) =>
        names.Aggregate(page, (sofar, pair) => sofar.Replace($"{{{pair.Key}}}", Uri.EscapeDataString(pair.Value), StringComparison.Ordinal));
}
