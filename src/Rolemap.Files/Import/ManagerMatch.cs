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
    private readonly Lazy<Dictionary<string, SeatDraft?>> byPosition, byPerson, byNumber, byEmail, byLogin, byName, bySlug;
    private readonly Lazy<Dictionary<string, (SheetRow Row, string Reason)>> left;
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
        byLogin = new(() => Index(row => row[ImportColumn.Login].Text.ToLowerInvariant()));
        byName = new(() => Index(row => PersonName.KeyOf(row.Name.Text), isUnique: true));
        bySlug = new(() => Slugs());
        left = new(() => LeftRows());
    }

    /// <summary>The id of the manager's position as a value, or null at the top. One that is not found gets an id nobody has: lint reports it.</summary>
    public Value? Find(SeatDraft seat)
    {
        var named = new List<Cell>(0);
        foreach (var strictly in (ReadOnlySpan<bool>)[true, false])
            foreach (var column in Columns)
            {
                var cell = seat.First[column];
                if (cell.IsEmpty || cell.Text is "-" or "N/A" or "n/a" or "none" or "None")
                    continue;
                if (strictly)
                    named.Add(cell);
                if (Look(column, cell, seat.First.Sheet.File, strictly) is not { } manager)
                    continue;
                CheckName(seat, column, manager);
                return cell.AsValue(manager.Id);
            }
        return named.Count > 0 ? Missing(named, seat.First.Sheet.File) : null;
    }

    private Value.Text Missing(List<Cell> named, string file)
    {
        var cell = named[0];
        if (named.SelectMany(one => KeysOf(one.Text)).Select(key => left.Value.GetValueOrDefault(key)).FirstOrDefault(one => one.Reason is not null) is { Reason: not null } gone)
            log.NoteOften("left manager", cell.In(file), $"The manager '{named[^1].Text}' stands in line {gone.Row.Line.ToString(CultureInfo.InvariantCulture)}, which was left out. {gone.Reason}");
        else if (named.FindIndex(one => byName.Value.TryGetValue(PersonName.KeyOf(one.Text), out var seat) && seat is null) is >= 0 and var at && named[at] is var shared)
            log.NoteOften("shared name", shared.In(file), $"Several people are called '{shared.Text}', so the name does not say who is the manager. A column with the manager's id, number or e-mail does.");
        else if (unknown++ == 0)
            firstUnknown = (cell.In(file), cell.Text);
        return cell.AsValue(book.SeatIds.Missing(cell.Text));
    }

    /// <summary>Where the file names the manager in another column too, the two must agree: ids of two kinds are easily taken for each other.</summary>
    private void CheckName(SeatDraft seat, ImportColumn column, SeatDraft manager)
    {
        if (column is ImportColumn.Manager or ImportColumn.ManagerName)
            return;
        foreach (var other in (ReadOnlySpan<ImportColumn>)[ImportColumn.ManagerName, ImportColumn.Manager])
        {
            var said = seat.First[other];
            if (!said.IsEmpty && byName.Value.GetValueOrDefault(PersonName.KeyOf(said.Text)) is { } called && called != manager && manager.Holders.Count > 0
                && !manager.Holders.Exists(holder => PersonName.KeyOf(holder.Row.Name.Text) == PersonName.KeyOf(said.Text)))
                log.NoteOften("contradiction", said.In(seat.First.Sheet.File), $"The manager is called '{said.Text}' here, but '{seat.First[column].Text}' is {manager.Holders[0].Row.Name.Text}; the latter is kept.");
        }
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

    /// <summary>Looks in the column of the same kind only, or, when that finds nobody in any column, everywhere.</summary>
    private SeatDraft? Look(ImportColumn column, Cell cell, string file, bool strictly)
    {
        if (strictly && column is ImportColumn.ManagerPosition or ImportColumn.ManagerId or ImportColumn.ManagerNumber or ImportColumn.ManagerEmail)
            return column switch
            {
                ImportColumn.ManagerPosition => byPosition.Value.GetValueOrDefault(cell.Text),
                ImportColumn.ManagerId => byPerson.Value.GetValueOrDefault(cell.Text),
                ImportColumn.ManagerNumber => byNumber.Value.GetValueOrDefault(cell.Text) is { } seat ? Counted("number", cell, file, seat) : null,
                _ => ByAddress(cell, cell.Text, file),
            };
        if (PersonName.Parted(cell.Text) is (_, { } behind) && ByKey(column, cell, behind, file) is { } inBrackets)
            return inBrackets;
        if (ByKey(column, cell, cell.Text, file) is { } found)
            return found;
        return byName.Value.GetValueOrDefault(PersonName.KeyOf(cell.Text)) is { } named ? Counted("name", cell, file, named) : null;
    }

    private SeatDraft? ByKey(ImportColumn column, Cell cell, string key, string file)
    {
        var (first, second) = column == ImportColumn.ManagerPosition ? (byPosition, byPerson) : (byPerson, byPosition);
        if ((first.Value.GetValueOrDefault(key) ?? second.Value.GetValueOrDefault(key)) is { } byId)
            return byId;
        if (SlugOf(key) is { } slug && bySlug.Value.GetValueOrDefault(slug) is { } slugged)
            return Counted("the slug of the role", cell, file, slugged);
        if (byNumber.Value.GetValueOrDefault(key) is { } numbered)
            return Counted("number", cell, file, numbered);
        return ByAddress(cell, key, file);
    }

    private SeatDraft? ByAddress(Cell cell, string key, string file)
    {
        var address = key.ToLowerInvariant();
        if (byEmail.Value.GetValueOrDefault(address) is { } mailed)
            return Counted("e-mail", cell, file, mailed);
        return byLogin.Value.GetValueOrDefault(address) is { } signed ? Counted("the name they sign in with", cell, file, signed) : null;
    }

    private static string? SlugOf(string text) => text.StartsWith("role:", StringComparison.Ordinal) ? text[5..] : null;

    /// <summary>Positions by what the lines of others call them; the first of two that say the same counts.</summary>
    private Dictionary<string, SeatDraft?> Slugs()
    {
        var index = new Dictionary<string, SeatDraft?>(StringComparer.Ordinal);
        foreach (var seat in book.Seats)
            if (seat.First[ImportColumn.Slug] is { IsEmpty: false } slug && !index.TryAdd(slug.Text, seat))
                log.NoteOften("slug", slug.In(seat.First.Sheet.File), $"The slug '{slug.Text}' stands in line {index[slug.Text]!.First.Line.ToString(CultureInfo.InvariantCulture)} already; lines to it run to that row.");
        return index;
    }

    private Dictionary<string, (SheetRow Row, string Reason)> LeftRows()
    {
        var index = new Dictionary<string, (SheetRow, string)>(StringComparer.Ordinal);
        foreach (var (row, reason) in book.Left)
            foreach (var text in (ReadOnlySpan<string>)[row[ImportColumn.PositionId].Text, row[ImportColumn.PersonId].Text, row[ImportColumn.Number].Text, row[ImportColumn.Email].Text, row[ImportColumn.Login].Text, row.Name.Text])
                if (text.Length > 0)
                    index.TryAdd(PersonName.KeyOf(text), (row, reason));
        return index;
    }

    private static IEnumerable<string> KeysOf(string text) =>
        PersonName.Parted(text) is (var name, { } behind) ? [PersonName.KeyOf(behind), PersonName.KeyOf(name)] : [PersonName.KeyOf(text)];

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
        foreach (var seat in book.Seats.OrderBy(seat => seat.First.IsSecondary))
        {
            if (seat.Holders.Count == 0 && !isUnique)
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
}
