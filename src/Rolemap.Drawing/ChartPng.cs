using System.Globalization;
using Rolemap.Charts;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>A picture as PNG: as the SVG shows it, with fonts that are shipped.</summary>
public static class ChartPng
{
    /// <summary>As a rule two points for each unit of the picture: sharp on good screens, and when a slide is enlarged.</summary>
    public const double UsualScale = 2;

    /// <summary>The most points that are drawn: 64 million need 256 MB while they are.</summary>
    public const long MostPoints = 64_000_000;

    private const int LongestSide = 32_000;

    /// <summary>Why a picture is not drawn at a scale, in a sentence, and what to do instead; or null when it can be.</summary>
    public static string? RefusalOf(ChartPicture picture, double scale = UsualScale)
    {
        var (width, height) = SizeOf(ChartDrawing.SizeOf(picture), scale);
        if (width * height <= MostPoints && Math.Max(width, height) <= LongestSide)
            return null;
        var (whole, tall) = ChartDrawing.SizeOf(picture);
        var fitting = Math.Floor(Math.Min(Math.Sqrt(MostPoints / (whole * tall)), LongestSide / Math.Max(whole, tall)) * 10) / 10;
        var smaller = fitting >= 1 ? string.Create(CultureInfo.InvariantCulture, $"a scale of {fitting}, ") : "";
        var much = string.Create(CultureInfo.InvariantCulture, $"{width:N0} × {height:N0}");
        return $"The picture would have {much} points, too many for a PNG. Choose {smaller}a branch or fewer levels, or draw it as SVG or PDF.";
    }

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Where the PNG goes; it stays open.</param>
    /// <param name="scale">How many points a unit of the picture has.</param>
    /// <param name="dark">Whether it is drawn for dark surroundings.</param>
    /// <exception cref="ArgumentException">The picture is too large: ask <see cref="RefusalOf"/> first.</exception>
    public static void Write(ChartPicture picture, Stream output, double scale = UsualScale, bool dark = false)
    {
        if (RefusalOf(picture, scale) is { } refusal)
            throw new ArgumentException(refusal, nameof(picture));
        Write(SizeOf(ChartDrawing.SizeOf(picture), scale), output, scale, dark ? Palette.Dark : Palette.Light, (ref SkiaCanvas canvas) => ChartDrawing.Draw(ref canvas, picture));
    }

    /// <summary>Writes what a window shows; where that would be more points than are drawn, at a smaller scale.</summary>
    /// <param name="window">The window.</param>
    /// <param name="output">Where the PNG goes; it stays open.</param>
    public static void Write(ChartWindow window, Stream output)
    {
        var (width, height) = ChartDrawing.SizeOf(window);
        var scale = Math.Min(UsualScale, Math.Min(Math.Sqrt(MostPoints / (width + 1) / (height + 1)), LongestSide / (Math.Max(width, height) + 1)));
        Write(SizeOf((width, height), scale), output, scale, Palette.Light, (ref SkiaCanvas canvas) => ChartDrawing.Draw(ref canvas, window));
    }

    private delegate void Drawing(ref SkiaCanvas canvas);

    private static void Write((long Width, long Height) size, Stream output, double scale, Palette palette, Drawing draw)
    {
        using var points = new SKBitmap(new SKImageInfo((int)size.Width, (int)size.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var surface = new SKCanvas(points);
        surface.Clear(palette["ground"]);
        surface.Scale((float)scale);
        var canvas = new SkiaCanvas(surface, name => palette[name]);
        draw(ref canvas);
        canvas.Dispose();
        using var pixels = points.PeekPixels();
        Held.PassOn(output, held =>
        {
            if (!pixels.Encode(held, new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub | SKPngEncoderFilterFlags.Up, 6)))
                throw new InvalidOperationException("Skia could not encode a PNG.");
        });
    }

    private static (long Width, long Height) SizeOf((double Width, double Height) size, double scale)
    {
        if (!(scale is > 0 and <= 16))
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "A scale is above 0, and at most 16.");
        return ((long)Math.Ceiling(size.Width * scale), (long)Math.Ceiling(size.Height * scale));
    }
}
