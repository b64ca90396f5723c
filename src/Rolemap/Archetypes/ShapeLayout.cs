using System.Collections.Immutable;
using Rolemap.Organizations;

namespace Rolemap.Archetypes;

/// <summary>A small organization as a picture of boxes and lines: whoever leads stands in a row, whoever leads nobody hangs in a column below. Immutable.</summary>
public sealed class ShapeLayout
{
    /// <summary>The width of a box.</summary>
    public const int BoxWidth = 118;

    /// <summary>The height of a box.</summary>
    public const int BoxHeight = 30;

    private const int ColumnWidth = BoxWidth + 16;
    private const int RowHeight = BoxHeight + 26;
    private const int HangHeight = BoxHeight + 8;

    private ShapeLayout() { }

    /// <summary>The width of the picture.</summary>
    public int Width { get; private init; }

    /// <summary>The height of the picture.</summary>
    public int Height { get; private init; }

    /// <summary>The seats, with the upper left corners of their boxes.</summary>
    public ImmutableArray<(Position Seat, int X, int Y)> Boxes { get; private init; } = [];

    /// <summary>The lines from managers to their reports, as paths.</summary>
    public ImmutableArray<string> Lines { get; private init; } = [];

    /// <summary>Lays an organization out; at most so many seats, those nearest to the top of each branch first.</summary>
    public static ShapeLayout Of(Organization organization, int most = 80)
    {
        var order = Order(organization, most);
        var columns = Columns(order);
        var places = new Dictionary<Position, (int X, int Y)>();
        var lines = ImmutableArray.CreateBuilder<string>();
        var next = 0;
        var starts = new Dictionary<Position, int>();
        foreach (var seat in order)
        {
            // A seat's own columns begin where its manager has handed out the last ones.
            var start = starts.TryGetValue(seat, out var given) ? given : next;
            var manager = Above(seat, places);
            places[seat] = manager is { } above && IsHanging(seat, columns) ? places[seat] : ((start * ColumnWidth) + ((columns[seat] - 1) * ColumnWidth / 2), manager is { } one ? places[one].Y + RowHeight : 0);
            next = Math.Max(next, start + columns[seat]);
            HandOut(seat, start, columns, starts, places);
            if (manager is { } boss)
                lines.Add(Line(places[boss], places[seat], IsHanging(seat, columns)));
        }
        return new ShapeLayout
        {
            Width = (places.Count == 0 ? 0 : places.Values.Max(place => place.X)) + BoxWidth + 2,
            Height = (places.Count == 0 ? 0 : places.Values.Max(place => place.Y)) + BoxHeight + 2,
            Boxes = [.. order.Select(seat => (seat, places[seat].X, places[seat].Y))],
            Lines = lines.ToImmutable(),
        };
    }

    /// <summary>Managers before their reports, so that one pass in this order comes from the top and one against it from the bottom.</summary>
    private static List<Position> Order(Organization organization, int most)
    {
        var order = new List<Position>();
        var seen = new HashSet<Position>();
        foreach (var root in organization.Positions.Where(seat => seat.Manager is null || seat.Layer is null))
            if (order.Count < most && seen.Add(root))
                order.Add(root);
        for (var at = 0; at < order.Count && order.Count < most; at++)
            foreach (var report in order[at].Reports)
                if (order.Count < most && seen.Add(report))
                    order.Add(report);
        return order;
    }

    /// <summary>How many columns each seat and those below it take: 0 for one that hangs.</summary>
    private static Dictionary<Position, int> Columns(List<Position> order)
    {
        var shown = order.ToHashSet();
        var columns = new Dictionary<Position, int>();
        for (var at = order.Count - 1; at >= 0; at--)
        {
            var reports = ReportsIn(order[at], shown);
            var hanging = reports.Any(report => columns[report] == 0) ? 1 : 0;
            var isLeaf = reports.Count == 0 && order[at].Manager is { } manager && shown.Contains(manager) && order[at].Layer is not null;
            columns[order[at]] = isLeaf ? 0 : Math.Max(1, reports.Sum(report => columns[report]) + hanging);
        }
        return columns;
    }

    private static List<Position> ReportsIn(Position seat, HashSet<Position> shown)
    {
        var reports = new List<Position>();
        foreach (var report in seat.Reports)
            if (shown.Contains(report) && report != seat && report.Layer is not null)
                reports.Add(report);
        return reports;
    }

    private static bool IsHanging(Position seat, Dictionary<Position, int> columns) => columns[seat] == 0;

    /// <summary>Gives the reports of a seat their columns, the column of those that hang first.</summary>
    private static void HandOut(Position seat, int start, Dictionary<Position, int> columns, Dictionary<Position, int> starts, Dictionary<Position, (int X, int Y)> places)
    {
        var reports = ReportsIn(seat, [.. columns.Keys]);
        var at = 0;
        foreach (var report in reports.Where(report => IsHanging(report, columns)))
            places[report] = (reports.TrueForAll(one => IsHanging(one, columns)) ? places[seat].X + 12 : start * ColumnWidth, places[seat].Y + RowHeight + (at++ * HangHeight));
        var column = start + (at > 0 ? 1 : 0);
        foreach (var report in reports.Where(report => !IsHanging(report, columns)))
        {
            starts[report] = column;
            column += columns[report];
        }
    }

    private static Position? Above(Position seat, Dictionary<Position, (int X, int Y)> places) =>
        seat.Layer is not null && seat.Manager is { } manager && manager != seat && places.ContainsKey(manager) ? manager : null;

    private static string Line((int X, int Y) manager, (int X, int Y) seat, bool isHanging)
    {
        var (x, y) = (manager.X + (BoxWidth / 2), manager.Y + BoxHeight);
        if (!isHanging)
            return $"M{x} {y}V{seat.Y - 13}H{seat.X + (BoxWidth / 2)}V{seat.Y}";
        var side = seat.X - 6;
        return $"M{(side > manager.X ? side : x)} {y}{(side > manager.X ? "" : $"V{y + 13}H{side}")}V{seat.Y + (BoxHeight / 2)}H{seat.X}";
    }
}
