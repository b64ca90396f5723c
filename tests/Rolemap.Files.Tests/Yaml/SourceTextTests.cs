using System.Text;
using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Tests.Yaml;

public sealed class SourceTextTests
{
    private readonly List<Problem> problems = [];

    [Fact]
    public void Lines_end_with_a_line_feed_a_carriage_return_or_both()
    {
        var source = SourceText.Of("f", "a\nbb\r\nccc\rd");
        Assert.Equal(["1:1", "1:2", "2:1", "2:2", "2:3", "2:4", "3:1", "3:2", "3:3", "3:4", "4:1", "4:2"],
            Enumerable.Range(0, source.Text.Length + 1).Select(source.PlaceOf).Select(place => $"{place.Line}:{place.Column}"));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_and_remembered()
    {
        var source = SourceText.Decode("f", [0xEF, 0xBB, 0xBF, .. "a: é"u8], problems);
        Assert.Empty(problems);
        Assert.Equal(("a: é", true), (source!.Text, source.HasByteOrderMark));
    }

    [Fact]
    public void A_replacement_character_is_ordinary_text()
    {
        Assert.Equal("a: \uFFFD", SourceText.Decode("f", "a: \uFFFD"u8, problems)!.Text);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    [InlineData("utf-32BE", "UTF-32")]
    public void Other_encodings_are_refused_by_name(string encoding, string name)
    {
        var other = Encoding.GetEncoding(encoding);
        byte[] marked = [.. other.GetPreamble(), .. other.GetBytes("name: Ada")], bare = other.GetBytes("name: Ada");
        Assert.Null(SourceText.Decode("f", marked, problems));
        Assert.Null(SourceText.Decode("f", bare, problems));
        Assert.All(problems, problem => Assert.Equal($"The file is in {name}; only UTF-8 is read.", problem.Message));
        Assert.Equal(2, problems.Count);
    }

    [Fact]
    public void An_invalid_byte_has_a_place_and_the_rest_is_still_read()
    {
        var source = SourceText.Decode("f", [.. "é: 1\nb: x"u8, 0xE9, .. "y\nc"u8, 0xF0, 0x9F], problems);
        Assert.Equal(["f:2:5", "f:3:2"], problems.Select(problem => problem.Place.ToString()));
        Assert.StartsWith("The byte 0xE9", problems[0].Message, StringComparison.Ordinal);
        Assert.Equal("é: 1\nb: x\uFFFDy\nc\uFFFD", source!.Text);
    }

    [Fact]
    public void A_file_in_a_wrong_encoding_gives_few_problems()
    {
        SourceText.Decode("f", Enumerable.Repeat((byte)0xE9, 1_000_000).ToArray(), problems);
        Assert.Equal(11, problems.Count);
        Assert.StartsWith("999990 more bytes", problems[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\0', "NUL")]
    [InlineData('\u001B', "control")]
    [InlineData('\u007F', "control")]
    [InlineData('\u0085', "control")]
    [InlineData('\u202E', "direction")]
    [InlineData('\u2066', "direction")]
    [InlineData('\uFEFF', "byte order mark")]
    public void Characters_that_no_text_needs_are_refused_with_a_place(char unwanted, string word)
    {
        SourceText.Decode("f", Encoding.UTF8.GetBytes($"a: 1\nb: x{unwanted}y"), problems);
        var problem = Assert.Single(problems);
        Assert.Equal("f:2:5", problem.Place.ToString());
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\u200C'), InlineData('\u200D'), InlineData('\u200E'), InlineData('\u200F'), InlineData('\t'), InlineData('\u00AD')]
    public void Joiners_and_marks_of_direction_are_ordinary_text(char wanted)
    {
        SourceText.Decode("f", Encoding.UTF8.GetBytes($"a: x{wanted}y"), problems);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_file_of_64_MiB_is_read_and_one_byte_more_is_not()
    {
        var bytes = new byte[SourceText.MostBytes + 1];
        bytes.AsSpan().Fill((byte)'#');
        Assert.NotNull(SourceText.Decode("f", bytes.AsSpan(1), problems));
        Assert.Empty(problems);
        Assert.Null(SourceText.Decode("f", bytes, problems));
        Assert.Equal("The file has 67,108,865 bytes; at most 64 MiB are read.", Assert.Single(problems).Message);
    }
}
