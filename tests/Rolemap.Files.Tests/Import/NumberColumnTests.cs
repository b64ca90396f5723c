using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Import;

public sealed class NumberColumnTests
{
    [Theory]
    [InlineData("90000", 90000)]
    [InlineData("90,000", 90000)]
    [InlineData("90.000", 90000)]
    [InlineData("90,000.50", 90000.50)]
    [InlineData("90.000,50", 90000.50)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("£225,000", 225000)]
    [InlineData("90 000 €", 90000)]
    [InlineData("90000,5", 90000.5)]
    public void Amounts_are_read_as_spreadsheets_write_them(string text, double amount) =>
        Assert.Equal((decimal)amount, Imported.From($"id,name,salary\n1,Ada,\"{text}\"\n").Entry("position:1").Number(PositionFields.Cost));

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("0,8", 0.8)]
    [InlineData("80%", 0.8)]
    [InlineData("0.875", 0.875)]
    public void Parts_of_a_full_time_job_are_never_thousands(string text, double fte) =>
        Assert.Equal((decimal)fte, Imported.From($"id,name,fte\n1,Ada,\"{text}\"\n").Entry("position:1").Number(PositionFields.Fte));

    [Theory]
    [InlineData("full")]
    [InlineData("-1")]
    [InlineData("1e9")]
    public void What_is_no_number_is_a_problem_at_its_place(string text)
    {
        var problem = Assert.Single(Imported.From($"id,name,fte\n1,Ada,{text}\n").Problems);
        Assert.Equal(new Place("hr.csv", 2, 7), problem.Place);
    }

    [Theory]
    [InlineData("N/D")]
    [InlineData("-")]
    [InlineData("0")]
    public void Pay_that_is_not_disclosed_or_zero_is_left_out(string text)
    {
        var result = Imported.From($"id,name,salary\n1,Ada,{text}\n");
        Assert.Empty(result.Problems);
        Assert.Null(result.Entry("position:1").Number(PositionFields.Cost));
    }
}
