using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM112: somebody leads a full team and still holds a product of their own.</summary>
public sealed class PlayingCoachSpanTooWide : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM112",
        Name = "playing-coach-span-too-wide",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody leads a full team and still holds a product of their own.",
        Why = """
            Covers ORG-TOOLS R4 and the last part of R6. A playing coach has half a week for people: McKinsey's five kinds of
            manager give the playing coach 3 to 5 reports, fewer than any other kind (2017, consultants' experience, read through
            IADS). Group PMs with 3 to 5 reports are also what product leaders describe (Ramanathan, weak). A product of their own
            is one that has no parts and that they are accountable for; whoever is accountable for a line holds it through others.
            The other kinds of that study cannot be read from a chart, so they are not judged; the span of each role is RM102.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B0, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: B1, name: Bea Okafor, title: Product Manager, role: pm, manager: A }
              - { id: B2, name: Ben Marsh, title: Product Manager, role: pm, manager: A }
              - { id: B3, name: Bix Calder, title: Product Manager, role: pm, manager: A }
              - { id: B4, name: Bao Trinh, title: Product Manager, role: pm, manager: A }
              - { id: B5, name: Bim Adeyemi, title: Product Manager, role: pm, manager: A }
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [A] }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B0, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: B1, name: Bea Okafor, title: Product Manager, role: pm, manager: A }
              - { id: B2, name: Ben Marsh, title: Product Manager, role: pm, manager: A }
              - { id: B3, name: Bix Calder, title: Product Manager, role: pm, manager: A }
              - { id: B4, name: Bao Trinh, title: Product Manager, role: pm, manager: A }
              - { id: B5, name: Bim Adeyemi, title: Product Manager, role: pm, manager: A }
            products: [{ id: invoices, name: Invoices, stage: growth, accountable: [B1] }]
            """,
        Fix = "Hand the product to one of the reports, or some of the reports to another manager.",
        Thresholds = [new("max", 5, 5, 5, "McKinsey 2017 through IADS: 3 to 5 for a playing coach (consultants' experience)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return from manager in Coaches(inspection)
               where manager.Span > max
               let product = Portfolio.HeldBy(manager).First()
               select new Finding(manager.Ref, manager.Place, $"{manager.Label} {Wording.Has(manager)} {Wording.Count(manager.Span, "direct report")} and {(manager.IsShared ? "hold" : "holds")} {product.Name} too (playing coach: at most {Wording.Number(max)})")
               {
                   Numbers = [("span", manager.Span), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => Coaches(inspection).Select(manager => (decimal)manager.Span);

    private static IEnumerable<Position> Coaches(Inspection inspection)
    {
        var spans = new Spans(inspection);
        return inspection.Organization.Products.Answering.Where(seat => seat.Span > 0 && spans.IsJudged(seat) && Portfolio.HoldsProduct(seat));
    }
}
