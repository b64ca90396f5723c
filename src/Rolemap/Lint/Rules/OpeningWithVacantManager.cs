using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM605: whoever should hire for an opening is a vacant seat.</summary>
public sealed class OpeningWithVacantManager : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM605",
        Name = "opening-with-vacant-manager",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Opening,
        Summary = "Whoever should hire for an opening is a vacant seat.",
        Why = """
            Nobody reads the applications, and whoever is hired starts under an empty chair (RM101). Fill the manager's seat
            first, or say who hires until then: the order of two openings is often the whole of the answer. The rule rests on no
            number. A manager that does not exist is RM805.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: V, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            openings: [{ id: R1, role: pm, manager: V, planned: 2026-09 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            openings: [{ id: R1, role: pm, manager: A, planned: 2026-09 }]
            """,
        Fix = "Let the next manager up the line hire, or fill the manager's seat first.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from opening in inspection.Organization.Entries[RefKind.Opening]
        where inspection.Organization.PositionOf(opening.Text(OpeningFields.Manager)) is { IsVacant: true }
        let manager = inspection.Organization.PositionOf(opening.Text(OpeningFields.Manager))!.Value
        select new Finding(opening.Ref, opening.PlaceOf(OpeningFields.Manager), $"{Openings.Shown(inspection, opening)} has a manager who is not there: the {manager.Label} ({manager.Id})");
}
