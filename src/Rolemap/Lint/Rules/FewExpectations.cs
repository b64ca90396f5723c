using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM509: a role says much less about competencies than the others.</summary>
public sealed class FewExpectations : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM509",
        Name = "few-expectations",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A role says of far fewer competencies than others what it expects.",
        Why = """
            What is left out is read as "not expected", or as "of course", by whoever assesses. Avito's Principal defined 3 of 12
            competencies. The rule compares with the role that says most, so that a framework that is short throughout is left alone;
            `none` counts as said. Roles that say nothing at all are RM508's.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: a, name: Strategy }, { id: b, name: Delivery }, { id: c, name: Customers }]
            roles:
              - { id: pm, title: Product Manager, expects: { a: Writes the strategy of one product., b: Brings one product to launch., c: Talks with customers every week. } }
              - { id: principal, title: Principal Product Manager, expects: { a: Writes the strategy of the company. } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            competencies: [{ id: a, name: Strategy }, { id: b, name: Delivery }, { id: c, name: Customers }]
            roles:
              - { id: pm, title: Product Manager, expects: { a: Writes the strategy of one product., b: Brings one product to launch., c: Talks with customers every week. } }
              - { id: principal, title: Principal Product Manager, expects: { a: Writes the strategy of the company., b: none, c: Hosts the yearly council of customers. } }
            """,
        Fix = "Write what the role expects of the others, or `none` where nothing is expected.",
        Thresholds = [new Threshold("min", 50, 50, 50, "per cent of the competencies of the fullest role; our judgement, drawn from Avito's 25 (weak)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var roles = inspection.Framework.Roles;
        var fullest = roles.MaxBy(SaidBy);
        if (fullest is null || SaidBy(fullest) == 0)
            return [];
        var least = inspection.Limit(Card, "min");
        return roles.Where(role => SaidBy(role) > 0 && SaidBy(role) * 100m / SaidBy(fullest) < least).Select(role => FindingFor(role, fullest, least));
    }

    private static int SaidBy(Role role) => role.Entry.Map(RoleFields.Expects).Length;

    private static Finding FindingFor(Role role, Role fullest, decimal least) => new(role.Ref, role.Entry.PlaceOf(RoleFields.Expects),
        $"{role.ShortTitle} says of {SaidBy(role)} {(SaidBy(role) == 1 ? "competency" : "competencies")} what it expects, {fullest.ShortTitle} of {SaidBy(fullest)} (at least {Wording.Number(least)} % of that)")
    {
        Numbers = [("competencies", SaidBy(role)), ("most", SaidBy(fullest)), ("min", least)],
    };
}
