using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class ApmWithoutMentorTests
{
    [Fact]
    public void A_supervised_role_without_a_mentor_is_found() =>
        Assert.Equal("B Name (Novice) has no mentor", Assert.Single(new Company().Seat("A", "maker").Seat("B", "novice").Findings(new ApmWithoutMentor())).Message);

    [Theory, InlineData(null, null, 0), InlineData("2026-06-30", "2026-06-30", 0), InlineData("2026-07-01", null, 1), InlineData(null, "2026-06-29", 1)]
    public void Mentoring_counts_while_it_lasts(string? since, string? until, int findings) =>
        Assert.Equal(findings, new Company().Seat("A", "maker").Seat("B", "novice").Mentoring("A", "B", since, until).Findings(new ApmWithoutMentor()).Length);

    [Fact]
    public void Nobody_mentors_themselves() => Assert.Single(new Company().Seat("B", "novice").Mentoring("B", "B").Findings(new ApmWithoutMentor()));

    [Fact]
    public void A_vacant_seat_needs_no_mentor() => Assert.Empty(new Company().Seat("B", "novice", vacant: true).Findings(new ApmWithoutMentor()));

    [Fact]
    public void Where_no_role_supervises_another_nobody_needs_one() =>
        Assert.Empty(new Company(new Frameworks.Framework(EntrySet.Of([Ladder.Role("apm")]))).Seat("B", "apm").Findings(new ApmWithoutMentor()));
}

public sealed class AssessmentTooOldTests
{
    [Theory, InlineData("2025-06-30", 0), InlineData("2025-06-29", 1), InlineData("2026-05-01", 0)]
    public void The_limit_itself_is_allowed(string on, int findings) => Assert.Equal(findings, Assessed(on).Findings(new AssessmentTooOld()).Length);

    [Theory, InlineData("2026-03-30", 0), InlineData("2026-03-29", 1)]
    public void The_company_sets_the_months(string on, int findings) =>
        Assert.Equal(findings, Assessed(on).Set("RM402", RuleSettingFields.Months, 3).Findings(new AssessmentTooOld()).Length);

    [Fact]
    public void The_latest_counts_and_what_is_yet_to_come_does_not() =>
        Assert.Equal("A Name was last assessed on 2025-01-01, 17 months ago (at most 12)",
            Assert.Single(Assess(Assess(Assessed("2024-01-01"), "A", "2025-01-01"), "A", "2026-07-01").Findings(new AssessmentTooOld())).Message);

    [Theory, InlineData("2025-01", 1), InlineData("2026-01", 0), InlineData(null, 0)]
    public void Never_assessed_counts_from_the_first_day_in_the_seat(string? since, int findings) =>
        Assert.Equal(findings, Assessed("2026-05-01").Seat("B", "maker", more: (PositionFields.Since, Make.Day(since))).Findings(new AssessmentTooOld()).Length);

    [Fact]
    public void Where_nobody_is_assessed_nobody_is_late() =>
        Assert.Empty(new Company().Seat("B", "maker", more: (PositionFields.Since, Make.Day("2020-01"))).Findings(new AssessmentTooOld()));

    [Fact]
    public void Partners_without_a_role_are_not_judged() =>
        Assert.Empty(Assess(new Company().Seat("A", more: (PositionFields.Function, Make.Text("sales"))), "A", "2020-01-01").Findings(new AssessmentTooOld()));

    [Fact]
    public void It_runs_only_when_asked_for() => Assert.Empty(Linter.Check(Assessed("2020-01-01").Organization, [new AssessmentTooOld()], includePrivate: false).Results);

    private static Company Assessed(string on) => Assess(new Company().Seat("A", "maker"), "A", on);

    private static Company Assess(Company company, string person, string on) =>
        company.Add(AssessmentFields.Shape, (AssessmentFields.Person, Make.Text(person)), (AssessmentFields.On, Make.Day(on)));
}

public sealed class CaseWithUnevidencedExpectationsTests
{
    [Theory, InlineData(8, 6, 1), InlineData(8, 8, 0), InlineData(8, null, 1), InlineData(null, 3, 0)]
    public void What_is_missing_is_counted(int? expected, int? evidenced, int findings) =>
        Assert.Equal(findings, Case(expected, evidenced).Findings(new CaseWithUnevidencedExpectations()).Length);

    [Fact]
    public void The_subject_is_the_case_and_the_text_has_the_counts()
    {
        var finding = Assert.Single(Case(8, 6).Findings(new CaseWithUnevidencedExpectations()));

        Assert.Equal("case:C", finding.Subject.ToString());
        Assert.Equal("The case of A Name for Veteran has evidence for 6 of 8 expectations", finding.Message);
    }

    private static Company Case(int? expected, int? evidenced) => new Company().Seat("A", "maker").Add(
        CaseFields.Shape, (CaseFields.Id, Make.Text("C")), (CaseFields.Person, Make.Text("A")), (CaseFields.Target, Make.Text("veteran")),
        (CaseFields.Expected, Make.Number(expected)), (CaseFields.Evidenced, Make.Number(evidenced)));
}
