using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM407: somebody supervises more people than they can watch.</summary>
public sealed class SupervisorOfTooMany : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM407",
        Name = "supervisor-of-too-many",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody supervises more people than they can watch.",
        Why = """
            Working over a shoulder takes hours of every week, from somebody who holds a product beside it. Practitioners who run
            associate programmes give each supervisor one, seldom two; nobody has measured it, so the limit is ours and the rule
            is off until asked for.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Associate Product Manager, role: apm, manager: A, dotted: [{ to: B, purpose: supervision }] }
              - { id: D, name: Dora Weiss, title: Associate Product Manager, role: apm, manager: A, dotted: [{ to: B, purpose: supervision }] }
              - { id: E, name: Eve Santos, title: Associate Product Manager, role: apm, manager: A, dotted: [{ to: B, purpose: supervision }] }
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }, { mentor: B, mentee: D, since: 2026-01 }, { mentor: B, mentee: E, since: 2026-01 }]
            rules: { RM407: { enabled: true, reason: our programme says two } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Associate Product Manager, role: apm, manager: A, dotted: [{ to: B, purpose: supervision }] }
              - { id: D, name: Dora Weiss, title: Associate Product Manager, role: apm, manager: A, dotted: [{ to: B, purpose: supervision }] }
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }, { mentor: B, mentee: D, since: 2026-01 }]
            rules: { RM407: { enabled: true, reason: our programme says two } }
            """,
        Fix = "Share the associates among the product managers of the product.",
        Thresholds = [new("max", 2, 2, 2, "ours, after accounts of associate programmes (weak)")],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return from pair in CountsOf(inspection)
               where pair.Value > max
               select new Finding(pair.Key.Ref, pair.Key.Place, $"{Wording.WithRole(pair.Key)} supervises {pair.Value} people (at most {Wording.Number(max)})")
               {
                   Numbers = [("people", pair.Value), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => CountsOf(inspection).Select(pair => (decimal)pair.Value);

    private static IEnumerable<KeyValuePair<Position, int>> CountsOf(Inspection inspection) =>
        Supervision.All(inspection.Organization).Select(line => line.Supervisor).OfType<Position>().CountBy(seat => seat);
}
