using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Web.Health;

/// <summary>The limits that hold in a company.</summary>
public static class Bands
{
    /// <summary>The fewest and the most direct reports that the span rules let pass.</summary>
    public static (decimal? Min, decimal? Max) OfSpans(Organization organization)
    {
        var inspection = new Inspection(organization);
        var (narrow, wide) = (RuleBook.Of("RM103")!.Card, RuleBook.Of("RM102")!.Card);
        return (inspection.IsOn(narrow) ? inspection.Limit(narrow, "min") : null, inspection.IsOn(wide) ? inspection.Limit(wide, "max") : null);
    }
}
