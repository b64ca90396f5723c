using System.Globalization;
using Rolemap.Entries;
using Rolemap.Files.Json;
using Rolemap.Lint;
using Rolemap.Web.Design;

namespace Rolemap.Web.Api;

/// <summary>What the API says about findings.</summary>
internal static class FindingAnswers
{
    public static Reply Findings(Asked asked)
    {
        var all = asked.Visit.Findings;
        var first = 0;
        if (asked.After is { } after && !(int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out first) && first <= all.Length))
            return new Reply.Wrong("after", $"'{after}' is no place in the list.", "Give the value of next in the answer before, or leave it out to begin.");
        if (asked["rule"] is { } rule && RuleBook.Of(rule)?.Card.Id != rule)
            return new Reply.Wrong("rule", $"There is no rule '{rule}'.", Nearest.To(rule, RuleBook.All.Select(one => one.Card.Id)) is { } near ? $"Did you mean '{near}'?" : "Give the id of a rule, such as RM102; the page /rules lists them.");
        if (asked["subject"] is { } subject && !Ref.TryParse(subject, out _))
            return new Reply.Wrong("subject", $"'{subject}' is no reference.", "Write the kind and the id, such as position:P06.");
        var wanted = Enumerable.Range(first, all.Length - first).Where(at => IsWanted(all[at], asked));
        return asked.Part(wanted, at => (at + 1).ToString(CultureInfo.InvariantCulture), (json, at) => FindingJson.Write(json, all[at]), json => json.WriteNumber("hidden", asked.Visit.HiddenFindings));
    }

    private static bool IsWanted(LintResult result, Asked asked) =>
        (asked["rule"] is not { } rule || result.Rule.Id == rule)
        && (asked["subject"] is not { } subject || result.Finding.Subject.ToString() == subject)
        && (asked["severity"] is not { } severity || Severities.WordOf(result.Severity) == severity);
}
