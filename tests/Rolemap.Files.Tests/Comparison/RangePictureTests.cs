using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Rolemap.Comparison;
using Rolemap.Files.Csv;
using Rolemap.Files.Frameworks;

namespace Rolemap.Files.Tests.Comparison;

public sealed class RangePictureTests
{
    public static TheoryData<string, string> Pairs => [.. from one in FrameworkLibrary.Ids from other in FrameworkLibrary.Ids select (one, other)];

    [Theory, MemberData(nameof(Pairs))]
    public void Bars_cover_the_columns_of_the_range_and_no_others(string one, string other)
    {
        var picture = RangePicture.Of(Alignment.Of(FrameworkLibrary.Shipped(one), FrameworkLibrary.Shipped(other)));

        foreach (var row in picture.Rows)
            Assert.Equal(
                picture.Columns.Where(column => row.Match.Range.Contains(column.Profile)),
                picture.Columns.Where(column => row.Bars.Any(bar => bar.Left <= column.Left && column.Left < bar.Left + bar.Width - 0.01)));
        Assert.All(picture.Columns, column => Assert.InRange(column.Left + picture.ColumnWidth, 0, picture.Width));
        Assert.Equal(picture.Columns.Length, picture.Columns.Select(column => column.Left).Distinct().Count());
    }

    [Theory]
    [InlineData("tests/ladders/bare.yaml")]
    [InlineData("tests/ladders/no-managers.yaml")]
    [InlineData("tests/ladders/seven-rungs.yaml")]
    [InlineData("tests/ladders/twelve-roles.yaml")]
    [InlineData("tests/frameworks/gerente.yaml")]
    [InlineData("tests/frameworks/menedzher.yaml")]
    [InlineData("tests/frameworks/purodakuto.yaml")]
    [InlineData("tests/frameworks/jefa.yaml")]
    public void Frameworks_that_nobody_here_wrote_are_drawn_and_written_in_both_directions(string file)
    {
        var (own, standard) = (Ladders.Of(file), FrameworkLibrary.Shipped("standard"));
        foreach (var alignment in new[] { Alignment.Of(own, standard), Alignment.Of(standard, own) })
        {
            var svg = XDocument.Parse(Svg(alignment));
            Assert.Equal(alignment.Matches.Length, svg.Descendants().Count(element => element.Name.LocalName == "title"));
            var csv = new StringWriter();
            AlignmentCsv.Write(csv, [alignment]);
            Assert.Contains(alignment.Matches[0].Role.Ref.Id, csv.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_role_alone_has_one_row() => Assert.Single(RangePicture.Of(StandardInGitlab, "senior-pm").Rows);

    [Fact]
    public void Titles_are_text_whatever_they_hold()
    {
        const string Hostile = """
            rolemap: 1
            framework: hostile
            name: "</title></svg><script>alert(1)</script>"
            tracks: [{ id: t, name: "\"'><img src=x onerror=alert(1)>" }]
            roles: [{ id: one, title: "=cmd() </text><script>", track: t }, { id: two, title: "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", track: t }]
            """;
        var (hostile, standard) = (Ladders.Read("hostile.yaml", Hostile), FrameworkLibrary.Shipped("standard"));
        foreach (var alignment in new[] { Alignment.Of(hostile, standard), Alignment.Of(standard, hostile) })
            Assert.Empty(ElementsOf(alignment).Except(["svg", "style", "g", "title", "rect", "text"]));
        var csv = new StringWriter();
        AlignmentCsv.Write(csv, [Alignment.Of(hostile, standard)]);
        Assert.Contains(",'=cmd() ", csv.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_beside_one_that_is_out_of_its_range_shows_the_facts_of_both()
    {
        var alignment = StandardInGitlab;
        var pair = alignment.Between("senior-pm", "director")!;
        Assert.Equal("director", Assert.Single(pair.Range).Role.Id);
        Assert.Contains(pair.Differ, fact => fact.Id == "people");
        Assert.Null(alignment.Between("senior-pm", "nobody"));
        Assert.Null(alignment.Between(null, "director"));
    }

    private static Alignment StandardInGitlab => Alignment.Of(FrameworkLibrary.Shipped("standard"), FrameworkLibrary.Shipped("gitlab"));

    private static IEnumerable<string> ElementsOf(Alignment alignment) =>
        XDocument.Parse(Svg(alignment)).Descendants().Select(element => element.Name.LocalName).Distinct();

    private static string Svg(Alignment alignment)
    {
        var bytes = new ArrayBufferWriter<byte>();
        RangeSvg.Write(RangePicture.Of(alignment), bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
