using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Rolemap.Charts;
using Rolemap.Entries;
using Rolemap.Tests;

namespace Rolemap.Drawing.Tests;

public sealed partial class ChartPdfTests
{
    [Theory]
    [InlineData("Zażółć Gęślą Jaźń"), InlineData("Trịnh Minh Bảo"), InlineData("Ὀδυσσεύς Ελύτης"), InlineData("Иванов Ђорђе"), InlineData("fi ffi Straße ẞ")]
    [InlineData("محمد العزيز"), InlineData("דוד בן גוריון"), InlineData("山田太郎"), InlineData("Ann (محمد)")]
    public void A_name_can_be_found(string name)
    {
        var text = Drawn.TextOf(Drawn.Pdf(Drawn.Picture(Drawn.Named(name, "Bo"))))[0];

        // Poppler puts brackets beside text from right to left where it likes.
        Assert.Contains(WithoutBrackets(name), WithoutBrackets(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_chart_is_one_page_with_title_day_and_legend()
    {
        var pdf = Drawn.Pdf(Drawn.Picture(Drawn.Company));
        var text = Assert.Single(Drawn.TextOf(pdf));
        var about = Drawn.AboutOf(pdf);

        Assert.Contains("Organization", text, StringComparison.Ordinal);
        Assert.Contains("2026-06-30 · 10 boxes", text, StringComparison.Ordinal);
        Assert.Contains("nobody holds the seat", text, StringComparison.Ordinal);
        Assert.Contains("supervision", text, StringComparison.Ordinal);
        Assert.Matches("Title: +Organization\n", about);
        Assert.Matches("Subject: +2026-06-30 · 10 boxes", about);
        Assert.DoesNotContain("CreationDate", about, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_its_box_is_listed_in_full()
    {
        const string Name = "Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh Cholmondeley-Majoribanks";
        var pages = Drawn.TextOf(Drawn.Pdf(Drawn.Picture(Drawn.Named(Name, "Bo"))));

        Assert.Equal(2, pages.Length);
        Assert.DoesNotContain(Name, pages[0], StringComparison.Ordinal);
        Assert.All(Name.Split(' ', '-'), word => Assert.Contains(word, pages[1], StringComparison.Ordinal));
    }

    [Theory, InlineData(ChartLayout.Tidy), InlineData(ChartLayout.Compact)]
    public void Of_5000_boxes_everybody_is_listed_and_stands_whole_on_the_page_that_is_named(ChartLayout layout)
    {
        string[] names = [.. Enumerable.Range(0, 5000).Select(at => string.Create(CultureInfo.InvariantCulture, $"Quinn Ödberg {at}"))];
        var watch = Stopwatch.StartNew();
        var pdf = Drawn.Pdf(Drawn.Picture(Drawn.Named(names), layout));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30)); // 2 seconds on an idle machine
        Assert.InRange(pdf.Length, 0, 10_000_000);
        var pages = Drawn.TextOf(pdf);
        var first = int.Parse(NamesFrom().Match(pages[0]).Groups[1].Value, CultureInfo.InvariantCulture);
        var list = string.Join(' ', pages[(first - 1)..]);
        Assert.Equal(names.Order(StringComparer.Ordinal), Quinns().Matches(list).Select(match => match.Value).Order(StringComparer.Ordinal));
        var pageOf = Pages().Matches(list).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(5000, pageOf.Count());
        // Tiles follow each other by rows, and every one is named in the overview.
        var tiles = pages[1..(first - 1)].Select(page => TileNames().Match(page).Groups[1].Value).ToArray();
        Assert.DoesNotContain("", tiles);
        Assert.All(tiles, tile => Assert.Contains(tile, pages[0], StringComparison.Ordinal));
    }

    [Theory, InlineData(ChartLayout.Tidy), InlineData(ChartLayout.Compact)]
    public void Every_box_stands_whole_on_its_tile(ChartLayout layout)
    {
        var picture = Drawn.Picture(Drawn.Named([.. Enumerable.Range(0, 700).Select(at => $"Q{at}")]), layout);
        var tiles = Tiles.Of(picture);

        Assert.True(tiles.Scale >= Tiles.LeastScale - 1e-6);
        Assert.All(picture.Corners, corner =>
        {
            var tile = tiles.TileOf(corner);
            var shown = tiles.Of(tile);
            Assert.True(tiles.Has(tile));
            Assert.InRange(corner.Left, shown.Left, shown.Right - ChartPicture.BoxWidth);
            Assert.InRange(corner.Top, shown.Top, shown.Bottom - ChartPicture.BoxHeight);
        });
        Assert.True(tiles.Of((tiles.Columns - 1, tiles.Rows - 1)) is var last && last.Right >= tiles.Whole.Right - 1 && last.Bottom >= tiles.Whole.Bottom - 1);
    }

    [Fact]
    public void The_page_that_is_named_shows_the_name()
    {
        string[] names = [.. Enumerable.Range(0, 300).Select(at => string.Create(CultureInfo.InvariantCulture, $"Quinn{at}x"))];
        var picture = Drawn.Picture(Drawn.Named(names), ChartLayout.Compact);
        var pages = Drawn.TextOf(Drawn.Pdf(picture));
        var (tiles, numbers) = (Tiles.Of(picture), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var tile in tiles.Used)
            numbers[Tiles.NameOf(tile)] = numbers.Count + 1;

        for (var at = 0; at < picture.Corners.Length; at++)
        {
            var tile = Tiles.NameOf(tiles.TileOf(picture.Corners[at]));
            Assert.Contains($"Tile {tile} ", pages[numbers[tile]], StringComparison.Ordinal);
            Assert.Contains(picture.Chart.Boxes[at].Name, pages[numbers[tile]], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("</text><script>alert(1)</script>\"'&#x41; (\\) endstream endobj %%EOF >> << /JS")]
    [InlineData("a\u0000b\u001b[31mred\u202Eevil\uFFFF"), InlineData("\uD800 lone")]
    [InlineData("Z\u0301\u0302\u0303\u0304\u0305\u0489algo"), InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦"), InlineData("\u200F\u200E\u061C")]
    [InlineData("ا\u0300\u0300ב‏a1٣٤%(]")]
    public void Whatever_a_name_holds_the_file_is_whole(string name)
    {
        var picture = Drawn.Picture(new Sketch().Seat("A", name, "cpo", title: name).Seat("B", "Bo", "pm", "A"));
        var pdf = Drawn.Pdf(picture);

        Assert.Contains("Bo", Drawn.TextOf(pdf)[0], StringComparison.Ordinal);
        Assert.Matches("JavaScript: +no\n", Drawn.AboutOf(pdf));
        Assert.NotEmpty(Drawn.Png(picture));
    }

    [Fact]
    public void The_longest_name_is_listed_whole()
    {
        var pages = Drawn.TextOf(Drawn.Pdf(Drawn.Picture(Drawn.Named(new string('W', Legible.LongestText), "Bo"))));

        Assert.Equal(Legible.LongestText, pages[1..].Sum(page => page.Count(letter => letter == 'W')));
    }

    [Fact]
    public void The_same_chart_gives_the_same_bytes()
    {
        var names = Enumerable.Range(0, 100).Select(at => $"Quinn {at}").ToArray();

        Assert.Equal(Drawn.Pdf(Drawn.Picture(Drawn.Named(names))), Drawn.Pdf(Drawn.Picture(Drawn.Named(names))));
        Assert.Equal(Drawn.Png(Drawn.Picture(Drawn.Company)), Drawn.Png(Drawn.Picture(Drawn.Company)));
    }

    /// <summary>An exception of ours that passed through Skia would end the program.</summary>
    [Fact]
    public void A_stream_that_fails_is_an_exception_and_one_that_does_not_stays_open()
    {
        var picture = Drawn.Picture(Drawn.Company);

        Assert.Throws<IOException>(() => ChartPdf.Write(picture, new Full()));
        Assert.Throws<IOException>(() => ChartPng.Write(picture, new Full()));
        using var open = new MemoryStream();
        ChartPdf.Write(picture, open);
        ChartPng.Write(picture, open);
        Assert.True(open.CanWrite);
    }

    [Fact]
    public void Many_can_draw_at_once()
    {
        var alone = Drawn.Pdf(Drawn.Picture(Drawn.Company));

        Parallel.For(0, 16, _ => Assert.Equal(alone, Drawn.Pdf(Drawn.Picture(Drawn.Company))));
    }

    [Fact]
    public void A_picture_that_is_too_large_for_png_is_refused_with_what_to_do()
    {
        var picture = Drawn.Picture(Drawn.Named([.. Enumerable.Range(0, 1000).Select(at => $"Q{at}")]), ChartLayout.Compact);

        Assert.Null(ChartPng.RefusalOf(picture, 1));
        Assert.Matches(
            "^The picture would have [0-9,]+ × [0-9,]+ points, too many for a PNG\\. Choose a scale of 1[.0-9]*, a branch or fewer", ChartPng.RefusalOf(picture, 4));
        Assert.Throws<ArgumentException>(() => Drawn.Png(picture, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Drawn.Png(picture, double.NaN));
        Assert.Matches("^The picture has 1,000 boxes; a PDF is made of 999 at most\\.", ChartPdf.RefusalOf(picture, 999));
    }

    [Theory, InlineData(0, "A1"), InlineData(25, "Z1"), InlineData(26, "AA1"), InlineData(701, "ZZ1"), InlineData(702, "AAA1")]
    public void Tiles_are_called_as_cells_of_a_spreadsheet(int column, string name) => Assert.Equal(name, Tiles.NameOf((column, 0)));

    private static string WithoutBrackets(string text) => string.Concat(text.Where(letter => letter is not ('(' or ')')));

    private sealed class Full : MemoryStream
    {
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left.");
    }

    [GeneratedRegex("Names from page ([0-9]+) on")]
    private static partial Regex NamesFrom();

    [GeneratedRegex("Quinn Ödberg [0-9]+")]
    private static partial Regex Quinns();

    [GeneratedRegex(" p\\. ([0-9]+)")]
    private static partial Regex Pages();

    [GeneratedRegex("Tile ([A-Z]+[0-9]+) ")]
    private static partial Regex TileNames();
}
