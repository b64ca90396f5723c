using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM507: a track leaves out a rung.</summary>
public sealed class GapInRungs : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM507",
        Name = "gap-in-rungs",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Role,
        Summary = "A track leaves out a rung between two of its roles.",
        Why = """
            A rung that nobody describes is either a level people sit on without expectations, or one that was removed and whose people
            were never told where they belong: Monzo took out a level, Sourcegraph another, and neither said what became of those on it.
            A ladder numbered in steps of ten has no gaps: the rule goes by the smallest step in the framework, and speaks only where
            that is one or less.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm, title: Product Manager, rung: 1 }
              - { id: senior-pm, title: Senior Product Manager, rung: 2 }
              - { id: principal-pm, title: Principal Product Manager, rung: 4 }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm, title: Product Manager, rung: 1 }
              - { id: senior-pm, title: Senior Product Manager, rung: 2 }
              - { id: principal-pm, title: Principal Product Manager, rung: 3 }
            """,
        Fix = "Describe the rung between them, or close the gap and say where those who were on it belong.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var neighbours = Ladders.Neighbours(inspection.Framework).ToArray();
        if (neighbours.Length == 0 || neighbours.Min(StepOf) > 1)
            return [];
        return neighbours.Where(pair => StepOf(pair) > 1).Select(pair => FindingFor(inspection.Framework, pair.Lower, pair.Higher));
    }

    private static decimal StepOf((Role Lower, Role Higher) pair) => pair.Higher.Rung!.Value - pair.Lower.Rung!.Value;

    private static Finding FindingFor(Framework framework, Role lower, Role higher) => new(higher.Ref, higher.Entry.PlaceOf(RoleFields.Rung),
        $"{Ladders.NameOf(framework, higher.TrackId)} has no role between {lower.ShortTitle} (rung {Wording.Number(lower.Rung!.Value)}) and {higher.ShortTitle} (rung {Wording.Number(higher.Rung!.Value)})")
    {
        Numbers = [("lower", lower.Rung!.Value), ("higher", higher.Rung!.Value)],
    };
}
