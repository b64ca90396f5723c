using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM539: a gate asks for no evidence.</summary>
public sealed class GateWithoutEvidence : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM539",
        Name = "gate-without-evidence",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Gate,
        Summary = "A gate of the lifecycle asks for no evidence.",
        Why = """
            A gate that asks for nothing is passed by whoever speaks best. What it wants to see is the one thing that teams can prepare,
            and that everybody can check afterwards.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: apm, title: Associate Product Manager, purpose: Helps a team. }
              - { id: pm, title: Product Manager, purpose: Leads one product., people: { supervises: [apm] } }
            lifecycle:
              stages: [{ id: build, name: Build }]
              gates: [{ id: G1, after: build, outcomes: [go, stop] }]
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: apm, title: Associate Product Manager, purpose: Helps a team. }
              - { id: pm, title: Product Manager, purpose: Leads one product., people: { supervises: [apm] } }
            lifecycle:
              stages: [{ id: build, name: Build }]
              gates: [{ id: G1, after: build, outcomes: [go, stop], evidence: [the readiness list] }]
            """,
        Fix = "Name the two or three things that are looked at.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        inspection.Framework.Gates.Where(gate => gate.Items(GateFields.Evidence).IsEmpty)
            .Select(gate => new Finding(gate.Ref, gate.PlaceOf(GateFields.Evidence), $"Gate {gate.Text(GateFields.Name) ?? gate.Id} asks for no evidence"));
}
