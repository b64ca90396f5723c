using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Seats;

/// <summary>What a file writes of people beside their seats, made of the row of the seat when it is asked for.</summary>
internal sealed class PersonEntries : EntryMaker
{
    private readonly SeatSource source;
    private readonly Lazy<int[]> seats;
    private readonly bool hasListed;

    public PersonEntries(SeatSource source)
    {
        this.source = source;
        foreach (var marks in source.Rows.Marks)
        {
            Count += marks.HasFlag(SeatMarks.Beside) ? 1 : 0;
            hasListed |= marks.HasFlag(SeatMarks.Listed);
        }
        seats = new(() => [.. Enumerable.Range(0, source.Ids.Count).Where(seat => source.Rows.Marks[seat].HasFlag(SeatMarks.Beside))]);
    }

    public override int Count { get; }

    /// <summary>The seat of each of them, in order.</summary>
    private int[] Seats => seats.Value;

    public override Entry this[int index] => source.Person(Seats[index]);

    public override string IdOf(int index) => source.Ids.StringAt(Seats[index]);

    public override int IndexOf(ReadOnlySpan<char> id) => source.Ids.IndexOf(id) is >= 0 and var seat && Array.BinarySearch(Seats, seat) is >= 0 and var at ? at : -1;

    public override Place PlaceOf(int index) => new(source.File, source.Rows[Seats[index]].Line, 1);

    public override bool MayWrite(Field field) =>
        ReferenceEquals(field, PersonFields.Id) || (ReferenceEquals(field, PersonFields.Email) && source.Plan.Email >= 0) || (ReferenceEquals(field, PersonFields.Name) && hasListed);

    public override bool Writes(int index, Field field) => !(ReferenceEquals(field, PersonFields.Name) && !IsListed(Seats[index])) && base.Writes(index, field);

    private bool IsListed(int seat) => source.Rows.Marks[seat].HasFlag(SeatMarks.Listed);
}
