using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM607: a seat has been vacant for too long.</summary>
public sealed class VacancyTooOld : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM607",
        Name = "vacancy-too-old",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "A seat has been vacant for too long.",
        Why = """
            Covers the age in ORG-TOOLS R16. A seat that stood empty for half a year is either not needed, or needed and nobody
            dares to say so. The limit of 180 days comes from calculator pages that agree roughly (weak), so the rule is off until
            asked for. A vacant manager with reports is RM101 whatever its age.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: V, title: Product Manager, role: pm, manager: A, vacantSince: 2025-12 }
            rules: { RM607: { enabled: true, reason: searches take us half a year } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: V, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            rules: { RM607: { enabled: true, reason: searches take us half a year } }
            """,
        Fix = "Fill it, or close it: both are better than a seat that only the budget knows.",
        Thresholds = [new("days", 180, 180, 180, "calculator pages agree roughly (weak)")],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "days");
        return from one in VacantIn(inspection)
               where one.Days > max
               select new Finding(one.Seat.Ref, one.Seat.Entry.PlaceOf(PositionFields.VacantSince), $"{one.Seat.Title ?? one.Seat.Id} has been vacant for {one.Days} days (at most {Wording.Number(max)})")
               {
                   Numbers = [("days", one.Days), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => VacantIn(inspection).Select(one => (decimal)one.Days);

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        !inspection.Organization.Positions.Any(position => position.IsVacant) || inspection.Organization.PositionsWriting(PositionFields.VacantSince).Any() ? null
            : "no vacant seat says since when";

    private static IEnumerable<(Position Seat, int Days)> VacantIn(Inspection inspection) =>
        from position in inspection.Organization.PositionsWriting(PositionFields.VacantSince)
        where position.IsVacant
        let since = position.Entry.Day(PositionFields.VacantSince)
        where since is not null
        select (position, Calendar.DaysBetween(since.Value, inspection.AsOf));
}
