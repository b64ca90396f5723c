using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM603: an opening seeks a role that ranks above the seat it fills.</summary>
public sealed class OpeningAboveSeat : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM603",
        Name = "opening-above-seat",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Opening,
        Summary = "An opening seeks a role that ranks above the seat it fills.",
        Why = """
            Somebody is hired as more than the seat holds: the scope is not there, and the framework's ranks shift by one person
            at a time. Compa describes what it costs to level too high (vendor). The rule compares ranks of the framework and
            rests on no number: either the seat should have the higher role or the opening the lower.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: V, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            openings: [{ id: R1, role: senior-pm, position: V, manager: A, planned: 2026-09 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: V, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            openings: [{ id: R1, role: pm, position: V, manager: A, planned: 2026-09 }]
            """,
        Fix = "Decide which of the two is meant, and write it in both places.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from opening in inspection.Organization.Entries[RefKind.Opening]
        let sought = inspection.Framework.RoleOf(opening.Text(OpeningFields.Role))
        let seat = inspection.Organization.PositionOf(opening.Text(OpeningFields.Position))
        where sought is not null && seat?.Role is { } role && sought.RankAgainst(role) > 0
        select new Finding(opening.Ref, opening.PlaceOf(OpeningFields.Role), $"{Openings.Shown(inspection, opening)} is for the seat {seat.Value.Id}, which is a {seat.Value.Role!.ShortTitle}'s");
}
