namespace Rolemap.Lint.Rules;

/// <summary>RM113: an organization has more layers than its size asks for.</summary>
public sealed class TooManyLayers : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM113",
        Name = "too-many-layers",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "An organization has more layers than its size asks for.",
        Why = """
            Covers ORG-TOOLS R7. Every layer is a step that news and decisions travel. The fewest layers for n seats at s reports
            each follow from arithmetic: the smallest number that s to its power is at least n(s - 1) + 1. At 5 reports each that
            gives 4 layers up to about 150 seats, 5 up to 780 and 6 up to 3,900, which agrees with what is reported: at most 7 at
            AT&T after a cut, 8 elsewhere (Bain; consultants); 5 layers at Sourcegraph and 6 or more at GitLab in the data we
            measured. A line may be one layer longer than the arithmetic (`max`), because no tree is even. Organizations with
            fewer seats than `min` are not judged: there one person more or less is a layer. Seats of functions written down in
            part are not counted, nor what a cycle cuts off.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Chief Product Officer, role: cpo }
              - { id: B, name: Bo Lindgren, title: Director of Product, role: director, manager: A }
              - { id: C, name: Cem Aydin, title: Principal Product Manager, role: principal-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Principal Product Manager, role: principal-pm, manager: A }
              - { id: E, name: Eve Santos, title: Group Product Manager, role: group-pm, manager: B }
              - { id: F, name: Finn Holm, title: Staff Product Manager, role: staff-pm, manager: B }
              - { id: G, name: Gita Rao, title: Product Manager, role: pm, manager: E }
              - { id: H, name: Hugo Vega, title: Product Manager, role: pm, manager: E }
            rules: { RM113: { min: 8, max: 0, reason: we are few } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Chief Product Officer, role: cpo }
              - { id: B, name: Bo Lindgren, title: Director of Product, role: director, manager: A }
              - { id: C, name: Cem Aydin, title: Principal Product Manager, role: principal-pm, manager: A }
              - { id: D, name: Dora Weiss, title: Principal Product Manager, role: principal-pm, manager: A }
              - { id: E, name: Eve Santos, title: Staff Product Manager, role: staff-pm, manager: B }
              - { id: F, name: Finn Holm, title: Staff Product Manager, role: staff-pm, manager: B }
              - { id: G, name: Gita Rao, title: Product Manager, role: pm, manager: B }
              - { id: H, name: Hugo Vega, title: Product Manager, role: pm, manager: B }
            rules: { RM113: { min: 8, max: 0, reason: we are few } }
            """,
        Fix = "Take out the layer whose managers have the fewest reports, and let those reports move up.",
        Thresholds =
        [
            new("min", 20, 20, 20, "in smaller organizations one person more or less is a layer (ours)"),
            new("max", 1, 1, 1, "layers above the arithmetic; ORG-TOOLS R7 (arithmetic, and consultants' cases)"),
        ],
        OnIn = profile => profile is not Profile.Startup,
    };

    private const int TargetSpan = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (min, max, spans) = (inspection.Limit(Card, "min"), inspection.Limit(Card, "max"), new Spans(inspection));
        var organization = inspection.Organization;
        var layers = new Layers(organization, spans);
        return from root in organization.Positions
               where !root.NamesManager && !root.StandsForSeveral && layers.SeatsUnder(root) >= min
               let seats = layers.SeatsUnder(root)
               let fewest = Fewest(seats)
               let last = layers.DeepestUnder(root)
               where layers.Of(last) > fewest + max
               select new Finding(root.Ref, root.Place,
                   $"{layers.Of(last)} layers for {Wording.Count(seats, "seat")} under {root.Label}, down to {last.Label}; {fewest} would do at {TargetSpan} reports each (at most {Wording.Number(fewest + max)})")
               {
                   Numbers = [("layers", layers.Of(last)), ("fewest", fewest), ("seats", seats), ("max", fewest + max)],
               };
    }

    /// <summary>The fewest layers that hold a number of seats when every manager has the target span.</summary>
    private static int Fewest(long seats)
    {
        var layers = 1;
        for (decimal full = 1, widest = 1; full < seats; layers++)
            full += widest *= TargetSpan;
        return layers;
    }
}
