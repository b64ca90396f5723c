using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM403: a promotion case lacks evidence for some expectations. Private.</summary>
public sealed class CaseWithUnevidencedExpectations : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM403",
        Name = "case-with-unevidenced-expectations",
        Since = "0.1",
        Severity = Severity.Note,
        IsPrivate = true,
        Summary = "A promotion case has no evidence yet for some expectations of the role that is sought.",
        Why = """
            A case goes through when what the next role expects is already being done, and can be shown. The count says how far
            it is and what to gather next; it is no verdict on the person, so it is a note and never more than a count.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Senior Product Manager, role: senior-pm }]
            cases: [{ id: C1, person: A, target: staff-pm, expected: 8, evidenced: 6 }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Senior Product Manager, role: senior-pm }]
            cases: [{ id: C1, person: A, target: staff-pm, expected: 8, evidenced: 8 }]
            """,
        Fix = "Gather evidence for the rest, or agree that an expectation does not apply here.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from entry in inspection.Organization.Entries[RefKind.Case]
        let expected = entry.Whole(CaseFields.Expected)
        let evidenced = entry.Whole(CaseFields.Evidenced) ?? 0
        where evidenced < expected
        select new Finding(entry.Ref, entry.PlaceOf(CaseFields.Evidenced), MessageFor(inspection, entry, evidenced, expected.Value))
        {
            Numbers = [("evidenced", evidenced), ("expected", expected.Value)],
        };

    private static string MessageFor(Inspection inspection, Entry entry, int evidenced, int expected)
    {
        var (person, target) = (entry.Text(CaseFields.Person), entry.Text(CaseFields.Target));
        var name = inspection.Organization.PersonOf(person)?.Name ?? person;
        var role = inspection.Framework.RoleOf(target)?.ShortTitle ?? target;
        return $"The case of {name} for {role} has evidence for {evidenced} of {Wording.Count(expected, "expectation")}";
    }
}
