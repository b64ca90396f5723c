using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM206: whoever answers for a product is on none of the teams that build it.</summary>
public sealed class AccountableNotOnTeam : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM206",
        Name = "accountable-not-on-team",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Product,
        Summary = "Whoever answers for a product is on none of the teams that build it.",
        Why = """
            A product manager who answers for what a team builds and is never in the room decides by hearsay. The rule follows
            from what teams and accountability are and rests on no number. Judged are products without parts that have one
            accountable seat, whose role manages nobody and which names teams: managers hold products through their reports, and a
            seat without teams was perhaps not written down in full.
            """,
        Bad = """
            positions:
              - { id: G, name: Gita Rao, title: Group Product Manager, role: group-pm }
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm, manager: G, teams: [T2] }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: G, teams: [T1] }
            teams: [{ id: T1, name: Payments }, { id: T2, name: Routes }]
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [A], teams: [T1] }]
            """,
        Good = """
            positions:
              - { id: G, name: Gita Rao, title: Group Product Manager, role: group-pm }
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm, manager: G, teams: [T1] }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: G, teams: [T1] }
            teams: [{ id: T1, name: Payments }, { id: T2, name: Routes }]
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [A], teams: [T1] }]
            """,
        Fix = "Add the team to the seat, or let somebody on the team answer for the product.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from product in inspection.Organization.Products
        where product.Entry.Items(ProductFields.Accountable).Length == 1 && !product.Parts.Any()
        let known = product.Teams.Select(team => team.Id).ToHashSet(StringComparer.Ordinal)
        where known.Count > 0
        from seat in product.Accountable
        where seat.HasTeams && !seat.IsVacant && seat.Role is not { Manages: true } && !seat.Entry.Texts(PositionFields.Teams).Any(known.Contains)
        select new Finding(product.Ref, product.Entry.PlaceOf(ProductFields.Accountable),
            $"{Portfolio.Shown(product)} is held by {Wording.WithRole(seat)}, who works on none of its teams ({Wording.List(known.Order(StringComparer.Ordinal), known.Count)})");
}
