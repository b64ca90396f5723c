using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Import;

public sealed class DateColumnsTests
{
    [Theory]
    [InlineData("2026-04-03", "2026-04-03")]
    [InlineData("2026-04", "2026-04-01")]
    [InlineData("2026/04/03", "2026-04-03")]
    [InlineData("2026-04-03T00:00:00", "2026-04-03")]
    [InlineData("25/04/2026", "2026-04-25")]
    [InlineData("3.4.2026", "2026-04-03")]
    [InlineData("04/25/2026", "2026-04-25")]
    [InlineData("4/25/2026 00:00", "2026-04-25")]
    [InlineData("05/05/2026", "2026-05-05")]
    [InlineData("3-Apr-2026", "2026-04-03")]
    [InlineData("April 3, 2026", "2026-04-03")]
    public void Dates_are_read_as_exports_write_them(string text, string day)
    {
        var result = Imported.From($"id,name,start date\n1,Ada,\"{text}\"\n");
        Assert.Empty(result.Problems);
        Assert.Equal(day, result.Entry("position:1")[PositionFields.Since]!.ToString());
    }

    [Fact]
    public void One_date_that_tells_decides_the_whole_file()
    {
        var result = Imported.From("id,name,start date,end date\n1,Ada,03/04/2026,\n2,Bo,01/02/2020,31/12/2026\n");
        Assert.Equal("2026-04-03", result.Entry("position:1")[PositionFields.Since]!.ToString());
        result.SaysInANote("Dates such as '03/04/2026' are read day first, as '31/12/2026' tells.");
    }

    [Fact]
    public void Dates_that_may_mean_either_ask_for_the_map_once()
    {
        var problem = Assert.Single(Imported.From("id,name,start date\n1,Ada,03/04/2026\n2,Bo,05/06/2026\n").Problems);
        Assert.Equal("hr.csv:2:7: '03/04/2026' may have the day or the month first, and no other date in the file tells. Set `dates: dmy` or `dates: mdy` in map.yaml.", problem.ToString());
    }

    [Theory]
    [InlineData("dmy", "2026-04-03")]
    [InlineData("mdy", "2026-03-04")]
    public void The_map_decides(string order, string day) =>
        Assert.Equal(day, Imported.From("id,name,start date\n1,Ada,03/04/2026\n", new ImportMap { Dates = order }).Entry("position:1")[PositionFields.Since]!.ToString());

    [Fact]
    public void Dates_that_contradict_each_other_are_a_problem() =>
        Assert.Contains("has the month first, but '31/12/2026' in line 3 has the day first", Imported.From("id,name,start date\n1,Ada,12/31/2026\n2,Bo,31/12/2026\n").Problems[0].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("soon")]
    [InlineData("2026-02-30")]
    [InlineData("31/02/2026")]
    [InlineData("01-02-26")]
    public void What_is_no_date_is_a_problem_at_its_place(string text)
    {
        var problem = Assert.Single(Imported.From($"id,name,start date\n1,Ada,{text}\n").Problems);
        Assert.Equal(new Place("hr.csv", 2, 7), problem.Place);
        Assert.Contains("is not a date", problem.Message, StringComparison.Ordinal);
    }
}
