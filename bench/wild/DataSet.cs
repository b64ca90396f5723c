using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Bench.Wild;

/// <summary>An organization and what every rule says about it, those that are off by default included.</summary>
internal sealed class DataSet
{
    public DataSet(string name, string about, Organization organization)
    {
        (Name, About) = (name, about);
        Report = Linter.Check(organization.With(AllOn(organization.Entries)), RuleBook.All, includePrivate: true);
        Hits = Report.Results.GroupBy(result => result.Rule.Id).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The heading of its column.</summary>
    public string Name { get; }

    /// <summary>What it is and where it comes from.</summary>
    public string About { get; }

    /// <summary>Whether it is a framework alone, without an organization.</summary>
    public bool IsFramework { get; init; }

    public LintReport Report { get; }

    /// <summary>What each rule found, accepted findings included; a rule that found nothing is not in it.</summary>
    public IReadOnlyDictionary<string, LintResult[]> Hits { get; }

    /// <summary>Whether a rule finds so much that one wonders whether the organization is at fault, or the rule.</summary>
    /// <remarks>At least five hits, and more than one for every fifty entries that the rule speaks of; in a framework, which is small, three and one for every three.</remarks>
    public bool FiresALot(string rule)
    {
        var (fewest, share) = IsFramework ? (3, 3) : (5, 50);
        return Hits.TryGetValue(rule, out var hits) && hits.Length >= fewest && hits.Length * share > SubjectsOf(rule);
    }

    /// <summary>How many entries there are of the kind a rule spoke of.</summary>
    public int SubjectsOf(string rule)
    {
        var kind = Hits[rule][0].Finding.Subject.Kind;
        return Report.Organization.Entries[kind].Length + Report.Organization.Framework.Entries[kind].Length;
    }

    /// <summary>The settings with every rule switched on, and what they said otherwise.</summary>
    private static EntrySet AllOn(EntrySet entries)
    {
        var settings = entries[RefKind.Workspace] is [var only, ..] ? only : Entry.Of(WorkspaceFields.Shape, (WorkspaceFields.Rolemap, new Value.Number(1)));
        var said = settings[WorkspaceFields.Rules] as Value.Map;
        var rules = RuleBook.All.Select(rule => KeyValuePair.Create(rule.Card.Id, (Value)new Value.Part(
            ((said?[rule.Card.Id] as Value.Part)?.Entry ?? Entry.Of(RuleSettingFields.Shape)).With(RuleSettingFields.Enabled, new Value.Flag(true)))));
        var on = settings.With(WorkspaceFields.Rules, new Value.Map([.. rules]));
        return entries.With(new Dictionary<Ref, Entry?> { [on.Ref] = on });
    }
}
