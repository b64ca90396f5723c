using System.Buffers;
using System.Globalization;
using System.Text;
using Rolemap.Changes;
using Rolemap.Files.Charts;
using Rolemap.Files.Csv;
using Rolemap.Organizations;
using Rolemap.Reports;

namespace Rolemap.Files.Seats;

/// <summary>Writes what differs between two files of seats as CSV without a header: a row for each seat, and what follows from all of it.</summary>
public static class DifferenceTables
{
    /// <summary>How the file of what follows is called.</summary>
    public const string EffectsName = "effects.csv";

    private const int Piece = 1 << 16;

    /// <summary>Writes the seats that differ: <c>ID,joined</c>, <c>ID,moved,FROM,TO</c> and <c>ID,changed</c> in the order of ids, then <c>ID,left</c>.</summary>
    public static void WriteSeats(SeatDifference difference, string path)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        using var buffer = new FileBuffer(stream, Piece);
        var room = new byte[SeatIds.Room];
        for (var seat = 0; seat < difference.After.Count; seat++)
        {
            if (difference[seat] == SeatChange.None)
                continue;
            Id(buffer, difference.After.Ids.TextOf(seat, room));
            if (difference[seat] == SeatChange.Joined)
                buffer.Write(",joined\n"u8);
            else if (difference[seat] == SeatChange.Changed)
                buffer.Write(",changed\n"u8);
            else
                Move(buffer, difference.ManagerBefore(difference.NumberBefore(seat)), difference.ManagerAfter(seat));
        }
        foreach (var seat in difference.Left)
        {
            Id(buffer, difference.Before.Ids.TextOf(seat, room));
            buffer.Write(",left\n"u8);
        }
    }

    /// <summary>
    /// Writes what follows: <c>span,ID,BEFORE,AFTER</c> and <c>headcount,ID,BEFORE,AFTER</c> of managers that both files have, in the order of ids;
    /// then for each finding that is gone or new its rule, its subject, and what was said before or is said after.
    /// </summary>
    public static void WriteEffects(SeatDifference difference, FindingEffects findings, string path)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Piece);
        var csv = new CsvWriter(file);
        var (before, after) = (new SpansAndLayers(difference.Before), new SpansAndLayers(difference.After));
        for (var seat = 0; seat < difference.After.Count; seat++)
        {
            if (difference.NumberBefore(seat) is not (>= 0 and var earlier))
                continue;
            Effect(csv, "span", difference.After.Ids, seat, before.DirectReports(earlier), after.DirectReports(seat));
            Effect(csv, "headcount", difference.After.Ids, seat, before.Headcount(earlier), after.Headcount(seat));
        }
        foreach (var result in findings.Fixed)
            csv.Row(result.Rule.Id, result.Finding.Subject.ToString(), result.Finding.Message, "");
        foreach (var result in findings.Caused)
            csv.Row(result.Rule.Id, result.Finding.Subject.ToString(), "", result.Finding.Message);
    }

    private static void Effect(CsvWriter csv, string what, SeatIds ids, int seat, int before, int after)
    {
        if (before != after)
            csv.Row(what, ids.StringOf(seat), before.ToString(CultureInfo.InvariantCulture), after.ToString(CultureInfo.InvariantCulture));
    }

    private static void Move(FileBuffer buffer, string from, string to)
    {
        buffer.Write(",moved,"u8);
        Id(buffer, Encoding.UTF8.GetBytes(from));
        buffer.Write(","u8);
        Id(buffer, Encoding.UTF8.GetBytes(to));
        buffer.Write("\n"u8);
    }

    private static void Id(FileBuffer buffer, ReadOnlySpan<byte> id)
    {
        if (id is [(byte)'-', ..])
            buffer.Write("'"u8); // a spreadsheet would take it for a formula
        buffer.Write(id);
    }
}
