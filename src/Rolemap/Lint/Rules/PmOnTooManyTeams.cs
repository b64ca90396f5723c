using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM302: a product manager works on more teams than one can follow.</summary>
public sealed class PmOnTooManyTeams : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM302",
        Name = "pm-on-too-many-teams",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "A product manager works on more teams than one can follow.",
        Why = """
            Every team has a weekly rhythm of its own, and with a third one a product manager becomes a visitor. Practitioners
            report on it again and again (one PM with four teams; GitLab's public data has 13 of 43 product managers with two
            or three groups, and none we saw with four); there is no research. Judged are seats of the function product whose
            role manages nobody; a role that reaches the whole company is meant to be on many teams.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm, teams: [T1, T2, T3] }]
            teams: [{ id: T1, name: Payments }, { id: T2, name: Routes }, { id: T3, name: Onboarding }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm, teams: [T1, T2] }]
            teams: [{ id: T1, name: Payments }, { id: T2, name: Routes }, { id: T3, name: Onboarding }]
            """,
        Fix = "Hand over the teams beyond the limit, or turn what cuts across them into a dated project and let the teams keep their own product managers.",
        Thresholds = [new("max", 2, 2, 2, "two teams are two weekly rhythms (practitioners' reports and GitLab's public data; experience)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        var known = inspection.Organization.Teams.Select(team => team.Id).ToHashSet(StringComparer.Ordinal);
        return from position in inspection.Organization.PositionsWriting(PositionFields.Teams)
               where position.Entry.Items(PositionFields.Teams).Length > max && Teamwork.IsInsideTeams(position)
               let teams = position.Entry.Items(PositionFields.Teams).Where(item => known.Contains(item.ToString())).Distinct().ToArray()
               where teams.Length > max
               select new Finding(position.Ref, position.Entry.PlaceOf(teams[(int)max]),
                   $"{Wording.WithRole(position)} {(position.IsShared ? "work" : "works")} on {teams.Length} teams (at most {Wording.Number(max)})")
               {
                   Numbers = [("teams", teams.Length), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) =>
        inspection.Organization.PositionsWriting(PositionFields.Teams).Where(Teamwork.IsProductManager).Select(position => (decimal)position.Teams.DistinctBy(team => team.Id).Count());
}
