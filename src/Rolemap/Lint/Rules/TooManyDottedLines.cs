using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM306: somebody has more dotted lines than they can serve.</summary>
public sealed class TooManyDottedLines : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM306",
        Name = "too-many-dotted-lines",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody has more dotted lines than they can serve.",
        Why = """
            Covers ORG-TOOLS R25. Each line is somebody else who has a say in one's week. Users of chart libraries ask for two
            managers again and again and hardly ever for four (request threads, weak); the limit is ours, so the rule is off until
            asked for. Counted are the lines that hold at the day; the solid one is not among them.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: A, dotted: [{ to: B, purpose: data, until: 2027-03 }, { to: C, purpose: pricing, until: 2027-03 }, { to: D, purpose: safety, until: 2027-03 }] }
            rules: { RM306: { enabled: true, reason: people asked for it } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: A, dotted: [{ to: B, purpose: data, until: 2027-03 }, { to: C, purpose: pricing, until: 2027-03 }] }
            rules: { RM306: { enabled: true, reason: people asked for it } }
            """,
        Fix = "End the line that nobody would miss.",
        Thresholds = [new("max", 2, 2, 2, "ours, after request threads (weak)")],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return from position in inspection.Organization.PositionsWriting(PositionFields.Dotted)
               let lines = position.DottedLines.Count()
               where lines > max
               select new Finding(position.Ref, position.Entry.PlaceOf(PositionFields.Dotted), $"{position.Label} {Wording.Has(position)} {lines} dotted lines (at most {Wording.Number(max)})")
               {
                   Numbers = [("lines", lines), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) =>
        inspection.Organization.PositionsWriting(PositionFields.Dotted).Select(position => (decimal)position.DottedLines.Count());
}
