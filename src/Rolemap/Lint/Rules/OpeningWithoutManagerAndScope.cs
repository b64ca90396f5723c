using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM601: an opening says neither who hires nor what the new person will hold.</summary>
public sealed class OpeningWithoutManagerAndScope : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM601",
        Name = "opening-without-manager-and-scope",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Opening,
        Summary = "An opening says neither who hires nor what the new person will hold.",
        Why = """
            "We will need one" is a wish, not a seat: nobody can write the advertisement, judge a candidate or say what the person
            will do in the first week. An opening that names its manager is enough; so is one that names a position, a team or a
            product. The rule follows from what an opening is for and rests on no outside source.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: CEO, function: executive }]
            openings: [{ id: R1, role: pm, planned: 2026-10, reason: We will need one }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: CEO, function: executive }]
            openings: [{ id: R1, role: pm, manager: A, planned: 2026-10, reason: Somebody to lead Invoices }]
            """,
        Fix = "Write down the `manager`, or the `position`, `team` or `product` it is for. If nobody knows yet, take the opening out.",
    };

    private static readonly Field[] Anchors = [OpeningFields.Manager, OpeningFields.Position, OpeningFields.Team, OpeningFields.Product];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from opening in inspection.Organization.Entries[RefKind.Opening]
        where Anchors.All(field => opening[field] is null)
        select new Finding(opening.Ref, opening.Place, $"{Openings.Shown(inspection, opening)} names no manager, and no position, team or product");
}
