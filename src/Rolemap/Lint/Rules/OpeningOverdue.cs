using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM602: an opening is past the day on which it should have been filled.</summary>
public sealed class OpeningOverdue : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM602",
        Name = "opening-overdue",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Opening,
        Summary = "An opening is past the day on which it should have been filled.",
        Why = """
            A plan that has passed is still counted by everybody who waits for the person: the team, the budget, the roadmap. A
            month stands for its first day, so the day may lie `days` back, which gives a month until its end; beyond that the
            rule rests on no number. Where no opening says when, the company does not plan dates here and the rule says so once.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: V, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            openings: [{ id: R1, role: pm, position: V, manager: A, planned: 2026-04 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: V, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            openings: [{ id: R1, role: pm, position: V, manager: A, planned: 2026-09 }]
            """,
        Fix = "Write the new month, and tell those who wait; or take the opening out.",
        Thresholds = [new("days", 31, 31, 31, "a month stands for its first day, and ends at most 31 days later (arithmetic)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "days");
        return from opening in inspection.Organization.Entries[RefKind.Opening]
               let planned = opening.Day(OpeningFields.Planned)
               where planned is not null && Calendar.DaysBetween(planned.Value, inspection.AsOf) > max
               let days = Calendar.DaysBetween(planned.Value, inspection.AsOf)
               select new Finding(opening.Ref, opening.PlaceOf(OpeningFields.Planned), $"{Openings.Shown(inspection, opening)} should have been filled on {Wording.Day(planned.Value)}, {days} days ago")
               {
                   Numbers = [("days", days), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        inspection.Organization.Entries[RefKind.Opening] is var all && (all.Length == 0 || all.Any(opening => opening[OpeningFields.Planned] is not null)) ? null : "no opening says when it is planned";
}
