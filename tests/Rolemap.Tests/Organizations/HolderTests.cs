using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Tests.Organizations;

public sealed class HolderTests
{
    [Theory]
    [InlineData("2026-01-09", false)]
    [InlineData("2026-01-10", true)]
    [InlineData("2026-03-20", true)]
    [InlineData("2026-03-21", false)]
    public void The_first_and_the_last_day_are_included(string day, bool holds) =>
        Assert.Equal(!holds, SeatAt(day, HeldBy("P1", from: "2026-01-10", until: "2026-03-20")).IsVacant);

    [Theory]
    [InlineData("2026-01-09", true)]
    [InlineData("2026-01-10", false)]
    public void The_short_form_holds_from_its_day_on(string day, bool vacant)
    {
        var seat = SeatAt(day, (PositionFields.Name, Text("Ada")), (PositionFields.Since, Date("2026-01-10")));

        Assert.Equal(vacant, seat.IsVacant);
        Assert.Equal("Ada", seat.Organization.PersonOf("A")?.Name);
    }

    [Fact]
    public void Two_at_once_share_the_job_and_both_are_named_in_the_order_written()
    {
        var seat = SeatAt("2026-06-30", Holders(Holder("Z", "Zora"), Holder("B", "Bo")));

        Assert.Equal(["Z", "B"], seat.Holders.Select(holder => holder.PersonId));
        Assert.Equal("Zora and Bo", seat.Label);
        Assert.Equal("Z", seat.Person?.Id);
    }

    [Fact]
    public void Somebody_who_comes_later_is_known_but_holds_nothing_yet()
    {
        var seat = SeatAt("2026-06-30", HeldBy("P1", from: "2026-07-01", until: null), (PositionFields.Title, Text("Designer")));

        Assert.Equal("vacant Designer", seat.Label);
        Assert.Empty(Assert.Single(seat.Organization.People).Positions);
        Assert.False(seat.Organization.At(new DateOnly(2026, 7, 1)).PositionOf("A")!.Value.IsVacant);
    }

    [Fact]
    public void Permanent_and_acting_at_once_is_one_seat_for_the_person()
    {
        var seat = SeatAt("2026-06-30", Holders(Holder("B", "Bo"), Holder("B", null, "acting")));

        Assert.Equal(["permanent", "acting"], seat.Holders.Select(holder => holder.Kind));
        Assert.Equal([seat], seat.Person!.Value.Positions);
    }

    [Fact]
    public void A_seat_that_stands_for_several_is_never_vacant_and_is_no_report()
    {
        var boss = Entry.Of(PositionFields.Shape, (PositionFields.Id, Text("B")));
        var crowd = Entry.Of(PositionFields.Shape, (PositionFields.Id, Text("A")), (PositionFields.Manager, Text("B")), (PositionFields.Count, new Value.Number(12)), (PositionFields.Title, Text("Clerk")));
        var organization = new Organization(EntrySet.Of([boss, crowd]), Framework.None, new DateOnly(2026, 6, 30));

        var (seats, manager) = (organization.PositionOf("A")!.Value, organization.PositionOf("B")!.Value);

        Assert.False(seats.IsVacant);
        Assert.Equal("12 × Clerk", seats.Label);
        Assert.Equal((0, 2), (manager.Span, manager.SubtreeCount));
        Assert.Empty(manager.Reports);
    }

    private static Position SeatAt(string day, params ReadOnlySpan<(Field, Value?)> fields)
    {
        var seat = Entry.Of(PositionFields.Shape, [(PositionFields.Id, Text("A")), .. fields]);
        return new Organization(EntrySet.Of([seat]), Framework.None, Date(day).Date).PositionOf("A")!.Value;
    }

    private static (Field, Value?) HeldBy(string person, string from, string? until) => Holders(Entry.Of(HolderFields.Shape,
        (HolderFields.Person, Text(person)), (HolderFields.From, Date(from)), (HolderFields.Until, until is null ? null : Date(until))));

    private static (Field, Value?) Holders(params Entry[] holders) => (PositionFields.Holders, new Value.Items([.. holders.Select(holder => new Value.Part(holder))]));

    private static Entry Holder(string person, string? name, string? kind = null) => Entry.Of(HolderFields.Shape,
        (HolderFields.Person, Text(person)), (HolderFields.Name, name is null ? null : Text(name)), (HolderFields.Kind, kind is null ? null : Text(kind)));

    private static Value.Text Text(string content) => new(content);

    private static Value.Day Date(string day) => new(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
