using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM121: somebody holds a seat for the time being, and no end is written.</summary>
public sealed class InterimWithoutEnd : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM121",
        Name = "interim-without-end",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody holds a seat for the time being, and no end is written.",
        Why = """
            Covers half of ORG-TOOLS R17. An interim that has no end becomes the arrangement: the holder does two jobs and nobody
            searches. In GitLab's public data 7 of 60 groups had an interim product manager, and Sourcegraph's snapshots show
            interims that outlast several of them (measured). The rule judges whether a day is written, not which; how long is
            RM122.
            """,
        Bad = """
            positions:
              - id: A
                title: Product Manager
                role: pm
                holders: [{ person: X, name: Xenia Frost, kind: interim, from: 2026-05 }]
            """,
        Good = """
            positions:
              - id: A
                title: Product Manager
                role: pm
                holders: [{ person: X, name: Xenia Frost, kind: interim, from: 2026-05, until: 2026-09 }]
            """,
        Fix = "Write down the last day under `until`, and what happens then: an opening, or the appointment.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from held in Interims.Of(inspection)
        where held.Part.Day(HolderFields.Until) is null
        select new Finding(held.Seat.Ref, held.Part.Place, $"{held.Name} holds {held.What} as {held.Kind} and no end is written");
}
