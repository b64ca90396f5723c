using SkiaSharp;

namespace Rolemap.Drawing;

/// <summary>Where the tiles stand in the overview: as in the picture, or, where that is a thin line, in bands one below the other.</summary>
internal sealed class Bands
{
    private const float Between = 8;

    /// <summary>A tile that is less high is no help to anybody.</summary>
    private const float LeastHeight = 24;

    private readonly Tiles tiles;
    private readonly float top;
    private readonly int columns;

    private Bands(Tiles tiles, float top, int count)
    {
        (this.tiles, this.top) = (tiles, top);
        columns = (tiles.Columns + count - 1) / count;
        Count = (tiles.Columns + columns - 1) / columns;
        var widest = Enumerable.Range(0, Count).Max(band => RightOf(band) - LeftOf(band));
        Scale = Math.Min(Sheet.Width / widest, (Sheet.Bottom - top - ((Count - 1) * Between)) / Count / tiles.Whole.Height);
    }

    /// <summary>How many points a unit of the picture has.</summary>
    public float Scale { get; }

    /// <summary>The bands: where each stands on the page, and how the picture comes there.</summary>
    public IEnumerable<(SKRect Paper, SKMatrix ToPaper)> All => Enumerable.Range(0, Count).Select(band =>
    {
        var paper = new SKRect(Sheet.Margin, TopOf(band), Sheet.Margin + ((RightOf(band) - LeftOf(band)) * Scale), TopOf(band) + (tiles.Whole.Height * Scale));
        return (paper, SKMatrix.CreateScaleTranslation(Scale, Scale, paper.Left - (LeftOf(band) * Scale), paper.Top - (tiles.Whole.Top * Scale)));
    });

    private int Count { get; }

    /// <summary>As few bands as make tiles high enough, if any number does.</summary>
    /// <param name="tiles">The tiles.</param>
    /// <param name="top">Where on the page they begin.</param>
    public static Bands Of(Tiles tiles, float top)
    {
        var best = new Bands(tiles, top, 1);
        for (var count = 2; count <= tiles.Columns && best.HeightOfTile < LeastHeight; count++)
            if (new Bands(tiles, top, count) is var more && more.Scale > best.Scale)
                best = more;
        return best;
    }

    /// <summary>Where a tile stands, without what it shares with the next.</summary>
    public SKRect PlaceOf((int Column, int Row) tile)
    {
        var (band, shown, next) = (tile.Column / columns, tiles.Of(tile), tiles.Of((tile.Column + 1, tile.Row + 1)));
        var (right, bottom) = (tile.Column + 1 < tiles.Columns ? next.Left : tiles.Whole.Right, tile.Row + 1 < tiles.Rows ? next.Top : tiles.Whole.Bottom);
        return new SKRect(Across(shown.Left), Down(shown.Top), Across(right), Down(bottom));

        float Across(float at) => Sheet.Margin + ((at - LeftOf(band)) * Scale);

        float Down(float at) => TopOf(band) + ((at - tiles.Whole.Top) * Scale);
    }

    private float HeightOfTile => tiles.Whole.Height * Scale / tiles.Rows;

    private float TopOf(int band) => top + (band * ((tiles.Whole.Height * Scale) + Between));

    private float LeftOf(int band) => tiles.Of((band * columns, 0)).Left;

    private float RightOf(int band) => (band + 1) * columns < tiles.Columns ? LeftOf(band + 1) : tiles.Whole.Right;
}
