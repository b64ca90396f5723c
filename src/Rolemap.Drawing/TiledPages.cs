using System.Globalization;
using Rolemap.Charts;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>A large picture on many pages: an overview, the tiles, and an index of names.</summary>
internal sealed class TiledPages
{
    private const double LeastSizeOfName = 2;
    private const double SizeOfName = 13;

    private readonly ChartPicture picture;
    private readonly Tiles tiles;
    private readonly NameIndex index;
    private readonly Dictionary<(int Column, int Row), int> pageOf = [];

    public TiledPages(ChartPicture picture)
    {
        (this.picture, tiles, index) = (picture, Tiles.Of(picture), NameIndex.Of(picture.Chart));
        foreach (var tile in tiles.Used)
            pageOf.Add(tile, pageOf.Count + 2);
    }

    private int FirstOfIndex => pageOf.Count + 2;

    private int Pages => pageOf.Count + 1 + index.Pages;

    public void Write(SKDocument document)
    {
        using var record = Record(hasText: true);
        Overview(document, record);
        foreach (var tile in pageOf.Keys)
            Tile(document, record, tile);
        for (var at = 0; at < index.Pages; at++)
        {
            var page = document.BeginPage(Sheet.Long, Sheet.Short);
            if (at == 0)
                page.DrawNamedDestinationAnnotation(new SKPoint(0, 0), "names");
            Sheet.Head(page, picture.Chart.Title, "Names");
            index.Draw(page, at, picture.Chart, ReferenceOf);
            Sheet.Remark(page, "Overview", Sheet.Margin, "overview");
            Sheet.Number(page, FirstOfIndex + at, Pages);
            document.EndPage();
        }
    }

    /// <summary>The picture, drawn once; each page then draws what stands on it.</summary>
    private SKPicture Record(bool hasText)
    {
        using var recorder = new SKPictureRecorder();
        var canvas = new SkiaCanvas(recorder.BeginRecording(tiles.Whole, true), name => Palette.Paper[name], hasText);
        ChartDrawing.Boxes(ref canvas, picture);
        canvas.Dispose();
        return recorder.EndRecording();
    }

    private (string Text, string Target) ReferenceOf(int box)
    {
        var tile = tiles.TileOf(picture.Corners[box]);
        return (PageOf(tile), Tiles.NameOf(tile));
    }

    private string PageOf((int Column, int Row) tile) => string.Create(CultureInfo.InvariantCulture, $"{Tiles.NameOf(tile)} · p. {pageOf[tile]}");

    private void Overview(SKDocument document, SKPicture record)
    {
        var page = document.BeginPage(Sheet.Long, Sheet.Short);
        page.DrawNamedDestinationAnnotation(new SKPoint(0, 0), "overview");
        var bands = Bands.Of(tiles, Heading(page));
        using var shapes = bands.Scale * SizeOfName >= LeastSizeOfName ? null : Record(hasText: false);
        foreach (var band in bands.All)
        {
            page.Save();
            page.ClipRect(band.Paper);
            page.Concat(band.ToPaper);
            page.DrawPicture(shapes ?? record);
            page.Restore();
        }
        foreach (var tile in pageOf.Keys)
            TileInOverview(page, tile, bands.PlaceOf(tile));
        var count = string.Create(CultureInfo.InvariantCulture, $"{pageOf.Count} tiles on pages 2 to {FirstOfIndex - 1}");
        Sheet.Remark(page, $"{count}; neighbours share a strip as wide as a box.", Sheet.Margin);
        Sheet.Remark(page, string.Create(CultureInfo.InvariantCulture, $"Names from page {FirstOfIndex} on"), Sheet.Long / 2, "names");
        Sheet.Number(page, 1, Pages);
        document.EndPage();
    }

    /// <summary>Draws the heading of the picture as wide as the page, and says where it ends.</summary>
    private float Heading(SKCanvas page)
    {
        var heading = ChartHeading.Of(picture, Sheet.Long / Tiles.UsualScale);
        page.Save();
        page.Scale((float)Tiles.UsualScale);
        page.Translate((float)((Sheet.Margin / Tiles.UsualScale) - ChartHeading.Margin), 0);
        var canvas = new SkiaCanvas(page, name => Palette.Paper[name]);
        ChartDrawing.Heading(ref canvas, picture.Chart, heading);
        canvas.Dispose();
        page.Restore();
        return (float)(heading.Height * Tiles.UsualScale);
    }

    private static void TileInOverview(SKCanvas page, (int Column, int Row) tile, SKRect around)
    {
        using var line = Sheet.Ink("accent");
        (line.Style, line.StrokeWidth) = (SKPaintStyle.Stroke, 0.6f);
        page.DrawRect(around, line);
        var size = Math.Clamp(Math.Min(around.Width / 5, around.Height / 3), 2, 9);
        using var name = TextLine.Of(Tiles.NameOf(tile), size, isBold: true);
        line.Style = SKPaintStyle.Fill;
        page.DrawRect(new SKRect(around.Left, around.Top, around.Left + name.Width + size, around.Top + (size * 1.5f)), line);
        using var ink = Sheet.Ink("surface");
        name.Draw(page, around.Left + (size / 2), around.Top + (size * 1.1f), ink);
        page.DrawLinkDestinationAnnotation(around, Tiles.NameOf(tile));
    }

    private void Tile(SKDocument document, SKPicture record, (int Column, int Row) tile)
    {
        var page = document.BeginPage(Sheet.Long, Sheet.Short);
        page.DrawNamedDestinationAnnotation(new SKPoint(0, 0), Tiles.NameOf(tile));
        var place = string.Create(CultureInfo.InvariantCulture, $"column {tile.Column + 1} of {tiles.Columns}, row {tile.Row + 1} of {tiles.Rows}");
        Sheet.Head(page, picture.Chart.Title, $"Tile {Tiles.NameOf(tile)} · {place}");
        var shown = tiles.Of(tile);
        var paper = new SKRect(Sheet.Margin, Sheet.Top, Sheet.Long - Sheet.Margin, Sheet.Bottom);
        page.Save();
        page.ClipRect(paper);
        page.Translate(paper.Left, paper.Top);
        page.Scale((float)tiles.Scale);
        page.Translate(-shown.Left, -shown.Top);
        page.DrawPicture(record);
        page.Restore();
        Edges(page, tile, paper);
        var left = Sheet.Remark(page, "Overview", Sheet.Margin, "overview");
        foreach (var (arrow, neighbour) in Neighbours(tile))
            left = Sheet.Remark(page, $"{arrow} {PageOf(neighbour)}", left + 18, Tiles.NameOf(neighbour));
        Sheet.Number(page, pageOf[tile], Pages);
        document.EndPage();
    }

    private IEnumerable<(string Arrow, (int Column, int Row) Tile)> Neighbours((int Column, int Row) tile)
    {
        var (column, row) = tile;
        (string Arrow, (int Column, int Row) Tile)[] all =
            [("←", (column - 1, row)), ("→", (column + 1, row)), ("↑", (column, row - 1)), ("↓", (column, row + 1))];
        return all.Where(neighbour => tiles.Has(neighbour.Tile));
    }

    /// <summary>The edge of a tile, and ticks where its neighbours begin and end: there sheets are put on each other.</summary>
    private void Edges(SKCanvas page, (int Column, int Row) tile, SKRect paper)
    {
        using var line = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = 0.5f, Color = Palette.Paper["line-strong"], IsAntialias = true };
        page.DrawRect(paper, line);
        var (shown, scale) = (tiles.Of(tile), (float)tiles.Scale);
        var (before, after) = (tiles.Of((tile.Column - 1, tile.Row - 1)), tiles.Of((tile.Column + 1, tile.Row + 1)));
        foreach (var at in Shared(before.Right, after.Left, tile.Column, tiles.Columns))
        {
            var across = paper.Left + ((at - shown.Left) * scale);
            page.DrawLine(across, paper.Top - 5, across, paper.Top, line);
            page.DrawLine(across, paper.Bottom, across, paper.Bottom + 5, line);
        }
        foreach (var at in Shared(before.Bottom, after.Top, tile.Row, tiles.Rows))
        {
            var down = paper.Top + ((at - shown.Top) * scale);
            page.DrawLine(paper.Left - 5, down, paper.Left, down, line);
            page.DrawLine(paper.Right, down, paper.Right + 5, down, line);
        }
    }

    private static IEnumerable<float> Shared(float before, float after, int at, int count)
    {
        if (at > 0)
            yield return before;
        if (at + 1 < count)
            yield return after;
    }
}
