using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Standard;

/// <summary>Every role of the standard framework is written down in full, and its page shows all of it.</summary>
public sealed class RoleSectionsTests
{
    public static TheoryData<string> Roles => [.. RolePage.Framework.Roles.Select(role => role.Id)];

    private static Role Of(string id) => RolePage.Framework.RoleOf(id)!;

    [Theory, MemberData(nameof(Roles))]
    public void A_page_has_every_section(string role) =>
        Assert.All([.. RolePage.Sections, $"The track {RolePage.Framework.NameOf(RefKind.Track, Of(role).TrackId!)} (rolemap explain track:{Of(role).TrackId})"], section => Assert.NotEmpty(RolePage.Of(role)[section]));

    [Theory, MemberData(nameof(Roles))]
    public void A_page_shows_every_text_of_its_role(string role)
    {
        var page = string.Join(' ', RolePage.Of(role).Values);

        Assert.All(TextsOf(Of(role).Entry), text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Roles))]
    public void A_page_shows_what_each_move_from_it_changes_needs_and_gives_up(string role)
    {
        var next = RolePage.Section(role, "What comes next")!;
        var moves = RolePage.Framework.Moves.Where(move => move.Text(MoveFields.From) == role).ToArray();

        Assert.NotEmpty(moves);
        Assert.All(moves.SelectMany(move => move.Texts(MoveFields.Changes).Concat(move.Texts(MoveFields.Needs)).Concat(move.Texts(MoveFields.GivesUp))),
            text => Assert.Contains(text, next, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Roles))]
    public void A_typical_week_starts_on_Monday_and_fits_into_40_hours(string role)
    {
        var week = Of(role).Entry.Parts(RoleFields.Week).ToArray();
        var hours = week.Select(line => line.Text(WeekFields.Hours)!.Split('-').Select(int.Parse).ToArray()).ToArray();

        Assert.StartsWith("Monday", week[0].Text(WeekFields.Activity), StringComparison.Ordinal);
        Assert.InRange(40, hours.Sum(range => range[0]), hours.Sum(range => range[^1]));
    }

    [Theory, MemberData(nameof(Roles))]
    public void The_first_ninety_days_have_a_first_day_a_first_week_and_days_30_60_and_90(string role)
    {
        var days = Of(role).Entry.Parts(RoleFields.FirstNinetyDays).Select(line => line.Whole(NinetyDaysFields.By) ?? 0).ToArray();

        Assert.Equal([1, 7, 30, 60, 90], days);
    }

    /// <summary>An act, not a state to have reached.</summary>
    [Theory, MemberData(nameof(Roles))]
    public void Everybody_is_told_what_to_do_on_the_first_day(string role) =>
        Assert.Matches("^- By day 1: (Ask|Greet) ", RolePage.Section(role, "First ninety days"));

    [Theory, MemberData(nameof(Roles))]
    public void What_a_role_does_opens_with_the_work(string role)
    {
        var first = Of(role).Responsibilities.First().Text(ResponsibilityFields.Text)!;

        Assert.DoesNotContain("report", first, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("experience", first, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Product owner")]
    [InlineData("Project manager")]
    [InlineData("Program manager")]
    [InlineData("Product marketing manager")]
    [InlineData("Product operations")]
    [InlineData("Technical product manager")]
    public void A_job_that_product_managers_are_confused_with_is_told_apart_somewhere(string title) =>
        Assert.Contains(title, RolePage.Framework.Roles.SelectMany(role => role.Entry.Parts(RoleFields.Near)).Select(near => near.Text(NearFields.Title)));

    [Fact]
    public void Each_role_is_told_apart_from_its_neighbours_on_its_track()
    {
        foreach (var (below, above) in RolePage.Framework.Roles.Zip(RolePage.Framework.Roles.Skip(1)).Where(pair => pair.First.TrackId == pair.Second.TrackId))
            Assert.True(NearOf(above).Contains(below.Title, StringComparer.OrdinalIgnoreCase) || NearOf(below).Contains(above.Title, StringComparer.OrdinalIgnoreCase), $"{below} and {above}");
    }

    [Theory, MemberData(nameof(Roles))]
    public void Everything_to_read_has_a_date_and_says_what_it_is_about(string role)
    {
        var resources = Of(role).Entry.Parts(RoleFields.Resources).ToArray();

        Assert.InRange(resources.Length, 2, 5);
        Assert.All(resources, one => Assert.True(one.Day(ResourceFields.Date) is { } day && day > new DateOnly(1960, 1, 1) && one.Text(ResourceFields.About) is { Length: > 40 }));
    }

    private static IEnumerable<string> NearOf(Role role) => role.Entry.Parts(RoleFields.Near).Select(near => near.Text(NearFields.Title)!);

    /// <summary>The sentences of an entry and its parts, however deep: those that hold a space.</summary>
    private static IEnumerable<string> TextsOf(Entry entry)
    {
        var open = new Stack<Value>(entry.Shape.Fields.Select(field => entry[field]).OfType<Value>());
        while (open.TryPop(out var value))
        {
            if (value is Value.Text text && text.ToString().Contains(' ', StringComparison.Ordinal))
                yield return text.ToString();
            foreach (var inner in value switch
            {
                Value.Items items => items.All,
                Value.Part part => part.Entry.Shape.Fields.Select(field => part.Entry[field]).OfType<Value>(),
                Value.Map map => map.All.Select(pair => pair.Value),
                _ => [],
            })
                open.Push(inner);
        }
    }
}
