using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Lint.Rules;

namespace Rolemap.Tests.Lint.Rules;

public sealed class UnusedAcceptanceTests
{
    private static readonly Rule[] Both = [new ManagerWithoutReports(), new UnusedAcceptance()];

    [Fact]
    public void An_acceptance_that_is_needed_is_silent() => Assert.Empty(Notes(new Company().Seat("M", "captain").Accepted("RM104", "position:M"), Both));

    [Fact]
    public void One_that_is_not_needed_is_found_and_removed()
    {
        var company = new Company().Seat("M", "captain").Seats(2, "R", "maker", "M").Accepted("RM104", "position:M");
        var finding = Assert.Single(Notes(company, Both));

        Assert.Equal("acceptance:RM104~position:M", finding.Subject.ToString());
        Assert.Equal("RM104 is accepted for position:M, but finds nothing there", finding.Message);
        var applied = Assert.IsType<Application.Applied>(finding.Fix.ApplyTo(company.Organization.Entries));
        Assert.Empty(applied.Entries[RefKind.Acceptance]);
    }

    [Fact]
    public void A_subject_that_does_not_exist_is_named() =>
        Assert.EndsWith("position:Z, which does not exist", Assert.Single(Notes(new Company().Seat("M", "captain").Accepted("RM104", "position:Z"), Both)).Message, StringComparison.Ordinal);

    [Fact]
    public void Where_the_rule_did_not_run_nobody_can_say() =>
        Assert.Empty(Notes(new Company().Seat("M").Accepted("RM104", "position:M").Accepted("RM402", "position:M"), [new UnusedAcceptance()]));

    [Fact]
    public void One_that_has_ended_is_for_another_rule() => Assert.Empty(Notes(new Company().Seat("M").Accepted("RM104", "position:M", "2026-06-29"), Both));

    private static Finding[] Notes(Company company, Rule[] rules) =>
        [.. Linter.Check(company.Organization, rules, includePrivate: true).Results.Where(result => result.Rule.Id == "RM901").Select(result => result.Finding)];
}

public sealed class ExpiredAcceptanceTests
{
    [Theory, InlineData("2026-06-30", 0), InlineData("2026-06-29", 1), InlineData(null, 0)]
    public void The_last_day_itself_still_counts(string? until, int findings) =>
        Assert.Equal(findings, new Company().Accepted("RM104", "position:M", until).Findings(new ExpiredAcceptance()).Length);

    [Fact]
    public void The_fix_removes_it() =>
        Assert.Equal(ChangeKind.Ended, Assert.Single(Assert.Single(new Company().Accepted("RM104", "position:M", "2026-01-01").Findings(new ExpiredAcceptance())).Fix).Kind);
}
