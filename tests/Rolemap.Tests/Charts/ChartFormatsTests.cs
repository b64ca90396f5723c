using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Rolemap.Charts;
using Rolemap.Organizations;

namespace Rolemap.Tests.Charts;

/// <summary>What names say must never become markup, whatever the format.</summary>
public sealed class ChartFormatsTests
{
    private const string Hostile = "</text><script>alert(1)</script>\"'&#x41; \\N \\\" ]] --> %% click n0 #quot; <!--";

    public static TheoryData<string> Names =>
    [
        Hostile, "a\u0000b\u001b[31mred\u202Eevil\uFFFF", "\uD800 lone", "محمد بن عبد العزيز آل سعود الطويل الاسم جدا", "山田太郎山田太郎山田太郎山田太郎山田太郎", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
        "Z\u0301\u0302\u0303\u0304\u0305algo with a name that goes on and on", "line\nbreak\ttab", new string('W', 5000),
    ];

    [Theory, MemberData(nameof(Names))]
    public void Svg_is_well_formed_and_holds_names_as_text(string name)
    {
        foreach (var layout in new[] { ChartLayout.Tidy, ChartLayout.Compact })
        {
            var svg = XDocument.Parse(Svg(Company(name), layout), LoadOptions.PreserveWhitespace);
            var elements = svg.Descendants().Select(element => element.Name.LocalName).Distinct().Order(StringComparer.Ordinal);
            Assert.Empty(elements.Except(["svg", "title", "style", "g", "rect", "path", "text", "circle"]));
            Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "href");
        }
    }

    [Fact]
    public void Svg_shows_a_hostile_name_as_it_is_written()
    {
        var svg = XDocument.Parse(Svg(Company(Hostile), ChartLayout.Tidy));

        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "title" && element.Value.StartsWith(Hostile, StringComparison.Ordinal));
    }

    [Theory, InlineData("Ada", false), InlineData("محمد (2)", true), InlineData("(12) דוד Lee", true), InlineData("Ann محمد", false), InlineData("山 ב", false), InlineData("12", false)]
    public void Text_from_right_to_left_says_so_and_begins_where_all_text_does(string name, bool isRightToLeft)
    {
        var text = XDocument.Parse(Svg(Company(name), ChartLayout.Tidy)).Descendants().First(element => (string?)element.Attribute("font-size") == "13" && element.Value == name);

        Assert.Equal(isRightToLeft, TextFit.IsRightToLeft(name));
        Assert.Equal(isRightToLeft ? ("rtl", "end") : (null, null), ((string?)text.Attribute("direction"), (string?)text.Attribute("text-anchor")));
    }

    [Theory, MemberData(nameof(Names))]
    public void Text_in_a_box_is_shortened_to_fit_and_never_cut_within_a_letter(string name)
    {
        var shown = TextFit.Shorten(name, 13, 146, isBold: true);

        Assert.True(TextFit.WidthOf(shown, 13, isBold: true) <= 146);
        Assert.True(shown == name || shown.EndsWith('…'));
        if (shown != name)
            Assert.Contains(shown[..^1], name.EnumerateTextElements().Aggregate(new List<string> { "" }, (all, element) => [.. all, all[^1] + element]).Select(prefix => prefix.TrimEnd()));
    }

    [Theory]
    [InlineData("Ada Ray", "Ada Ray", null)]
    [InlineData("Director of Product, Core", "Director of", "Product, Core")]
    [InlineData("Bartholomew Featherstonehaugh-Cholmondeley", "Bartholomew", "Featherstone…")]
    [InlineData("Featherstonehaugh-Cholmondeley Bartholomew", "Featherstone…", null)]
    [InlineData("Ana Maria da Silva e Costa dos Santos", "Ana Maria da", "Silva e Cost…")]
    public void Text_on_two_lines_is_parted_between_words_and_only_the_second_is_shortened(string text, string first, string? second) =>
        Assert.Equal((first, second), TextFit.OnTwoLines(text, 17, 125, 125));

    [Theory, MemberData(nameof(Names))]
    public void Text_on_two_lines_fits_and_says_the_same_but_for_what_is_left_out(string name)
    {
        var (first, second) = TextFit.OnTwoLines(name, 13, 100, 60);

        Assert.True(TextFit.WidthOf(first, 13) <= 100 && TextFit.WidthOf(second, 13) <= 60);
        var said = second is null ? first : $"{first} {second}";
        Assert.True(said == name || (said.EndsWith('…') && name.StartsWith(said[..^1], StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_box_is_one_line_of_mermaid_and_text_stays_in_its_quotes(string name)
    {
        var lines = ChartMermaid.LinesOf(ChartTests.Of(Company(name), new ChartRequest { HasDotted = true })).ToArray();

        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        Assert.All(lines.Where(line => line.Contains("[\"", StringComparison.Ordinal)), line => Assert.Matches("^  n[0-9]+\\[\"(?:[^\"<>&`]|<br/>)*\"\\]$", line));
        Assert.All(lines.Where(line => line.Contains("-.", StringComparison.Ordinal)), line => Assert.Matches("^  n[0-9]+ -\\. \"[^\"<>&`]*\" \\.-> n[0-9]+$", line));
        Assert.DoesNotContain(lines, line => line.Contains("script>", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_statement_of_dot_closes_its_quotes(string name)
    {
        var lines = ChartDot.LinesOf(ChartTests.Of(Company(name), new ChartRequest { HasDotted = true })).ToArray();

        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        foreach (var line in lines.Where(line => !line.StartsWith("  //", StringComparison.Ordinal)))
            Assert.Matches("^(?:[^\"\\\\]|\"(?:[^\"\\\\]|\\\\.)*\")*$", line);
    }

    [Fact]
    public void The_text_of_a_chart_is_a_tree()
    {
        var company = new Sketch().Seat("A", "Ada", "cpo").Seat("B", "Bo", "director", "A").Seat("C", "Cy", "pm", "B").Vacant("D", "Director", "director", "A");

        Assert.Equal(
            """
            Organization (2026-06-30 · 4 boxes · 1 vacant)
            [H] Ada, Chief Product Officer
            ├─ [G] Bo, Director of Product
            │  └─ [B] Cy, Product Manager
            └─ [G] vacant, Director

            [B] PM (1)
            [G] Director (2)
            [H] CPO (1)
            """, string.Join('\n', ChartText.LinesOf(ChartTests.Of(company, new ChartRequest()))));
    }

    [Fact]
    public void A_deep_chain_does_not_run_out_of_the_page()
    {
        var company = new Sketch();
        for (var i = 0; i < 3000; i++)
            company.Seat($"S{i:0000}", "N", "pm", i == 0 ? null : $"S{i - 1:0000}");

        Assert.All(ChartText.LinesOf(ChartTests.Of(company, new ChartRequest())), line => Assert.True(line.Length < 130));
    }

    [Fact]
    public void The_same_chart_gives_the_same_bytes() => Assert.Equal(Svg(Company("Ada"), ChartLayout.Compact), Svg(Company("Ada"), ChartLayout.Compact));

    private static Sketch Company(string name) => new Sketch()
        .Seat("A", name, "cpo", title: name).Seat("B", name, "pm", "A", title: name).Vacant("C", name, "pm", "A")
        .With("position:B", PositionFields.Dotted, Sketch.Parts(Rolemap.Entries.Entry.Of(DottedFields.Shape, (DottedFields.To, Sketch.Text("C")), (DottedFields.Purpose, Sketch.Text(name)))))
        .With("position:B", PositionFields.Site, Sketch.Text(name));

    private static string Svg(Sketch sketch, ChartLayout layout)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ChartSvg.Write(ChartPicture.Of(ChartTests.Of(sketch, new ChartRequest { HasDotted = true, Color = ChartColor.Site }), layout), buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

file static class TextElements
{
    public static IEnumerable<string> EnumerateTextElements(this string text)
    {
        var elements = System.Globalization.StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }
}
