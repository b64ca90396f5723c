using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Seats;

/// <summary>What a file writes of people beside their seats, made of the row of the seat when it is asked for.</summary>
internal sealed class PersonEntries : EntryMaker
{
    private readonly SeatSource source;
    private readonly int[] seats;
    private readonly bool hasListed;

    public PersonEntries(SeatSource source)
    {
        this.source = source;
        var found = new List<int>(source.Rows.Marks.Length);
        for (var seat = 0; seat < source.Rows.Marks.Length; seat++)
        {
            if (!source.Rows.Marks[seat].HasFlag(SeatMarks.Beside))
                continue;
            found.Add(seat);
            hasListed |= IsListed(seat);
        }
        seats = [.. found];
    }

    public override int Count => seats.Length;

    public override Entry this[int index] => source.Person(seats[index]);

    public override string IdOf(int index) => source.Ids.StringAt(seats[index]);

    public override int IndexOf(string id) => source.Ids.IndexOf(id) is >= 0 and var seat && Array.BinarySearch(seats, seat) is >= 0 and var at ? at : -1;

    public override Place PlaceOf(int index) => new(source.File, source.Rows[seats[index]].Line, 1);

    public override bool MayWrite(Field field) =>
        ReferenceEquals(field, PersonFields.Id) || (ReferenceEquals(field, PersonFields.Email) && source.Plan.Email >= 0) || (ReferenceEquals(field, PersonFields.Name) && hasListed);

    public override bool Writes(int index, Field field) => !(ReferenceEquals(field, PersonFields.Name) && !IsListed(seats[index])) && base.Writes(index, field);

    private bool IsListed(int seat) => source.Rows.Marks[seat].HasFlag(SeatMarks.Listed);
}
