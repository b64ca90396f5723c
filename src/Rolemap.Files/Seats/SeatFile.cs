using Rolemap.Entries;
using Rolemap.Files.Csv;
using Rolemap.Files.Import;
using Rolemap.Frameworks;
using Rolemap.Organizations;
using Rolemap.Reports;

namespace Rolemap.Files.Seats;

/// <summary>Reads the seats of a CSV file into columns: on all cores and without an object for any row where the file is plain enough, else as an import does.</summary>
public static class SeatFile
{
    private const int MostReaders = 8, FirstRows = 1024, Beginning = 1 << 16;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="day">The day the organization is looked at.</param>
    public static SeatsRead Read(ImportFile file, DateOnly day)
    {
        var notes = new List<ImportNote>();
        return TryRead(file, day, notes) is { } plain ? new SeatsRead { Columns = plain, Notes = [.. notes], LeftOver = [], Problems = [] } : Import(file, day);
    }

    /// <summary>Reads a file as an import does, row by row.</summary>
    internal static SeatsRead Import(ImportFile file, DateOnly day)
    {
        var read = OrganizationCsv.Read(file, roles: []);
        var problems = read.Problems;
        var seats = SeatColumns.Of(new Organization(read.Entries, Framework.None, day));
        if (problems.IsEmpty && seats.Count == 0)
            problems = [new Problem(new Place(file.Name, 1, 1), "No row of the file is about a seat.", "Give a file with at least one row below its header.")];
        return new SeatsRead { Columns = problems.IsEmpty ? seats : null, Notes = read.Notes, LeftOver = read.LeftOver, Problems = problems };
    }

    /// <summary>Reads the columns; null when the file needs the care of an import, which reads it alike or says what is wrong with it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="day">The day the organization is looked at.</param>
    /// <param name="notes">Gathers what was decided on the way.</param>
    internal static SeatColumns? TryRead(ImportFile file, DateOnly day, ICollection<ImportNote> notes)
    {
        var log = new ImportLog();
        if (HeaderRow.Find(file, ImportMap.Empty).Above > 0 || PlanOf(file, log) is not { } found || log.Problems.Any())
            return null;
        using var stream = file.Open();
        var blocks = new RowBlocks(stream, found.Skipped);
        if (Read(blocks, () => new SeatScanner(new SeatRows(found.Plan, day), found.Delimiter)) is not { } read || blocks.IsStuck)
            return null;
        var columns = SeatBlocks.Join(read);
        if (columns is not null)
            foreach (var note in log.Notes)
                notes.Add(note);
        return columns;
    }

    private static (SeatPlan Plan, byte Delimiter, int Skipped)? PlanOf(ImportFile file, ImportLog log)
    {
        var start = new byte[Beginning];
        ReadOnlySpan<byte> header;
        using (var stream = file.Open())
            header = start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        var mark = header is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        using var beginning = new MemoryStream(start, 0, header.Length, writable: false);
        var reader = new CsvReader(file.Name, beginning);
        var scanner = new CsvRowScanner((byte)reader.Delimiter);
        if (reader.Problems.Count > 0 || reader.HeaderLine != 1 || !scanner.TryScan(header[mark..], isLast: false))
            return null;
        log.Note(reader.HeaderPlaces[0], $"The fields are separated by a {CsvDelimiter.NameOf(reader.Delimiter)}.");
        return SeatPlan.Of(ColumnPlan.Of(reader, ImportMap.Empty, log)) is { } plan ? (plan, (byte)reader.Delimiter, mark + scanner.Next) : null;
    }

    /// <summary>The blocks in the order of the file; null when one of them is not plain.</summary>
    private static List<SeatBlock>? Read(RowBlocks blocks, Func<SeatScanner> scannerOf)
    {
        var read = new List<(int Number, SeatBlock Seats)>();
        var isPlain = true;
        void Take()
        {
            var (scanner, buffer, expected) = (scannerOf(), new byte[RowBlocks.Size + RowBlocks.Slack], FirstRows);
            while (Volatile.Read(ref isPlain) && blocks.TryTake(buffer, out var number, out var length))
            {
                var seats = new SeatBlock(expected);
                if (!scanner.TryRead(buffer, length, seats))
                    Volatile.Write(ref isPlain, false);
                expected = Math.Max(FirstRows, seats.Count + (seats.Count / 16));
                lock (read)
                    read.Add((number, seats));
            }
        }
        Parallel.For(0, Math.Min(Environment.ProcessorCount, MostReaders), _ => Take());
        return isPlain ? [.. read.OrderBy(one => one.Number).Select(one => one.Seats)] : null;
    }
}
