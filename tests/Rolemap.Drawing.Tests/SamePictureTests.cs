using System.Text.RegularExpressions;
using Rolemap.Charts;
using SkiaSharp;

namespace Rolemap.Drawing.Tests;

/// <summary>SVG, PNG and PDF show the same picture, seen through programs that are not ours.</summary>
public sealed partial class SamePictureTests
{
    public static TheoryData<ChartLayout, int?> Pictures => new() { { ChartLayout.Tidy, null }, { ChartLayout.Compact, null }, { ChartLayout.Tidy, 2 } };

    [Theory, MemberData(nameof(Pictures))]
    public void Boxes_lines_and_colours_of_png_are_those_of_the_svg(ChartLayout layout, int? levels)
    {
        var picture = Drawn.Picture(Drawn.Company, layout, levels);
        var (width, height) = Whole(picture);

        using var svg = Drawn.InChromium(Texts().Replace(Drawn.Svg(picture), ""), width, height, scale: 2);
        using var png = Drawn.Points(picture, width * 2, height * 2, SKMatrix.CreateScale(2, 2), Palette.Light, hasText: false);

        Assert.InRange(Drawn.Difference(svg, png, shade: 40), 0, 0.0003); // where dots of a curve fall is a matter of rounding
    }

    [Theory]
    [InlineData(ChartLayout.Tidy, 1)]
    [InlineData(ChartLayout.Tidy, 0.45)]
    [InlineData(ChartLayout.Compact, 0.2)]
    public void What_is_in_view_is_the_same_as_png_and_svg(ChartLayout layout, double scale)
    {
        var picture = Drawn.Picture(Drawn.Company, layout);
        var window = ChartWindow.Of(picture, new Region(60, 40, 600 / scale, 260 / scale), scale);
        var (width, height) = ChartDrawing.SizeOf(window);
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        ChartSvg.Write(window, output);

        using var svg = Drawn.InChromium(Texts().Replace(System.Text.Encoding.UTF8.GetString(output.WrittenSpan), ""), (int)width, (int)height, scale: 2);
        using var png = Drawn.Points((int)width * 2, (int)height * 2, SKMatrix.CreateScale(2, 2), Palette.Light, hasText: false, (ref canvas) => ChartDrawing.Draw(ref canvas, window));

        Assert.InRange(Drawn.Difference(svg, png, shade: 40), 0, 0.001); // edges that fall between points
    }

    [Fact]
    public void What_is_in_view_is_a_page_of_pdf_whose_text_can_be_searched()
    {
        var picture = Drawn.Picture(Drawn.Company);
        using var output = new MemoryStream();
        ChartPdf.Write(ChartWindow.Of(picture, new Region(0, 0, picture.Width, 150), 1), output);

        var page = Assert.Single(Drawn.TextOf(output.ToArray()));
        Assert.Contains("Chidi", page, StringComparison.Ordinal);
        Assert.Contains("the part that was in view", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Mona", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pictures))]
    public void Text_of_png_stands_where_that_of_the_svg_stands(ChartLayout layout, int? levels)
    {
        var picture = Drawn.Picture(Drawn.Company, layout, levels);
        var (width, height) = Whole(picture);

        using var svg = Drawn.InChromium(Drawn.Svg(picture), width, height, scale: 2);
        using var png = Drawn.Points(picture, width * 2, height * 2, SKMatrix.CreateScale(2, 2), Palette.Light);
        using var bare = Drawn.Points(picture, width * 2, height * 2, SKMatrix.CreateScale(2, 2), Palette.Light, hasText: false);

        // Another font: other letters at the same places.
        Assert.InRange(Drawn.Difference(svg, png, shade: 40), 0, Drawn.Difference(svg, bare, shade: 40) * 1.6);
        using var theirs = new Blurred(svg);
        using var ours = new Blurred(png);
        using var without = new Blurred(bare);
        Assert.InRange(Drawn.Difference(theirs.Points, ours.Points, shade: 40), 0, Drawn.Difference(theirs.Points, without.Points, shade: 40) / 3);
    }

    [Theory, MemberData(nameof(Pictures))]
    public void A_page_of_pdf_is_the_png_on_paper(ChartLayout layout, int? levels)
    {
        var picture = Drawn.Picture(Drawn.Company, layout, levels);
        var pdf = Drawn.Pdf(picture);
        var (width, height) = ChartDrawing.SizeOf(picture);
        using var page = Drawn.InPoppler(pdf, 1, dotsPerInch: 144);

        var (wide, tall) = (page.Width / 2.0, page.Height / 2.0);
        var scale = Math.Min(Tiles.UsualScale, Math.Min(wide / width, tall / height));
        var at = SKMatrix.CreateScaleTranslation((float)(2 * scale), (float)(2 * scale), (float)(wide - (width * scale)), 0);
        using var png = Drawn.Points(picture, page.Width, page.Height, at, Palette.Paper);

        using var theirs = new Blurred(page);
        using var ours = new Blurred(png);
        Assert.InRange(Drawn.Difference(theirs.Points, ours.Points, shade: 40), 0, 0.001);
    }

    [Fact]
    public void A_png_is_what_is_drawn()
    {
        var picture = Drawn.Picture(Drawn.Company);
        var (width, height) = ChartDrawing.SizeOf(picture);
        using var png = SKBitmap.Decode(Drawn.Png(picture, scale: 1.5));
        using var drawn = Drawn.Points(picture, png.Width, png.Height, SKMatrix.CreateScale(1.5f, 1.5f), Palette.Light);

        Assert.Equal((Math.Ceiling(width * 1.5), Math.Ceiling(height * 1.5)), (png.Width, png.Height));
        Assert.Equal(0, Drawn.Difference(png, drawn, shade: 0));
    }

    [Fact]
    public void In_the_dark_a_png_has_dark_colours()
    {
        using var png = SKBitmap.Decode(Drawn.Png(Drawn.Picture(Drawn.Company), dark: true));

        Assert.Equal(SKColor.Parse(ChartColors.Dark("ground")), png.GetPixel(0, 0));
        Assert.DoesNotContain(SKColor.Parse(ChartColors.Light("surface")), png.Pixels);
    }

    private static (int Width, int Height) Whole(ChartPicture picture)
    {
        var (width, height) = ChartDrawing.SizeOf(picture);
        return ((int)width, (int)height);
    }

    [GeneratedRegex("<text.*?</text>")]
    private static partial Regex Texts();

    /// <summary>A picture seen from afar: each point is the mean of eight by eight.</summary>
    private sealed class Blurred : IDisposable
    {
        public Blurred(SKBitmap picture)
        {
            Points = new SKBitmap(new SKImageInfo(picture.Width / 8, picture.Height / 8, SKColorType.Rgba8888, SKAlphaType.Opaque));
            var from = picture.Pixels;
            for (var y = 0; y < Points.Height; y++)
                for (var x = 0; x < Points.Width; x++)
                {
                    var (red, green, blue) = (0, 0, 0);
                    for (var at = 0; at < 64; at++)
                    {
                        var color = from[((((y * 8) + (at / 8)) * picture.Width) + (x * 8) + (at % 8))];
                        (red, green, blue) = (red + color.Red, green + color.Green, blue + color.Blue);
                    }
                    Points.SetPixel(x, y, new SKColor((byte)(red / 64), (byte)(green / 64), (byte)(blue / 64)));
                }
        }

        public SKBitmap Points { get; }

        public void Dispose() => Points.Dispose();
    }
}
