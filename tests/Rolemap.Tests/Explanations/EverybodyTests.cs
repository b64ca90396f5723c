using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Tests.Explanations;

public sealed class EverybodyTests
{
    private static readonly Organization Organization = new Company()
        .Seat("P1", "Zoë Ünal", "pm", title: "Product Manager").Seat("P2", "Trịnh Minh Bảo", "senior-pm", title: "Senior Product Manager", function: "product")
        .Seat("P3", "Ada Brandt", title: "Sales Lead", function: "sales").Seat("V1", null, "pm", title: "Product Manager, Maps")
        .Add(Entry.Of(PersonFields.Shape, (PersonFields.Id, Company.Text("free")), (PersonFields.Name, Company.Text("Aaron Free")))).Build(Ladder.Standard);

    [Theory]
    [InlineData("trinh", "P2")]
    [InlineData("UNAL zoe", "P1")]
    [InlineData("product", "P2 P1")]
    [InlineData("senior bao", "P2")]
    [InlineData("p3", "P3")]
    [InlineData("free", "free")]
    [InlineData("zoe bao", "")]
    [InlineData("!", "")]
    public void Names_ids_and_titles_are_looked_through_without_accents(string text, string found) =>
        Assert.Equal(found.Split(' ', StringSplitOptions.RemoveEmptyEntries), Everybody.Of(Organization).Find(new Wanted(text), 0, 9).People.Select(person => person.Id));

    [Fact]
    public void Those_without_a_seat_come_last_and_are_counted_apart()
    {
        var page = Everybody.Of(Organization).Find(new Wanted(), 0, 9);

        Assert.Equal(["P3", "P2", "P1", "free"], page.People.Select(person => person.Id));
        Assert.Equal((3, 1), (page.Seated, page.Unseated));
        Assert.Equal(["P1", "free"], Everybody.Of(Organization).Find(new Wanted(), 2, 9).People.Select(person => person.Id));
    }

    [Fact]
    public void Filters_ask_for_one_seat_that_passes_all()
    {
        var everybody = Everybody.Of(Organization);

        Assert.Equal(["P3"], everybody.Find(new Wanted(Function: "sales"), 0, 9).People.Select(person => person.Id));
        Assert.Equal(["P2", "P1"], everybody.Find(new Wanted(Track: "ic"), 0, 9).People.Select(person => person.Id));
        Assert.Empty(everybody.Find(new Wanted(Track: "ic", Function: "sales"), 0, 9).People);
        Assert.Empty(everybody.Find(new Wanted(Role: "no-such-role"), 0, 9).People);
        Assert.Equal(["product", "sales"], everybody.Functions);
    }

    [Fact]
    public void Seats_are_found_vacant_ones_too()
    {
        var everybody = Everybody.Of(Organization);

        Assert.Equal(["V1"], everybody.SeatsBy("maps").Select(seat => seat.Id));
        Assert.Equal(["P1"], everybody.SeatsBy("unal product").Select(seat => seat.Id));
        Assert.Equal(["V1"], everybody.SeatsBy("v1").Select(seat => seat.Id));
        Assert.Empty(everybody.SeatsBy(" "));
    }
}
