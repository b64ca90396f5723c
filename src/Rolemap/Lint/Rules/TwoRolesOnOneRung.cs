using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM506: two roles share a rung of a track.</summary>
public sealed class TwoRolesOnOneRung : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM506",
        Name = "two-roles-on-one-rung",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Role,
        Summary = "Two roles stand on the same rung of a track.",
        Why = """
            Neither leads to the other then, and the step from below has two ends. That can be meant, as with specialists of equal rank;
            more often a number was copied. Roles that rank alike across tracks share a `grade`, not a rung. (Our judgement; no published
            source.)
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm, title: Product Manager, rung: 1 }
              - { id: senior-pm, title: Senior Product Manager, rung: 2 }
              - { id: staff-pm, title: Staff Product Manager, rung: 2 }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm, title: Product Manager, rung: 1 }
              - { id: senior-pm, title: Senior Product Manager, rung: 2 }
              - { id: staff-pm, title: Staff Product Manager, rung: 3 }
            """,
        Fix = "Number the roles apart, or put them on tracks of their own and give them the same grade.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from track in Ladders.Of(inspection.Framework)
        from rung in track
        where rung.Length > 1
        from role in rung.Skip(1)
        select new Finding(role.Ref, role.Entry.PlaceOf(RoleFields.Rung),
            $"{role.ShortTitle} shares rung {Wording.Number(role.Rung!.Value)} of {Ladders.NameOf(inspection.Framework, role.TrackId)} with {rung[0].ShortTitle}")
        {
            Numbers = [("rung", role.Rung!.Value)],
        };
}
