using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM812: a seat stood empty between two holders, and nothing says so.</summary>
public sealed class GapBetweenHolders : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM812",
        Name = "gap-between-holders",
        Since = "0.1",
        Severity = Severity.Note,
        Summary = "A seat stood empty between two holders, and nothing says so.",
        Why = """
            Covers the gap of ORG-TOOLS R26. Between one holder's last day and the next one's first the seat was vacant, which
            charts of the past draw (Wikimedia's chart does). Mostly one of the two days is wrong, or somebody who acted was not
            written down. A gap of up to `days` is the time between two contracts. Only gaps in the past count, and only where
            both days are written.
            """,
        Bad = """
            positions:
              - id: A
                title: Product Manager
                role: pm
                holders:
                  - { person: X, name: Xenia Frost, from: 2024-01, until: 2025-06-30 }
                  - { person: Y, name: Yuri Lund, from: 2025-10 }
            """,
        Good = """
            positions:
              - id: A
                title: Product Manager
                role: pm
                holders:
                  - { person: X, name: Xenia Frost, from: 2024-01, until: 2025-09-15 }
                  - { person: Y, name: Yuri Lund, from: 2025-10 }
            """,
        Fix = "Correct the days, or write down who held the seat in between.",
        Thresholds = [new("days", 31, 31, 31, "a month between two contracts (ours)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "days");
        return from position in inspection.Organization.PositionsWriting(PositionFields.Holders)
               from gap in Tenures.Gaps(position)
               where gap.Days > max && !(gap.Next.From > inspection.AsOf)
               select new Finding(position.Ref, gap.Next.Place, $"{position.Ref} was held by nobody for {gap.Days} days before {Wording.Day(gap.Next.From!.Value)} (at most {Wording.Number(max)})")
               {
                   Numbers = [("days", gap.Days), ("max", max)],
               };
    }
}
