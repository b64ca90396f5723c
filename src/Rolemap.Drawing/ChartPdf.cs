using System.Globalization;
using Rolemap.Charts;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>A picture as PDF, to print and to search: on one page of A4 where its text can be read so, else tiled over as many as it takes.</summary>
/// <remarks>The same picture gives the same bytes. A file has no date of its own; the day that the chart shows is its subject, and stands in it.</remarks>
public static class ChartPdf
{
    /// <summary>The most boxes that are drawn: they fill some 3,500 pages, in half a minute.</summary>
    public const int MostBoxes = 100_000;

    /// <summary>Why a picture is not drawn, in a sentence, and what to do instead; or null when it is.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="most">How many boxes are too many beyond.</param>
    public static string? RefusalOf(ChartPicture picture, int most = MostBoxes)
    {
        var count = picture.Corners.Length;
        return count <= most ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"The picture has {count:N0} boxes; a PDF is made of {most:N0} at most. Choose a branch or fewer levels, or draw it as SVG.");
    }

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Where the PDF goes; it stays open.</param>
    /// <exception cref="ArgumentException">The picture is too large: ask <see cref="RefusalOf"/> first.</exception>
    public static void Write(ChartPicture picture, Stream output)
    {
        if (RefusalOf(picture) is { } refusal)
            throw new ArgumentException(refusal, nameof(picture));
        Held.PassOn(output, held => Write(picture, held));
    }

    /// <summary>Writes what a window shows, on one page.</summary>
    /// <param name="window">The window.</param>
    /// <param name="output">Where the PDF goes; it stays open.</param>
    public static void Write(ChartWindow window, Stream output) => Held.PassOn(output, held =>
    {
        using var document = SKDocument.CreatePdf(held, MetadataOf(window.Picture.Chart));
        var size = ChartDrawing.SizeOf(window);
        var (scale, lies) = ScaleOnOnePage(size);
        var canvas = BeginPage(document, size, scale, lies);
        ChartDrawing.Draw(ref canvas, window);
        canvas.Dispose();
        document.EndPage();
        document.Close();
    });

    private static void Write(ChartPicture picture, SKWStream held)
    {
        using var document = SKDocument.CreatePdf(held, MetadataOf(picture.Chart));
        if (ScaleOnOnePage(ChartDrawing.SizeOf(picture)) is var (scale, lies) && scale >= Tiles.LeastScale)
            OnOnePage(document, picture, scale, lies);
        else
            new TiledPages(picture).Write(document);
        document.Close();
    }

    private static SKDocumentPdfMetadata MetadataOf(Chart chart) => new()
    {
        Title = TextLine.Shown(chart.Title),
        Subject = TextLine.Shown(chart.About),
        Creator = "Rolemap",
        Producer = "Rolemap",
        RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
        EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
    };

    /// <summary>The larger of the two scales at which a picture fits a sheet that lies or stands; it lies where that is all the same.</summary>
    private static (double Scale, bool Lies) ScaleOnOnePage((double Width, double Height) size)
    {
        var (width, height) = size;
        var lying = Math.Min(Tiles.UsualScale, Math.Min(Sheet.Long / width, Sheet.Short / height));
        var standing = Math.Min(Tiles.UsualScale, Math.Min(Sheet.Short / width, Sheet.Long / height));
        return (Math.Max(lying, standing), lying >= standing);
    }

    private static void OnOnePage(SKDocument document, ChartPicture picture, double scale, bool lies)
    {
        var canvas = BeginPage(document, ChartDrawing.SizeOf(picture), scale, lies);
        ChartDrawing.Draw(ref canvas, picture);
        canvas.Dispose();
        document.EndPage();
        if (!IsShortened(picture.Chart))
            return;
        var index = NameIndex.Of(picture.Chart);
        for (var at = 0; at < index.Pages; at++)
        {
            var page = document.BeginPage(Sheet.Long, Sheet.Short);
            Sheet.Head(page, picture.Chart.Title, "Names");
            index.Draw(page, at, picture.Chart, referenceOf: null);
            Sheet.Number(page, at + 2, index.Pages + 1);
            document.EndPage();
        }
    }

    private static SkiaCanvas BeginPage(SKDocument document, (double Width, double Height) size, double scale, bool lies)
    {
        var (width, height) = lies ? (Sheet.Long, Sheet.Short) : (Sheet.Short, Sheet.Long);
        var page = document.BeginPage(width, height);
        page.Translate((float)Math.Max(0, (width - (size.Width * scale)) / 2), 0);
        page.Scale((float)scale);
        return new SkiaCanvas(page, name => Palette.Paper[name]);
    }

    /// <summary>Whether a name or a title does not fit its box: then both are listed in full.</summary>
    private static bool IsShortened(Chart chart) => chart.Boxes.Any(box => !ChartDrawing.Fits(box));
}
