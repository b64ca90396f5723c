using Rolemap.Entries;

namespace Rolemap.Lint.Rules;

/// <summary>RM803: something names a team that does not exist.</summary>
public sealed class UnknownTeam : ReferenceRule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM803",
        Name = "unknown-team",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "A seat, product, holding or opening names a team that does not exist.",
        Why = """
            Whoever works on a team that does not exist is missing from every count of that team: engineers per product manager, who is
            asked, who does the work. Mostly the team was renamed or merged. Where exactly one id is nearly the same, the fix writes it.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm, teams: [paymnets] }]
            teams: [{ id: payments, name: Payments }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm, teams: [payments] }]
            teams: [{ id: payments, name: Payments }]
            """,
        Fix = "Correct the id, or add the team.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) => UnknownMentions.Of(inspection, RefKind.Team);
}
