using Rolemap.Charts;
using Rolemap.Explanations;

namespace Rolemap.Comparison;

/// <summary>What is drawn of ranges, whatever it is drawn on. The word in a bar says what its form says.</summary>
public static class RangeDrawing
{
    private const double BarHeight = 24;

    /// <summary>Draws a picture, from its own corner.</summary>
    public static void Draw<TCanvas>(ref TCanvas canvas, RangePicture picture)
        where TCanvas : IChartCanvas, allows ref struct
    {
        foreach (var track in picture.Tracks)
        {
            canvas.Text(track.Name, (track.Left + (track.Width / 2), 15), new ChartType(RangePicture.SmallSize, "quiet", IsCentred: true));
            canvas.Rectangle(new Region(track.Left, RangePicture.TrackHeight - 4, track.Width, 1.5), 0, new ChartPaint("line-strong"));
        }
        foreach (var column in picture.Columns)
            Column(ref canvas, picture, column);
        foreach (var row in picture.Rows)
            Row(ref canvas, picture, row);
    }

    private static void Column<TCanvas>(ref TCanvas canvas, RangePicture picture, RangeColumn column)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var (top, height) = (RangePicture.TrackHeight + 2, picture.Height - RangePicture.TrackHeight - 4);
        canvas.Rectangle(new Region(column.Left + 1.5, top, picture.ColumnWidth - 3, height), 6, new ChartPaint("sunken"));
        var middle = column.Left + (picture.ColumnWidth / 2);
        var title = new ChartType(RangePicture.TitleSize, "ink", IsBold: true, IsCentred: true);
        for (var line = 0; line < column.Lines.Length; line++)
            canvas.Text(column.Lines[line], (middle, top + 15 + (line * RangePicture.LineHeight)), title);
        for (var line = 0; line < column.Reach.Length; line++)
        {
            var baseline = picture.Top - 8 - ((column.Reach.Length - 1 - line) * RangePicture.LineHeight);
            canvas.Text(column.Reach[line], (middle, baseline), new ChartType(RangePicture.SmallSize, "quiet", IsCentred: true));
        }
    }

    private static void Row<TCanvas>(ref TCanvas canvas, RangePicture picture, RangeRow row)
        where TCanvas : IChartCanvas, allows ref struct
    {
        canvas.Begin("range", $"{RangeText.Answer(row.Match)} Confidence: {RangeText.Say(row.Match.Confidence)}. {RangeText.Because(row.Match)}", (0, row.Top));
        canvas.Rectangle(new Region(0, 0, picture.Width, 0.8), 0, new ChartPaint("line"));
        canvas.Text(row.Name, (0, 18), new ChartType(RangePicture.NameSize, "ink", IsBold: true));
        canvas.Text(row.Reach, (0, 33), new ChartType(RangePicture.SmallSize, "quiet"));
        foreach (var bar in row.Bars)
            Bar(ref canvas, row, new Region(bar.Left + 4, (RangePicture.RowHeight - BarHeight) / 2, bar.Width - 8, BarHeight));
        if (row.Reason is { Text.Length: > 0 } reason)
            canvas.Text(reason.Text, (reason.Left, 25), new ChartType(RangePicture.SmallSize, "quiet"));
        if (row.Bars.IsEmpty && picture.Columns is [var first, ..])
            canvas.Text(row.Word, (first.Left + 10, 25), new ChartType(RangePicture.TitleSize, "quiet"));
        canvas.End();
    }

    /// <summary>Filled is high, an outline is medium, a broken outline is low or no more than the nearest.</summary>
    private static void Bar<TCanvas>(ref TCanvas canvas, RangeRow row, Region at)
        where TCanvas : IChartCanvas, allows ref struct
    {
        var (paint, color) = row.Match.Confidence switch
        {
            Confidence.High => (new ChartPaint("accent", "accent", 2), "surface"),
            Confidence.Medium => (new ChartPaint("surface", "accent", 2), "accent"),
            _ => (new ChartPaint("ground", "line-strong", 1.4, ChartDash.Dashed), "quiet"),
        };
        canvas.Rectangle(at, 7, paint);
        var word = TextFit.Shorten(row.Word, RangePicture.TitleSize, at.Width - 4);
        var type = new ChartType(RangePicture.TitleSize, color, IsBold: row.Match.Confidence != Confidence.Low, IsCentred: true);
        canvas.Text(word, (at.Left + (at.Width / 2), at.Top + 16), type);
    }
}
