using System.Collections.Immutable;
using System.Globalization;

namespace Rolemap.Careers;

/// <summary>Draws the moves of a career map: where each line leaves a box, where it arrives, and how it bends.</summary>
internal static class MoveLines
{
    private enum Side
    {
        Top,
        Bottom,
        Left,
        Right,
    }

    private sealed record End(CareerMove Move, bool IsStart, Side Side, (int X, int Y, int Width, int Height) Box, (int X, int Y) Other);

    public static ImmutableArray<MoveLine> Of(CareerMap map, ImmutableArray<RoleBox> boxes, ImmutableArray<EntryLine> entries)
    {
        var places = boxes.ToDictionary(box => box.Role);
        var lines = entries.ToDictionary(entry => entry.Move);
        var drawn = map.Moves.Where(move => move.From != move.To).ToArray();
        var ends = drawn.SelectMany(move => move.From is { } source ? Between(move, places[source], places[move.To]) : Into(move, lines[move], places[move.To])).ToArray();
        var ports = Ports(ends);
        return [.. drawn.Select((move, at) => Line(move, ends[2 * at], ends[(2 * at) + 1], ports))];
    }

    private static IEnumerable<End> Between(CareerMove move, RoleBox start, RoleBox end)
    {
        var (leave, arrive) = SidesOf(start, end);
        yield return new End(move, true, leave, Box(start), Middle(Box(end)));
        yield return new End(move, false, arrive, Box(end), Middle(Box(start)));
    }

    private static IEnumerable<End> Into(CareerMove move, EntryLine line, RoleBox end)
    {
        var isLeft = line.X < end.X;
        var from = (line.X, line.Y, CareerLayout.EntryWidth, CareerLayout.EntryHeight);
        yield return new End(move, true, isLeft ? Side.Right : Side.Left, from, Middle(Box(end)));
        yield return new End(move, false, isLeft ? Side.Left : Side.Right, Box(end), Middle(from));
    }

    /// <summary>Neighbours above each other are joined straight; others of one track bow out to the right; tracks are joined across the gap.</summary>
    private static (Side Leave, Side Arrive) SidesOf(RoleBox start, RoleBox end)
    {
        if (start.Track != end.Track || start.Row == end.Row)
            return end.X > start.X ? (Side.Right, Side.Left) : (Side.Left, Side.Right);
        return start.Row - end.Row == 1 ? (Side.Top, Side.Bottom) : end.Row - start.Row == 1 ? (Side.Bottom, Side.Top) : (Side.Right, Side.Right);
    }

    /// <summary>Lines that meet one side of a box are spread along it, in the order of where they come from.</summary>
    private static Dictionary<(CareerMove, bool), (int X, int Y)> Ports(End[] ends)
    {
        var ports = new Dictionary<(CareerMove, bool), (int X, int Y)>();
        foreach (var side in ends.Where(end => end.Move.From is not null || !end.IsStart).GroupBy(end => (end.Box, end.Side)))
        {
            var isUpright = side.Key.Side is Side.Left or Side.Right;
            var order = side.OrderBy(end => isUpright ? end.Other.Y : end.Other.X).ToArray();
            for (var at = 0; at < order.Length; at++)
                ports[(order[at].Move, order[at].IsStart)] = PortOf(order[at], at + 1, order.Length + 1);
        }
        foreach (var end in ends.Where(end => end.Move.From is null && end.IsStart))
            ports[(end.Move, true)] = PortOf(end, 1, 2);
        return ports;
    }

    private static (int X, int Y) PortOf(End end, int part, int parts)
    {
        var (x, y, width, height) = end.Box;
        return end.Side switch
        {
            Side.Top => (x + (width * part / parts), y),
            Side.Bottom => (x + (width * part / parts), y + height),
            Side.Left => (x, y + (height * part / parts)),
            _ => (x + width, y + (height * part / parts)),
        };
    }

    private static MoveLine Line(CareerMove move, End start, End end, Dictionary<(CareerMove, bool), (int X, int Y)> ports)
    {
        var (x1, y1) = ports[(move, true)];
        var (x2, y2) = ports[(move, false)];
        var isUpright = start.Side is Side.Top or Side.Bottom;
        var bend = start.Side == end.Side ? 56 : isUpright ? Math.Abs(y2 - y1) / 2 : Math.Max(24, Math.Abs(x2 - x1) / 2);
        var (cx1, cy1) = Out(x1, y1, start.Side, bend);
        var (cx2, cy2) = Out(x2, y2, end.Side, bend);
        // Nearer to where a line starts, so that the names of two lines that run beside each other, there and back, do not meet.
        var part = isUpright ? 0.5 : 0.32;
        return new MoveLine(move, string.Create(CultureInfo.InvariantCulture, $"M{x1} {y1}C{cx1} {cy1} {cx2} {cy2} {x2} {y2}"), On(x1, cx1, cx2, x2, part), On(y1, cy1, cy2, y2, part));
    }

    private static (int X, int Y) Out(int x, int y, Side side, int by) => side switch
    {
        Side.Top => (x, y - by),
        Side.Bottom => (x, y + by),
        Side.Left => (x - by, y),
        _ => (x + by, y),
    };

    private static int On(int a, int b, int c, int d, double t) =>
        (int)Math.Round((a * Math.Pow(1 - t, 3)) + (3 * b * t * Math.Pow(1 - t, 2)) + (3 * c * t * t * (1 - t)) + (d * Math.Pow(t, 3)), MidpointRounding.AwayFromZero);

    private static (int X, int Y, int Width, int Height) Box(RoleBox box) => (box.X, box.Y, CareerLayout.BoxWidth, CareerLayout.BoxHeight);

    private static (int X, int Y) Middle((int X, int Y, int Width, int Height) box) => (box.X + (box.Width / 2), box.Y + (box.Height / 2));
}
