using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM116: a unit has far more senior individual contributors than juniors.</summary>
public sealed class SeniorHeavyMix : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM116",
        Name = "senior-heavy-mix",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "A unit has far more senior individual contributors than juniors.",
        Why = """
            Covers ORG-TOOLS R10. Without juniors nobody learns the trade here, and seniors do work that a junior would grow by.
            Pave finds the middle level the most frequent, 29 % of people (vendor's data), and Compa describes what it costs to
            level too high (vendor). Seniors are individual contributors whose role reaches further than one product, juniors
            those whose role reaches a product or less. The limit of twice as many is ours, so the rule is off until asked for.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: A }
            rules: { RM116: { enabled: true, min: 4, reason: we want to know } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Senior Product Manager, role: senior-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: A }
            rules: { RM116: { enabled: true, min: 4, reason: we want to know } }
            """,
        Fix = "Open the next seat one level lower, and give it somebody to learn from.",
        Thresholds =
        [
            new("max", 2, 2, 2, "seniors to each junior; ours, after Pave (the middle is the most frequent level) and Compa (vendors)"),
            new("min", 10, 10, 10, "individual contributors; smaller units say nothing (ours)"),
        ],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return UnitsOf(inspection).Above(100 * max / (1 + max)).Select(unit => new Finding(unit.Head.Ref, unit.Head.Place,
            $"{unit.Part} senior individual contributors to {Wording.Count(unit.Whole - unit.Part, "junior")} under {unit.Under} (at most {Wording.Number(max)} to 1)")
        {
            Numbers = [("seniors", unit.Part), ("juniors", unit.Whole - unit.Part), ("max", max)],
        });
    }

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        !inspection.Organization.PositionsWithRole.Any() || inspection.Framework.Roles.Any(role => role.Reach is not null) ? null : "no role of the framework says how far it reaches";

    private Units UnitsOf(Inspection inspection)
    {
        var spans = new Spans(inspection);
        return new Units(inspection.Organization, inspection.Limit(Card, "min"),
            position => position.Role is { Manages: false, Reach: not null } && !position.StandsForSeveral && spans.IsCovered(position),
            position => position.Role is { Reach: > Reach.Product });
    }
}
