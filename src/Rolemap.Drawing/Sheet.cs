using Rolemap.Charts;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>A sheet of A4 and what stands on every one of them. Lengths are points of 1/72 inch.</summary>
internal static class Sheet
{
    public const float Long = 841.89f;
    public const float Short = 595.28f;
    public const float Margin = 28;

    /// <summary>Where what a page is about begins, below its first line.</summary>
    public const float Top = Margin + 16;

    /// <summary>Where it ends, above the last line.</summary>
    public const float Bottom = Short - Margin - 14;

    public const double SmallSize = 8;

    /// <summary>How wide that is on a sheet that lies.</summary>
    public const float Width = Long - (2 * Margin);

    public const float Height = Bottom - Top;

    private const float FirstLine = Margin + 8;
    private const float LastLine = Short - Margin;

    /// <summary>The first line of a page: what it belongs to, and what it is.</summary>
    public static void Head(SKCanvas canvas, string left, string right)
    {
        using var paint = Ink("quiet");
        using var what = TextLine.Of(right, SmallSize, isBold: true);
        using var of = TextLine.Of(TextFit.Shorten(left, SmallSize, Width - what.Width - 20), SmallSize);
        of.Draw(canvas, Margin, FirstLine, paint);
        paint.Color = Palette.Paper["ink"];
        what.Draw(canvas, Long - Margin - what.Width, FirstLine, paint);
    }

    /// <summary>The number of a page, in its last line.</summary>
    public static void Number(SKCanvas canvas, int page, int pages)
    {
        using var paint = Ink("quiet");
        using var number = TextLine.Of(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{page} / {pages}"), SmallSize);
        number.Draw(canvas, Long - Margin - number.Width, LastLine, paint);
    }

    /// <summary>A remark in the last line, from a place on; gives where it ends.</summary>
    public static float Remark(SKCanvas canvas, string text, float left, string? target = null)
    {
        using var paint = Ink(target is null ? "quiet" : "accent");
        using var words = TextLine.Of(text, SmallSize);
        words.Draw(canvas, left, LastLine, paint);
        if (target is not null)
            canvas.DrawLinkDestinationAnnotation(new SKRect(left, LastLine - 9, left + words.Width, LastLine + 3), target);
        return left + words.Width;
    }

    public static SKPaint Ink(string color) => new() { IsAntialias = true, Color = Palette.Paper[color] };
}
