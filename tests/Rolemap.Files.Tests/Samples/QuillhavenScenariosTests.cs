using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Samples;

/// <summary>What the scenarios of the sample do; the same when every id, name and title in it is another one.</summary>
public sealed class QuillhavenScenariosTests
{
    [Theory]
    [InlineData(""), InlineData("one"), InlineData("two")]
    public void Splitting_dispatch_mends_the_wide_span(string seed)
    {
        var difference = Apply("split-dispatch", seed);
        var effects = difference.Effects;

        Assert.Equal("fixed RM102, caused RM901, no longer needed RM103, 13 unchanged", Outcome(effects.Findings));
        Assert.Equal((3, 0), Moved(effects));
        Assert.Equal([(1, 4), (8, 5)], Spans(effects));
        Assert.Equal(new SeatCounts(Added: 0, Ended: 0, Reparented: 3, HolderChanged: 0, TitleChanged: 0, Same: 59), effects.Seats);
        Assert.Equal(new DateOnly(2026, 9, 1), difference.After.AsOf);
    }

    [Theory]
    [InlineData(""), InlineData("one"), InlineData("two")]
    public void Filling_pulse_mends_the_vacancy_and_the_rank(string seed)
    {
        var effects = Apply("fill-pulse", seed).Effects;

        Assert.Equal("fixed RM101 RM105, caused , no longer needed , 12 unchanged", Outcome(effects.Findings));
        Assert.Equal((1, 4), Moved(effects));
        Assert.Equal([(1, 4), (4, null)], Spans(effects));
        Assert.Equal((1, 0), (effects.FactsBefore.Vacancies, effects.FactsAfter.Vacancies));
    }

    [Theory]
    [InlineData(""), InlineData("one"), InlineData("two")]
    public void A_platform_director_trades_one_finding_for_another(string seed)
    {
        var effects = Apply("platform-director", seed).Effects;

        Assert.Equal("fixed RM106, caused RM101, no longer needed , 13 unchanged", Outcome(effects.Findings));
        Assert.Equal((2, 0), Moved(effects));
        Assert.Equal([(null, 2), (2, 0), (5, 6)], Spans(effects));
    }

    [Theory]
    [InlineData(""), InlineData("one"), InlineData("two")]
    public void The_findings_do_not_depend_on_ids_names_and_titles(string seed)
    {
        var workspace = WorkspaceReader.Read(Tree(), includePrivate: true);
        var organization = new Organization(Masked(workspace, workspace.Entries, seed), workspace.Framework, workspace.AsOf!.Value);

        var (open, all) = (Linter.Check(organization, RuleBook.All, includePrivate: false), Linter.Check(organization, RuleBook.All, includePrivate: true));

        Assert.Equal((6, 8, 0, 1), (open.CountOf(Severity.Error), open.CountOf(Severity.Warning), open.CountOf(Severity.Note), open.Accepted));
        Assert.Equal((6, 9, 1, 1), (all.CountOf(Severity.Error), all.CountOf(Severity.Warning), all.CountOf(Severity.Note), all.Accepted));
    }

    [Theory]
    [InlineData("2026-06-30"), InlineData("2026-09-01")]
    public void The_findings_are_the_same_until_the_scenarios_take_effect(string day)
    {
        var workspace = WorkspaceReader.Read(Tree(), includePrivate: true);
        var report = Linter.Check(workspace.At(DateOnly.ParseExact(day, "yyyy-MM-dd", null)), RuleBook.All, includePrivate: true);

        Assert.Equal((6, 9, 1, 1), (report.CountOf(Severity.Error), report.CountOf(Severity.Warning), report.CountOf(Severity.Note), report.Accepted));
        Assert.Empty(report.Skipped);
    }

    [Theory]
    [InlineData("split-dispatch"), InlineData("fill-pulse"), InlineData("platform-director")]
    public void Taking_a_scenario_back_gives_the_sample_again(string id)
    {
        var workspace = WorkspaceReader.Read(Tree());
        var changes = Scenario(workspace, id).Changes;
        var applied = Assert.IsType<Application.Applied>(changes.ApplyTo(workspace.Entries));

        Assert.Equal(workspace.Entries, Assert.IsType<Application.Applied>(changes.Inverse().ApplyTo(applied.Entries)).Entries);
    }

    private static Difference Apply(string id, string seed)
    {
        var workspace = WorkspaceReader.Read(Tree());
        var scenario = Scenario(workspace, id);
        var entries = Masked(workspace, workspace.Entries, seed);
        var changes = seed.Length == 0 ? scenario.Changes : new Mask(workspace.Framework, seed).Over(scenario.Changes);
        var before = new Organization(entries, workspace.Framework, workspace.AsOf!.Value);
        before = before.At(scenario.DayFor(before));
        var applied = Assert.IsType<Application.Applied>(changes.ApplyTo(entries));
        return Difference.Between(before, before.With(applied.Entries), RuleBook.All, includePrivate: false);
    }

    private static EntrySet Masked(Workspace workspace, EntrySet set, string seed) => seed.Length == 0 ? set : new Mask(workspace.Framework, seed).Over(set);

    private static Scenario Scenario(Workspace workspace, string id)
    {
        var (file, problems) = ($"scenarios/{id}.yaml", new List<Problem>());
        var source = SourceText.Decode(file, File.ReadAllBytes(Path.Combine(Quillhaven.Folder, file)), problems)!;
        var scenario = ScenarioReader.Read(source, workspace.Entries, problems);
        Assert.Empty(problems);
        return scenario!;
    }

    private static FolderTree Tree() => new(Quillhaven.Folder);

    private static string Outcome(FindingEffects findings) =>
        $"fixed {Rules(findings.Fixed)}, caused {Rules(findings.Caused)}, no longer needed {Rules(findings.NoLongerNeeded)}, {findings.Unchanged} unchanged";

    private static string Rules(IEnumerable<LintResult> results) => string.Join(' ', results.Select(result => result.Rule.Id));

    private static (int Others, int Same) Moved(Effects effects) =>
        (effects.NewManagers.Count(moved => !moved.IsSamePerson), effects.NewManagers.Count(moved => moved.IsSamePerson));

    private static IEnumerable<(int? Before, int? After)> Spans(Effects effects) => effects.Spans.Select(span => (span.Before, span.After)).Order();
}
