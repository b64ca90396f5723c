using Rolemap.Explanations;
using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Standard;

public sealed class LifecycleTests
{
    private static readonly Activity[] Activities = [.. RolePage.Framework.Activities];

    public static TheoryData<string> Roles => [.. RolePage.Framework.Roles.Select(role => role.Id)];

    [Theory, MemberData(nameof(Roles))]
    public void Each_role_has_decisions_or_work_of_its_own(string role) =>
        Assert.Contains(Activities, activity => activity.With("A").Contains(role) || activity.With("R").Contains(role));

    [Theory, MemberData(nameof(Roles))]
    public void Each_role_but_the_associate_decides_something(string role) =>
        Assert.Equal(role != "apm", Activities.Any(activity => activity.With("A").Contains(role)));

    [Fact]
    public void Exactly_one_decides_each_activity() => Assert.All(Activities, activity => Assert.Single(activity.With("A")));

    [Fact]
    public void Nobody_without_reports_decides_on_people()
    {
        string[] people = ["K4", "K5", "K6", "K7", "K8"];

        Assert.All(people, id => Assert.Equal("manager", RolePage.Framework.RoleOf(RolePage.Framework.ActivityOf(id)!.With("A").Single())?.TrackId));
    }

    [Fact]
    public void Every_activity_says_what_it_is_for_and_why_this_one_decides() =>
        Assert.All(Activities, activity => Assert.True(
            activity.Entry.Text(ActivityFields.Purpose) is { Length: > 30 } && activity.Entry.Text(ActivityFields.Why) is { Length: > 30 } && activity.Tier is not null, activity.Id));

    [Fact]
    public void No_reason_is_given_twice() =>
        Assert.Equal(Activities.Length, Activities.Select(activity => activity.Entry.Text(ActivityFields.Why)).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Each_gate_is_decided_by_one_activity() =>
        Assert.Equal(
            RolePage.Framework.Gates.Select(gate => gate.Id).Order(StringComparer.Ordinal),
            Activities.Select(activity => activity.Entry.Text(ActivityFields.Gate)).OfType<string>().Order(StringComparer.Ordinal));

    [Fact]
    public void The_activity_that_decides_a_gate_names_it_in_its_purpose() =>
        Assert.All(Activities.Where(activity => activity.Entry.Text(ActivityFields.Gate) is not null), activity =>
            Assert.Matches($@"\b{activity.Entry.Text(ActivityFields.Gate)}\b", activity.Entry.Text(ActivityFields.Purpose)));

    [Fact]
    public void The_page_of_an_activity_shows_its_reasons_its_stage_and_the_evidence_for_its_gate()
    {
        var text = string.Join(' ', ActivityText.Of(RolePage.Framework.ActivityOf("L5")!, null).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("Why this one decides: A launch uses the sales and support of the whole line", text, StringComparison.Ordinal);
        Assert.Contains("The stage asks: Is everybody ready, and for whom do we launch?", text, StringComparison.Ordinal);
        Assert.Contains("Decides gate: Go or no-go at launch (G3): go, staged, no-go", text, StringComparison.Ordinal);
        Assert.Contains("Evidence wanted: readiness by function, support trained and measures live", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_stage_asks_a_question_leaves_something_behind_and_ends_in_a_gate()
    {
        Assert.All(RolePage.Framework.Stages, stage => Assert.True(stage.Text(StageFields.Question) is { Length: > 10 } && stage.Texts(StageFields.Artifacts).Count() >= 3, stage.Id));
        Assert.Equal(RolePage.Framework.Stages.Select(stage => stage.Id), RolePage.Framework.Gates.Select(gate => gate.Text(GateFields.After)));
        Assert.All(RolePage.Framework.Gates, gate => Assert.True(gate.Texts(GateFields.Outcomes).Count() >= 3 && gate.Texts(GateFields.Evidence).Count() >= 3, gate.Id));
    }
}
