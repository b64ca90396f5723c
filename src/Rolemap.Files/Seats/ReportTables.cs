using System.Buffers;
using System.Buffers.Text;
using Rolemap.Files.Charts;
using Rolemap.Organizations;
using Rolemap.Reports;

namespace Rolemap.Files.Seats;

/// <summary>Writes the tables of spans and layers as CSV, one file each, without a header: for programs and spreadsheets alike.</summary>
public static class ReportTables
{
    private const int Piece = 1 << 16;

    /// <summary>The files, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> Names = ["layers.csv", "spans.csv", "subtree.csv", "violations.csv", "cycles.csv", "unknown.csv", "summary.csv"];

    /// <summary>Writes all of them into a folder that exists. Throws as <see cref="FileStream"/> does.</summary>
    public static void Write(SpansAndLayers report, string folder)
    {
        Action<Table>[] tables = [table => Layers(report, table), table => Spans(report, table), table => Subtrees(report, table), table => Violations(report, table),
            table => Seats(report.OnCircles, table), table => Seats(report.WithUnknownManager, table), table => Summary(report, table)];
        for (var i = 0; i < tables.Length; i++)
        {
            using var stream = new FileStream(Path.Combine(folder, Names[i]), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
            using var buffer = new FileBuffer(stream, Piece);
            tables[i](new Table(report.Ids, buffer));
        }
    }

    private static void Layers(SpansAndLayers report, Table table)
    {
        for (var layer = 0; layer < report.SeatsOfLayer.Count; layer++)
            table.Row(layer + 1, report.SeatsOfLayer[layer]);
    }

    private static void Spans(SpansAndLayers report, Table table)
    {
        for (var span = 1; span < report.ManagersOfSpan.Count; span++)
            if (report.ManagersOfSpan[span] > 0)
                table.Row(span, report.ManagersOfSpan[span]);
    }

    private static void Subtrees(SpansAndLayers report, Table table)
    {
        foreach (var seat in report.Leading)
        {
            table.Seat(seat);
            table.Row(report.DirectReports(seat), report.Headcount(seat), report.Cost(seat));
        }
    }

    private static void Violations(SpansAndLayers report, Table table)
    {
        foreach (var seat in report.AboveTheirManager)
        {
            table.Seat(seat);
            table.Seat(report.ManagerOf(seat));
            table.Row();
        }
    }

    private static void Seats(IEnumerable<int> seats, Table table)
    {
        foreach (var seat in seats)
        {
            table.Seat(seat);
            table.Row();
        }
    }

    private static void Summary(SpansAndLayers report, Table table)
    {
        table.Word("rows"u8);
        table.Row(report.Seats);
        table.Word("vacant"u8);
        table.Row(report.Vacancies);
        table.Word("unknown"u8);
        table.Row(report.WithUnknownManager.Count);
        table.Word("single_report"u8);
        table.Row(report.ManagersOfSpan is [_, var single, ..] ? single : 0);
    }

    /// <summary>Rows of ids and numbers on their way into a file.</summary>
    private sealed class Table(SeatIds ids, IBufferWriter<byte> output)
    {
        private const int LongestNumber = 20;

        private readonly byte[] room = new byte[SeatIds.Room];
        private bool isBegun;

        public void Seat(int seat)
        {
            var id = ids.TextOf(seat, room);
            Part();
            if (id is [(byte)'-', ..])
                output.Write("'"u8); // a spreadsheet would take it for a formula
            output.Write(id);
        }

        public void Word(ReadOnlySpan<byte> word)
        {
            Part();
            output.Write(word);
        }

        public void Row(params ReadOnlySpan<long> numbers)
        {
            foreach (var number in numbers)
            {
                Part();
                Utf8Formatter.TryFormat(number, output.GetSpan(LongestNumber), out var length);
                output.Advance(length);
            }
            output.Write("\n"u8);
            isBegun = false;
        }

        private void Part()
        {
            if (isBegun)
                output.Write(","u8);
            isBegun = true;
        }
    }
}
