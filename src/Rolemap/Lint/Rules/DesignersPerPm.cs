using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM303: a team has too few designers for its product managers.</summary>
public sealed class DesignersPerPm : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM303",
        Name = "designers-per-pm",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Team,
        Summary = "A team has too few designers for its product managers.",
        Why = """
            Covers ORG-TOOLS R21. Where there is something to look at, one designer to each product manager is what practitioners
            aim at, and half a one elsewhere (Norton; Gympass' account: experience). A team that writes no designers is perhaps
            one that needs none, so only teams with written designers are judged, and platform teams never. All sources are
            experience, so the rule is off until asked for. Product managers are counted as in RM301.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm, teams: [T1] }
            teams: [{ id: T1, name: Payments, heads: { engineering: 8, design: 0.4 } }]
            rules: { RM303: { enabled: true, reason: our products are looked at } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm, teams: [T1] }
            teams: [{ id: T1, name: Payments, heads: { engineering: 8, design: 1 } }]
            rules: { RM303: { enabled: true, reason: our products are looked at } }
            """,
        Fix = "Hire a designer, or let two teams share one and say so in their heads.",
        Thresholds = [new("min", 0.5m, 0.5m, 0.5m, "designers to a product manager; Norton, Gympass (experience)")],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var min = inspection.Limit(Card, "min");
        return from one in RatiosOf(inspection)
               where one.Each < min
               select new Finding(one.Team.Ref, one.Team.Entry.PlaceOf(TeamFields.Heads),
                   $"{one.Team.Name} has {Wording.Count(one.Designers, "designer")} to {Wording.Count(one.Managers, "product manager")} (at least {Wording.Number(min)} to 1)")
               {
                   Numbers = [("designers", one.Designers), ("productManagers", Math.Round(one.Managers, 2)), ("each", Math.Round(one.Each, 2)), ("min", min)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => RatiosOf(inspection).Select(one => one.Each);

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        inspection.Organization.Teams.IsEmpty || inspection.Organization.Teams.Any(team => team.HeadsOf("design") is not null) ? null : "no team says how many designers it has";

    private static IEnumerable<(Team Team, decimal Designers, decimal Managers, decimal Each)> RatiosOf(Inspection inspection)
    {
        var managers = Teamwork.ManagersByTeam(inspection.Organization);
        return from team in inspection.Organization.Teams
               let designers = team.HeadsOf("design")
               let own = managers.GetValueOrDefault(team.Id)
               where designers > 0 && own > 0 && team.Entry.Text(TeamFields.Type) != "platform"
               select (team, designers.Value, own, Math.Round(designers.Value / own, 6));
    }
}
