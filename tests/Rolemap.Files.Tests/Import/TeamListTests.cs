using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Import;

public sealed class TeamListTests
{
    private const string Header = "entry,person,role,manager_role_slug,reports_to,tech_lead\n";

    public static TheoryData<string> Snapshots => ["2022-01-31", "2022-06-30", "2023-01-30"];

    public static TheoryData<string, string> Neighbours => new() { { "2022-01-31", "2022-06-30" }, { "2022-06-30", "2023-01-30" } };

    [Fact]
    public void Lines_run_to_the_slug_of_a_role_and_a_person_may_hold_several_seats()
    {
        var result = Imported.From(Header + "p1,p1,CEO,ceo,,\np1-2,p1,Interim Product Lead (and CEO),product_lead,role:ceo,\np2,p2,Product Manager,,role:product_lead,\np3,p3,PM,,unresolved:Somebody,\n");
        Assert.Equal("id: p1-2, title: Interim Product Lead (and CEO), manager: p1, function: other, holders: person: p1, kind: interim, source: slug product_lead", result.Written("position:p1-2"));
        Assert.Equal("p1-2", result.Entry("position:p2").Text(PositionFields.Manager));
        Assert.Equal(["p1", "p2", "p3"], result.Entries[RefKind.Person].Select(person => person.Id));
        result.SaysInANote("The file is read as a team list of the Sourcegraph handbook");
        result.SaysInANote("2 managers were found by the slug of the role");
        result.SaysInANote("1 manager was not found; the first is 'unresolved:Somebody'");
    }

    [Fact]
    public void A_slug_that_stands_twice_is_the_first_row_and_is_said() =>
        Imported.From(Header + "p1,p1,CEO,ceo,,\np2,p2,Co-CEO,ceo,,\np3,p3,PM,,role:ceo,\n").SaysInANote("The slug 'ceo' stands in line 2 already");

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void Every_row_is_accounted_for(string day)
    {
        var (result, naive) = (Import(day), new NaiveTeamList(PathOf(day)));
        Assert.Empty(result.Problems);
        Assert.Empty(result.LeftOver);
        Assert.Equal(naive.Rows.Length, result.RowsImported);
        Assert.Equal(naive.Rows.Select(row => row.Entry).Order(StringComparer.Ordinal), result.Entries[RefKind.Position].Select(seat => seat.Id));
        Assert.Equal(naive.Rows.Select(row => row.Person).Distinct().Order(StringComparer.Ordinal), result.Entries[RefKind.Person].Select(person => person.Id));
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void The_facts_equal_a_count_straight_from_the_text(string day)
    {
        var (organization, naive) = (OrganizationAt(day), new NaiveTeamList(PathOf(day)));
        var facts = OrganizationFacts.Of(organization);
        var managers = naive.Rows.Select(naive.ManagerOf).Where(naive.ByEntry.ContainsKey).ToList();
        Assert.Equal(managers.Distinct().Count(), facts.Managers);
        Assert.Equal(managers.GroupBy(entry => entry).Count(group => group.Count() == 1), facts.SingleReport);
        Assert.Equal(0, facts.Vacancies);
        Assert.Equal(naive.Rows.Count(row => row.Title.Contains("nterim", StringComparison.Ordinal)),
            organization.Positions.Count(seat => seat.Entry.Parts(PositionFields.Holders).Any(holder => holder.Text(HolderFields.Kind) == "interim")));
    }

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Two_snapshots_differ_as_a_count_straight_from_the_texts_says(string first, string second)
    {
        NaiveTeamList one = new(PathOf(first)), two = new(PathOf(second));
        var (before, after) = (one.ByEntry, two.ByEntry);
        var kept = after.Keys.Where(before.ContainsKey).ToList();

        var seats = SeatCounts.Between(OrganizationAt(first), OrganizationAt(second));

        Assert.Equal(after.Keys.Count(entry => !before.ContainsKey(entry)), seats.Added);
        Assert.Equal(before.Keys.Count(entry => !after.ContainsKey(entry)), seats.Ended);
        Assert.Equal(kept.Count(entry => one.ManagerOf(before[entry]) != two.ManagerOf(after[entry])), seats.Reparented);
        Assert.Equal(kept.Count(entry => before[entry].Person != after[entry].Person), seats.HolderChanged);
        Assert.Equal(kept.Count(entry => before[entry].Title != after[entry].Title), seats.TitleChanged);
        Assert.True(seats is { Added: > 20, Ended: > 20, Reparented: > 50, TitleChanged: > 20 }, "two snapshots that hardly differ would prove nothing");
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void Lint_reports_the_lines_that_lead_nowhere_and_no_others(string day)
    {
        var naive = new NaiveTeamList(PathOf(day));
        var nowhere = naive.Rows.Where(row => row.ReportsTo.Length > 0 && !naive.ByEntry.ContainsKey(naive.ManagerOf(row))).Select(row => $"position:{row.Entry}");
        var report = Linter.Check(OrganizationAt(day), RuleBook.All, includePrivate: false);
        Assert.Equal(nowhere, report.Results.Where(result => result.Rule.Id == "RM109").Select(result => result.Finding.Subject.ToString()));
        Assert.DoesNotContain(report.Results, result => result.Rule.Id is "RM107" or "RM108" or "RM802" or "RM805");
    }

    private static Organization OrganizationAt(string day) => new(Import(day).Entries, Framework.None, new DateOnly(2023, 2, 1));

    private static ImportResult Import(string day) => OrganizationCsv.Read(ImportFile.OfPath(PathOf(day)), []);

    private static string PathOf(string day) => SharedFile.PathOf($"sourcegraph-handbook/team-{day}.csv");
}
