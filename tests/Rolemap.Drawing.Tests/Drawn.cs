using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rolemap.Charts;
using Rolemap.Entries;
using Rolemap.Organizations;
using Rolemap.Tests;
using SkiaSharp;

namespace Rolemap.Drawing.Tests;

/// <summary>Pictures, and what other programs see of them: Chromium of an SVG, Poppler of a PDF.</summary>
internal static class Drawn
{
    /// <summary>One of everything: a vacant seat, a job share, somebody acting, twelve alike, dotted lines, colours, and what is hidden.</summary>
    public static Sketch Company => new Sketch()
        .Seat("C", "Chidi", "cpo").Vacant("D", "Director of Maps", "director", "C")
        .Seat("M1", "Mona", "pm", "D").Seat("M2", "Milo", "pm", "D").Vacant("M3", "Product Manager", "pm", "D").Seat("N", "Nils", "apm", "M2")
        .Vacant("G", "Head of Growth", "group-pm", "C")
        .With("position:G", PositionFields.Holders, Sketch.Parts(Sketch.Holder("X", "Xenia", "acting", "2026-01-01")))
        .Vacant("S", "Shared seat", "pm", "G").With("position:S", PositionFields.Holders, Sketch.Parts(Sketch.Holder("A", "Ana"), Sketch.Holder("B", "Bo")))
        .Seat("P", "Pia", "apm", "G").With("position:P", PositionFields.Dotted, Sketch.Parts(DottedTo("M1", "supervision")))
        .Vacant("E", "Engineer", "none", "G").With("position:E", PositionFields.Count, Sketch.Number(12));

    /// <summary>People with these names, all under the first.</summary>
    public static Sketch Named(params string[] names)
    {
        var sketch = new Sketch();
        for (var at = 0; at < names.Length; at++)
            sketch.Seat(IdOf(at), names[at], "pm", at == 0 ? null : IdOf((at - 1) / 6));
        return sketch;

        static string IdOf(int at) => string.Create(CultureInfo.InvariantCulture, $"S{at:00000}");
    }

    public static ChartPicture Picture(Sketch sketch, ChartLayout layout = ChartLayout.Tidy, int? levels = null) =>
        ChartPicture.Of(Chart.Of(sketch.At(), new ChartRequest { HasDotted = true, Levels = levels }, []), layout);

    public static string Svg(ChartPicture picture)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ChartSvg.Write(picture, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static byte[] Png(ChartPicture picture, double scale = ChartPng.UsualScale, bool dark = false)
    {
        var output = new MemoryStream();
        ChartPng.Write(picture, output, scale, dark);
        return output.ToArray();
    }

    public static byte[] Pdf(ChartPicture picture)
    {
        var output = new MemoryStream();
        ChartPdf.Write(picture, output);
        return output.ToArray();
    }

    /// <summary>A picture drawn on points by us.</summary>
    public static SKBitmap Points(ChartPicture picture, int width, int height, SKMatrix at, Palette palette, bool hasText = true) =>
        Points(width, height, at, palette, hasText, (ref canvas) => ChartDrawing.Draw(ref canvas, picture));

    public delegate void Drawing(ref SkiaCanvas canvas);

    /// <summary>Whatever is drawn, on points by us.</summary>
    public static SKBitmap Points(int width, int height, SKMatrix at, Palette palette, bool hasText, Drawing draw)
    {
        var points = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var surface = new SKCanvas(points);
        surface.Clear(palette["ground"]);
        surface.Concat(at);
        var canvas = new SkiaCanvas(surface, name => palette[name], hasText);
        draw(ref canvas);
        canvas.Dispose();
        return points;
    }

    /// <summary>What Chromium shows of an SVG.</summary>
    public static SKBitmap InChromium(string svg, int width, int height, int scale)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("chart.svg"), svg);
        Run(ChromiumProgram.Path,
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--hide-scrollbars", $"--user-data-dir={folder.In("profile")}", string.Create(CultureInfo.InvariantCulture, $"--force-device-scale-factor={scale}"),
            string.Create(CultureInfo.InvariantCulture, $"--window-size={width},{height}"), $"--screenshot={folder.In("chart.png")}",
            new Uri(folder.In("chart.svg")).AbsoluteUri);
        return SKBitmap.Decode(folder.In("chart.png"));
    }

    /// <summary>What Poppler shows of a page.</summary>
    public static SKBitmap InPoppler(byte[] pdf, int page, double dotsPerInch)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.In("chart.pdf"), pdf);
        var number = page.ToString(CultureInfo.InvariantCulture);
        var dots = dotsPerInch.ToString(CultureInfo.InvariantCulture);
        Run("pdftoppm", "-r", dots, "-f", number, "-l", number, "-singlefile", "-png", folder.In("chart.pdf"), folder.In("page"));
        return SKBitmap.Decode(folder.In("page.png"));
    }

    /// <summary>The text of each page, as Poppler reads it, without its marks of direction; white space is one space.</summary>
    public static string[] TextOf(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.In("chart.pdf"), pdf);
        Run("pdftotext", "-enc", "UTF-8", folder.In("chart.pdf"), folder.In("chart.txt"));
        var text = string.Concat(File.ReadAllText(folder.In("chart.txt")).Where(letter => letter is not (>= '\u202A' and <= '\u202E')));
        return [.. text.TrimEnd('\f').Split('\f').Select(page => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    /// <summary>What Poppler says about a file.</summary>
    public static string AboutOf(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.In("chart.pdf"), pdf);
        return Run("pdfinfo", folder.In("chart.pdf"));
    }

    /// <summary>Of all points the part that differs by more than a shade.</summary>
    public static double Difference(SKBitmap one, SKBitmap other, int shade)
    {
        Assert.Equal((one.Width, one.Height), (other.Width, other.Height));
        SKColor[] left = one.Pixels, right = other.Pixels;
        var different = 0;
        for (var at = 0; at < left.Length; at++)
            if (Apart(left[at].Red, right[at].Red) || Apart(left[at].Green, right[at].Green) || Apart(left[at].Blue, right[at].Blue))
                different++;
        return different / (double)left.Length;

        bool Apart(byte one, byte other) => Math.Abs(one - other) > shade;
    }

    private static Entry DottedTo(string seat, string purpose) =>
        Entry.Of(DottedFields.Shape, (DottedFields.To, Sketch.Text(seat)), (DottedFields.Purpose, Sketch.Text(purpose)));

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var talk = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(60_000))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end: {talk.Result}");
        }
        Assert.True(process.ExitCode == 0, $"{program}: {talk.Result}");
        return output;
    }
}
