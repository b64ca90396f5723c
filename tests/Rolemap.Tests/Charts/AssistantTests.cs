using System.Buffers;
using System.Text;
using Rolemap.Charts;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Tests.Charts;

/// <summary>Those who assist a manager stand beside the manager, above the reports.</summary>
public sealed class AssistantTests
{
    private static Sketch Company => new Sketch()
        .Seat("C", "Chidi", "cpo").Seat("A", "Ada", "director", "C").Seat("B", "Bo", "director", "C").Seat("X", "Xenia", "none", "C", "Office Manager").Seat("Y", "Yara", "none", "C", "Executive Assistant")
        .Seat("A1", "Alma", "pm", "A").Seat("A2", "Abe", "pm", "A").Seat("Z", "Zoe", "none", "A", "Team Assistant")
        .With("position:X", PositionFields.Assistant, new Value.Flag(true)).With("position:Y", PositionFields.Assistant, new Value.Flag(true)).With("position:Z", PositionFields.Assistant, new Value.Flag(true));

    [Fact]
    public void They_come_first_below_their_manager_and_all_others_keep_their_order()
    {
        var chart = ChartTests.Of(Company, new ChartRequest());

        Assert.Equal(["C -1", "X 0", "Y 0", "A 0", "Z 3", "A1 3", "A2 3", "B 0"], chart.Boxes.Select(box => $"{box.Subject.Id} {box.Parent}"));
    }

    [Fact]
    public void In_a_tree_they_stand_right_and_left_of_the_line_down_from_their_manager_above_the_reports()
    {
        var picture = PictureOf(Company, ChartLayout.Tidy);
        var at = picture.Chart.Boxes.Select((box, number) => (box.Subject.Id, picture.Corners[number])).ToDictionary(pair => pair.Id, pair => pair.Item2, StringComparer.Ordinal);

        Assert.True(at["X"].Left > at["C"].Left && at["Y"].Left + ChartPicture.BoxWidth < at["C"].Left + (ChartPicture.BoxWidth / 2.0));
        Assert.Equal(at["X"].Top, at["Y"].Top);
        Assert.Equal(at["C"].Left - at["Y"].Left, at["X"].Left - at["C"].Left); // the manager stands in the middle
        Assert.All(["A", "B"], report => Assert.True(at[report].Top > at["X"].Top + ChartPicture.BoxHeight));
        Assert.All(["A1", "A2"], report => Assert.True(at[report].Top > at["Z"].Top + ChartPicture.BoxHeight));
    }

    [Fact]
    public void Nothing_lies_on_anything_and_no_line_runs_through_a_box()
    {
        var company = Company;
        for (var at = 0; at < 20; at++)
            company.Seat($"R{at:00}", $"Report {at}", "pm", "B");
        foreach (var assistants in new[] { 1, 2, 3, 5 })
        {
            var sketch = company.Copy();
            for (var at = 0; at < assistants; at++)
                sketch = sketch.Seat($"S{at}", $"Help {at}", "none", "B").With($"position:S{at}", PositionFields.Assistant, new Value.Flag(true));
            var picture = PictureOf(sketch, ChartLayout.Tidy);
            var boxes = picture.Corners.Select(corner => new Region(corner.Left, corner.Top, ChartPicture.BoxWidth, ChartPicture.BoxHeight)).ToArray();

            for (var one = 0; one < boxes.Length; one++)
                for (var other = one + 1; other < boxes.Length; other++)
                    Assert.False(Inside(boxes[one]).Meets(boxes[other]), $"{picture.Chart[one].Name} lies on {picture.Chart[other].Name}");
            foreach (var stroke in picture.Strokes)
                Assert.DoesNotContain(boxes, box => Inside(box).Meets(new Region(stroke.FromX, stroke.FromY, stroke.ToX - stroke.FromX, stroke.ToY - stroke.FromY)));
        }

        static Region Inside(Region box) => new(box.Left + 1, box.Top + 1, box.Width - 2, box.Height - 2);
    }

    [Fact]
    public void A_manager_with_nobody_but_assistants_has_a_line_to_each()
    {
        var company = new Sketch().Seat("C", "Chidi", "cpo").Seat("X", "Xenia", "none", "C").With("position:X", PositionFields.Assistant, new Value.Flag(true));
        var picture = PictureOf(company, ChartLayout.Tidy);

        Assert.Equal(2, picture.Strokes.Length);
        Assert.Contains(picture.Strokes, stroke => stroke.FromY == stroke.ToY && stroke.ToX == picture.Corners[1].Left);
    }

    [Fact]
    public void Who_assists_and_leads_somebody_stands_among_the_reports()
    {
        var company = Company.Seat("H", "Hal", "none", "X");

        Assert.Equal(["C", "Y", "A", "Z", "A1", "A2", "B", "X", "H"], ChartTests.Of(company, new ChartRequest()).Boxes.Select(box => box.Subject.Id));
    }

    [Fact]
    public void An_assistant_counts_as_a_report_and_in_a_folded_branch()
    {
        var company = Company.At();

        Assert.Equal(4, company.PositionOf("C")!.Value.Span);
        Assert.Equal("+3", Chart.Of(company, new ChartRequest { Levels = 2 }, []).Boxes.Single(box => box.Subject.Id == "A").Hidden.Words);
    }

    [Fact]
    public void In_compact_frames_they_stand_first()
    {
        var picture = PictureOf(Company, ChartLayout.Compact);

        Assert.Equal(["X", "Y", "A"], Enumerable.Range(0, picture.Chart.Count).Where(box => picture.Chart.Parents[box] == 0).Take(3).Select(box => picture.Chart[box].Subject.Id));
    }

    [Fact]
    public void They_are_drawn_in_a_window_with_the_lines_to_them()
    {
        var picture = PictureOf(Company, ChartLayout.Tidy);
        var output = new ArrayBufferWriter<byte>();
        ChartScreen.Write(ChartWindow.Of(picture, new Region(0, 0, picture.Width, picture.Height), 1), new ChartLinks(_ => "", _ => "", null), -1, output);

        var svg = Encoding.UTF8.GetString(output.WrittenSpan);
        Assert.Contains("data-box=\"X\"", svg, StringComparison.Ordinal);
        var lines = svg[svg.IndexOf("line-line-strong", StringComparison.Ordinal)..];
        Assert.Equal(picture.Strokes.Length, lines[..lines.IndexOf("/>", StringComparison.Ordinal)].Count(letter => letter == 'M'));
    }

    private static ChartPicture PictureOf(Sketch company, ChartLayout layout) => ChartPicture.Of(ChartTests.Of(company, new ChartRequest()), layout);
}
