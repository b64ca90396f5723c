using Rolemap.Frameworks;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>How many direct reports are right, and whose spans can be judged at all.</summary>
/// <remarks>What the company set goes first, then the span of the framework's role, then the profile's limit.</remarks>
internal sealed class Spans
{
    private readonly (decimal? Min, decimal? Max) set;
    private readonly (decimal Min, decimal Max) usual;
    private readonly HashSet<string> partlyCovered;

    public Spans(Inspection inspection)
    {
        var (narrow, wide) = (new SpanTooNarrow().Card, new SpanTooWide().Card);
        set = (inspection.LimitSet(narrow, "min"), inspection.LimitSet(wide, "max"));
        usual = (inspection.Limit(narrow, "min"), inspection.Limit(wide, "max"));
        partlyCovered = PositionFields.Functions.Where(inspection.Organization.IsPartlyCovered).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The fewest direct reports of a role, included.</summary>
    public decimal MinOf(Role? role) => set.Min ?? role?.Span.Min ?? usual.Min;

    /// <summary>The most direct reports of a role, included.</summary>
    public decimal MaxOf(Role? role) => set.Max ?? role?.Span.Max ?? usual.Max;

    /// <summary>What is said of a manager outside the band: "Ada has 8 direct reports (band for Group PM: 2-7)".</summary>
    public Finding FindingFor(Position manager, int span)
    {
        var (min, max) = (MinOf(manager.Role), MaxOf(manager.Role));
        var band = $"{Band(manager.Role)}: {Wording.Number(min)}-{Wording.Number(max)}";
        return new Finding(manager.Ref, manager.Place, $"{manager.Label} {Wording.Has(manager)} {Wording.Count(span, "direct report")} ({band})")
        {
            Numbers = [("span", span), ("min", min), ("max", max)],
        };
    }

    /// <summary>Whose band it is: the role's where the framework gives it one, else the company's own or that of the profile.</summary>
    private string Band(Role? role) => role switch
    {
        { Span: not (null, null) } => $"band for {role.ShortTitle}",
        _ when set is not (null, null) => "the company's band",
        _ => "usual band",
    };

    /// <summary>Whether the reporting lines of all functions are written down in full.</summary>
    public bool CoverAll => partlyCovered.Count == 0;

    /// <summary>Whether the reporting lines of the seat's function are written down in full.</summary>
    public bool IsCovered(Position position) => CoverAll || !partlyCovered.Contains(position.Function);

    /// <summary>Whether the seat's span says anything: somebody holds it, it is one seat, and its function is written down in full.</summary>
    public bool IsJudged(Position position) => !position.IsVacant && !position.StandsForSeveral && IsCovered(position);

    /// <summary>The spans of all managers whose span says anything.</summary>
    public IEnumerable<decimal> OfManagers(Organization organization) => Managers(organization).Select(manager => (decimal)manager.Span);

    /// <summary>The seats with direct reports whose span says anything.</summary>
    public IEnumerable<Position> Managers(Organization organization) => organization.Positions.Where(position => position.Span > 0 && IsJudged(position));
}
