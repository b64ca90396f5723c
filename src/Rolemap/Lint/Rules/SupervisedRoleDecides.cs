using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM536: a role that works under supervision decides.</summary>
public sealed class SupervisedRoleDecides : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM536",
        Name = "supervised-role-decides",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Activity,
        Summary = "The decision matrix gives the A to a role that works under supervision.",
        Why = """
            Somebody whose drafts are checked before they count cannot answer for a decision: the supervisor would, without being named.
            Works under supervision whatever role another role of the framework `supervises`, whatever it is called.
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
                - { id: B1, stage: build, name: Scope of a release, letters: { apm: A, pm: R } }
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
                - { id: B1, stage: build, name: Scope of a release, letters: { apm: R, pm: A } }
            """,
        Fix = "Give the A to the supervising role, and R to the one who does the work.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var supervised = inspection.Framework.Roles.SelectMany(role => role.Supervises).ToHashSet(StringComparer.Ordinal);
        return from activity in inspection.Framework.Activities
               from pair in activity.Entry.Map(ActivityFields.Letters)
               where pair.Value.ToString() == "A" && supervised.Contains(pair.Key)
               select new Finding(activity.Ref, activity.Entry.PlaceOf(pair.Value), $"{activity.Id} ({activity.Name}) gives the A to {inspection.Framework.RoleOf(pair.Key)?.ShortTitle ?? pair.Key}, which works under supervision");
    }
}
