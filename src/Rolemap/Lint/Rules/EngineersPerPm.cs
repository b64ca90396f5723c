using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM301: a team has too many or too few engineers for its product managers.</summary>
public sealed class EngineersPerPm : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM301",
        Name = "engineers-per-pm",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Team,
        Summary = "A team has too many or too few engineers for its product managers.",
        Why = """
            Covers ORG-TOOLS R20.
            With too few engineers a product manager has nobody to ask; with too many the backlog decides itself. Practitioners
            aim at 5 to 9 engineers per product manager and look twice below 4 or above 12 (Norton; Sharebird threads 5 to 10);
            a survey by TCGen found 10 to 20. Platform teams live with up to 20. All of these are experience, not research.
            Product managers are seats of the function product on the team whose role manages nobody and reaches from a product
            up to below the company, and those whose role is unknown; somebody on several teams is split evenly. Engineers are
            the team's `heads` and the seats of the function engineering. Teams without written engineers are not judged, nor
            teams on which nobody of product is written down.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Senior Product Manager, role: senior-pm, teams: [T1] }]
            teams: [{ id: T1, name: Payments, heads: { engineering: 19 } }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Senior Product Manager, role: senior-pm, teams: [T1] }]
            teams: [{ id: T1, name: Payments, heads: { engineering: 8 } }]
            """,
        Fix = "Above the band open a seat for a second product manager or split the team; below it join teams or give the product manager a second one.",
        Thresholds =
        [
            new("min", 2, 3, 3, "practitioners look twice below 4 (Norton, Sharebird; experience); small teams of three are common, so we warn below that"),
            new("max", 12, 12, 12, "practitioners look twice above 12 (Norton, Sharebird; experience)"),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (min, max) = (inspection.Limit(Card, "min"), inspection.Limit(Card, "max"));
        var crews = Crews.Of(inspection.Organization);
        foreach (var team in inspection.Organization.Teams)
        {
            var crew = crews[team.Id];
            if (!crew.IsJudged || !crew.IsOutside(min, max))
                continue;
            var heads = (team.Entry[TeamFields.Heads] as Value.Map)?["engineering"];
            yield return new Finding(team.Ref, team.Entry.PlaceOf(heads), MessageFor(team, crew.Engineers, crew.Managers, crew.Each, min, max))
            {
                Numbers = [("engineers", crew.Engineers), ("productManagers", Math.Round(crew.Managers, 2)), ("each", Math.Round(crew.Each, 2)), ("min", min), ("max", max)],
            };
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) =>
        Crews.Of(inspection.Organization).Values.Where(crew => crew.Engineers > 0 && crew.Managers > 0).Select(crew => crew.Engineers / crew.Managers);

    private static string MessageFor(Team team, decimal engineers, decimal managers, decimal each, decimal min, decimal max)
    {
        var band = $"(band: {Wording.Number(min)}-{Wording.Number(max)})";
        return managers == 0 ? $"{team.Name} has {Wording.Count(engineers, "engineer")} and no product manager {band}"
            : managers == 1 ? $"{team.Name} has {Wording.Count(engineers, "engineer")} to 1 product manager {band}"
            : $"{team.Name} has {Wording.Count(engineers, "engineer")} to {Wording.Number(managers)} product managers, {Wording.Number(each)} to each {band}";
    }
}
