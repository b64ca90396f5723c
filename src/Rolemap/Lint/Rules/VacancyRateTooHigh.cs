namespace Rolemap.Lint.Rules;

/// <summary>RM608: too large a part of a unit's seats is vacant.</summary>
public sealed class VacancyRateTooHigh : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM608",
        Name = "vacancy-rate-too-high",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Too large a part of a unit's seats is vacant.",
        Why = """
            Covers the rate in ORG-TOOLS R16. With every tenth chair empty the others do the work of those who are missing, and
            plan with people who may not come. Calculator pages call 5 to 10 % normal and more than 10 % a warning (weak), so the
            rule is off until asked for. Units with fewer seats than `min` are not judged.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B0, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: B1, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: B2, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
              - { id: B3, name: Eve Santos, title: Product Manager, role: pm, manager: A }
              - { id: V0, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
              - { id: V1, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            rules: { RM608: { enabled: true, min: 5, max: 20, reason: we grow fast } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B0, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: B1, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: B2, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
              - { id: B3, name: Eve Santos, title: Product Manager, role: pm, manager: A }
              - { id: V0, title: Product Manager, role: pm, manager: A, vacantSince: 2026-05 }
            rules: { RM608: { enabled: true, min: 5, max: 20, reason: we grow fast } }
            """,
        Fix = "Say which of the seats are really wanted, fill those first, and close the others.",
        Thresholds =
        [
            new("max", 10, 10, 10, "percent; calculator pages agree roughly (weak)"),
            new("min", 20, 20, 20, "seats; one vacancy is much of a small unit (ours)"),
        ],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return UnitsOf(inspection).Above(max).Select(unit => unit.Finding($"{unit.Part} of {Wording.Count(unit.Whole, "seat")} under {unit.Under} are vacant", max));
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => UnitsOf(inspection).Shares();

    private Units UnitsOf(Inspection inspection)
    {
        var spans = new Spans(inspection);
        return new Units(inspection.Organization, inspection.Limit(Card, "min"), position => !position.StandsForSeveral && spans.IsCovered(position), position => position.IsVacant);
    }
}
