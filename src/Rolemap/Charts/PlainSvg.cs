using System.Buffers;
using System.Runtime.CompilerServices;

namespace Rolemap.Charts;

/// <summary>A layout as it is, in SVG: boxes with their numbers, and lines between them or frames around branches.</summary>
public static class PlainSvg
{
    private const int TextIndent = 8;
    private const int Baseline = 24;

    /// <summary>Writes boxes that were placed.</summary>
    /// <param name="boxes">The boxes.</param>
    /// <param name="placement">Where they stand.</param>
    /// <param name="gaps">The space between them.</param>
    /// <param name="output">Where the SVG goes, as UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(Boxes boxes, Placement placement, Gaps gaps, IBufferWriter<byte> output)
    {
        var pen = new SvgPen(output);
        pen.Put("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "u8);
        pen.Put(placement.Width);
        pen.Put(" "u8);
        pen.Put(placement.Height);
        pen.Put("\" font-family=\"sans-serif\" font-size=\"13\">\n<g fill=\"none\" stroke=\"#8b867a\">\n"u8);
        if (placement.Regions.IsEmpty)
            Lines(ref pen, boxes, placement, gaps);
        else
            Frames(ref pen, boxes, placement);
        pen.Put("</g>\n<g fill=\"#fff\" stroke=\"#8b867a\">\n"u8);
        for (var box = 0; box < boxes.Count; box++)
            Rectangle(ref pen, placement.Left[box], placement.Top[box], boxes.Widths[box], boxes.Heights[box]);
        pen.Put("</g>\n<g fill=\"#1d1c1a\">\n"u8);
        for (var box = 0; box < boxes.Count; box++)
        {
            pen.Put("<text x=\""u8);
            pen.Put(placement.Left[box] + TextIndent);
            pen.Put("\" y=\""u8);
            pen.Put(placement.Top[box] + Baseline);
            pen.Put("\">"u8);
            pen.Put(box);
            pen.Put("</text>\n"u8);
        }
        pen.Put("</g>\n</svg>\n"u8);
        pen.Finish();
    }

    /// <summary>From the middle below a box to half-way down, across, and to the middle above each box under it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Lines(ref SvgPen pen, Boxes boxes, Placement placement, Gaps gaps)
    {
        for (var box = 0; box < boxes.Count; box++)
        {
            if (boxes.Parents[box] is not (>= 0 and var parent))
                continue;
            pen.Put("<path d=\"M"u8);
            pen.Put(placement.Left[parent] + (boxes.Widths[parent] / 2));
            pen.Put(" "u8);
            pen.Put(placement.Top[parent] + boxes.Heights[parent]);
            pen.Put("V"u8);
            pen.Put(placement.Top[box] - (gaps.Down / 2.0));
            pen.Put("H"u8);
            pen.Put(placement.Left[box] + (boxes.Widths[box] / 2));
            pen.Put("V"u8);
            pen.Put(placement.Top[box]);
            pen.Put("\"/>\n"u8);
        }
    }

    private static void Frames(ref SvgPen pen, Boxes boxes, Placement placement)
    {
        var regions = placement.Regions.Span;
        for (var box = 0; box + 1 < boxes.Count; box++)
            if (boxes.Parents[box + 1] == box)
                Rectangle(ref pen, regions[box].Left - 4, regions[box].Top - 4, regions[box].Width + 8, regions[box].Height + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rectangle(ref SvgPen pen, double left, double top, double width, double height)
    {
        pen.Put("<rect x=\""u8);
        pen.Put(left);
        pen.Put("\" y=\""u8);
        pen.Put(top);
        pen.Put("\" width=\""u8);
        pen.Put(width);
        pen.Put("\" height=\""u8);
        pen.Put(height);
        pen.Put("\"/>\n"u8);
    }
}
