using System.Globalization;
using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>Gathers rows of people data into positions and people, and gives both their ids.</summary>
internal sealed class SeatBook(RowReview review, ImportLog log)
{
    // What makes two rows of one person two positions, and not the same one again.
    private static readonly ImportColumn[] Distinguishing =
        [ImportColumn.Title, ImportColumn.Function, ImportColumn.Team, ImportColumn.ManagerPosition, ImportColumn.ManagerId, ImportColumn.ManagerNumber, ImportColumn.ManagerEmail, ImportColumn.Manager, ImportColumn.ManagerName];

    private readonly List<(SheetRow Row, string Reason)> left = [];
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private (int Count, Place First, string Who) several, toCome;
    private readonly Dictionary<(ImportColumn Column, string Text), SeatDraft> seatByKey = [];
    private readonly Dictionary<(ImportColumn Column, string Text), PersonDraft> personByKey = [];

    public List<SeatDraft> Seats { get; } = [];

    public List<PersonDraft> People { get; } = [];

    /// <summary>The rows about people that were not imported: somebody may still report to them.</summary>
    public IReadOnlyList<(SheetRow Row, string Reason)> Left => left;

    /// <summary>The ids of the positions, for telling what is not among them.</summary>
    public IdMaker SeatIds { get; } = new();

    /// <summary>Takes a row: it opens a position, adds a holder to one, or is left over.</summary>
    public void Add(SheetRow row)
    {
        if (review.ReasonToLeave(row) is { } reason)
        {
            left.Add((row, reason));
            log.Leave(row.Sheet.File, row.Line, reason);
        }
        else if (row[ImportColumn.PositionId] is { IsEmpty: false } position)
            AddHolder(row, position.Text);
        else if (PersonKey(row) is { } key)
            AddSingle(row, key);
        else
            Hold(Open(row, row.Name.IsEmpty ? $"row-{row.Line.ToString(CultureInfo.InvariantCulture)}" : IdMaker.Slug(row.Name.Text)), row);
    }

    /// <summary>Gives every position and person their id and notes the changed ones.</summary>
    public void MakeIds()
    {
        var ids = SeatIds.Assign(Seats.ConvertAll(seat => seat.Wish));
        for (var i = 0; i < ids.Length; i++)
            Seats[i].Id = ids[i];
        foreach (var seat in Seats.Where(seat => seat.Id != seat.Wish))
            log.NoteOften("id", seat.First.Place, $"The id '{seat.Wish}' is written '{seat.Id}' here; the original is kept in `source`.");
        // A person without an id of their own who holds one seat goes by the seat's id: the short form.
        var wishes = People.ConvertAll(person => person.Given ?? (person.Seats is [var only] ? only.Id : person.First.Email.Text));
        ids = new IdMaker().Assign(wishes);
        for (var i = 0; i < ids.Length; i++)
            People[i].Id = ids[i];
    }

    private void AddHolder(SheetRow row, string position)
    {
        var place = (ImportColumn.PositionId, position);
        if (!seatByKey.TryGetValue(place, out var seat))
        {
            seat = seatByKey[place] = Open(row, position);
            Hold(seat, row);
            return;
        }
        if (!IsVacant(row) && PersonKey(row) is { } key && personByKey.TryGetValue(key, out var known) && (known.Seats.Count < seat.Holders.Count ? known.Seats.Contains(seat) : seat.Holders.Exists(holder => holder.Person == known)))
            log.Leave(row.Sheet.File, row.Line, $"It names the position '{position}' and its holder again; the first row is line {seat.First.Line.ToString(CultureInfo.InvariantCulture)}.");
        else
        {
            NoteDifferences(seat, row, position);
            Hold(seat, row);
        }
    }

    private void AddSingle(SheetRow row, (ImportColumn Column, string Text) key)
    {
        if (seatByKey.TryGetValue(key, out var earlier))
        {
            if (IsSamePerson(row, earlier.First))
            {
                AddAgain(row, earlier);
                return;
            }
            var what = $"'{GivenId(row) ?? row.Email.Text}' stands twice; the first row is line {earlier.First.Line.ToString(CultureInfo.InvariantCulture)} of {earlier.First.Sheet.File}.";
            log.Leave(row.Sheet.File, row.Line, what);
            log.ProblemOften("twice", new Problem(row.Place, what, "Remove one of the rows, or give each seat an id of its own in a column such as 'Position ID'."));
            return;
        }
        Hold(seatByKey[key] = Open(row, GivenId(row) ?? row.Email.Text), row);
    }

    /// <summary>A further row of a person in a file without position ids: another position where it says something else, else the same row again.</summary>
    private void AddAgain(SheetRow row, SeatDraft earlier)
    {
        said.Add(Said(earlier.First, earlier.Wish));
        if (said.Add(Said(row, earlier.Wish)))
        {
            if (several.Count++ == 0)
                (several.First, several.Who) = (row.Place, row.Name.Text);
            Hold(Open(row, earlier.Wish), row);
        }
        else
            log.Leave(row.Sheet.File, row.Line, $"It says the same of '{earlier.Wish}' as line {earlier.First.Line.ToString(CultureInfo.InvariantCulture)}.");
    }

    private static string Said(SheetRow row, string who) =>
        string.Join('\n', Distinguishing.Select(column => row[column].Text).Prepend(who));

    private bool IsSamePerson(SheetRow one, SheetRow two) =>
        !one.Name.IsEmpty && PersonName.KeyOf(one.Name.Text) == PersonName.KeyOf(two.Name.Text) && !IsVacant(one);

    /// <summary>Says what was decided about people with several rows and people who are yet to come.</summary>
    public void Report()
    {
        if (several.Count > 0)
            log.Note(several.First, $"{Rows(several.Count)} about a person who has a row already, with another title, department or manager: read as a further position, from '{several.Who}' on. If the file is a history, export the current state only.");
        if (toCome.Count > 0)
            log.Note(toCome.First, $"{Rows(toCome.Count)} about somebody who has not started yet, from '{toCome.Who}' on; the seat is held from the start date.");
    }

    private static string Rows(int count) => count == 1 ? "1 row is" : $"{count.ToString(CultureInfo.InvariantCulture)} rows are";

    private SeatDraft Open(SheetRow row, string wish)
    {
        var seat = new SeatDraft(row, wish);
        Seats.Add(seat);
        return seat;
    }

    private void Hold(SeatDraft seat, SheetRow row)
    {
        log.RowsImported++;
        if (IsVacant(row))
            return;
        if (review.Of(row[ImportColumn.Status].Text).IsToCome && toCome.Count++ == 0)
            (toCome.First, toCome.Who) = (row.Place, row.Name.Text);
        var person = PersonOf(row);
        seat.Holders.Add((person, row));
        person.Seats.Add(seat);
    }

    private PersonDraft PersonOf(SheetRow row)
    {
        var key = PersonKey(row);
        if (key is { } sought && personByKey.TryGetValue(sought, out var known))
            return known;
        var person = new PersonDraft(row) { Given = GivenId(row) };
        People.Add(person);
        if (key is { } own)
            personByKey[own] = person;
        return person;
    }

    private void NoteDifferences(SeatDraft seat, SheetRow row, string position)
    {
        foreach (var column in (ReadOnlySpan<ImportColumn>)[ImportColumn.Title, ImportColumn.ManagerPosition, ImportColumn.ManagerId, ImportColumn.ManagerEmail, ImportColumn.Manager])
            if (row[column].Text != seat.First[column].Text)
                log.NoteOften("difference", row[column].In(row.Sheet.File), $"The position '{position}' has '{row[column].Text}' here and '{seat.First[column].Text}' in line {seat.First.Line.ToString(CultureInfo.InvariantCulture)}; the first is kept.");
    }

    private bool IsVacant(SheetRow row)
    {
        if (review.Of(row[ImportColumn.PositionStatus].Text).IsVacant || review.Of(row[ImportColumn.Status].Text).IsVacant)
            return true;
        var name = row.Name;
        return name.IsEmpty ? row.Email.IsEmpty && HasNames(row.Sheet) : PresenceWords.IsVacant(name.Text);
    }

    private static bool HasNames(Sheet sheet) => sheet.Has(ImportColumn.Name) || sheet.Has(ImportColumn.FirstName) || sheet.Has(ImportColumn.LastName) || sheet.Has(ImportColumn.Email);

    private static string? GivenId(SheetRow row) =>
        row[ImportColumn.PersonId] is { IsEmpty: false } id ? id.Text : row[ImportColumn.Number] is { IsEmpty: false } number ? number.Text : null;

    private static (ImportColumn Column, string Text)? PersonKey(SheetRow row)
    {
        if (row[ImportColumn.PersonId] is { IsEmpty: false } id)
            return (ImportColumn.PersonId, id.Text);
        if (row[ImportColumn.Number] is { IsEmpty: false } number)
            return (ImportColumn.Number, number.Text);
        return row.Email is { IsEmpty: false } email ? (ImportColumn.Email, email.Text.ToLowerInvariant()) : null;
    }
}
