using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Import;

public sealed class OrganogramImportTests
{
    private const string Senior = "Post Unique Reference,Name,Grade (or equivalent),Job Title,Reports to Senior Post,FTE,Actual Pay Floor (£),,Notes\n";
    private const string Junior = "Reporting Senior Post,Grade,Payscale Minimum (£),Generic Job Title,Number of Posts in FTE\n";

    [Fact]
    public void A_post_keeps_what_the_file_says()
    {
        var result = From(Senior + "CO 1,Person 0212,SCS4,Permanent Secretary,XX,1,225000,,\n2,Person 0001,SCS1A,Deputy,CO 1,0.5,N/D,,\n");
        Assert.Equal("id: CO-1, title: Permanent Secretary, function: other, holders: person: person-0212, grade: 4, fte: 1, cost: 225000, source: CO 1, senior.csv line 2", result.Written("position:CO-1"));
        Assert.Equal("id: 2, title: Deputy, manager: CO-1, function: other, holders: person: person-0001, fte: 0.5, source: 2, grade SCS1A, senior.csv line 3", result.Written("position:2"));
        Assert.Equal("id: person-0212, name: Person 0212", result.Written("person:person-0212"));
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("Vacant", "1", true)]
    [InlineData("VACANT", "", true)]
    [InlineData("", "", true)]
    [InlineData("", "0", true)]
    [InlineData("", "0.00", true)]
    [InlineData("", "0.6", false)]
    [InlineData("N/D", "1", false)]
    [InlineData("n/d", "", false)]
    public void A_seat_is_vacant_or_held_by_somebody_who_is_not_disclosed(string name, string fte, bool isVacant)
    {
        var result = From(Senior + $"7,{name},SCS1,Deputy,XX,{fte},0,,\n");
        Assert.Equal(isVacant ? null : "person: holder-of-7", result.Entry("position:7")[PositionFields.Holders]?.ToString());
        Assert.Equal(isVacant ? [] : ["id: holder-of-7, source: name not disclosed"], result.Entries[RefKind.Person].Select(person => person.ToString()));
    }

    [Fact]
    public void Posts_that_no_longer_exist_are_listed()
    {
        var result = From(Senior + "1,Ada,SCS4,Head,XX,1,0,,\n2,eliminated,SCS1,Deputy,1,1,0,,\n3,Bo,SCS1,Adviser,2,1,0,,\n0,Cy,SCS1,On leave,1,1,0,,\n");
        Assert.Equal([(3, "The post '2' no longer exists: its name says 'eliminated'."), (5, "The person is not in a post: its reference is 0.")], result.LeftOver.Select(row => (row.Line, row.Reason)));
        Assert.Equal("2", result.Entry("position:3").Text(PositionFields.Manager));
        result.SaysInANote("1 row reports to the post '2', which was not imported.");
    }

    [Fact]
    public void A_reference_that_stands_twice_is_a_job_share()
    {
        var result = From(Senior + "1,N/D,SCS2,Director,XX,0.6,0,,\n1,N/D,SCS2,Directors,9,0.4,0,,\n");
        var seat = result.Entry("position:1");
        Assert.Equal("person: holder-of-1, person: holder-of-1-2", seat[PositionFields.Holders]!.ToString());
        Assert.Equal(1, seat.Number(PositionFields.Fte));
        Assert.Null(seat.Text(PositionFields.Manager));
        result.SaysInANote("senior.csv:3:12: The post '1' has 'Directors' here and 'Director' in line 2; the first is kept.");
        result.SaysInANote("The post '1' has '9' here and 'XX' in line 2; the first is kept.");
        Assert.Equal(2, result.RowsImported);
    }

    [Fact]
    public void The_same_name_on_two_posts_is_one_person()
    {
        var result = From(Senior + "1,Ada Okoro,SCS4,Head,XX,1,0,,\n2,Ada Okoro,SCS3,Deputy,1,1,0,,\n");
        Assert.Equal("id: ada-okoro, name: Ada Okoro", Assert.Single(result.Entries[RefKind.Person]).ToString());
    }

    [Fact]
    public void Junior_rows_stand_for_several_seats()
    {
        var result = Imported.From(ImportMap.Empty, ("junior.csv", Junior + "1,PB7,52406,Adviser,2.4\n1,PB3,0,Clerk,0.2\n1,PB3,0,Clerk,\n"), ("senior.csv", Senior + "1,Ada,SCS4,Head,XX,1,0,,\nJ-1-PB7-Adviser,Bo,SCS1,Odd,1,1,0,,\n"));
        Assert.Equal("id: J-1-PB7-Adviser-2, title: Adviser, manager: 1, function: other, fte: 2.4, count: 3, cost: 52406, source: grade PB7, junior.csv line 2", result.Written("position:J-1-PB7-Adviser-2"));
        Assert.Equal(1, result.Entry("position:J-1-PB3-Clerk").Whole(PositionFields.Count));
        Assert.Null(result.Entry("position:J-1-PB3-Clerk-2").Number(PositionFields.Fte));
    }

    [Fact]
    public void Junior_posts_alone_are_a_problem() =>
        Assert.Contains("came without the senior posts", Assert.Single(Imported.From(ImportMap.Empty, ("junior.csv", Junior + "1,PB7,1,Adviser,2\n")).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_departments_at_once_are_a_problem_and_no_row_is_lost()
    {
        var result = Imported.From(ImportMap.Empty, ("a.csv", Senior + "1,Ada,SCS4,Head,XX,1,0,,\n"), ("b.csv", Senior + "1,Bo,SCS4,Head,XX,1,0,,\n"));
        Assert.Contains("second file of senior posts", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
        Assert.Equal("b.csv", Assert.Single(result.LeftOver).File);
    }

    [Fact]
    public void Other_files_beside_an_organogram_are_a_problem_and_no_row_is_lost()
    {
        var result = Imported.From(ImportMap.Empty, ("a.csv", Senior + "1,Ada,SCS4,Head,XX,1,0,,\n"), ("b.csv", "id,name\n1,Bo\n"));
        Assert.Equal("b.csv", Assert.Single(result.Problems).Place.File);
        Assert.Equal((2, 1), (result.RowsRead, result.RowsImported));
    }

    private static ImportResult From(string senior) => Imported.From(ImportMap.Empty, ("senior.csv", senior));
}
