using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM604: an opening is for a seat that somebody holds.</summary>
public sealed class OpeningForFilledSeat : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM604",
        Name = "opening-for-filled-seat",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Opening,
        Summary = "An opening is for a seat that somebody holds.",
        Why = """
            Either the search is over and the opening was left standing, or it is for another seat, or somebody will learn from
            the list of openings that they are to go. A seat whose holder acts, is interim or has a last day is not filled for
            good. The rule rests on no number.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            openings: [{ id: R1, role: pm, position: B, manager: A, planned: 2026-09 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: V, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            openings: [{ id: R1, role: pm, position: V, manager: A, planned: 2026-09 }]
            """,
        Fix = "Take the opening out, name the right seat, or write the last day of the holder.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from opening in inspection.Organization.Entries[RefKind.Opening]
        let seat = inspection.Organization.PositionOf(opening.Text(OpeningFields.Position))
        where seat is { IsVacant: false, StandsForSeveral: false } && seat.Value.Holders.Any(holder => holder is { Kind: "permanent", Until: null })
        select new Finding(opening.Ref, opening.PlaceOf(OpeningFields.Position), $"{Openings.Shown(inspection, opening)} is for the seat {seat.Value.Id}, which {seat.Value.Label} {(seat.Value.IsShared ? "hold" : "holds")}");
}
