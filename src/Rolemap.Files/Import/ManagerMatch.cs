using System.Globalization;
using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>Finds the position a manager column names: by id, else by number, else by e-mail, else by a name that is unique. Each way is counted.</summary>
internal sealed class ManagerMatch
{
    private static readonly ImportColumn[] Columns =
        [ImportColumn.ManagerPosition, ImportColumn.ManagerId, ImportColumn.ManagerNumber, ImportColumn.ManagerEmail, ImportColumn.Manager, ImportColumn.ManagerName];

    private readonly SeatBook book;
    private readonly ImportLog log;
    private readonly Lazy<Dictionary<string, SeatDraft?>> byPosition, byPerson, byNumber, byEmail, byName;
    private readonly SortedDictionary<string, (int Count, Place First)> ways = new(StringComparer.Ordinal);
    private int unknown;
    private (Place Place, string Text) firstUnknown;

    public ManagerMatch(SeatBook book, ImportLog log)
    {
        (this.book, this.log) = (book, log);
        byPosition = new(() => Index(row => row[ImportColumn.PositionId].Text));
        byPerson = new(() => Index(row => row[ImportColumn.PersonId].Text));
        byNumber = new(() => Index(row => row[ImportColumn.Number].Text));
        byEmail = new(() => Index(row => row[ImportColumn.Email].Text.ToLowerInvariant()));
        byName = new(() => Index(row => NameKey(row.Name.Text), isUnique: true));
    }

    /// <summary>The id of the manager's position as a value, or null at the top. One that is not found gets an id nobody has: lint reports it.</summary>
    public Value? Find(SeatDraft seat)
    {
        Cell? named = null;
        foreach (var column in Columns)
        {
            var cell = seat.First[column];
            if (cell.IsEmpty || cell.Text is "-" or "N/A" or "n/a" or "none" or "None")
                continue;
            named ??= cell;
            if (Look(column, cell, seat.First.Sheet.File) is { } manager)
                return cell.AsValue(manager.Id);
        }
        if (named is not { } missing)
            return null;
        if (unknown++ == 0)
            firstUnknown = (missing.In(seat.First.Sheet.File), missing.Text);
        return missing.AsValue(book.SeatIds.Missing(missing.Text));
    }

    /// <summary>Tells how many managers were found in another way than by id, and how many not at all.</summary>
    public void Report()
    {
        foreach (var (way, (count, first)) in ways)
            log.Note(first, $"{Managers(count)} found by {way}, from here on.");
        if (unknown > 0)
            log.Note(firstUnknown.Place, $"{Managers(unknown)} not found; the first is '{firstUnknown.Text}'.");
    }

    private static string Managers(int count) => count == 1 ? "1 manager was" : $"{count.ToString(CultureInfo.InvariantCulture)} managers were";

    private SeatDraft? Look(ImportColumn column, Cell cell, string file)
    {
        var (first, second) = column == ImportColumn.ManagerPosition ? (byPosition, byPerson) : (byPerson, byPosition);
        if ((first.Value.GetValueOrDefault(cell.Text) ?? second.Value.GetValueOrDefault(cell.Text)) is { } byId)
            return byId;
        if (byNumber.Value.GetValueOrDefault(cell.Text) is { } numbered)
            return Counted("number", cell, file, numbered);
        if (byEmail.Value.GetValueOrDefault(cell.Text.ToLowerInvariant()) is { } mailed)
            return Counted("e-mail", cell, file, mailed);
        return byName.Value.GetValueOrDefault(NameKey(cell.Text)) is { } named ? Counted("name", cell, file, named) : null;
    }

    private SeatDraft Counted(string way, Cell cell, string file, SeatDraft seat)
    {
        var (count, first) = ways.GetValueOrDefault(way, (0, cell.In(file)));
        ways[way] = (count + 1, first);
        return seat;
    }

    /// <summary>Positions by what their rows say; a person's first position counts. With <paramref name="isUnique"/> what two people share finds nobody.</summary>
    private Dictionary<string, SeatDraft?> Index(Func<SheetRow, string> keyOf, bool isUnique = false)
    {
        var index = new Dictionary<string, SeatDraft?>(book.Seats.Count, StringComparer.Ordinal);
        var people = new Dictionary<string, PersonDraft?>(StringComparer.Ordinal);
        foreach (var seat in book.Seats)
        {
            if (seat.Holders.IsEmpty && !isUnique)
                Add(index, keyOf(seat.First), seat);
            foreach (var (person, row) in seat.Holders)
            {
                var key = keyOf(row);
                Add(index, key, seat);
                if (isUnique && !people.TryAdd(key, person) && people[key] != person)
                    index[key] = null;
            }
        }
        return index;
    }

    private static void Add(Dictionary<string, SeatDraft?> index, string key, SeatDraft seat)
    {
        if (key.Length > 0)
            index.TryAdd(key, seat);
    }

    private static string NameKey(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var plain = comma > 0 && name.LastIndexOf(',') == comma ? $"{name[(comma + 1)..]} {name[..comma]}" : name;
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
    }
}
