namespace Rolemap.Lint.Rules;

/// <summary>RM114: a unit has too many managers for its size.</summary>
public sealed class ManagerShareTooHigh : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM114",
        Name = "manager-share-too-high",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "A unit has too many managers for its size.",
        Why = """
            Covers ORG-TOOLS R8. Each manager is paid and listened to before any work is done. Across companies 16 % (Ravio) and
            23 % (Pave) of all people manage others, both from large vendors' data; in the organizations we measured it is 19 to
            26 %. Above 25 % the unit has fewer than four people to a manager. These numbers are of whole companies, while small
            functions always look worse (GitLab's product family: 10 leaders on 22 individual contributors), so units with fewer
            seats than `min` are not judged and the rule is off until asked for. Managers are seats with direct reports.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
            rules: { RM114: { enabled: true, min: 3, reason: we want to know } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
            rules: { RM114: { enabled: true, min: 3, reason: we want to know } }
            """,
        Fix = "Join small teams until fewer managers lead them.",
        Thresholds =
        [
            new("max", 25, 25, 25, "percent; Pave 23 %, Ravio 16 % (vendors' data); 19 to 26 % in measured organizations"),
            new("min", 20, 20, 20, "seats; smaller units always look top-heavy (GitLab's public data)"),
        ],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return UnitsOf(inspection).Above(max).Select(unit => unit.Finding($"{unit.Part} of {Wording.Count(unit.Whole, "seat")} under {unit.Under} manage others", max));
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => UnitsOf(inspection).Shares();

    private Units UnitsOf(Inspection inspection)
    {
        var spans = new Spans(inspection);
        return new Units(inspection.Organization, inspection.Limit(Card, "min"), position => !position.StandsForSeveral && spans.IsCovered(position), position => position.Span > 0);
    }
}
