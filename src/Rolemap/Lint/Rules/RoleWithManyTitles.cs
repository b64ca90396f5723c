using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM552: one role goes by many titles.</summary>
public sealed class RoleWithManyTitles : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM552",
        Name = "role-with-many-titles",
        Since = "0.1",
        Severity = Severity.Note,
        About = RefKind.Role,
        Summary = "One role goes by many titles.",
        Why = """
            Covers the other half of ORG-TOOLS R15. Where a role has many titles, people compare titles that mean nothing, and
            newcomers ask which is more. Writers on pay advise few titles to a level (compensationcafe, weak); in GitLab's public
            list a specialty is part of many titles, so a fixed number is wrong for many. The limit of three is ours, and the rule
            is off until asked for.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B0, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: B1, name: Cem Aydin, title: Product Lead, role: pm, manager: A }
              - { id: B2, name: Dora Weiss, title: Product Owner, role: pm, manager: A }
              - { id: B3, name: Eve Santos, title: Feature Lead, role: pm, manager: A }
            rules: { RM552: { enabled: true, reason: titles should say the role } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B0, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: B1, name: Cem Aydin, title: Product Lead, role: pm, manager: A }
              - { id: B2, name: Dora Weiss, title: Product Owner, role: pm, manager: A }
            rules: { RM552: { enabled: true, reason: titles should say the role } }
            """,
        Fix = "Agree on one title for the role, and write the specialty somewhere else.",
        Thresholds = [new("max", 3, 3, 3, "ours, after compensationcafe (weak)")],
        OnIn = _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var max = inspection.Limit(Card, "max");
        return from pair in TitlesByRole(inspection)
               where pair.Titles.Length > max
               let role = pair.First.Role!
               select new Finding(role.Ref, pair.First.Entry.PlaceOf(PositionFields.Title), $"{role.ShortTitle} goes by {pair.Titles.Length} titles: {Wording.List(pair.Titles, pair.Titles.Length)} (at most {Wording.Number(max)})")
               {
                   Numbers = [("titles", pair.Titles.Length), ("max", max)],
               };
    }

    /// <inheritdoc/>
    public override IEnumerable<decimal> Measures(Inspection inspection) => TitlesByRole(inspection).Select(pair => (decimal)pair.Titles.Length);

    private static IEnumerable<(Position First, string[] Titles)> TitlesByRole(Inspection inspection) =>
        from position in inspection.Organization.PositionsWithRole
        where position.Title is not null
        group position by position.Role!.Id into seats
        select (seats.First(), seats.Select(seat => seat.Title!).Distinct(StringComparer.Ordinal).DistinctBy(Titles.KeyOf, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray());
}
