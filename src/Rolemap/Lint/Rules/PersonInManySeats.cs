namespace Rolemap.Lint.Rules;

/// <summary>RM124: one person holds several seats.</summary>
public sealed class PersonInManySeats : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM124",
        Name = "person-in-many-seats",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "One person holds several seats.",
        Why = """
            Covers ORG-TOOLS R18. Two seats are an interim; three are a person the company cannot lose. The formulas of succession
            planning (bench strength and coverage at Nakisa and HRSG, vendors) count successors for each such seat, which nobody
            writes down here; the limit of two is ORG-TOOLS' and ours, so the rule is off until asked for. One person with many
            products is RM204, with many mentees RM408.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, title: Product Manager, role: pm, manager: A, holders: [{ person: X, name: Xenia Frost }] }
              - { id: C, title: Product Manager, role: pm, manager: A, holders: [{ person: X, name: Xenia Frost }] }
              - { id: D, title: Product Manager, role: pm, manager: A, holders: [{ person: X, name: Xenia Frost }] }
            rules: { RM124: { enabled: true, reason: we have lost somebody before } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, title: Product Manager, role: pm, manager: A, holders: [{ person: X, name: Xenia Frost }] }
              - { id: C, title: Product Manager, role: pm, manager: A, holders: [{ person: X, name: Xenia Frost }] }
            rules: { RM124: { enabled: true, reason: we have lost somebody before } }
            """,
        Fix = "Fill one of the seats, or close it and say who takes what it held.",
        Thresholds = [new("max", 2, 2, 2, "ORG-TOOLS R18 (ours; Nakisa and HRSG give formulas and no limit)")],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return from person in inspection.Organization.People
               let seats = person.Positions.Count()
               where seats > max
               let first = person.Positions.First()
               select new Finding(first.Ref, first.Place, $"{person.Name} holds {seats} seats: {Wording.List(person.Positions.Select(seat => seat.Id), seats)} (at most {Wording.Number(max)})")
               {
                   Numbers = [("seats", seats), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) =>
        inspection.Organization.People.Select(person => (decimal)person.Positions.Count()).Where(seats => seats > 0);
}
