using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM304: a team has too many or too few people.</summary>
public sealed class TeamSize : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM304",
        Name = "team-size",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Team,
        Summary = "A team has too many or too few people.",
        Why = """
            Covers ORG-TOOLS R22. Past a dozen, people in one team talk in smaller ones; with two there is no team. Two pizzas and
            seven plus or minus two are rules of thumb (weak), so the rule is off until asked for. Counted are the team's `heads`
            and the seats that name it; only teams that write heads are judged.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm, teams: [T1] }
            teams: [{ id: T1, name: Payments, heads: { engineering: 10, design: 2 } }]
            rules: { RM304: { enabled: true, reason: teams asked for it } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm, teams: [T1] }
            teams: [{ id: T1, name: Payments, heads: { engineering: 7, design: 1 } }]
            rules: { RM304: { enabled: true, reason: teams asked for it } }
            """,
        Fix = "Split the team along what it owns, or join it with the one it waits for.",
        Thresholds =
        [
            new("min", 3, 3, 3, "seven plus or minus two, and less (weak)"),
            new("max", 12, 12, 12, "two pizzas (weak)"),
        ],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var (min, max) = (inspection.Limit(Card, "min"), inspection.Limit(Card, "max"));
        return from one in SizesOf(inspection)
               where one.People < min || one.People > max
               select new Finding(one.Team.Ref, one.Team.Entry.PlaceOf(TeamFields.Heads), $"{one.Team.Name} has {Wording.Number(one.People)} people (band: {Wording.Number(min)}-{Wording.Number(max)})")
               {
                   Numbers = [("people", one.People), ("min", min), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => SizesOf(inspection).Select(one => one.People);

    /// <inheritdoc/>
    public override string? Lacks(Inspection inspection) =>
        inspection.Organization.Teams.IsEmpty || inspection.Organization.Teams.Any(team => team.Entry[TeamFields.Heads] is not null) ? null : "no team says how many people it has";

    private static IEnumerable<(Team Team, decimal People)> SizesOf(Inspection inspection) =>
        from team in inspection.Organization.Teams
        where team.Entry[TeamFields.Heads] is not null
        select (team, team.Entry.Map(TeamFields.Heads).Sum(pair => (pair.Value as Value.Number)?.Amount ?? 0) + team.Members.Sum(seat => seat.Seats));
}
