using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM305: a team builds a product, and nobody of product works on it.</summary>
public sealed class TeamWithoutPm : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM305",
        Name = "team-without-pm",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Team,
        Summary = "A team builds a product, and nobody of product works on it.",
        Why = """
            Covers the empty end of ORG-TOOLS R20. A team that builds something takes its product decisions anyway: without
            somebody of product, in the code review. In GitLab's public data 2 of 60 groups had no product manager (measured). The
            rule asks for somebody, not for a ratio (RM301), and rests on no number. Where no seat of product names a team, the
            company does not keep that here and the rule says so once. Product operations count as product.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm, teams: [T1] }
            teams: [{ id: T1, name: Payments }, { id: T2, name: Routes }]
            products: [{ id: cards, name: Cards, accountable: [A], teams: [T1, T2] }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm, teams: [T1, T2] }
            teams: [{ id: T1, name: Payments }, { id: T2, name: Routes }]
            products: [{ id: cards, name: Cards, accountable: [A], teams: [T1, T2] }]
            """,
        Fix = "Name the team in the seat of whoever works with it, or open a seat.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from team in inspection.Organization.Teams
        where team.Products.Any() && !team.Members.Any(IsOfProduct)
        select new Finding(team.Ref, team.Entry.Place, $"{team.Name} builds {Wording.List(team.Products.Select(product => product.Id), team.Products.Count())}, and nobody of product works on it");

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        !inspection.Organization.Teams.Any(team => team.Products.Any()) || inspection.Organization.PositionsWriting(PositionFields.Teams).Any(IsOfProduct) ? null
            : "no seat of product names its teams";

    private static bool IsOfProduct(Position position) => position.Function is "product" or "product-ops" || position.Role is not null;
}
