using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM538: nothing is done in a stage.</summary>
public sealed class StageWithoutActivity : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM538",
        Name = "stage-without-activity",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Stage,
        Summary = "A stage of the lifecycle has no activity.",
        Why = """
            In such a stage nothing is decided and nobody has work, so that a product in it looks idle and its people are told nothing.
            The end of a product is left out most often. Lifecycles without any activities are left alone.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: apm, title: Associate Product Manager, purpose: Helps a team. }
              - { id: pm, title: Product Manager, purpose: Leads one product., people: { supervises: [apm] } }
            lifecycle:
              stages: [{ id: build, name: Build }, { id: sunset, name: Sunset }]
              activities:
                - { id: B1, stage: build, name: Scope of a release, letters: { pm: A, apm: R } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: apm, title: Associate Product Manager, purpose: Helps a team. }
              - { id: pm, title: Product Manager, purpose: Leads one product., people: { supervises: [apm] } }
            lifecycle:
              stages: [{ id: build, name: Build }, { id: sunset, name: Sunset }]
              activities:
                - { id: B1, stage: build, name: Scope of a release, letters: { pm: A, apm: R } }
                - { id: S1, stage: sunset, name: Date of the end, letters: { pm: A, apm: R } }
            """,
        Fix = "Write what is decided and done in it, or join it with the stage before.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var framework = inspection.Framework;
        var busy = framework.Activities.Select(activity => activity.StageId).ToHashSet(StringComparer.Ordinal);
        return framework.Activities.IsEmpty ? [] : framework.Stages.Where(stage => !busy.Contains(stage.Id))
            .Select(stage => new Finding(stage.Ref, stage.Place, $"Nothing is done or decided in {stage.Text(StageFields.Name) ?? stage.Id}"));
    }
}
