using System.Text;
using CsCheck;
using Rolemap.Files.Csv;

namespace Rolemap.Files.Tests.Csv;

public sealed class CsvWriterTests
{
    private static readonly Gen<string> Cell = Gen.OneOf("", "=", "+", "-", "@", "\t", "\r", "\n", "'", "\"", ",", ";", "a", " ", "é").Array[0, 6].Select(string.Concat);

    [Fact]
    public void What_was_written_is_read_again() =>
        Cell.Array[3].Array[1, 8].Sample(rows =>
        {
            var reader = new CsvReader("f.csv", new MemoryStream(Encoding.UTF8.GetBytes(Written(rows))), ',');
            foreach (var row in rows)
            {
                Assert.True(reader.Read());
                Assert.Equal(row, Enumerable.Range(0, 3).Select(i => CsvCell.Restore(Encoding.UTF8.GetString(reader[i]))));
            }
            Assert.False(reader.Read());
        });

    [Fact]
    public void No_written_cell_starts_like_a_formula() =>
        Cell.Sample(cell => CsvCell.Neutralise(cell) is not ['=' or '+' or '-' or '@' or '\t' or '\r', ..]);

    [Theory]
    [InlineData("=cmd()", "'=cmd()")]
    [InlineData("'=cmd()", "''=cmd()")]
    [InlineData("'tis", "'tis")]
    [InlineData("-5", "'-5")]
    public void A_formula_gets_an_apostrophe_that_can_be_taken_away(string text, string neutral)
    {
        Assert.Equal(neutral, CsvCell.Neutralise(text));
        Assert.Equal(text, CsvCell.Restore(neutral));
    }

    [Fact]
    public void Cells_are_quoted_where_they_must_be() =>
        Assert.Equal("a,\"b,c\",\"d\"\"e\"\n\"\"\n", Written([["a", "b,c", "d\"e"], [""]], header: false));

    private static string Written(string[][] rows, bool header = true)
    {
        using var text = new StringWriter();
        var writer = new CsvWriter(text);
        if (header)
            writer.Row("x", "y", "z");
        foreach (var row in rows)
            writer.Row(row);
        return text.ToString();
    }
}
