using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM122: somebody has held a seat for the time being for too long.</summary>
public sealed class InterimTooLong : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM122",
        Name = "interim-too-long",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody has held a seat for the time being for too long.",
        Why = """
            Covers the other half of ORG-TOOLS R17. After half a year an acting holder is judged as if appointed, without the pay,
            the title or the say. The limit of 180 days is ORG-TOOLS', from interims in the public data of Sourcegraph and GitLab
            (measured, not researched). Only a holder whose first day is written can be judged.
            """,
        Bad = """
            positions:
              - id: A
                title: Product Manager
                role: pm
                holders: [{ person: X, name: Xenia Frost, kind: acting, from: 2025-10, until: 2026-12 }]
            """,
        Good = """
            positions:
              - id: A
                title: Product Manager
                role: pm
                holders: [{ person: X, name: Xenia Frost, kind: permanent, from: 2025-10 }]
            """,
        Fix = "Appoint the holder, or fill the seat: an opening with a date says which.",
        Thresholds = [new("days", 180, 180, 180, "interims in the public data of Sourcegraph and GitLab (measured; the limit is ours)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "days");
        return from held in Interims.Of(inspection)
               where held.Days > max
               select new Finding(held.Seat.Ref, held.Part.PlaceOf(HolderFields.From), $"{held.Name} has held {held.What} as {held.Kind} for {held.Days} days (at most {Wording.Number(max)})")
               {
                   Numbers = [("days", held.Days!.Value), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => Interims.Of(inspection).Select(held => held.Days).OfType<int>().Select(days => (decimal)days);
}
