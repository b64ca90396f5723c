using Rolemap.Charts;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Tests.Charts;

public sealed class ChartTests
{
    /// <summary>A chief, a director whose seat is vacant with three below, and a group with an acting head, a job share and twelve alike.</summary>
    private static Sketch Company => new Sketch()
        .Seat("C", "Chidi", "cpo").Vacant("D", "Director of Maps", "director", "C")
        .Seat("M1", "Mona", "pm", "D").Seat("M2", "Milo", "pm", "D").Vacant("M3", "Product Manager", "pm", "D")
        .Vacant("G", "Head of Growth", "group-pm", "C").With("position:G", PositionFields.Holders, Sketch.Parts(Sketch.Holder("X", "Xenia", "acting", "2026-01-01")))
        .Vacant("S", "Shared seat", "pm", "G").With("position:S", PositionFields.Holders, Sketch.Parts(Sketch.Holder("A", "Ana"), Sketch.Holder("B", "Bo")))
        .Seat("P", "Pia", "apm", "G").With("position:P", PositionFields.Dotted, Sketch.Parts(Rolemap.Entries.Entry.Of(DottedFields.Shape, (DottedFields.To, Sketch.Text("M1")), (DottedFields.Purpose, Sketch.Text("supervision")))))
        .Vacant("E", "Engineer", "none", "G").With("position:E", PositionFields.Count, Sketch.Number(12));

    [Fact]
    public void Boxes_say_how_seats_are_filled()
    {
        var chart = Of(Company, new ChartRequest());

        Assert.Equal(
            ["C Chidi Held", "D vacant Vacant", "M1 Mona Held", "M2 Milo Held", "M3 vacant Vacant", "G Xenia (acting) ForATime", "E 12 × Several", "P Pia Held", "S Ana and Bo Shared"],
            chart.Boxes.Select(box => $"{box.Subject.Id} {box.Name} {box.State}"));
        Assert.Equal([-1, 0, 1, 1, 1, 0, 5, 5, 5], chart.Boxes.Select(box => box.Parent));
        Assert.Equal("2026-06-30 · 9 boxes · 2 vacant", chart.About);
    }

    [Fact]
    public void What_is_below_the_last_level_is_counted()
    {
        var chart = Of(Company, new ChartRequest { Levels = 2 });

        Assert.Equal(["C ", "D +3, 1 vacant", "G +14"], chart.Boxes.Select(box => $"{box.Subject.Id} {box.Hidden.Words}"));
    }

    [Fact]
    public void A_branch_starts_from_its_seat_and_says_what_is_above()
    {
        var company = Company.At();
        var chart = Chart.Of(company, new ChartRequest { Focus = company.PositionOf("G"), Levels = 1 }, []);

        Assert.Equal(["G +14"], chart.Boxes.Select(box => $"{box.Subject.Id} {box.Hidden.Words}"));
        Assert.Equal("Organization: Xenia", chart.Title);
        Assert.EndsWith("under Chidi", chart.About, StringComparison.Ordinal);
    }

    [Fact]
    public void Dotted_lines_are_shown_when_wanted_between_boxes_that_are_there()
    {
        Assert.Empty(Of(Company, new ChartRequest()).Dotted);
        Assert.Equal([new ChartDotted(7, 2, "supervision")], Of(Company, new ChartRequest { HasDotted = true }).Dotted);
        Assert.Empty(Of(Company, new ChartRequest { HasDotted = true, Levels = 2 }).Dotted);
    }

    [Theory]
    [InlineData(ChartColor.Role, "A APM 1, B PM 4, F Group PM 1, G Director 1, H CPO 1")]
    [InlineData(ChartColor.Track, "A Individual contributor 5, B Manager 3")]
    [InlineData(ChartColor.Span, "B 2 or 3 reports 3")]
    [InlineData(ChartColor.Tenure, "A under 1 year 1")]
    [InlineData(ChartColor.Site, "")]
    [InlineData(ChartColor.Stage, "")]
    public void Colours_tell_apart_what_is_asked(ChartColor color, string legend) =>
        Assert.Equal(legend, string.Join(", ", Of(Company, new ChartRequest { Color = color }).Explained.Select(key => $"{key.Letter} {key.Text} {key.Count}")));

    [Fact]
    public void A_role_keeps_its_colour_whatever_part_of_the_organization_is_shown()
    {
        var (whole, part) = (Of(Company, new ChartRequest()), Of(Company, new ChartRequest { Levels = 1 }));

        Assert.Equal(whole.Legend.Select(key => (key.Letter, key.Text, key.Class)), part.Legend.Select(key => (key.Letter, key.Text, key.Class)));
        Assert.Equal(["CPO"], part.Explained.Select(key => key.Text));
    }

    [Fact]
    public void The_worst_finding_marks_a_box_and_an_accepted_one_does_not()
    {
        var company = Company.At();
        var report = Linter.Check(company, RuleBook.All, includePrivate: false);
        var chart = Chart.Of(company, new ChartRequest { Color = ChartColor.Finding }, report.Results);

        foreach (var box in chart.Boxes)
        {
            var severities = report.Active.Where(result => result.Finding.Subject == box.Subject || (company.PositionOf(box.Subject.Id)?.Person is { } person && result.Finding.Subject == person.Ref)).Select(result => (Severity?)result.Severity);
            Assert.Equal(severities.Max(), box.Worst);
        }
        Assert.Contains(chart.Boxes, box => box.Worst is not null);
        Assert.All(chart.Legend, key => Assert.Equal(key.Text, key.Class));
    }

    [Fact]
    public void More_words_than_colours_share_the_last_one()
    {
        var company = new Sketch().Seat("A", "Ada", "cpo");
        for (var i = 0; i < 11; i++)
            company = company.Seat($"S{i:00}", $"N{i}", "pm", "A").With($"position:S{i:00}", PositionFields.Site, Sketch.Text($"Town {i:00}"));
        var chart = Of(company, new ChartRequest { Color = ChartColor.Site });

        Assert.Equal(["k1", "k2", "k3", "k4", "k5", "k6", "k7", "k0"], chart.Legend.Select(key => key.Class));
        Assert.Equal(("others", 4, "H"), (chart.Legend[^1].Text, chart.Legend[^1].Count, chart.Legend[^1].Letter));
    }

    [Fact]
    public void Circles_and_unknown_managers_are_drawn_once_each()
    {
        var chart = Of(new Sketch().Seat("A", "Ada", "pm", "B").Seat("B", "Bo", "pm", "A").Seat("C", "Cy", "pm", "nobody").Seat("D", "Di", "pm", "D"), new ChartRequest());

        Assert.Equal(["A -1", "B 0", "C -1", "D -1"], chart.Boxes.Select(box => $"{box.Subject.Id} {box.Parent}"));
    }

    [Fact]
    public void A_branch_stands_in_columns_of_eight_below_its_manager()
    {
        var company = new Sketch().Seat("A", "Ada", "cpo");
        for (var i = 0; i < 11; i++)
            company = company.Seat($"S{i:00}", $"N{i}", "pm", "A");
        var picture = ChartPicture.Of(Of(company, new ChartRequest()), ChartLayout.Tidy);

        var lefts = picture.Corners.Skip(1).Select(corner => corner.Left).Distinct().ToArray();
        Assert.Equal(2, lefts.Length);
        Assert.Equal(picture.Corners[0].Left + (ChartPicture.BoxWidth / 2.0), (picture.Corners.Min(corner => corner.Left) - 18 + picture.Corners.Max(corner => corner.Left) + ChartPicture.BoxWidth) / 2);
        Assert.Equal(6, picture.Corners.Skip(1).Count(corner => corner.Left == lefts[0]));
    }

    [Theory, InlineData(ChartLayout.Tidy), InlineData(ChartLayout.Compact)]
    public void No_boxes_of_a_picture_meet(ChartLayout layout)
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var company = new Sketch();
            var parents = Trees.Any(seed, 120);
            for (var box = 0; box < parents.Length; box++)
                company.Seat($"S{box:000}", $"N{box}", "pm", parents[box] < 0 ? null : $"S{parents[box]:000}");
            var corners = ChartPicture.Of(Of(company, new ChartRequest()), layout).Corners;
            for (var one = 0; one < corners.Length; one++)
                for (var other = 0; other < one; other++)
                    Assert.True(Math.Abs(corners[one].Left - corners[other].Left) >= ChartPicture.BoxWidth || Math.Abs(corners[one].Top - corners[other].Top) >= ChartPicture.BoxHeight);
        }
    }

    internal static Chart Of(Sketch sketch, ChartRequest request) => Chart.Of(sketch.At(), request, []);
}
