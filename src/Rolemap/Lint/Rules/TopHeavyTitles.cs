using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM115: a unit has too many seats of directors and above.</summary>
public sealed class TopHeavyTitles : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM115",
        Name = "top-heavy-titles",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "A unit has too many seats of directors and above.",
        Why = """
            Covers ORG-TOOLS R9. Where every third person is a director, the title stops saying who decides. Pave finds 13 % of
            all people at director and above (vendor's data, whole companies), and Aon describes seniority that drifts upward by
            itself (consultants). Counted are seats whose role manages managers, as the framework says it. The figure is of whole
            companies and a product organization alone has more of them, so the rule is off until asked for.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            rules: { RM115: { enabled: true, min: 3, reason: we want to know } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: A }
              - { id: F, name: Finn Holm, title: Product Manager, role: pm, manager: A }
            rules: { RM115: { enabled: true, min: 3, reason: we want to know } }
            """,
        Fix = "Let the next such seat that falls empty go down a level, and open the individual contributor's track to those who do not manage managers.",
        Thresholds =
        [
            new("max", 18, 18, 18, "percent; Pave finds 13 % (vendor's data), warned about at 18 % (ours)"),
            new("min", 20, 20, 20, "seats; smaller units always look top-heavy (ours)"),
        ],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return UnitsOf(inspection).Above(max).Select(unit => unit.Finding($"{unit.Part} of {Wording.Count(unit.Whole, "seat")} under {unit.Under} have a role that manages managers", max));
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => UnitsOf(inspection).Shares();

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        !inspection.Organization.PositionsWithRole.Any() || inspection.Framework.Roles.Any(ManagesManagers) ? null : "no role of the framework is said to manage managers";

    private Units UnitsOf(Inspection inspection)
    {
        var spans = new Spans(inspection);
        return new Units(inspection.Organization, inspection.Limit(Card, "min"), position => !position.StandsForSeveral && spans.IsCovered(position),
            position => position.Role is { } role && ManagesManagers(role));
    }

    private static bool ManagesManagers(Role role) => role.People?.Text(PeopleFields.Manages) == "managers";
}
