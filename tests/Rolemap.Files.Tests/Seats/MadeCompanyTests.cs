using System.Text;
using Rolemap.Bench.Report;
using Rolemap.Files.Import;
using Rolemap.Files.Seats;
using Rolemap.Lint;
using Rolemap.Organizations;
using Rolemap.Reports;

namespace Rolemap.Files.Tests.Seats;

/// <summary>Companies whose defects were planted and are known, as they are measured with in bench/.</summary>
public sealed class MadeCompanyTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Theory]
    [InlineData(100, 1)]
    [InlineData(1_000, 42)]
    [InlineData(10_000, 42)]
    [InlineData(10_000, 7)]
    [InlineData(60_000, 3)]
    public void The_report_finds_what_was_planted_and_nothing_else(int seats, int seed)
    {
        var company = new MadeCompany(seats, seed);
        var read = SeatFile.TryRead(FileOf(company), Day)!.Columns!;
        var report = new SpansAndLayers(read);
        string[] Named(IEnumerable<int> found) => [.. found.Select(seat => Encoding.ASCII.GetString(read.Ids.TextOf(seat, new byte[SeatIds.Room])))];

        Assert.Equal(company.OnCircles, Named(report.OnCircles));
        Assert.Equal(company.WithUnknownManager, Named(report.WithUnknownManager));
        Assert.Equal(company.AboveTheirManager, Named(report.AboveTheirManager));
        Assert.Equal((company.Count, company.Vacant.Count, company.WithOneReport.Count), (report.Seats, report.Vacancies, report.ManagersOfSpan[1]));
        Assert.NotEmpty(company.OnCircles);
        Assert.NotEmpty(company.WithUnknownManager);
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(1_000, 42)]
    [InlineData(10_000, 7)]
    [InlineData(60_000, 3)]
    public void Rules_find_what_was_planted_and_nothing_else(int seats, int seed)
    {
        var company = new MadeCompany(seats, seed);
        var findings = Linter.Check(SeatFile.TryRead(FileOf(company), Day, forRules: true)!.Organization!, RuleBook.All, includePrivate: false).Results.ToLookup(result => result.Rule.Id, result => result.Finding.Subject.Id);

        Assert.Equal(company.VacantManagers, findings["RM101"]);
        Assert.Equal(company.LeadingMoreThan(8), findings["RM102"]);
        Assert.Equal(company.LeadingOne, findings["RM103"]);
        Assert.Equal(company.OutrankingTheirManager, findings["RM105"]);
        Assert.Equal(company.FirstOnCircles, findings["RM107"]);
        Assert.Equal(company.OwnManagers, findings["RM108"]);
        Assert.Equal(company.WithUnknownManager, findings["RM109"]);
        Assert.Empty(findings.Select(ofRule => ofRule.Key).Except(["RM101", "RM102", "RM103", "RM105", "RM107", "RM108", "RM109", "RM113", "RM120"]));
    }

    [Fact]
    public void The_same_seed_makes_the_same_company()
    {
        Assert.Equal(TextOf(new MadeCompany(500, 5)), TextOf(new MadeCompany(500, 5)));
        Assert.NotEqual(TextOf(new MadeCompany(500, 5)), TextOf(new MadeCompany(500, 6)));
    }

    private static ImportFile FileOf(MadeCompany company) => ImportFile.OfBytes("org.csv", Encoding.UTF8.GetBytes(TextOf(company)));

    private static string TextOf(MadeCompany company)
    {
        using var text = new StringWriter { NewLine = "\n" };
        company.Write(text);
        return text.ToString();
    }
}
