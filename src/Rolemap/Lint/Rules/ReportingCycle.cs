using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM107: reporting lines run in a circle.</summary>
public sealed class ReportingCycle : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM107",
        Name = "reporting-cycle",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "Reporting lines run in a circle: everybody on it reports, at last, to themselves.",
        Why = """
            Covers ORG-TOOLS R1.
            Nobody on the circle has anybody above them who could decide, and everything below it hangs in the air: layers, subtree totals
            and "up the line" have no answer there. Loops come from HR exports and from moves that were made one at a time; planning
            tools ship whole packs to find them (Orgvue), and chart makers draw nothing at all (Odoo had to repair this twice).
            One finding for each circle; a seat that is its own manager is RM108.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm, manager: B }
              - { id: B, name: Bo Lindgren, title: Group Product Manager, role: group-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: B }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: B }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Director of Product, role: director }
              - { id: B, name: Bo Lindgren, title: Group Product Manager, role: group-pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: B }
              - { id: E, name: Eve Santos, title: Product Manager, role: pm, manager: B }
            """,
        Fix = "Find the one on the circle who reports to somebody outside it, or to nobody, and correct that line.",
    };

    private const int MostNamed = 6;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from loop in inspection.Organization.ReportingLoops
        where loop.Count > 1
        select new Finding(loop[0].Ref, loop[0].Entry.PlaceOf(PositionFields.Manager), $"{loop.Count} reporting lines run in a circle: {Circle(loop)}")
        {
            Numbers = [("seats", loop.Count)],
        };

    private static string Circle(IReadOnlyList<Position> loop)
    {
        var named = loop.Take(MostNamed).Select(seat => $"{seat.Label} ({seat.Id})").ToList();
        if (loop.Count > MostNamed)
            named.Add($"{loop.Count - MostNamed} more");
        return string.Join(" > ", named.Append(named[0]));
    }
}
