using System.Text;
using CsCheck;
using Rolemap.Entries;
using Rolemap.Files.Csv;

namespace Rolemap.Files.Tests.Csv;

public sealed class CsvReaderTests
{
    private const int FirstWindow = 64 * 1024;

    private static readonly Gen<string> Text = Gen.OneOf("a", "b", ",", ",", "\n", "\n", "\"", "\"", "\"\"", "\r\n", "\r", "é", "😀", ";", " ", "\",\"").Array[0, 40].Select(string.Concat);

    [Fact]
    public void It_reads_what_the_slow_reader_reads() =>
        Text.Sample(text => Compare("x,y\n" + text), iter: 5_000);

    [Fact]
    public void It_reads_the_same_across_the_edge_of_its_window()
    {
        var row = new string('x', 1000) + "," + new string('y', 22) + "\n";
        var filler = new StringBuilder("a,b\n").Insert(4, row, (FirstWindow - 4) / 1024 - 1).ToString();
        Gen.Select(Text, Gen.Int[0, 64]).Sample(
            (text, left) => Compare(filler + "pad," + new string('z', FirstWindow - filler.Length - 5 - left) + "\n" + text),
            iter: 200, threads: 1);
    }

    [Fact]
    public void Every_row_is_read_or_refused() =>
        Text.Sample(text =>
        {
            var reader = Open("x,y\n" + text);
            var read = 0;
            while (reader.Read())
                read++;
            return reader.RowsRead == read + reader.Refused.Count;
        });

    [Theory]
    [InlineData("a,b\n1,2\n", ',')]
    [InlineData("a;b\n1,5;2,5\n", ';')]
    [InlineData("a\tb\n1,5\t2\n", '\t')]
    [InlineData("a|b|c\n1|2|3\n", '|')]
    [InlineData("only\none\n", ',')]
    [InlineData("name;note, with comma\nx;\"y, z\"\n", ';')]
    public void The_delimiter_is_detected(string text, char expected) => Assert.Equal(expected, Open(text).Delimiter);

    [Fact]
    public void A_given_delimiter_goes_before_the_detected_one()
    {
        var reader = new CsvReader("f.csv", Bytes("a,b;c\n"), ';');
        Assert.Equal(["a,b", "c"], reader.Header);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_name()
    {
        var reader = new CsvReader("f.csv", new MemoryStream([0xEF, 0xBB, 0xBF, .. "id,b\n"u8]));
        Assert.Equal("id", reader.Header[0]);
        Assert.Equal(new Place("f.csv", 1, 1), reader.HeaderPlaces[0]);
    }

    [Fact]
    public void Quoted_fields_may_hold_delimiters_quotes_and_line_ends()
    {
        var reader = Open("a,b\r\n\"x, \"\"y\"\"\r\nz\",\"q\"\r\nlast,2");
        Assert.True(reader.Read());
        Assert.Equal(["x, \"y\"\r\nz", "q"], Fields(reader));
        Assert.Equal(new Place("f.csv", 3, 4), reader.PlaceOf(1));
        Assert.True(reader.Read());
        Assert.Equal((4, "last"), (reader.Line, Fields(reader)[0]));
        Assert.False(reader.Read());
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public void Ragged_rows_are_refused_with_their_line_and_both_counts()
    {
        var problems = ProblemsOf("a,b,c\n1,2,3\n1,2\n1,2,3,4\n\n1,2,3\n");
        Assert.Equal(["f.csv:3:1", "f.csv:4:1"], problems.Select(problem => problem.Place.ToString()));
        Assert.Equal("The row has 2 fields where the header has 3.", problems[0].Message);
        Assert.Equal("The row has 4 fields where the header has 3.", problems[1].Message);
    }

    [Fact]
    public void Many_refused_rows_are_counted_after_the_first_ones()
    {
        var reader = Open("a,b\n" + string.Concat(Enumerable.Repeat("1\n", 1000)));
        Assert.False(reader.Read());
        Assert.Equal(1000, reader.Refused.Count);
        Assert.Equal(CsvLimits.ShownRows + 1, reader.Problems.Count);
        Assert.Equal("From here on 980 more rows are refused.", reader.Problems[^1].Message);
    }

    [Theory]
    [InlineData("a,b\nx,y\"z\n1,2\n", "f.csv:2:4", "in the middle of a field")]
    [InlineData("a,b\nx,\"y\"z\n1,2\n", "f.csv:2:6", "follows the closing")]
    [InlineData("a,b\né,y\rz\n1,2\n", "f.csv:2:4", "carriage return")]
    [InlineData("a,b\nx,y\n1,\"open\nmore,rows\n", "f.csv:3:3", "never closed")]
    [InlineData("a,\"b\n", "f.csv:1:3", "never closed")]
    public void Broken_quoting_is_refused_at_its_place(string text, string place, string says)
    {
        var problem = Assert.Single(ProblemsOf(text));
        Assert.Equal(place, problem.Place.ToString());
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("The file is empty.", Assert.Single(ProblemsOf("\n\n")).Message);

    [Fact]
    public void Other_encodings_and_formats_are_refused_by_name()
    {
        Assert.Contains("UTF-16", Refusal([0xFF, 0xFE, (byte)'a', 0]), StringComparison.Ordinal);
        Assert.Contains("UTF-32", Refusal([0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0]), StringComparison.Ordinal);
        Assert.Contains("UTF-16 without a mark", Refusal(Encoding.Unicode.GetBytes("a,b\n1,2\n")), StringComparison.Ordinal);
        Assert.Contains(".xlsx", Refusal([.. "PK"u8, 3, 4, 20]), StringComparison.Ordinal);
        Assert.Contains("PDF", Refusal([.. "%PDF-1.7"u8]), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_their_place()
    {
        var reader = new CsvReader("f.csv", new MemoryStream([.. "a,b\n1,2\nné, M"u8, 0xFC, .. "ller\n"u8]));
        Assert.True(reader.Read());
        Assert.False(reader.Read());
        Assert.Equal("f.csv:3:6: The file is not UTF-8 text; it looks like ISO 8859-1 (Latin-1). Save it as CSV in UTF-8 and try again; the rows from here on were not read.", reader.Problems[0].ToString());
    }

    [Fact]
    public void The_longest_field_itself_is_allowed_and_one_byte_more_is_refused()
    {
        Assert.Empty(ProblemsOf("a,b\n1," + new string('x', CsvLimits.FieldBytes) + "\n"));
        var problem = Assert.Single(ProblemsOf("a,b\n1,\"" + new string('x', CsvLimits.FieldBytes + 1) + "\"\n1,2\n"));
        Assert.Equal("f.csv:2:3: A field is longer than 32 KiB.", $"{problem.Place}: {problem.Message}");
    }

    [Fact]
    public void A_row_beyond_the_limit_ends_the_reading_at_the_open_quote()
    {
        var problems = ProblemsOf("a,b\n1,\"" + string.Concat(Enumerable.Repeat("x,y\n", CsvLimits.RowBytes / 2)));
        Assert.Equal("f.csv:2:3", Assert.Single(problems).Place.ToString());
    }

    [Fact]
    public void A_row_of_very_many_fields_is_refused() =>
        Assert.Contains("1024 KiB", Assert.Single(ProblemsOf("a,b\n" + new string(',', 3 * CsvLimits.RowBytes))).Message, StringComparison.Ordinal);

    [Fact]
    public void Five_million_rows_are_read_and_one_more_is_refused()
    {
        var bytes = new byte[2 + ((CsvLimits.Rows + 1) * 2)];
        for (var at = 0; at < bytes.Length; at += 2)
            (bytes[at], bytes[at + 1]) = ((byte)'x', (byte)'\n');
        var reader = new CsvReader("f.csv", new MemoryStream(bytes));
        while (reader.Read())
            continue;
        Assert.Equal(CsvLimits.Rows + 1, reader.RowsRead);
        Assert.Equal(5_000_002, Assert.Single(reader.Refused).Line);
        Assert.Equal("f.csv:5000002:1: The file has more than 5000000 rows. Split it into several files; the rows from here on were not read.", Assert.Single(reader.Problems).ToString());
    }

    [Fact]
    public void Formulas_are_kept_as_they_are()
    {
        var reader = Open("a,b\n=cmd(),'@x\n");
        Assert.True(reader.Read());
        Assert.Equal(["=cmd()", "'@x"], Fields(reader));
    }

    private static void Compare(string text)
    {
        var reader = Open(text, ',');
        var slow = SlowCsv.Read(text, ',');
        Assert.Equal(slow[0].Fields, reader.Header);
        var good = slow.Skip(1).Where(row => !row.IsFaulty && row.Fields.Count == slow[0].Fields.Count).ToList();
        foreach (var row in good)
        {
            Assert.True(reader.Read());
            Assert.Equal(row.Fields, Fields(reader));
            Assert.Equal(row.Places, Enumerable.Range(0, row.Fields.Count).Select(i => (reader.PlaceOf(i).Line, reader.PlaceOf(i).Column)));
        }
        Assert.False(reader.Read());
        Assert.Equal(slow.Skip(1).Except(good).Select(row => row.Line), reader.Refused.Select(row => row.Line));
    }

    private static string Refusal(byte[] bytes) => Assert.Single(new CsvReader("f.csv", new MemoryStream(bytes)).Problems).Message;

    private static IReadOnlyList<Problem> ProblemsOf(string text)
    {
        var reader = Open(text);
        while (reader.Read())
            continue;
        return reader.Problems;
    }

    private static List<string> Fields(CsvReader reader) => [.. Enumerable.Range(0, reader.Header.Count).Select(i => Encoding.UTF8.GetString(reader[i]))];

    private static CsvReader Open(string text, char? delimiter = null) => new("f.csv", Bytes(text), delimiter);

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
