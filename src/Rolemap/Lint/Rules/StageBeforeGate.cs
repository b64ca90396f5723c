using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM706: a product moved on to its stage before the gate was decided.</summary>
public sealed class StageBeforeGate : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM706",
        Name = "stage-before-gate",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Product,
        Summary = "A product moved on to its stage before the gate was decided.",
        Why = """
            The day in `since` lies before the day of a gate that ends an earlier stage: the work had begun before anybody said
            go, or one of the days is wrong. A month stands for its first day, so the gate may lie `days` later, which gives a
            month until its end; beyond that the rule rests on no number. Gates without a day are not judged.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-01-20, outcome: go }] }
              - { id: forms, name: Forms, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-03-10, outcome: go }] }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            products:
              - { id: cards, name: Cards, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-01-20, outcome: go }] }
              - { id: forms, name: Forms, stage: build, since: 2026-02, accountable: [A], gates: [{ gate: G1, on: 2025-09-10, outcome: go }, { gate: G2, on: 2026-01-20, outcome: go }] }
            """,
        Fix = "Correct the day that is wrong; or ask what the gate was for when the work had begun.",
        Thresholds = [new("days", 31, 31, 31, "a month stands for its first day, and ends at most 31 days later (arithmetic)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (gates, max) = (new Gates(inspection), inspection.Limit(Card, "days"));
        foreach (var product in inspection.Organization.Products)
        {
            if (product.Entry.Day(ProductFields.Since) is not { } since)
                continue;
            var before = gates.Before(product).ToHashSet(StringComparer.Ordinal);
            foreach (var passed in Gates.PassedBy(product))
                if (passed.Day(GatePassedFields.On) is { } on && Calendar.DaysBetween(since, on) is var days && days > max && before.Contains(passed.Text(GatePassedFields.Gate) ?? ""))
                    yield return new Finding(product.Ref, passed.PlaceOf(GatePassedFields.On),
                        $"{Portfolio.Shown(product)} is in its stage since {Wording.Day(since)}, but {passed.Text(GatePassedFields.Gate)} was decided on {Wording.Day(on)}")
                    {
                        Numbers = [("days", days), ("max", max)],
                    };
        }
    }
}
