using System.Collections.Immutable;
using Rolemap.Frameworks;

namespace Rolemap.Careers;

/// <summary>Where everything of a career map stands in a picture. Computed here so that every picture of it is the same. Immutable.</summary>
/// <remarks>Tracks are columns and ranks are rows. Ways in from outside stand left of the first track and right of the last one.</remarks>
public sealed class CareerLayout
{
    /// <summary>The width of a role's box.</summary>
    public const int BoxWidth = 190;

    /// <summary>The height of a role's box.</summary>
    public const int BoxHeight = 76;

    /// <summary>The height of the line for a way in from outside.</summary>
    public const int EntryHeight = 24;

    /// <summary>The width of such a line.</summary>
    public const int EntryWidth = 166;

    private const int Gutter = 62;
    private const int ColumnGap = 170;
    private const int BoxGap = 16;
    private const int RowGap = 46;
    private const int EntryGap = 44;
    private const int Top = 40;

    private CareerLayout() { }

    /// <summary>The width of the picture.</summary>
    public int Width { get; private init; }

    /// <summary>The height of the picture.</summary>
    public int Height { get; private init; }

    /// <summary>The tracks with the left edge and the width of their columns; the place of a missing track last, if there is one.</summary>
    public ImmutableArray<(string Name, int X, int Width)> Columns { get; private init; } = [];

    /// <summary>The rows' names, at the middle of each row.</summary>
    public ImmutableArray<(string? Label, int Y)> Rows { get; private init; } = [];

    /// <summary>The roles, with the upper left corner of their boxes.</summary>
    public ImmutableArray<RoleBox> Roles { get; private init; } = [];

    /// <summary>The ways in from outside, with the upper left corner of their lines.</summary>
    public ImmutableArray<EntryLine> Entries { get; private init; } = [];

    /// <summary>The lines of the moves, in the order of the map; moves to the same role have none.</summary>
    public ImmutableArray<MoveLine> Lines { get; private init; } = [];

    /// <summary>Lays a map out.</summary>
    public static CareerLayout Of(CareerMap map)
    {
        var grid = map.Grid;
        var onRight = map.Moves.Where(move => move.From is null && IsRight(grid, move.To)).ToImmutableArray();
        var onLeft = map.Moves.Where(move => move.From is null && !IsRight(grid, move.To)).ToImmutableArray();
        var start = Gutter + (onLeft.IsEmpty ? 0 : EntryWidth + EntryGap);
        var columns = ColumnsOf(grid, start);
        var end = columns is [] ? start : columns[^1].X + columns[^1].Width;
        var rows = RowsOf(grid, onLeft, onRight);
        var boxes = BoxesOf(grid, columns, rows).ToImmutableArray();
        var entries = EntriesOf(onLeft, boxes, Gutter).Concat(EntriesOf(onRight, boxes, end + EntryGap)).ToImmutableArray();
        end += onRight.IsEmpty ? 0 : EntryGap + EntryWidth;
        if (map.MissingTrack is { } missing)
            columns = columns.Add((missing, end + ColumnGap / 2, BoxWidth));
        return new CareerLayout
        {
            Width = (map.MissingTrack is null ? end : end + ColumnGap / 2 + BoxWidth) + 8,
            Height = rows is [] ? Top : rows[^1].Y + rows[^1].Height / 2 + 8,
            Columns = columns,
            Rows = [.. rows.Select((row, at) => (grid.Rows[at].Label, row.Y))],
            Roles = boxes,
            Entries = entries,
            Lines = MoveLines.Of(map, boxes, entries),
        };
    }

    private static bool IsRight(CareerGrid grid, Role role) => grid.Tracks.Length > 1 && role.TrackId == grid.Tracks[^1].Id;

    private static ImmutableArray<(string Name, int X, int Width)> ColumnsOf(CareerGrid grid, int start)
    {
        var columns = ImmutableArray.CreateBuilder<(string, int, int)>();
        var x = start;
        for (var track = 0; track < grid.Tracks.Length; track++)
        {
            var most = grid.Rows.Max(row => row.Cells[track].Length);
            var width = most * BoxWidth + (most - 1) * BoxGap;
            columns.Add((grid.Tracks[track].Name, x, width));
            x += width + ColumnGap;
        }
        return columns.ToImmutable();
    }

    private static ImmutableArray<(int Y, int Height)> RowsOf(CareerGrid grid, ImmutableArray<CareerMove> left, ImmutableArray<CareerMove> right)
    {
        var rows = ImmutableArray.CreateBuilder<(int, int)>();
        var y = Top;
        foreach (var row in grid.Rows)
        {
            var roles = row.Cells.SelectMany(cell => cell).ToHashSet();
            var lines = Math.Max(left.Count(move => roles.Contains(move.To)), right.Count(move => roles.Contains(move.To)));
            var height = Math.Max(BoxHeight, lines * EntryHeight) + RowGap;
            rows.Add((y + height / 2, height));
            y += height;
        }
        return rows.ToImmutable();
    }

    private static IEnumerable<RoleBox> BoxesOf(CareerGrid grid, ImmutableArray<(string Name, int X, int Width)> columns, ImmutableArray<(int Y, int Height)> rows)
    {
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            for (var track = 0; track < grid.Tracks.Length; track++)
            {
                var roles = grid[row, track];
                var x = columns[track].X + (columns[track].Width - roles.Length * BoxWidth - (roles.Length - 1) * BoxGap) / 2;
                for (var at = 0; at < roles.Length; at++)
                    yield return new RoleBox(roles[at], row, track, x + at * (BoxWidth + BoxGap), rows[row].Y - BoxHeight / 2);
            }
        }
    }

    /// <summary>Lines stand beside the row of the role they lead to, those of one row below each other.</summary>
    private static IEnumerable<EntryLine> EntriesOf(ImmutableArray<CareerMove> moves, ImmutableArray<RoleBox> boxes, int x)
    {
        foreach (var row in moves.GroupBy(move => boxes.First(box => box.Role == move.To).Row))
        {
            var y = boxes.First(box => box.Row == row.Key).Y + BoxHeight / 2 - row.Count() * EntryHeight / 2;
            foreach (var move in row)
            {
                yield return new EntryLine(move, x, y);
                y += EntryHeight;
            }
        }
    }
}

/// <summary>A role in a picture.</summary>
/// <param name="Role">The role.</param>
/// <param name="Row">Its row, from 0 at the top.</param>
/// <param name="Track">Its column, from 0 at the left.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
public sealed record RoleBox(Role Role, int Row, int Track, int X, int Y);

/// <summary>A way in from outside in a picture.</summary>
/// <param name="Move">The move.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
public sealed record EntryLine(CareerMove Move, int X, int Y);

/// <summary>The line of a move in a picture.</summary>
/// <param name="Move">The move.</param>
/// <param name="Path">The path of the line, from where the move starts to where it leads.</param>
/// <param name="LabelX">Where its name is centred.</param>
/// <param name="LabelY">Where its name is centred.</param>
public sealed record MoveLine(CareerMove Move, string Path, int LabelX, int LabelY);
