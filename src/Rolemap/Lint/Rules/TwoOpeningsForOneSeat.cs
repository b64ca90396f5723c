using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM606: two openings are for the same seat.</summary>
public sealed class TwoOpeningsForOneSeat : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM606",
        Name = "two-openings-for-one-seat",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Opening,
        Summary = "Two openings are for the same seat.",
        Why = """
            One of the two people will be told on the first day. Mostly the search was written down again when it began anew. The
            rule rests on no number.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: V, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            openings: [{ id: R1, role: pm, position: V, manager: A, planned: 2026-09 }, { id: R2, role: pm, position: V, manager: A, planned: 2026-10 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: V, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            openings: [{ id: R1, role: pm, position: V, manager: A, planned: 2026-09 }]
            """,
        Fix = "Take one of them out, or write down the second seat.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var first = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var opening in inspection.Organization.Entries[RefKind.Opening])
            if (opening.Text(OpeningFields.Position) is { } seat && !first.TryAdd(seat, opening))
                yield return new Finding(opening.Ref, opening.PlaceOf(OpeningFields.Position), $"{Openings.Shown(inspection, opening)} is for the seat {seat}, and so is opening {first[seat].Id}");
    }
}
