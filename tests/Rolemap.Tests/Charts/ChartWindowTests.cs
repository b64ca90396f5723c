using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Rolemap.Charts;

namespace Rolemap.Tests.Charts;

/// <summary>A window of a picture: what lies in it, and never too much.</summary>
public sealed class ChartWindowTests
{
    private const int MostElements = 2_000;
    private static readonly ChartLinks Links = new(subject => $"/{subject.Id}", subject => $"/org?focus={subject.Id}", subject => $"/org?fold={subject.Id}");

    public static TheoryData<ChartLayout, double> Views
    {
        get
        {
            var views = new TheoryData<ChartLayout, double>();
            foreach (var layout in Enum.GetValues<ChartLayout>())
                foreach (var scale in new[] { 0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.45, 0.7, 1, 2 })
                    views.Add(layout, scale);
            return views;
        }
    }

    [Theory, MemberData(nameof(Views))]
    public void Whatever_is_looked_at_a_screen_holds_fewer_than_2000_elements(ChartLayout layout, double scale)
    {
        var picture = PictureOf(Company(4_000), layout);
        foreach (var (left, top) in new[] { (0.0, 0.0), (picture.Width / 2, picture.Height / 2), (picture.Width - (1600 / scale), 0) })
        {
            var svg = XDocument.Parse(Svg(ChartWindow.Of(picture, new Region(left, top, 1600 / scale, 900 / scale), scale), selected: -1));

            Assert.InRange(svg.Descendants().Count(), 1, MostElements);
        }
    }

    [Theory, MemberData(nameof(Views))]
    public void Every_box_in_view_is_drawn_or_stands_in_a_block_or_a_branch_that_is_gone_into(ChartLayout layout, double scale)
    {
        var picture = PictureOf(Company(900), layout);
        var area = new Region(picture.Width / 3, picture.Height / 4, 1200 / scale, 700 / scale);
        var window = ChartWindow.Of(picture, area, scale);
        var (drawn, blocks) = (window.Boxes.ToHashSet(), window.Blocks.ToDictionary(block => block.Box));

        for (var box = 0; box < picture.Chart.Count; box++)
        {
            var (left, top) = picture.Corners[box];
            if (!new Region(left, top, ChartPicture.BoxWidth, ChartPicture.BoxHeight).Meets(area) || drawn.Contains(box))
                continue;
            var isInBlock = false;
            for (var at = box; at >= 0 && !isInBlock; at = picture.Chart.Parents[at])
                isInBlock = blocks.ContainsKey(at);
            Assert.True(isInBlock || ChartPicture.BoxWidth * scale < 20, $"box {box} at {scale}");
        }
        Assert.All(window.Boxes, box => Assert.True(new Region(picture.Corners[box].Left, picture.Corners[box].Top, ChartPicture.BoxWidth, ChartPicture.BoxHeight).Meets(area)));
    }

    [Fact]
    public void A_block_counts_all_it_stands_for()
    {
        var picture = PictureOf(Company(900), ChartLayout.Compact);
        var window = ChartWindow.Of(picture, new Region(0, 0, picture.Width, picture.Height), 0.02);

        Assert.NotEmpty(window.Blocks);
        Assert.All(window.Blocks, block => Assert.Equal(Below(picture.Chart, block.Box), block.Within.Heads));
    }

    [Theory]
    [InlineData(ChartLayout.Tidy, 0.02)]
    [InlineData(ChartLayout.Compact, 0.06)]
    [InlineData(ChartLayout.Compact, 0.03)]
    public void No_name_of_a_branch_lies_on_another_or_on_a_count(ChartLayout layout, double scale)
    {
        var picture = PictureOf(Company(4_000), layout);
        var svg = XDocument.Parse(Svg(ChartWindow.Of(picture, new Region(0, 0, picture.Width, picture.Height), scale), selected: -1));
        var names = svg.Descendants().Where(element => element.Name.LocalName == "text" && Class(element.Parent!) == "branch").Select(PlaceOf).ToArray();
        var counts = svg.Descendants().Where(element => element.Name.LocalName == "text" && Class(element.Parent!) == "block").Select(PlaceOf).ToArray();

        Assert.NotEmpty(names);
        for (var at = 0; at < names.Length; at++)
            Assert.DoesNotContain(names[(at + 1)..].Concat(counts), names[at].Meets);
    }

    [Fact]
    public void From_afar_and_in_the_middle_colours_come_with_patterns()
    {
        var company = new Sketch().Seat("A", "Ada", "cpo").Seat("B", "Bo", "pm", "A").Seat("C", "Cy", "director", "A");
        var picture = PictureOf(company, ChartLayout.Tidy);
        foreach (var scale in new[] { 0.1, 0.5 })
        {
            var svg = XDocument.Parse(Svg(ChartWindow.Of(picture, new Region(0, 0, picture.Width, picture.Height), scale), selected: -1));
            var drawn = svg.Root!.Elements().Where(element => element.Name.LocalName == "path").Select(element => Class(element).Trim()).SkipWhile(kind => kind != "fill-k2").ToArray();

            Assert.Equal(["fill-k2", "fill-surface", "fill-k7", "fill-surface", "fill-k8", "fill-surface"], drawn); // all but the first of all roles leave something out
        }
    }

    [Fact]
    public void Nine_patterns_leave_out_nine_different_things()
    {
        var box = new Region(0, 0, 100, 100);
        var patterns = Enumerable.Range(0, 9).Select(key => string.Join(' ', ChartPattern.Of(key, [box]))).ToArray();

        Assert.Equal(9, patterns.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Enumerable.Range(0, 9).SelectMany(key => ChartPattern.Of(key, [box])), part => Assert.True(part.Left >= 0 && part.Top >= 0 && part.Right <= 100.0001 && part.Bottom <= 100.0001));
        Assert.All(Enumerable.Range(0, 9), key => Assert.InRange(ChartPattern.Of(key, [box]).Sum(part => part.Width * part.Height), 0, 5_000));
    }

    [Fact]
    public void What_is_in_view_is_a_file_with_a_heading_and_a_legend_that_says_it_is_a_part()
    {
        var picture = PictureOf(Company(40), ChartLayout.Tidy);
        var part = FileOf(ChartWindow.Of(picture, new Region(0, 0, 400, 300), 1));
        var whole = FileOf(ChartWindow.Of(picture, new Region(-10, -10, picture.Width + 20, picture.Height + 20), 1));

        Assert.Contains("Organization", part, StringComparison.Ordinal);
        Assert.Contains("2026-06-30 · 40 boxes · the part that was in view", part, StringComparison.Ordinal);
        Assert.Contains("PM (40)", part, StringComparison.Ordinal);
        Assert.DoesNotContain("the part that was in view", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("href", part, StringComparison.Ordinal);
        Assert.True(Boxes(part) < Boxes(whole));

        static int Boxes(string svg) => XDocument.Parse(svg).Descendants().Count(element => element.Attribute("class")?.Value.StartsWith("seat", StringComparison.Ordinal) == true);
    }

    private static string FileOf(ChartWindow window)
    {
        var output = new ArrayBufferWriter<byte>();
        ChartSvg.Write(window, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Where a text stands, by our own measure.</summary>
    private static Region PlaceOf(XElement text)
    {
        var (x, y, size) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
        var isBold = text.Attribute("font-weight") is not null;
        var width = TextFit.WidthOf(text.Value, size, isBold);
        return new Region(text.Attribute("text-anchor")?.Value == "middle" ? x - (width / 2) : x, y - (size * 0.75), width, size * 0.75);

        static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_box_knows_who_is_above_below_and_beside_it()
    {
        var company = new Sketch().Seat("A", "Ada", "cpo").Seat("B", "Bo", "pm", "A").Seat("C", "Cy", "director", "A").Seat("D", "Di", "pm", "C").Seat("E", "Ed", "pm", "C");
        var picture = PictureOf(company, ChartLayout.Tidy);
        var svg = XDocument.Parse(Svg(ChartWindow.Of(picture, new Region(0, 0, picture.Width, picture.Height), 1), selected: picture.Chart.BoxOf(new Rolemap.Entries.Ref(Rolemap.Entries.RefKind.Position, "D"))));
        var seats = svg.Descendants().Where(element => element.Name.LocalName == "a" && Class(element).StartsWith("seat", StringComparison.Ordinal))
            .ToDictionary(element => element.Attribute("data-box")!.Value, element => $"{Class(element)} up {Data(element, "up")} down {Data(element, "down")} prev {Data(element, "prev")} next {Data(element, "next")}");

        Assert.Equal("seat held chain up  down B prev  next ", seats["A"]);
        Assert.Equal("seat held up A down  prev  next C", seats["B"]);
        Assert.Equal("seat held chain up A down D prev B next ", seats["C"]);
        Assert.Equal("seat held on up C down  prev  next E", seats["D"]);
        Assert.Equal("seat held peer up C down  prev D next ", seats["E"]);
    }

    [Fact]
    public void A_folded_branch_is_counted_and_can_be_unfolded()
    {
        var company = new Sketch().Seat("A", "Ada", "cpo").Seat("C", "Cy", "director", "A").Seat("D", "Di", "pm", "C").Vacant("E", "Editor", "pm", "C").Seat("F", "Fay", "pm", "A");
        var chart = ChartTests.Of(company, new ChartRequest { Folded = ["C"] });

        Assert.Equal(["A ", "C +2, 1 vacant", "F "], chart.Boxes.Select(box => $"{box.Subject.Id} {box.Hidden.Words}"));
    }

    private static string Class(XElement element) => element.Attribute("class")!.Value;

    private static string Data(XElement element, string name) => element.Attribute($"data-{name}")?.Value ?? "";

    private static int Below(Chart chart, int head)
    {
        var inside = new HashSet<int> { head };
        for (var box = head + 1; box < chart.Count; box++)
            if (inside.Contains(chart.Parents[box]))
                inside.Add(box);
        return inside.Count;
    }

    private static Sketch Company(int count)
    {
        var company = new Sketch();
        for (var seat = 0; seat < count; seat++)
            company.Seat($"S{seat}", $"Name {seat}", "pm", seat == 0 ? null : $"S{(seat - 1) / 6}");
        return company;
    }

    private static ChartPicture PictureOf(Sketch company, ChartLayout layout) => ChartPicture.Of(ChartTests.Of(company, new ChartRequest()), layout);

    private static string Svg(ChartWindow window, int selected)
    {
        var output = new ArrayBufferWriter<byte>();
        ChartScreen.Write(window, Links, selected, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
