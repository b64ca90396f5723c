using System.Collections.Concurrent;
using Rolemap.Entries;
using Rolemap.Files.Csv;
using Rolemap.Files.Import;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Files.Seats;

/// <summary>Reads the seats of a CSV file into columns: on all cores and without an object for any row where the file is plain enough, else as an import does.</summary>
public static class SeatFile
{
    private const int MostReaders = 8, Beginning = 1 << 16, ShortRow = 16;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="day">The day the organization is looked at.</param>
    /// <param name="forRules">Whether rules are to judge the organization, which look at more than the tables are made from.</param>
    public static SeatsRead Read(ImportFile file, DateOnly day, bool forRules = false) => TryRead(file, day, forRules) ?? Import(file, day);

    /// <summary>Reads a file as an import does, row by row.</summary>
    internal static SeatsRead Import(ImportFile file, DateOnly day)
    {
        var read = OrganizationCsv.Read(file, roles: []);
        var problems = read.Problems;
        var organization = new Organization(read.Entries, Framework.None, day);
        var seats = SeatColumns.Of(organization);
        if (problems.IsEmpty && seats.Count == 0)
            problems = [new Problem(new Place(file.Name, 1, 1), "No row of the file is about a seat.", "Give a file with at least one row below its header.")];
        return new SeatsRead
        {
            Columns = problems.IsEmpty ? seats : null,
            Organization = problems.IsEmpty ? organization : null,
            Notes = read.Notes,
            LeftOver = read.LeftOver,
            Problems = problems,
        };
    }

    /// <summary>Reads the columns; null when the file needs the care of an import, which reads it alike or says what is wrong with it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="day">The day the organization is looked at.</param>
    /// <param name="forRules">Whether rules are to judge the organization.</param>
    internal static SeatsRead? TryRead(ImportFile file, DateOnly day, bool forRules = false)
    {
        var log = new ImportLog();
        if (HeaderRow.Find(file, ImportMap.Empty).Above > 0 || PlanOf(file, log) is not { } found || log.Problems.Any() || (forRules && !found.Plan.HasWholeRows))
            return null;
        using var stream = file.Open();
        var (blocks, whole) = (new RowBlocks(stream, found.Skipped, RowBlocks.SizeFor(stream)), new ConcurrentBag<WholeColumns>());
        if (Read(blocks, ScannerOf, forRules) is not { } read || blocks.IsStuck)
            return null;
        BlockRows[] kept = [.. read.Select(block => block.Rows).OfType<BlockRows>()];
        if (SeatBlocks.Join(read, out var order) is not { } columns)
            return null;
        var source = forRules ? new SeatSource(file)
        {
            Plan = found.Plan,
            Delimiter = found.Delimiter,
            Ids = columns.Ids.Keys!,
            Rows = new RowPlaces(kept, blocks.LinesSkipped, order),
            IsLastFirst = WholeColumns.IsLastFirst(whole),
            FunctionSlot = FunctionSlot(found.Plan, whole),
        } : null;
        return new SeatsRead
        {
            Columns = columns,
            Organization = source is null ? null : OrganizationOf(columns, source, day),
            Source = source,
            Notes = [.. log.Notes],
            LeftOver = [],
            Problems = [],
        };

        SeatScanner ScannerOf()
        {
            var counts = forRules ? new WholeColumns(found.Plan) : null;
            if (counts is not null)
                whole.Add(counts);
            return new SeatScanner(new SeatRows(found.Plan, day, counts), found.Delimiter);
        }
    }

    private static Organization OrganizationOf(SeatColumns columns, SeatSource source, DateOnly day) =>
        new(columns, EntrySet.MadeBy([KeyValuePair.Create(RefKind.Position, (EntryMaker)new SeatEntries(source)), KeyValuePair.Create(RefKind.Person, (EntryMaker)new PersonEntries(source))]), Framework.None, day);

    private static int? FunctionSlot(SeatPlan plan, IReadOnlyCollection<WholeColumns> whole)
    {
        if (plan.Functions.Length < 2)
            return null;
        var words = new FunctionWords(ImportMap.Empty);
        var field = plan.Functions[WholeColumns.BestFunction(whole, word => words.Find(word) is not null)];
        return Enumerable.Range(0, plan.Columns.Read.Count).First(slot => plan.Columns.Read[slot].Field == field);
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
    private static List<SeatBlock>? Read(RowBlocks blocks, Func<SeatScanner> scannerOf, bool keepsRows)
    {
        var read = new List<(int Number, SeatBlock Seats)>();
        var isPlain = true;
        void Take()
        {
            var (scanner, buffer) = (scannerOf(), blocks.NewBuffer());
            while (Volatile.Read(ref isPlain) && blocks.TryTake(buffer, out var block))
            {
                var expected = Math.Min(buffer.AsSpan(0, block.Length).Count((byte)'\n'), block.Length / ShortRow) + 1;
                var seats = new SeatBlock(expected, keepsRows ? new BlockRows(expected, block.Start) : null);
                if (!scanner.TryRead(buffer, block.Length, seats))
                    Volatile.Write(ref isPlain, false);
                lock (read)
                    read.Add((block.Number, seats));
            }
        }
        Parallel.For(0, Math.Min(Environment.ProcessorCount, MostReaders), _ => Take());
        read.Sort((one, other) => one.Number.CompareTo(other.Number));
        return isPlain ? read.ConvertAll(one => one.Seats) : null;
    }
}
