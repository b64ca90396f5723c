using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;
using Rolemap.Entries;
using Rolemap.Files.Csv;
using Rolemap.Files.Import;

namespace Rolemap.Files.Seats;

/// <summary>Takes rows into columns where each of their cells says in the plainest way what it says.</summary>
/// <param name="plan">Where the fields stand.</param>
/// <param name="day">The day the organization is looked at: whoever starts later does not hold a seat yet.</param>
/// <param name="whole">Counts what is decided over whole columns; null where only tables are wanted.</param>
internal sealed unsafe class SeatRows(SeatPlan plan, DateOnly day, WholeColumns? whole)
{
    private const int LeastCells = 4, MostNameBytes = 255;

    private const byte LastControl = 0x1F;

    // What begins the letters of Latin, Greek and Cyrillic in UTF-8; what begins others may be a mark that nobody can see.
    private const byte FirstLead = 0xC0, FirstLatin = 0xC3, FirstGreek = 0xCE, Letters = 6;

    private readonly InterimTitles titles = new();
    private bool isUnusual;

    /// <summary>How many fields a row has.</summary>
    public int Fields => plan.Fields;

    /// <summary>Looks at a block as a whole; false when it is not UTF-8.</summary>
    public bool TryBegin(ReadOnlySpan<byte> block)
    {
        isUnusual = HasUnusual(block);
        return Utf8.IsValid(block);
    }

    /// <summary>Whether any letter begins otherwise than those of the commonest scripts do.</summary>
    private static bool HasUnusual(ReadOnlySpan<byte> block)
    {
        var found = Vector128<byte>.Zero;
        while (block.Length >= Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(block);
            var isUsual = IsUpTo(Letters, bytes - Vector128.Create(FirstLatin)) | IsUpTo(Letters, bytes - Vector128.Create(FirstGreek));
            found |= Vector128.Equals(Vector128.Max(bytes, Vector128.Create(FirstLead)), bytes) & ~isUsual;
            block = block[Vector128<byte>.Count..];
        }
        foreach (var one in block)
            if (one >= FirstLead && one - FirstLatin is < 0 or > Letters && one - FirstGreek is < 0 or > Letters)
                return true;
        return found != Vector128<byte>.Zero;
    }

    private static Vector128<byte> IsUpTo(byte most, Vector128<byte> bytes) => Vector128.Equals(Vector128.Min(bytes, Vector128.Create(most)), bytes);

    /// <summary>Takes a row; false when it needs the care of an import.</summary>
    /// <param name="text">The block.</param>
    /// <param name="start">Where the row starts.</param>
    /// <param name="line">How many line ends stand before it in the block.</param>
    /// <param name="ends">Where each field ends.</param>
    /// <param name="hasQuotes">Whether any quotation mark stands in the row.</param>
    /// <param name="seats">Where the seat goes.</param>
    public bool TryTake(byte* text, int start, int line, int[] ends, bool hasQuotes, SeatBlock seats)
    {
        var row = new Row(text, start, ends);
        if (ends[^1] - start > CsvLimits.FieldBytes || (hasQuotes && !row.IsQuotedWell()) || row.IsFooter(LeastCells) || (isUnusual && !IsLegible(row)))
            return false;
        if (!TryKey(row[plan.Id], seats, out var id) || !TryManager(row, seats, out var manager) || !TryVacant(row, seats, out var isVacant, out var marks, out var name))
            return false;
        if (!PlainCell.TryLevel(row[plan.Level], out var level) || !PlainCell.TryCost(row[plan.Cost], row[plan.Fte], out var cost))
            return false;
        if (whole is { CountsFunctions: true })
            for (var column = 0; column < plan.Functions.Length; column++)
                whole.AddFunction(column, row[plan.Functions[column]]);
        seats.Add(id, manager, level, cost, isVacant, start, line, marks, name);
        return true;
    }

    /// <summary>Behind every block there is slack, so that sixteen bytes can be read from the start of any cell.</summary>
    private static bool TryKey(ReadOnlySpan<byte> cell, SeatBlock seats, out IdKey key)
    {
        key = default;
        if (!PlainCell.IsId(cell))
            return false;
        fixed (byte* first = cell)
            key = cell.Length <= IdKey.Longest ? IdKey.Short(new ReadOnlySpan<byte>(first, 16), cell.Length) : seats.LongKeyOf(cell);
        return true;
    }

    private bool TryManager(Row row, SeatBlock seats, out IdKey manager)
    {
        manager = default;
        var cell = row[plan.Manager];
        return cell.IsEmpty || PlainCell.IsNobody(cell) || TryKey(cell, seats, out manager);
    }

    private bool TryVacant(Row row, SeatBlock seats, out bool isVacant, out SeatMarks marks, out ReadOnlySpan<byte> plainName)
    {
        marks = SeatMarks.None;
        plainName = [];
        var name = row[plan.Name];
        var email = row[plan.Email];
        if (name.IsEmpty)
            name = row[plan.FirstName];
        if (name.IsEmpty)
            name = row[plan.LastName];
        isVacant = name.IsEmpty && email.IsEmpty && plan.HasNames;
        if (!name.IsEmpty && (name[^1] == ')' || PresenceWords.MayBeVacant(name)))
        {
            if (name[^1] == ')' || plan.FirstName >= 0)
                return false;
            isVacant = PresenceWords.IsVacant(Encoding.UTF8.GetString(name));
        }
        if (whole is not null)
        {
            marks = isVacant ? SeatMarks.None : MarksOf(row, name, email);
            if (row[plan.Name] is { IsEmpty: false } cell)
            {
                whole.AddName(cell, isVacant);
                plainName = marks.HasFlag(SeatMarks.Named) && IsPlainName(cell) ? cell : [];
            }
        }
        seats.HasNamesLikeIds |= name.ContainsAnyInRange((byte)'0', (byte)'9') || (!email.IsEmpty && !email.Contains((byte)'@'));
        var since = row[plan.Start];
        if (since.IsEmpty)
            return true;
        if (!PlainCell.TryDay(since, out var start))
            return false;
        isVacant |= start > day;
        return true;
    }

    /// <summary>Whoever has a name and holds the seat for good stands in the short form; an address is written beside it.</summary>
    private SeatMarks MarksOf(Row row, ReadOnlySpan<byte> name, ReadOnlySpan<byte> email)
    {
        var isShort = !name.IsEmpty && !titles.IsInterim(row[plan.Title]);
        return (isShort ? SeatMarks.Named : SeatMarks.Listed) | (isShort && email.IsEmpty ? SeatMarks.None : SeatMarks.Beside);
    }

    /// <summary>Whether the text of a cell is the name as it is: nothing in it is turned round, undoubled or taken away.</summary>
    private bool IsPlainName(ReadOnlySpan<byte> cell) =>
        !isUnusual && cell.Length <= MostNameBytes && cell[0] != '\'' && !cell.ContainsAny((byte)',', (byte)'"') && !cell.ContainsAnyInRange((byte)0, LastControl);

    /// <summary>Whether every cell can be read, and says something where it is not empty: a space that is none of ASCII is a space too.</summary>
    private bool IsLegible(Row row)
    {
        foreach (var field in plan.Texts)
            if (row[field] is { IsEmpty: false } cell && Cell.TextOf(Encoding.UTF8.GetString(cell)) is var text && (text.Length == 0 || Cell.FaultOf(text) is not null))
                return false;
        return true;
    }

    /// <summary>A row of a block.</summary>
    private readonly ref struct Row(byte* text, int start, int[] ends)
    {
        private readonly byte* text = text;
        private readonly int start = start;
        private readonly int[] ends = ends;

        /// <summary>A field without its quotation marks and the space around it; empty where the file has no such field.</summary>
        public ReadOnlySpan<byte> this[int field]
        {
            get
            {
                if (field < 0)
                    return [];
                var cell = Raw(field);
                if (cell is [(byte)'"', .., (byte)'"'])
                    cell = cell[1..^1];
                return cell is [<= (byte)' ', ..] or [.., <= (byte)' '] ? cell.Trim(" \t\r\n"u8) : cell;
            }
        }

        /// <summary>Whether every field with quotation marks stands between two, and all within are doubled.</summary>
        public bool IsQuotedWell()
        {
            for (var field = 0; field < ends.Length; field++)
            {
                var cell = Raw(field);
                if (!cell.Contains((byte)'"'))
                    continue;
                if (cell.Length < 2 || cell[0] != '"' || cell[^1] != '"' || !IsDoubled(cell[1..^1]))
                    return false;
            }
            return true;
        }

        /// <summary>Whether it is what stands below a report: hardly a cell is filled, and the first says so.</summary>
        public bool IsFooter(int leastCells)
        {
            if (ends.Length < leastCells || (ends[1] - ends[0] > 1 && ends[^1] - ends[^2] > 1))
                return false;
            var filled = 0;
            for (var field = 0; field < ends.Length; field++)
                filled += this[field].IsEmpty ? 0 : 1;
            if (filled >= leastCells)
                return false;
            var cells = new string[ends.Length];
            for (var field = 0; field < cells.Length; field++)
                cells[field] = Encoding.UTF8.GetString(this[field]);
            return ReportFooter.ReasonOf(cells, cells.Length) is not null;
        }

        private ReadOnlySpan<byte> Raw(int field)
        {
            var from = field == 0 ? start : ends[field - 1] + 1;
            return new ReadOnlySpan<byte>(text + from, ends[field] - from);
        }

        private static bool IsDoubled(ReadOnlySpan<byte> within)
        {
            while (within.IndexOf((byte)'"') is >= 0 and var mark)
            {
                if (mark + 1 == within.Length || within[mark + 1] != '"')
                    return false;
                within = within[(mark + 2)..];
            }
            return true;
        }
    }
}
