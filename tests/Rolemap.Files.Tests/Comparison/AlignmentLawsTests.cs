using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Comparison;

/// <summary>What holds of every comparison of frameworks, whatever they say.</summary>
public sealed class AlignmentLawsTests
{
    private const int Runs = 12;

    public static TheoryData<string> All => [.. Ladders.All];

    public static TheoryData<string> Library => [.. FrameworkLibrary.Ids];

    private static readonly Lazy<Framework[]> Frameworks = new(() => [.. Ladders.All.Select(Ladders.Of)]);

    [Theory, MemberData(nameof(All))]
    public void A_framework_is_itself_and_that_is_sure(string named)
    {
        var framework = Ladders.Of(named);
        Assert.All(Alignment.Of(framework, framework).Matches, match => Assert.Equal((match.Role.Role.Id, Confidence.High), (Assert.Single(match.Range).Role.Id, match.Confidence)));
    }

    [Theory, MemberData(nameof(All))]
    public void Both_directions_say_the_same(string named)
    {
        var one = Ladders.Of(named);
        foreach (var other in Frameworks.Value)
        {
            var (there, back) = (Alignment.Of(one, other), Alignment.Of(other, one));
            foreach (var match in there.Matches)
                foreach (var profile in back.Matches)
                    Assert.Equal(match.Range.Any(role => role.Role.Id == profile.Role.Role.Id), profile.Range.Any(role => role.Role.Id == match.Role.Role.Id));
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Titles_change_no_range(string named)
    {
        var one = Ladders.Of(named);
        foreach (var other in Frameworks.Value)
        {
            var expected = Ladders.Ranges(Alignment.Of(one, other));
            Assert.Equal(expected, Ladders.Ranges(Alignment.Of(Ladders.Renamed(one, 1), other)));
            Assert.Equal(expected, Ladders.Ranges(Alignment.Of(one, Ladders.Renamed(other, 2))));
        }
    }

    [Theory, MemberData(nameof(All))]
    public void The_order_of_each_track_is_kept(string named)
    {
        var one = Ladders.Of(named);
        foreach (var alignment in Frameworks.Value.Select(other => Alignment.Of(one, other)))
            foreach (var (low, high) in from low in alignment.Matches from high in alignment.Matches where low.Role.Role.TrackId == high.Role.Role.TrackId && low.Role.Role.Rung < high.Role.Role.Rung select (low, high))
                foreach (var track in low.Range.Concat(high.Range).GroupBy(profile => profile.Role.TrackId ?? ""))
                {
                    var (below, above) = (On(low, track.Key), On(high, track.Key));
                    if (below.Length > 0 && above.Length > 0)
                        Assert.True(below.Min() <= above.Min() && below.Max() <= above.Max(), $"{alignment.One.Framework.Id} in {alignment.Other.Framework.Id}: {low.Role.Role.Id} and {high.Role.Role.Id} cross");
                }
    }

    [Theory, InlineData("standard"), InlineData("gitlab"), InlineData("sourcegraph"), InlineData("pm-career-ladder"), InlineData("uk-government")]
    public void Both_halves_of_a_split_rung_are_the_one_it_was(string id)
    {
        var framework = FrameworkLibrary.Shipped(id);
        foreach (var (role, movesGrades) in from role in framework.Roles from moves in new[] { false, true } select (role, moves))
        {
            var alignment = Alignment.Of(Ladders.Split(framework, role.Id, movesGrades), framework);
            Assert.All(alignment.Matches, match => Assert.Contains(WithoutHalf(match.Role.Role.Id, role.Id), match.Range.Select(profile => profile.Role.Id)));
            if (IsTold(role))
                Assert.All(new[] { "-1", "-2" }, half => Assert.Equal([role.Id], Ladders.Range(alignment, role.Id + half)));
        }
    }

    /// <summary>A place on the ladder is what order rests on: without it there is less order to keep, so that it stays in the second step.</summary>
    [Theory, MemberData(nameof(All))]
    public void Leaving_facts_out_never_moves_the_truth_out_of_the_range(string named)
    {
        var framework = Ladders.Of(named);
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random(run);
            var fewer = Ladders.Without(framework, run / (double)Runs, random, run % 2 == 0 ? "stranger" : null);
            var even = Ladders.Without(fewer, 0.3, random, keepsPlaces: true);
            var (before, after) = (Alignment.Of(framework, fewer), Alignment.Of(framework, even));
            Assert.All(after.Matches, match => Assert.Contains(match.Role.Role.Id, match.Range.Select(profile => profile.Role.Id)));
            Assert.All(before.Matches, match => Assert.Contains(match.Role.Role.Id, match.Range.Select(profile => profile.Role.Id)));
            Assert.True(after.Matches.Sum(match => match.Range.Length) >= before.Matches.Sum(match => match.Range.Length), $"{named}: fewer facts make ranges narrower ({run})");
        }
    }

    [Theory, MemberData(nameof(Library))]
    public void Leaving_scope_and_people_out_strikes_nothing_new(string id)
    {
        var framework = FrameworkLibrary.Shipped(id);
        foreach (var other in FrameworkLibrary.Ids.Where(other => other != id).Select(FrameworkLibrary.Shipped))
        {
            var (all, none) = (Alignment.Of(framework, other), Alignment.Of(Ladders.WithRoles(framework, id, role => [role.With(RoleFields.Scope, null).With(RoleFields.People, null)]), other));
            foreach (var match in all.Matches.Where(match => !match.IsNearestOnly))
                Assert.Superset(match.Range.Select(profile => profile.Role.Id).ToHashSet(), none.MatchOf(match.Role.Role.Id)!.Range.Select(profile => profile.Role.Id).ToHashSet());
        }
    }

    [Fact]
    public void A_thousand_roles_are_compared_with_a_thousand()
    {
        var many = new Framework(EntrySet.Of([.. Enumerable.Range(1, 1000).Select(at => Entry.Of(RoleFields.Shape, (RoleFields.Id, new Value.Text($"r{at}")), (RoleFields.Rung, new Value.Number(at)))).Prepend(Entry.Of(FrameworkFields.Shape, (FrameworkFields.Id, new Value.Text("many"))))]));
        Assert.All(Alignment.Of(many, many).Matches, match => Assert.Equal(match.Role.Role.Id, Assert.Single(match.Range).Role.Id));
    }

    [Fact]
    public void A_misplaced_rung_bounds_nobody()
    {
        var gitlab = FrameworkLibrary.Shipped("gitlab");
        var shrunk = Ladders.WithRoles(gitlab, "gitlab", role => [role.Id == "senior-principal-pm" ? role.With(RoleFields.Scope, new Value.Part(Entry.Of(ScopeFields.Shape, (ScopeFields.Reach, new Value.Text("feature"))))) : role]);

        Assert.Contains("senior-pm", Ladders.Range(Alignment.Of(shrunk, FrameworkLibrary.Shipped("standard")), "senior-pm"));
        Assert.Contains("staff-pm", Ladders.Range(Alignment.Of(shrunk, FrameworkLibrary.Shipped("standard")), "principal-pm"));
    }

    [Fact]
    public void A_correction_that_names_no_role_is_said() => Assert.Equal(["gitlab/pmm (-)"],
        Alignment.Of(FrameworkLibrary.Shipped("standard"), FrameworkLibrary.Shipped("gitlab"), new Counterpart("standard", "pm", [("gitlab", "pmm")], "", default)).Unknown);

    [Fact]
    public void A_correction_replaces_what_facts_say_in_both_directions()
    {
        var (standard, gitlab) = (FrameworkLibrary.Shipped("standard"), FrameworkLibrary.Shipped("gitlab"));
        var pin = new Counterpart("standard", "senior-pm", [("gitlab", "pm")], "Two people moved and kept their work.", default);
        var (there, back) = (Alignment.Of(standard, gitlab, pin), Alignment.Of(gitlab, standard, pin));

        Assert.Equal(["pm"], Ladders.Range(there, "senior-pm"));
        Assert.Equal(pin, there.MatchOf("senior-pm")!.Pin);
        Assert.Contains("senior-pm", Ladders.Range(back, "pm"));
        Assert.DoesNotContain("senior-pm", Ladders.Range(back, "principal-pm"));
    }

    [Fact]
    public void Titles_alone_say_nothing_of_what_a_role_is()
    {
        var alignment = Alignment.Of(FrameworkLibrary.Shipped("standard"), Ladders.Of("tests/ladders/bare.yaml"));

        Assert.False(alignment.AreKin);
        Assert.All(alignment.Matches, match => Assert.Equal((2, Confidence.Low), (match.Range.Length, match.Confidence)));
    }

    /// <summary>Whether facts or sentences tell a role from every other of its framework.</summary>
    private static bool IsTold(Role role) => role.Framework.Roles.Where(other => other.Id != role.Id).All(other =>
        other.Reach != role.Reach || other.Manages != role.Manages || (other.Grade is not null && role.Grade is not null && other.Grade != role.Grade)
        || other.Scope?.Number(ScopeFields.HorizonMonths) is { } months && role.Scope?.Number(ScopeFields.HorizonMonths) is { } own && months != own);

    private static string WithoutHalf(string id, string split) => id == $"{split}-1" || id == $"{split}-2" ? split : id;

    private static decimal[] On(RoleMatch match, string track) => [.. match.Range.Where(profile => (profile.Role.TrackId ?? "") == track).Select(profile => profile.Role.Rung).OfType<decimal>()];
}
