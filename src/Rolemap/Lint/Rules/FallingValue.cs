using Rolemap.Entries;
namespace Rolemap.Lint.Rules;

/// <summary>RM513: a value is lower on the higher rung.</summary>
public sealed class FallingValue : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM513",
        Name = "falling-value",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Role,
        Summary = "A role expects less of a competency than the role below it, and does not say why.",
        Why = """
            It can be right: who leads others may write fewer queries, and "not expected" says so. More often a row slipped by one. So
            this is a note, speaks only where the higher role gives a bare value without a text, and never asks that a value rises: in
            the matrix of the UK government some rest over four roles.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            scales: [{ id: skill, steps: [aware, guided, independent] }]
            competencies: [{ id: strategy, name: Strategy, scale: skill }, { id: delivery, name: Delivery, scale: skill }]
            roles:
              - { id: pm, title: Product Manager, rung: 1, expects: { strategy: { value: 1 }, delivery: { value: 3 } } }
              - { id: senior-pm, title: Senior Product Manager, rung: 2, expects: { strategy: { value: 2 }, delivery: { value: 1 } } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            scales: [{ id: skill, steps: [aware, guided, independent] }]
            competencies: [{ id: strategy, name: Strategy, scale: skill }, { id: delivery, name: Delivery, scale: skill }]
            roles:
              - { id: pm, title: Product Manager, rung: 1, expects: { strategy: { value: 1 }, delivery: { value: 3 } } }
              - { id: senior-pm, title: Senior Product Manager, rung: 2, expects: { strategy: { value: 2 }, delivery: { value: 1, text: Leaves the daily work to the team and is asked when a date slips. } } }
            """,
        Fix = "Correct the value, or say in a text beside it what the role does instead.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from pair in Cell.Pairs(inspection.Framework)
        where pair.Higher is { Text: null, Amount: { } above } && pair.Lower.Amount is { } below && above < below
        select new Finding(pair.Higher.Role.Ref, pair.Higher.PlaceOfAmount,
            $"{pair.Higher.Role.ShortTitle} expects {Wording.Number(pair.Higher.Amount!.Value)} of {pair.Higher.Name}, {pair.Lower.Role.ShortTitle} below it {Wording.Number(pair.Lower.Amount!.Value)}, and no text says why")
        {
            Numbers = [("value", pair.Higher.Amount!.Value), ("below", pair.Lower.Amount!.Value)],
        };
}
