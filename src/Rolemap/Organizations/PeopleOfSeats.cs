using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>People of whom each has the id of the one seat that is theirs, as in an export with a row for everybody; numbered when somebody first asks for one.</summary>
internal sealed class PeopleOfSeats : PeopleIndex
{
    private readonly bool[] vacant;
    private readonly EntryList positions, written;
    private readonly Lazy<(int[] Seats, int[] Numbers)> people;

    /// <summary>Prepares to answer.</summary>
    /// <param name="vacant">Which seats nobody holds at the day.</param>
    /// <param name="positions">The seats.</param>
    /// <param name="written">What is written of people beside their seats.</param>
    public PeopleOfSeats(bool[] vacant, EntryList positions, EntryList written)
    {
        (this.vacant, this.positions, this.written) = (vacant, positions, written);
        people = new(() => Number(positions));
    }

    public override int Count => Seats.Length;

    private int[] Seats => people.Value.Seats;

    public override int IndexOf(string id) => positions.IndexOf(id) is >= 0 and var seat ? people.Value.Numbers[seat] : -1;

    public override int FirstAfter(string id) => Array.BinarySearch(Seats, positions.FirstAfter(id)) is var at && at >= 0 ? at : ~at;

    public override string IdOf(int person) => positions.IdOf(Seats[person]);

    public override string? NameOf(int person) => positions.TextOf(Seats[person], PositionFields.Name) ?? EntryOf(person)?.Text(PersonFields.Name);

    public override Entry? EntryOf(int person) => written.IndexOf(IdOf(person)) is >= 0 and var at ? written[at] : null;

    public override ArraySegment<int> SeatsOf(int person) => IsHeld(Seats[person]) ? new(Seats, person, 1) : [];

    public override ReadOnlySpan<int> HoldersOf(int position) => IsHeld(position) ? people.Value.Numbers.AsSpan(position, 1) : [];

    public override bool IsShared(int position) => false;

    public override string NamesIn(int position) =>
        !IsHeld(position) ? "" : positions.TextOf(position, PositionFields.Name) is { } name && !string.IsNullOrWhiteSpace(name) ? name : base.NamesIn(position);

    public override bool IsHeld(int position) => !vacant[position];

    /// <summary>The seat of each person, and the person of each seat that somebody is written to hold at some time, else -1.</summary>
    private static (int[] Seats, int[] Numbers) Number(EntryList positions)
    {
        var (seats, numbers) = (new List<int>(positions.Length), new int[positions.Length]);
        Array.Fill(numbers, -1);
        foreach (var seat in positions.Writing(PositionFields.Name, PositionFields.Holders))
        {
            numbers[seat] = seats.Count;
            seats.Add(seat);
        }
        return ([.. seats], numbers);
    }
}
