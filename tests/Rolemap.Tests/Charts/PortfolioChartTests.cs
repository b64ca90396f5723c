using Rolemap.Charts;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Tests.Charts;

public sealed class PortfolioChartTests
{
    private static Sketch Portfolio => new Sketch()
        .Seat("C", "Chidi", "cpo").Seat("M", "Mona", "pm", "C").Vacant("V", "Product Manager", "pm", "C")
        .Product("line", "Maps", "C")
        .Product("a", "Atlas", "M").With("product:a", ProductFields.PartOf, Sketch.Text("line")).With("product:a", ProductFields.DependsOn, Sketch.Texts("b", "nowhere"))
        .Product("b", "Borders", "V").With("product:b", ProductFields.PartOf, Sketch.Text("line"))
        .Product("c", "Contours", "C", "M").With("product:c", ProductFields.PartOf, Sketch.Text("a"))
        .Product("z", "Zones");

    [Fact]
    public void Products_stand_below_what_they_are_part_of_and_say_who_answers_for_them()
    {
        var chart = Of(new PortfolioRequest());

        Assert.Equal(
            ["line -1 Maps: Chidi, Held", "a 0 Atlas: Mona, Held", "c 1 Contours: Chidi and Mona, Shared", "b 0 Borders: vacant Product Manager, Vacant", "z -1 Zones: nobody answers for it, Vacant"],
            chart.Boxes.Select(box => $"{box.Subject.Id} {box.Parent} {box.Name}: {box.Title}, {box.State}"));
        Assert.Equal("2026-06-30 · 5 products · 2 without an owner", chart.About);
        Assert.Equal("nobody answers for it", chart.Wording.Empty);
    }

    [Fact]
    public void What_a_product_cannot_do_without_is_a_dotted_line()
    {
        Assert.Equal([new ChartDotted(1, 3, null)], Of(new PortfolioRequest { HasDotted = true }).Dotted);
        Assert.Empty(Of(new PortfolioRequest()).Dotted);
    }

    [Fact]
    public void A_folded_product_counts_its_parts_and_a_branch_begins_at_its_product()
    {
        var company = Portfolio.At();
        var folded = PortfolioChart.Of(company, new PortfolioRequest { Folded = ["line"] }, []);
        var branch = PortfolioChart.Of(company, new PortfolioRequest { Focus = company.Products.Of("a") }, []);
        var levels = PortfolioChart.Of(company, new PortfolioRequest { Levels = 2 }, []);

        Assert.Equal(["line +3", "z "], folded.Boxes.Select(box => $"{box.Subject.Id} {box.Hidden.Words}"));
        Assert.Equal(["a -1", "c 0"], branch.Boxes.Select(box => $"{box.Subject.Id} {box.Parent}"));
        Assert.Equal("Organization, products: Atlas", branch.Title);
        Assert.Equal(["line ", "a +1", "b ", "z "], levels.Boxes.Select(box => $"{box.Subject.Id} {box.Hidden.Words}"));
    }

    [Theory]
    [InlineData(ChartColor.Stage, "? no stage 5")]
    [InlineData(ChartColor.Role, "A PM 2, B CPO 1, C several 1, ? nobody 1")]
    [InlineData(ChartColor.Track, "A Individual contributor 2, B Manager 1, C several 1, ? nobody 1")]
    [InlineData(ChartColor.Vacant, "A nobody 2, B several people 1")]
    public void Colours_tell_apart_stages_and_who_answers(ChartColor color, string legend) =>
        Assert.Equal(legend, string.Join(", ", Of(new PortfolioRequest { Color = color }).Explained.Select(key => $"{key.Letter} {key.Text} {key.Count}")));

    [Fact]
    public void Findings_about_a_product_mark_its_box()
    {
        var company = Portfolio.At();
        var report = Linter.Check(company, RuleBook.All, includePrivate: false);
        var chart = PortfolioChart.Of(company, new PortfolioRequest { Color = ChartColor.Finding }, report.Results);

        foreach (var box in chart.Boxes)
            Assert.Equal(report.Active.Where(result => result.Finding.Subject == box.Subject).Select(result => (Severity?)result.Severity).Max(), box.Worst);
        Assert.Contains(chart.Boxes, box => box.Worst is not null);
    }

    [Fact]
    public void Products_that_are_part_of_each_other_are_drawn_once()
    {
        var circle = new Sketch().Product("a", "A").With("product:a", ProductFields.PartOf, Sketch.Text("b")).Product("b", "B").With("product:b", ProductFields.PartOf, Sketch.Text("a"));

        Assert.Equal(["a -1", "b 0"], PortfolioChart.Of(circle.At(), new PortfolioRequest(), []).Boxes.Select(box => $"{box.Subject.Id} {box.Parent}"));
    }

    [Fact]
    public void A_colour_that_tells_no_products_apart_is_a_mistake_in_our_code() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(new PortfolioRequest { Color = ChartColor.Site }));

    private static Chart Of(PortfolioRequest request) => PortfolioChart.Of(Portfolio.At(), request, []);
}
