using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM110: more than one seat has no manager.</summary>
public sealed class SeveralRoots : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM110",
        Name = "several-roots",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "More than one seat has no manager, so that the organization has no single top.",
        Why = """
            Covers ORG-TOOLS R1.
            A second top is mostly a line that somebody forgot: whoever stands under it reaches no executive, and layers and totals
            leave them out. Holdings and boards may really have several; then accept the finding. The top is the seat with the most
            below it; the finding is about the first of the others and names up to five of them, so that one forgotten import gives one
            finding and not a thousand. Seats that stand for several do not count; neither does a seat without reports whose function is
            written down in part, because there the manager may be what is left out.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: pm, manager: A }
              - { id: D, name: Dora Weiss, title: Product Manager, role: pm, manager: A }
            """,
        Fix = "Write down the managers of the others. If the organization really has several tops, accept the finding with that reason.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var spans = new Spans(inspection);
        var roots = inspection.Organization.Positions.Where(position => !position.NamesManager && !position.StandsForSeveral).ToArray();
        if (roots.Length < 2)
            yield break;
        var top = roots.MaxBy(root => root.SubtreeCount);
        var others = roots.Where(root => root != top && (root.SubtreeCount > 1 || spans.IsCovered(root))).ToArray();
        if (others is not [var first, ..])
            yield break;
        var message = others.Length == 1
            ? $"{Named(first)} {Wording.Has(first)} no manager, but the top is {Named(top)} already"
            : $"{others.Length} seats have no manager beside the top, {Named(top)}: {Wording.List(others.Select(Named), others.Length)}";
        yield return new Finding(first.Ref, first.Place, message) { Numbers = [("roots", others.Length + 1)] };
    }

    private static string Named(Position position) => $"{position.Label} ({position.Id})";
}
