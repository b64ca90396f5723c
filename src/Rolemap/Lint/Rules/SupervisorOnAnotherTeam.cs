using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM406: supervisor and supervised work on no team or product in common.</summary>
public sealed class SupervisorOnAnotherTeam : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM406",
        Name = "supervisor-on-another-team",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "Supervisor and supervised work on no team or product in common.",
        Why = """
            Supervision is done over the work itself, so both must see the same work: an associate and their supervisor belong on
            the same product. The rule follows from what supervision is; it rests on no number. Two seats have a product in common
            when they share a team, or when one answers for what a team of the other builds. Seats without teams and products are
            not judged.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A, teams: [T2] }
              - { id: C, name: Cem Aydin, title: Associate Product Manager, role: apm, manager: A, teams: [T1], dotted: [{ to: B, purpose: supervision }] }
            teams: [{ id: T1, name: Payments }, { id: T2, name: Routes }]
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }]
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B, name: Bo Lindgren, title: Product Manager, role: pm, manager: A, teams: [T1] }
              - { id: C, name: Cem Aydin, title: Associate Product Manager, role: apm, manager: A, teams: [T1], dotted: [{ to: B, purpose: supervision }] }
            teams: [{ id: T1, name: Payments }, { id: T2, name: Routes }]
            mentoring: [{ mentor: B, mentee: C, since: 2026-01 }]
            """,
        Fix = "Let somebody on the same team supervise, or move the associate to the supervisor's team.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var line in Supervision.All(inspection.Organization))
        {
            if (line.Supervisor is not { IsVacant: false } supervisor)
                continue;
            var (mine, theirs) = (WorkOf(line.Supervisee), WorkOf(supervisor));
            if (mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs))
                yield return new Finding(line.Supervisee.Ref, line.Part.PlaceOf(DottedFields.To), $"{Wording.WithRole(line.Supervisee)} is supervised by {Wording.WithRole(supervisor)}, with no team or product in common");
        }
    }

    private static HashSet<Ref> WorkOf(Position seat)
    {
        var held = seat.Organization.Products.HeldBy(seat).ToArray();
        var teams = seat.Teams.ToArray();
        return [.. teams.Select(team => team.Ref), .. held.Select(product => product.Ref), .. held.SelectMany(product => product.Teams).Select(team => team.Ref)];
    }
}
