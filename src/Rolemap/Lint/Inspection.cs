using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>What a rule is given: one organization with its framework, and the limits that hold in it.</summary>
public sealed class Inspection
{
    /// <summary>Prepares an inspection of an organization.</summary>
    public Inspection(Organization organization)
    {
        Organization = organization;
        HasGaps = organization.Entries.HasPartial || organization.Framework.Entries.HasPartial;
        Profile = organization.Settings?.Text(WorkspaceFields.Profile) switch
        {
            "startup" => Profile.Startup,
            "enterprise" => Profile.Enterprise,
            _ => Profile.KnowledgeWork,
        };
    }

    /// <summary>The organization.</summary>
    public Organization Organization { get; }

    /// <summary>What its roles mean.</summary>
    public Framework Framework => Organization.Framework;

    /// <summary>The day it speaks of.</summary>
    public DateOnly AsOf => Organization.AsOf;

    /// <summary>Which thresholds hold.</summary>
    public Profile Profile { get; }

    /// <summary>Whether something written in any entry could not be read.</summary>
    internal bool HasGaps { get; }

    /// <summary>The rules that ran before those about acceptances.</summary>
    public IReadOnlyList<RuleCard> Ran { get; private set; } = [];

    /// <summary>What the other rules found, for the rules about acceptances, which run last.</summary>
    public IReadOnlyList<(RuleCard Rule, Finding Finding)> Found { get; private set; } = [];

    /// <summary>The same inspection once the rules have run that the rules about acceptances look back on.</summary>
    internal Inspection After(IEnumerable<RuleCard> ran, IEnumerable<(RuleCard Rule, Finding Finding)> found)
    {
        var after = (Inspection)MemberwiseClone();
        (after.Ran, after.Found) = ([.. ran], [.. found]);
        return after;
    }

    /// <summary>Which mentions lead nowhere; worked out when first asked for.</summary>
    internal References References => field ??= new References(Organization);

    /// <summary>What the company set for a rule, or null.</summary>
    public Entry? SettingOf(RuleCard rule) =>
        ((Organization.Settings?[WorkspaceFields.Rules] as Value.Map)?[rule.Id] as Value.Part)?.Entry;

    /// <summary>Whether a rule runs: as the company set it, else as its card says for the profile.</summary>
    public bool IsOn(RuleCard rule) => SettingOf(rule)?.Flag(RuleSettingFields.Enabled) ?? rule.OnIn(Profile);

    /// <summary>How much a rule's findings matter here.</summary>
    public Severity SeverityOf(RuleCard rule) => SettingOf(rule)?.Text(RuleSettingFields.Severity) switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => rule.Severity,
    };

    /// <summary>What the company set for a limit of a rule, or null.</summary>
    public decimal? LimitSet(RuleCard rule, string key) =>
        SettingOf(rule) is { } setting && RuleSettingFields.Shape[key] is { } field ? setting.Number(field) : null;

    /// <summary>The limit that holds: what the company set, else the profile's. Asking for a limit the card does not name is a mistake in our code.</summary>
    public decimal Limit(RuleCard rule, string key) =>
        LimitSet(rule, key) ?? rule.Thresholds.First(threshold => threshold.Key == key).In(Profile);
}
