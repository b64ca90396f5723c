using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM530: a role may lead very many though managing roles stand below it.</summary>
public sealed class WideSpanOverManagers : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM530",
        Name = "wide-span-over-managers",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A role may have very many direct reports although managing roles stand below it.",
        Why = """
            Greenwich gave its Head of Product up to 30 direct reports in a function of 30, above three roles that manage people too:
            either the layers are not meant, or the number is that of the whole function. Below it on its track count roles that manage,
            or may. Where an organization is at hand, its product seats are named beside the limit. Published span bands contradict each
            other; the limit is where several agree that a span is above the usual.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: lead, title: Lead Product Manager, rung: 1, people: { manages: direct, span: { max: 5 } } }
              - { id: head, title: Head of Product, rung: 2, people: { manages: managers, span: { max: 30 } } }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: lead, title: Lead Product Manager, rung: 1, people: { manages: direct, span: { max: 5 } } }
              - { id: head, title: Head of Product, rung: 2, people: { manages: managers, span: { max: 6 } } }
            """,
        Fix = "Write the number of direct reports, not that of the whole function, or take the layer below out.",
        Thresholds = [new Threshold("max", 12, 15, 16, "span bands of Orgvue (13 to 16 above the usual, 17 and more excessive) and a flag above 15 in knowledge work (vendors and consultants: middling)")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var limit = inspection.Limit(Card, "max");
        var seats = new Lazy<long>(() => inspection.Organization.Positions.Where(position => position.Function == "product").Sum(position => (long)position.Seats));
        foreach (var track in Ladders.Of(inspection.Framework))
        {
            var managers = 0;
            foreach (var rung in track)
            {
                foreach (var role in rung.Where(role => role.Span.Max > limit && managers > 0))
                    yield return FindingFor(role, managers, limit, seats.Value);
                managers += rung.Count(role => role.People?.Text(PeopleFields.Manages) is "direct" or "managers" or "may");
            }
        }
    }

    private static Finding FindingFor(Role role, int managers, decimal limit, long seats)
    {
        var here = seats == 0 ? "" : $"; there {(seats == 1 ? "is" : "are")} {Wording.Count(seats, "seat")} in product here";
        return new Finding(role.Ref, role.People!.Part(PeopleFields.Span)!.PlaceOf(SpanFields.Max),
            $"{role.ShortTitle} may have {role.Span.Max} direct reports (at most {Wording.Number(limit)}), with {Wording.Count(managers, "managing role")} below it{here}")
        {
            Numbers = [("span", role.Span.Max!.Value), ("max", limit), ("managing roles below", managers)],
        };
    }
}
