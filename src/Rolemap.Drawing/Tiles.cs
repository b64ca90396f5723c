using System.Globalization;
using Rolemap.Charts;
using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>A picture cut into pages on which its text can be read.</summary>
/// <remarks>
/// Neighbours share a strip as wide as a box, or as high, so every box stands whole on one page at least. Pages on which nothing stands are left
/// out. A tile goes by its column and its row, as in a spreadsheet: C2 is the third of the second row.
/// </remarks>
internal sealed class Tiles
{
    /// <summary>Below this nothing is printed: names of 7 points.</summary>
    public const double LeastScale = 7 / 13.0;

    /// <summary>As large as on a screen.</summary>
    public const double UsualScale = 0.75;

    /// <summary>What stands out of a box or a frame.</summary>
    private const double Rim = 14;
    private const double SharedAcross = ChartPicture.BoxWidth + (2 * Rim);
    private const double SharedDown = ChartPicture.BoxHeight + (2 * Rim);

    private readonly double stepAcross;
    private readonly double stepDown;
    private readonly HashSet<(int Column, int Row)> used = [];

    private Tiles(ChartPicture picture)
    {
        var (width, height) = (picture.Width + (2 * Rim), picture.Height + (2 * Rim));
        Columns = CountOf(width, Sheet.Width / LeastScale, SharedAcross);
        Rows = CountOf(height, Sheet.Height / LeastScale, SharedDown);
        Scale = Math.Min(UsualScale, Math.Min(Sheet.Width / WidthOf(width, Columns, SharedAcross), Sheet.Height / WidthOf(height, Rows, SharedDown)));
        (stepAcross, stepDown) = ((Sheet.Width / Scale) - SharedAcross, (Sheet.Height / Scale) - SharedDown);
        Whole = new SKRect((float)-Rim, (float)-Rim, (float)(width - Rim), (float)(height - Rim));
    }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>How many points a unit of the picture has.</summary>
    public double Scale { get; }

    /// <summary>All that is cut.</summary>
    public SKRect Whole { get; }

    /// <summary>Those on which something stands, row by row.</summary>
    public IEnumerable<(int Column, int Row)> Used => used.OrderBy(tile => tile.Row).ThenBy(tile => tile.Column);

    /// <summary>Cuts a picture.</summary>
    public static Tiles Of(ChartPicture picture)
    {
        var tiles = new Tiles(picture);
        foreach (var (left, top) in picture.Corners)
            tiles.Use(left - Rim, top - Rim, left + ChartPicture.BoxWidth + Rim, top + ChartPicture.BoxHeight + Rim);
        foreach (var line in picture.Strokes)
            tiles.Use(Math.Min(line.FromX, line.ToX), Math.Min(line.FromY, line.ToY), Math.Max(line.FromX, line.ToX), Math.Max(line.FromY, line.ToY));
        foreach (var frame in picture.Frames)
            tiles.Use(frame.Around.Left, frame.Around.Top, frame.Around.Left + frame.Around.Width, frame.Around.Top + frame.Around.Height);
        return tiles;
    }

    /// <summary>What a tile is called.</summary>
    public static string NameOf((int Column, int Row) tile)
    {
        var letters = "";
        for (var left = tile.Column + 1; left > 0; left = (left - 1) / 26)
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        return string.Create(CultureInfo.InvariantCulture, $"{letters}{tile.Row + 1}");
    }

    /// <summary>Whether there is a page for it.</summary>
    public bool Has((int Column, int Row) tile) => used.Contains(tile);

    /// <summary>What a tile shows of the picture.</summary>
    public SKRect Of((int Column, int Row) tile)
    {
        var (left, top) = (Whole.Left + (tile.Column * stepAcross), Whole.Top + (tile.Row * stepDown));
        return new SKRect((float)left, (float)top, (float)(left + (Sheet.Width / Scale)), (float)(top + (Sheet.Height / Scale)));
    }

    /// <summary>A tile on which a box stands whole.</summary>
    public (int Column, int Row) TileOf((double Left, double Top) corner)
    {
        var (column, row) = ((int)((corner.Left - Rim - Whole.Left) / stepAcross), (int)((corner.Top - Rim - Whole.Top) / stepDown));
        return (Math.Clamp(column, 0, Columns - 1), Math.Clamp(row, 0, Rows - 1));
    }

    private static int CountOf(double length, double page, double shared) =>
        length <= page ? 1 : (int)Math.Ceiling((length - shared) / (page - shared));

    private static double WidthOf(double length, int count, double shared) => (length + ((count - 1) * shared)) / count;

    private void Use(double left, double top, double right, double bottom)
    {
        var from = TileOf((left - SharedAcross, top - SharedDown));
        var to = TileOf((right + Rim, bottom + Rim));
        for (var row = from.Row; row <= to.Row; row++)
            for (var column = from.Column; column <= to.Column; column++)
                if (!used.Contains((column, row)) && Of((column, row)) is var tile && Meet(tile, left, top, right, bottom))
                    used.Add((column, row));
    }

    private static bool Meet(SKRect tile, double left, double top, double right, double bottom) =>
        right >= tile.Left && left <= tile.Right && bottom >= tile.Top && top <= tile.Bottom;
}
