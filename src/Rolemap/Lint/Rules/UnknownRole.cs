using Rolemap.Entries;

namespace Rolemap.Lint.Rules;

/// <summary>RM801: something names a role that does not exist.</summary>
public sealed class UnknownRole : ReferenceRule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM801",
        Name = "unknown-role",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "A seat, opening, case or override names a role that the framework does not have.",
        Why = """
            A seat whose role is unknown is in no rule about spans, ranks or scope, and its holder has no expectations and no next step:
            the slip hides other faults. Nearly always it is a slip of the hand or a role that was renamed. The text names the nearest
            role; where there is exactly one, the fix writes it. Overrides of the matrix may name roles or functions.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Senior Product Manager, role: senor-pm }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Senior Product Manager, role: senior-pm }]
            """,
        Fix = "Correct the id, or add the role to the framework. `rolemap roles` lists the roles there are.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) => UnknownMentions.Of(inspection, RefKind.Role);
}
