using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM551: seats with one title have different roles.</summary>
public sealed class TitleWithSeveralRoles : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM551",
        Name = "title-with-several-roles",
        Since = "0.1",
        Severity = Severity.Note,
        Summary = "Seats with one title have different roles.",
        Why = """
            Covers half of ORG-TOOLS R15. Two people with one title and two roles are expected to do different things, and neither
            can tell from the outside. Sometimes the title is right and a role was chosen in haste; sometimes the other way round.
            Compared are titles without case, spaces and punctuation. The rule rests on no number. Functions written down in part
            are compared too.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Product Manager, role: senior-pm, manager: A }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Senior Product Manager, role: senior-pm, manager: A }
            """,
        Fix = "Give the seats one role, or the titles that go with two.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var titled = inspection.Organization.PositionsWithRole.Where(position => position.Title is not null).ToLookup(position => position.Title!, StringComparer.Ordinal);
        foreach (var alike in titled.GroupBy(group => Titles.KeyOf(group.Key), StringComparer.Ordinal))
        {
            var byRole = alike.SelectMany(group => group).GroupBy(position => position.Role!.Id, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToArray();
            foreach (var other in byRole.Skip(1))
                yield return FindingFor(other.MinBy(position => position.Id, StringComparer.Ordinal), other.Count(), byRole[0].First().Role!);
        }
    }

    private static Finding FindingFor(Position first, int seats, Role usual) => new(first.Ref, first.Entry.PlaceOf(PositionFields.Role),
        $"{Wording.Count(seats, "seat")} with the title \"{first.Title}\" {(seats == 1 ? "is" : "are")} {first.Role!.ShortTitle}, others {usual.ShortTitle}")
    {
        Numbers = [("seats", seats)],
    };
}
