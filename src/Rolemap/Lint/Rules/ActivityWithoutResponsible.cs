using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM537: nobody does the work of an activity.</summary>
public sealed class ActivityWithoutResponsible : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM537",
        Name = "activity-without-responsible",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Activity,
        Summary = "The decision matrix gives an activity an A and nobody who does the work.",
        Why = """
            A decision has somebody who prepares it; without an R the one who decides does it alone, or it waits. A function that decides
            about its own craft, such as engineering about a technical design, does the work too and needs no R. Writings on RACI differ
            on whether the A of a role may: switch the rule off where that is how you mean it.
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
              activities:
                - { id: B1, stage: build, name: Scope of a release, letters: { pm: A, apm: C } }
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
              activities:
                - { id: B1, stage: build, name: Scope of a release, letters: { pm: A, engineering: R } }
            """,
        Fix = "Give an R to the role or function that prepares it.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from activity in inspection.Framework.Activities
        let letters = activity.Entry.Map(ActivityFields.Letters)
        where letters.All(pair => pair.Value.ToString() != "R") && letters.Any(pair => pair.Value.ToString() == "A" && inspection.Framework.RoleOf(pair.Key) is not null)
        select new Finding(activity.Ref, activity.Entry.PlaceOf(ActivityFields.Letters), $"{activity.Id} ({activity.Name}) has nobody who does the work: no R");
}
