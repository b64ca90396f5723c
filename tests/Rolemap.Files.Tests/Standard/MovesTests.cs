using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Standard;

public sealed class MovesTests
{
    private static readonly Entry[] Moves = [.. RolePage.Framework.Moves];

    private static bool IsFromOutside(Entry move) => move.Text(MoveFields.From)!.StartsWith("outside/", StringComparison.Ordinal);

    private static IEnumerable<(string From, string To)> Of(string kind) =>
        Moves.Where(move => move.Text(MoveFields.Kind) == kind).Select(move => (move.Text(MoveFields.From)!, move.Text(MoveFields.To)!));

    [Fact]
    public void There_are_moves_of_every_kind() =>
        Assert.Equal(["entry", "lateral", "promotion", "return", "switch"], Moves.Select(move => move.Text(MoveFields.Kind)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_move_says_what_changes_what_it_needs_and_what_is_given_up() =>
        Assert.All(Moves, move => Assert.True(move.Texts(MoveFields.Changes).Any() && move.Texts(MoveFields.Needs).Any() && move.Texts(MoveFields.GivesUp).Any(), move.Id));

    [Fact]
    public void Whoever_switches_to_the_manager_track_can_come_back() =>
        Assert.All(Of("switch"), move => Assert.Contains((move.To, move.From), Of("return")));

    [Fact]
    public void A_promotion_climbs_one_rung_of_its_track_and_each_rung_is_climbed()
    {
        var rungs = RolePage.Framework.Roles.Zip(RolePage.Framework.Roles.Skip(1)).Where(pair => pair.First.TrackId == pair.Second.TrackId).Select(pair => (pair.First.Id, pair.Second.Id));

        Assert.Equal(rungs.Order(), Of("promotion").Order());
    }

    [Fact]
    public void A_promotion_shows_growth_as_scope_and_as_execution() =>
        Assert.All(Moves.Where(move => move.Text(MoveFields.Kind) == "promotion"), move =>
        {
            Assert.Contains(move.Texts(MoveFields.Changes), text => text.StartsWith("The scope grows from ", StringComparison.Ordinal));
            Assert.Contains(move.Texts(MoveFields.Needs), text => text.StartsWith("Execution shows in ", StringComparison.Ordinal));
        });

    [Fact]
    public void A_switch_leads_from_contributor_to_manager_and_a_return_back()
    {
        static string? TrackOf(string role) => RolePage.Framework.RoleOf(role)!.TrackId;

        Assert.All(Of("switch"), move => Assert.Equal(("ic", "manager"), (TrackOf(move.From), TrackOf(move.To))));
        Assert.All(Of("return"), move => Assert.Equal(("manager", "ic"), (TrackOf(move.From), TrackOf(move.To))));
    }

    [Fact]
    public void A_lateral_move_keeps_the_role() => Assert.All(Of("lateral"), move => Assert.Equal(move.From, move.To));

    [Fact]
    public void Every_role_has_a_way_in_from_outside() =>
        Assert.Equal(RolePage.Framework.Roles.Select(role => role.Id).Order(StringComparer.Ordinal), Moves.Where(IsFromOutside).Select(move => move.Text(MoveFields.To)!).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("engineering")]
    [InlineData("design")]
    [InlineData("data")]
    [InlineData("support")]
    [InlineData("consulting")]
    [InlineData("product-marketing")]
    [InlineData("graduate")]
    public void People_get_in_from(string field) => Assert.Contains($"outside/{field}", Moves.Where(IsFromOutside).Select(move => move.Text(MoveFields.From)));
}
