using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM402: somebody was last assessed too long ago. Private.</summary>
public sealed class AssessmentTooOld : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM402",
        Name = "assessment-too-old",
        Since = "0.1",
        Severity = Severity.Warning,
        IsPrivate = true,
        Summary = "Somebody in a product role was last assessed too long ago.",
        Why = """
            Who is not assessed does not grow on purpose, and hears of it when a promotion fails. Once a year is the least that
            any public framework we read asks for; twice is usual. Judged are those who hold a seat of the framework's roles or of
            the function product. Somebody who was never assessed is reported once they have been in the seat for longer than
            the limit, and only where others are assessed at all: where nobody is, the company does not keep assessments here.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm, since: 2022-01 }]
            assessments: [{ person: A, on: 2024-11, framework: standard@1.0.0 }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm, since: 2022-01 }]
            assessments: [{ person: A, on: 2026-05, framework: standard@1.0.0 }]
            """,
        Fix = "Hold the assessment with the person, and write down the day it was agreed.",
        Thresholds = [new("months", 12, 12, 12, "once a year is the least that public frameworks ask for")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var latest = LatestOf(inspection);
        if (latest.Count == 0)
            yield break;
        var months = (int)inspection.Limit(Card, "months");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var position in inspection.Organization.Positions.Where(position => position.Role is not null || position.Function == "product"))
            foreach (var holder in position.Holders)
                if (seen.Add(holder.PersonId) && FaultOf(position, holder, latest.GetValueOrDefault(holder.PersonId), months) is { } finding)
                    yield return finding;
    }

    private static Dictionary<string, Entry> LatestOf(Inspection inspection)
    {
        var latest = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var assessment in inspection.Organization.Entries[RefKind.Assessment])
            if (assessment.Text(AssessmentFields.Person) is { } person && assessment.Day(AssessmentFields.On) <= inspection.AsOf
                && !(latest.TryGetValue(person, out var other) && other.Day(AssessmentFields.On) >= assessment.Day(AssessmentFields.On)))
                latest[person] = assessment;
        return latest;
    }

    private static Finding? FaultOf(Position position, Holder holder, Entry? assessment, int months)
    {
        var (from, today) = (assessment?.Day(AssessmentFields.On) ?? holder.From, position.Organization.AsOf);
        if (from is not { } day || MonthsBetween(day, today) is var passed && !IsPast(day, today, months))
            return null;
        var name = Wording.NameOf(holder, position);
        var message = assessment is null
            ? $"{name} has never been assessed in {Wording.Count(passed, "month")} in this seat (at most {months})"
            : $"{name} was last assessed on {Wording.Day(day)}, {Wording.Count(passed, "month")} ago (at most {months})";
        return new Finding(position.Ref, assessment?.PlaceOf(AssessmentFields.On) ?? position.Place, message)
        {
            Numbers = [("months", passed), ("max", months)],
        };
    }

    private static bool IsPast(DateOnly day, DateOnly today, int months) => day.Year + (months / 12) < DateOnly.MaxValue.Year && day.AddMonths(months) < today;

    private static int MonthsBetween(DateOnly day, DateOnly today) =>
        ((today.Year - day.Year) * 12) + today.Month - day.Month - (today.Day < day.Day ? 1 : 0);
}
