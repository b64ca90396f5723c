using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM811: a seat is held twice by one person at one time.</summary>
public sealed class HolderWrittenTwice : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM811",
        Name = "holder-written-twice",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "A seat is held twice by one person at one time.",
        Why = """
            Covers the overlap of ORG-TOOLS R26. Several people may share a seat, but one person does not share it with
            themselves: one of the two lines is left over from a change, and sums count the person twice. Compared are the times
            of one person in one seat, the short form included; lines that only touch on a day are not found. The rule rests on no
            number.
            """,
        Bad = """
            positions:
              - id: A
                title: Product Manager
                role: pm
                holders:
                  - { person: X, name: Xenia Frost, from: 2025-01 }
                  - { person: X, name: Xenia Frost, from: 2026-01, kind: permanent }
            """,
        Good = """
            positions:
              - id: A
                title: Product Manager
                role: pm
                holders:
                  - { person: X, name: Xenia Frost, kind: acting, from: 2025-01, until: 2025-12-31 }
                  - { person: X, name: Xenia Frost, from: 2026-01 }
            """,
        Fix = "End the first line where the second begins, or take one out.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var position in inspection.Organization.PositionsWriting(PositionFields.Holders))
            foreach (var times in Tenures.Of(position).GroupBy(tenure => tenure.PersonId, StringComparer.Ordinal).Where(times => times.Skip(1).Any()))
                if (Tenures.FirstOverlap(times) is { } second)
                    yield return new Finding(position.Ref, second.Place, $"{position.Ref} is held by {inspection.Organization.PersonOf(second.PersonId)?.Name ?? second.PersonId} twice at one time");
    }
}
