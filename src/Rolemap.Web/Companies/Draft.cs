using Rolemap.Changes;
using Rolemap.Charts;
using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Lint;
using Rolemap.Organizations;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Companies;

/// <summary>A scenario of a workspace as it was read, and what it would do.</summary>
public sealed class Draft
{
    private readonly Lazy<Difference?> difference;
    private readonly Lazy<FactColumn?> column;
    private readonly Lazy<SeatChanges?> seatChanges;

    private Draft(string file, Scenario? scenario, IReadOnlyList<Problem> problems, Organization organization)
    {
        (File, Scenario, Problems) = (file, scenario, problems);
        difference = new Lazy<Difference?>(() => scenario is null ? null : Difference.Of(scenario, organization, RuleBook.All, includePrivate: false));
        column = new Lazy<FactColumn?>(() => Difference is { } one ? new FactColumn($"With “{Title}” on {Days.Long(one.After.AsOf)}", ComparisonFacts.Of(one.After), ComparisonFacts.Of(one.Before)) : null);
        seatChanges = new Lazy<SeatChanges?>(() => Difference is { } known ? SeatChanges.Of(known) : null);
    }

    /// <summary>The file, relative to the workspace.</summary>
    public string File { get; }

    /// <summary>The scenario; null when it cannot be read.</summary>
    public Scenario? Scenario { get; }

    /// <summary>What it is called in addresses: its id, or the name of its file.</summary>
    public string Id => Scenario?.Id ?? Path.GetFileNameWithoutExtension(File);

    public string Title => Scenario?.Title ?? Id;

    /// <summary>What does not fit, by place.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What it would do; null when it does not fit the company as it is.</summary>
    public Difference? Difference => Problems.Count > 0 ? null : difference.Value;

    /// <summary>The facts of the company as it would be, against those without the scenario on the same day; null when the scenario does not fit.</summary>
    public FactColumn? Column => column.Value;

    /// <summary>What it does to seats, for pictures; null when it does not fit.</summary>
    public SeatChanges? SeatChanges => seatChanges.Value;

    public static Draft Read(string file, Snapshot snapshot, Organization organization)
    {
        var problems = new List<Problem>();
        Scenario? scenario = null;
        if (snapshot.Files.Read(file) is { } bytes && SourceText.Decode(file, bytes, problems) is { } source)
            scenario = ScenarioReader.Read(source, organization.Entries, problems);
        return new Draft(file, scenario, problems, organization);
    }
}
