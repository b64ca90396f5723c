namespace Rolemap.Lint.Rules;

/// <summary>RM401: somebody who works under supervision has no mentor.</summary>
public sealed class ApmWithoutMentor : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM401",
        Name = "apm-without-mentor",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Somebody in a role that works under supervision, such as an APM, has no mentor.",
        Why = """
            Whoever is new to the trade learns it from somebody who is neither their manager nor the one who checks their work.
            People in associate programmes name the missing mentor first when they say what went wrong (practitioners' accounts).
            The rule holds for any role that other roles of the framework supervise, whatever it is called. Mentoring that has
            ended or has not begun does not count.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Associate Product Manager, role: apm, manager: A }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A }
              - { id: C, name: Cem Aydin, title: Associate Product Manager, role: apm, manager: A }
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }]
            """,
        Fix = "Ask somebody with more experience outside the reporting line, and write it down under `mentoring`.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var supervised = Supervision.RolesUnder(inspection.Framework);
        var mentored = Mentorship.At(inspection).Where(pair => pair.Mentor != pair.Mentee).Select(pair => pair.Mentee).ToHashSet(StringComparer.Ordinal);
        foreach (var position in inspection.Organization.PositionsWithRole)
        {
            if (position.Role is not { } role || !supervised.Contains(role.Id) || position.IsVacant)
                continue;
            string[] alone = [.. position.Holders.Where(holder => !mentored.Contains(holder.PersonId)).Select(holder => Wording.NameOf(holder, position))];
            var has = alone.Length > 1 ? "have" : "has";
            if (alone.Length > 0)
                yield return new Finding(position.Ref, position.Place, $"{Wording.List(alone)} ({role.ShortTitle}) {has} no mentor");
        }
    }
}
