using System.Collections.Immutable;
using Rolemap.Decisions;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>Who stands in the three corners of a team: on it, else for it, else for what it builds; nobody from further away.</summary>
internal sealed class TeamTrio
{
    private readonly Team team;
    private readonly TeamStaffing staffing;
    private readonly Product[] builds;

    public TeamTrio(Team team, TeamStaffing staffing)
    {
        (this.team, this.staffing) = (team, staffing);
        builds = [.. team.Products];
        Corners = [Product(), Partner("engineering"), Partner("design")];
    }

    public ImmutableArray<TeamCorner> Corners { get; }

    private TeamCorner Product()
    {
        var held = team.Members.Where(seat => seat.Function == "product" && seat.IsHeld()).ToArray();
        foreach (var product in builds)
            if (product.Accountable.Where(held.Contains).ToArray() is [var own, ..])
                return new TeamCorner("product", own, 0, $"{own.Label} works on the team and is accountable for {product.Name}.");
        if (held.Where(Teamwork.IsProductManager).ToArray() is [var manager, ..])
            return new TeamCorner("product", manager, 0, $"{manager.Label} works on the team as its product manager.");
        foreach (var product in builds)
            if (product.Accountable.Where(seat => seat.IsHeld()).ToArray() is [var far, ..])
                return new TeamCorner("product", far, 0, $"{far.Label} is accountable for {product.Name}, which the team builds, but does not work on the team.") { IsFar = true };
        return held is [var any, ..]
            ? new TeamCorner("product", any, 0, $"{any.Label} works on the team; no product manager does.")
            : Counted("product", $"Nobody of product works on {team.Name}, and nobody answers for what it builds.");
    }

    private TeamCorner Partner(string function)
    {
        if (First(team.Members, function) is { } member)
            return new TeamCorner(function, member, 0, $"{member.Label} works on the team.");
        var heads = team.HeadsOf(function) ?? 0;
        if (First(staffing.Covering(team.Ref), function) is { } near)
            return new TeamCorner(function, near, heads, $"{near.Label} covers the team{Beside(heads)}.");
        foreach (var product in builds.SelectMany(product => product.Wholes.Prepend(product)).DistinctBy(product => product.Id))
            if (First(staffing.Covering(product.Ref), function) is { } far)
                return new TeamCorner(function, far, heads, $"{far.Label} covers {product.Name}{(heads > 0 ? Beside(heads) : $"; nobody in {function} is on the team itself")}.") { IsFar = heads == 0 };
        return Counted(function, $"Nobody in {function} works on {team.Name}, covers it or covers what it builds.");
    }

    private TeamCorner Counted(string function, string nobody) => team.HeadsOf(function) is > 0 and var heads
        ? new TeamCorner(function, null, heads, $"{Words.Count(heads, "person", "people")} in {function} {(heads == 1 ? "is" : "are")} counted on the team; no name is written down.")
        : new TeamCorner(function, null, 0, nobody);

    private static string Beside(decimal heads) => heads > 0 ? $"; {Words.Count(heads, "person", "people")} on it {(heads == 1 ? "is" : "are")} counted without a name" : "";

    private static Position? First(IEnumerable<Position> seats, string function)
    {
        foreach (var seat in seats)
            if (seat.Function == function && seat.IsHeld())
                return seat;
        return null;
    }
}
