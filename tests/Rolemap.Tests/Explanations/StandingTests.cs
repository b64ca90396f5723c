using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Tests.Explanations;

public sealed class StandingTests
{
    private static Entry Holder(string person, string? from = null, string? until = null, string? kind = null) => Entry.Of(HolderFields.Shape,
        (HolderFields.Person, Company.Text(person)), (HolderFields.From, Company.Day(from)), (HolderFields.Until, Company.Day(until)), (HolderFields.Kind, Company.Text(kind)));

    private static Standing Of(string? vacantSince, bool isSought, params Entry[] holders)
    {
        var company = new Company().Add(Entry.Of(PositionFields.Shape, (PositionFields.Id, Company.Text("S")), (PositionFields.VacantSince, Company.Day(vacantSince)),
            (PositionFields.Holders, holders.Length == 0 ? null : new Value.Items([.. holders.Select(holder => (Value)new Value.Part(holder))]))));
        if (isSought)
            company.Add(Entry.Of(OpeningFields.Shape, (OpeningFields.Id, Company.Text("R1")), (OpeningFields.Position, Company.Text("S"))));
        return Standing.Of(company.Build(Ladder.Standard).PositionOf("S")!.Value);
    }

    [Fact]
    public void A_seat_that_somebody_holds_for_good_is_held_and_one_that_two_hold_is_shared()
    {
        Assert.Equal(SeatState.Held, Of(null, false, Holder("a")).State);
        Assert.Equal(SeatState.Shared, Of(null, false, Holder("a"), Holder("b")).State);
        Assert.Equal(SeatState.Held, Of(null, false, Holder("a"), Holder("b", kind: "interim")).State);
        Assert.Equal(SeatState.ForATime, Of(null, false, Holder("a", kind: "acting")).State);
    }

    [Fact]
    public void A_seat_nobody_has_held_yet_is_planned_when_somebody_is_sought_or_will_come()
    {
        Assert.Equal(SeatState.Planned, Of(null, isSought: true).State);
        Assert.Equal(SeatState.Planned, Of(null, false, Holder("a", from: "2026-07-01")).State);
        Assert.Equal("a", Of(null, false, Holder("a", from: "2026-07-01")).Next!.PersonId);
        Assert.Equal(SeatState.Vacant, Of(null, false).State);
        Assert.Equal(SeatState.Vacant, Of("2026-01-01", isSought: true).State);
    }

    [Fact]
    public void It_is_empty_since_the_day_that_is_written_else_since_its_last_holder_left()
    {
        Assert.Equal(new DateOnly(2026, 1, 1), Of("2026-01-01", false).EmptySince);
        Assert.Equal(new DateOnly(2026, 2, 1), Of(null, false, Holder("a", until: "2025-06-30"), Holder("b", until: "2026-01-31")).EmptySince);
        Assert.Null(Of("2026-01-01", false, Holder("a")).EmptySince);
        Assert.Null(Of(null, false).EmptySince);
    }

    [Fact]
    public void What_somebody_held_is_found_in_every_seat_the_last_first()
    {
        var organization = new Company().Seat("a", "Ada")
            .Add(Entry.Of(PositionFields.Shape, (PositionFields.Id, Company.Text("S")), (PositionFields.Holders, new Value.Items([new Value.Part(Holder("a", "2020-01-01", "2021-12-31"))]))))
            .Add(Entry.Of(PositionFields.Shape, (PositionFields.Id, Company.Text("T")), (PositionFields.Holders, new Value.Items([new Value.Part(Holder("a", "2022-01-01")), new Value.Part(Holder("b"))])))).Build(Ladder.Standard);

        Assert.Equal(["T", "S", "a"], Tenure.Of(organization.PersonOf("a")!.Value, organization).Select(tenure => tenure.Seat.Id));
    }

    [Theory]
    [InlineData("2026-06-01", "2026-06-30", "less than a month")]
    [InlineData("2026-05-30", "2026-06-30", "1 month")]
    [InlineData("2025-06-30", "2026-06-30", "1 year")]
    [InlineData("2023-11-01", "2026-06-30", "2 years 7 months")]
    [InlineData("2025-07-01", "2026-06-30", "11 months")]
    public void How_long_is_said_in_years_and_months(string from, string to, string expected) =>
        Assert.Equal(expected, Words.Duration(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)));
}
