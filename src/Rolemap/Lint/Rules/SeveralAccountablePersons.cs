using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM202: more than one person answers for a product.</summary>
public sealed class SeveralAccountablePersons : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM202",
        Name = "several-accountable-persons",
        Since = "0.1",
        Severity = Severity.Error,
        About = RefKind.Product,
        Summary = "More than one seat answers for a product.",
        Why = """
            Covers ORG-TOOLS R19.
            Two who answer for the same thing can each wait for the other; mostly it is a handover that nobody recorded. Exactly
            one A per decision is the one rule all writings on RACI agree on. Two people who share one seat are one: the seat
            is named once. So is one person who holds both seats.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [B, C] }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [C] }]
            """,
        Fix = "Keep the one who decides today. The others may work on the product's teams, or hold a part of it as a product of its own.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var product in inspection.Organization.Products)
        {
            if (product.Entry.Items(ProductFields.Accountable).Length < 2)
                continue;
            var seats = product.Accountable.ToArray();
            if (seats.Length < 2 || HasOneHolder(seats) || Array.TrueForAll(seats, seat => seat.IsVacant)) // nobody is RM201's
                continue;
            yield return new Finding(product.Ref, product.Entry.PlaceOf(SecondIn(product, seats)),
                $"{Portfolio.Shown(product)} has {seats.Length} accountable seats: {Wording.List(seats.Select(seat => seat.Label), seats.Length)}")
            {
                Numbers = [("accountable", seats.Length)],
            };
        }
    }

    private static bool HasOneHolder(Position[] seats) =>
        seats.All(seat => seat.Holders.Count == 1) && seats.Select(seat => seat.Holders[0].PersonId).Distinct(StringComparer.Ordinal).Count() == 1;

    private static Entries.Value SecondIn(Product product, Position[] seats) =>
        product.Entry.Items(ProductFields.Accountable).First(item => item.ToString() == seats[1].Id);
}
