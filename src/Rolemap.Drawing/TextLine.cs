using System.Globalization;
using System.Text;
using Rolemap.Entries;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>A line of text with the place of every letter. Text that is read out of a PDF is that of the line, whatever its letters look like.</summary>
internal sealed class TextLine : IDisposable
{
    private readonly List<Piece> pieces = [];
    private readonly float size;

    private TextLine(float size) => this.size = size;

    /// <summary>How wide it is.</summary>
    public float Width { get; private set; }

    /// <summary>How text is shown: what turns its direction around, controls, and what is no character show as U+FFFD.</summary>
    public static string Shown(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
            shown.Append(IsUnfit(letter) ? Rune.ReplacementChar : letter.Value is '\t' or '\n' or '\r' ? new Rune(' ') : letter);
        return shown.ToString();
    }

    /// <summary>Places the letters of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the font.</param>
    /// <param name="isBold">Whether it is bold.</param>
    /// <param name="room">How wide it may become: letters that need more are made narrower.</param>
    public static TextLine Of(string text, double size, bool isBold = false, double room = double.PositiveInfinity)
    {
        var line = new TextLine((float)size);
        var shown = Shown(text);
        foreach (var run in InOrder(RunsOf(shown, isBold)))
            line.Add(shown.AsSpan(run.From, run.To - run.From), run);
        if (line.Width > room)
            line.Narrow((float)(room / line.Width));
        return line;
    }

    /// <summary>Draws it with its left end at a place.</summary>
    public void Draw(SKCanvas canvas, double left, double baseline, SKPaint paint)
    {
        foreach (var piece in pieces)
            canvas.DrawText(piece.Blob, (float)left, (float)baseline, paint);
    }

    /// <summary>The outlines of its letters.</summary>
    public SKPath Outline()
    {
        using var path = new SKPathBuilder();
        foreach (var piece in pieces)
            for (var at = 0; at < piece.Glyphs.Length; at++)
                if (piece.Font.GetGlyphPath(piece.Glyphs[at]) is { } letter)
                    using (letter)
                        path.AddPath(letter, piece.Places[at].X, piece.Places[at].Y, SKPathAddMode.Append);
        return path.Detach();
    }

    public void Dispose()
    {
        foreach (var piece in pieces)
        {
            piece.Blob.Dispose();
            piece.Font.Dispose();
        }
    }

    private static bool IsUnfit(Rune letter) => letter.Value is 0xFFFE or 0xFFFF || (letter.IsBmp && Legible.IsUnwanted((char)letter.Value));

    /// <summary>The parts of a text that have one direction and one font.</summary>
    private static List<Run> RunsOf(string text, bool isBold)
    {
        var (levels, runs) = (Direction.LevelsOf(text), new List<Run>());
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            var face = Typefaces.For(text.AsSpan(at, length), isBold);
            if (runs.Count > 0 && runs[^1] is var last && last.Level == levels[at] && last.Face == face)
                runs[^1] = last with { To = at + length };
            else
                runs.Add(new Run(at, at + length, levels[at], face));
            at += length;
        }
        return runs;
    }

    /// <summary>From left to right (rule L2 of UAX 9).</summary>
    private static List<Run> InOrder(List<Run> runs)
    {
        for (var level = runs.Count == 0 ? 0 : runs.Max(run => run.Level); level > 0; level--)
            for (var at = 0; at < runs.Count;)
            {
                var end = at;
                while (end < runs.Count && runs[end].Level >= level)
                    end++;
                if (end > at)
                    runs.Reverse(at, end - at);
                at = end + 1;
            }
        return runs;
    }

    private void Add(ReadOnlySpan<char> text, Run run)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf8(bytes);
        buffer.GuessSegmentProperties();
        buffer.Direction = run.Level % 2 == 0 ? HarfBuzzSharp.Direction.LeftToRight : HarfBuzzSharp.Direction.RightToLeft;
        run.Face.Shaping.Shape(buffer);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var (glyphs, clusters, places) = (new ushort[infos.Length], new uint[infos.Length], new SKPoint[infos.Length]);
        var unit = size / run.Face.UnitsPerEm;
        for (var at = 0; at < infos.Length; at++)
        {
            (glyphs[at], clusters[at]) = (infos[at].Codepoint == 0 ? run.Face.Missing : (ushort)infos[at].Codepoint, infos[at].Cluster);
            places[at] = new SKPoint(Width + (positions[at].XOffset * unit), -positions[at].YOffset * unit);
            Width += positions[at].XAdvance * unit;
        }
        if (glyphs.Length > 0)
            pieces.Add(Piece.Of(FontOf(run.Face, 1), glyphs, clusters, places, bytes));
    }

    private SKFont FontOf(Typeface face, float narrow) =>
        new(face.Shapes, size, narrow) { Subpixel = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };

    private void Narrow(float by)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            var wide = pieces[at];
            var font = new SKFont(wide.Font.Typeface, size, by) { Subpixel = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };
            pieces[at] = Piece.Of(font, wide.Glyphs, wide.Clusters, Array.ConvertAll(wide.Places, place => new SKPoint(place.X * by, place.Y)), wide.Text);
            wide.Blob.Dispose();
            wide.Font.Dispose();
        }
        Width *= by;
    }

    /// <summary>A part of a text with one direction and one font.</summary>
    private readonly record struct Run(int From, int To, byte Level, Typeface Face);

    private sealed record Piece(SKFont Font, ushort[] Glyphs, uint[] Clusters, SKPoint[] Places, byte[] Text, SKTextBlob Blob)
    {
        /// <summary>With which letters of the text each glyph stands for: Skia writes that into a PDF where a glyph alone does not say it.</summary>
        public static Piece Of(SKFont font, ushort[] glyphs, uint[] clusters, SKPoint[] places, byte[] text)
        {
            using var builder = new SKTextBlobBuilder();
            var run = builder.AllocateRawPositionedTextRun(font, glyphs.Length, text.Length, null);
            glyphs.CopyTo(run.Glyphs);
            places.CopyTo(run.Positions);
            text.CopyTo(run.Text);
            clusters.CopyTo(run.Clusters);
            return new Piece(font, glyphs, clusters, places, text, builder.Build()!);
        }
    }
}
