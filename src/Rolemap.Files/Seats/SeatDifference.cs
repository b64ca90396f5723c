using System.Runtime.ExceptionServices;
using Rolemap.Files.Csv;
using Rolemap.Organizations;

namespace Rolemap.Files.Seats;

/// <summary>What happened to a seat that two files have.</summary>
public enum SeatChange : byte
{
    /// <summary>Nothing: both say the same of it.</summary>
    None,

    /// <summary>It is new.</summary>
    Joined,

    /// <summary>It has another manager; other things may have changed too.</summary>
    Moved,

    /// <summary>Something else is written of it.</summary>
    Changed,
}

/// <summary>Which seats differ between two files, and how, by their ids.</summary>
public sealed class SeatDifference
{
    private const int Parts = 2;

    private readonly SeatsRead before, after;
    private readonly SeatMatch match;
    private readonly SeatChange[] changes;

    /// <summary>Compares two files that were read for rules.</summary>
    public SeatDifference(SeatsRead before, SeatsRead after)
    {
        (this.before, this.after) = (before, after);
        match = SeatMatch.Of(before.Columns!, after.Columns!);
        changes = new SeatChange[after.Columns!.Count];
        try
        {
            Parallel.For(0, Parts, Compare);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }

    /// <summary>The seats of the file before.</summary>
    public SeatColumns Before => before.Columns!;

    /// <summary>The seats of the file after.</summary>
    public SeatColumns After => after.Columns!;

    /// <summary>The seats that only the file before has, by their numbers there, in the order of ids.</summary>
    public IReadOnlyList<int> Left => match.Left;

    /// <summary>The number that a seat of the file after has in the one before, or -1.</summary>
    public int NumberBefore(int seat) => match.Before(seat);

    /// <summary>What happened to a seat of the file after.</summary>
    public SeatChange this[int seat] => changes[seat];

    /// <summary>How many seats something happened to.</summary>
    public int CountOf(SeatChange change) => changes.AsSpan().Count(change);

    /// <summary>The id of the manager of a seat of the file before, as it is written; empty for none.</summary>
    public string ManagerBefore(int seat) => ManagerIn(before, seat);

    /// <summary>The id of the manager of a seat of the file after, as it is written; empty for none.</summary>
    public string ManagerAfter(int seat) => ManagerIn(after, seat);

    private void Compare(int part)
    {
        var isSame = Sameness();
        for (var seat = (int)((long)changes.Length * part / Parts); seat < (int)((long)changes.Length * (part + 1) / Parts); seat++)
            changes[seat] = ChangeOf(seat, isSame);
    }

    private SeatChange ChangeOf(int seat, Func<int, int, bool> isSame) =>
        match.Before(seat) is not (>= 0 and var earlier) ? SeatChange.Joined
        : !HasSameManager(earlier, seat) ? SeatChange.Moved
        : isSame(earlier, seat) ? SeatChange.None : SeatChange.Changed;

    private bool HasSameManager(int earlier, int seat)
    {
        var (one, other) = (Before.Managers[earlier], After.Managers[seat]);
        return one >= 0 && other >= 0 ? match.Before(other) == one : ManagerBefore(earlier) == ManagerAfter(seat);
    }

    private static string ManagerIn(SeatsRead read, int seat) => read.Columns!.Managers[seat] switch
    {
        SeatColumns.AtTheTop => "",
        SeatColumns.UnknownManager => read.Organization!.PositionOf(read.Columns.Ids.StringOf(seat))!.Value.ManagerId ?? "",
        var manager => read.Columns.Ids.StringOf(manager),
    };

    /// <summary>Whether the rows of a seat say the same: where both files have the same columns every cell, else what an import takes from them.</summary>
    private Func<int, int, bool> Sameness()
    {
        if (before.Source is not { } left || after.Source is not { } right || !left.Plan.Columns.Headers.SequenceEqual(right.Plan.Columns.Headers, StringComparer.Ordinal))
            return HasSameEntries;
        var (rowsBefore, rowsAfter) = (new RowWindow(left), new RowWindow(right));
        var (cellsBefore, cellsAfter) = (new CsvRowScanner(left.Delimiter), new CsvRowScanner(right.Delimiter));
        return (earlier, seat) =>
        {
            var one = rowsBefore.RowAt(left.Rows[earlier].Start);
            var other = rowsAfter.RowAt(right.Rows[seat].Start);
            return (left.Delimiter == right.Delimiter && one.SequenceEqual(other)) || HasSameCells(one, cellsBefore, other, cellsAfter);
        };
    }

    private static bool HasSameCells(ReadOnlySpan<byte> one, CsvRowScanner cells, ReadOnlySpan<byte> other, CsvRowScanner otherCells)
    {
        cells.TryScan(one, isLast: true);
        otherCells.TryScan(other, isLast: true);
        if (cells.Count != otherCells.Count)
            throw new IOException("A file was changed while it was read; read it again.");
        var row = new CsvRow(one, cells, 1, isAscii: false);
        var otherRow = new CsvRow(other, otherCells, 1, isAscii: false);
        for (var cell = 0; cell < cells.Count; cell++)
            if (!row[cell].SequenceEqual(otherRow[cell]))
                return false;
        return true;
    }

    private bool HasSameEntries(int earlier, int seat)
    {
        var one = before.Organization!.PositionOf(Before.Ids.StringOf(earlier))!.Value;
        var other = after.Organization!.PositionOf(After.Ids.StringOf(seat))!.Value;
        return one.Entry.Equals(other.Entry) && Equals(one.Person?.Entry, other.Person?.Entry);
    }
}
