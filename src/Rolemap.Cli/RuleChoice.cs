using System.CommandLine;
using Rolemap.Entries;
using Rolemap.Lint;

namespace Rolemap.Cli;

/// <summary>Which rules a command line asks for: <c>--select RM1 --ignore RM103,span-too-wide</c>.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Named">What was selected, word by word; empty for all.</param>
internal sealed record RuleChoice(Rule[] Rules, string[] Named)
{
    public static Option<string[]> Option(string name, string about) =>
        new(name) { Description = about, HelpName = "RULE,…" };

    /// <summary>The rules asked for; null, after saying so, when a word names none or none is left.</summary>
    public static RuleChoice? Of(Session session, string[] select, string[] ignore)
    {
        string[] wanted = [.. select.SelectMany(Split)], unwanted = [.. ignore.SelectMany(Split)];
        string[] unknown = [.. wanted.Concat(unwanted).Where(word => !RuleBook.All.Any(rule => Matches(rule, word))).Distinct(StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            session.Refuse(string.Join(' ', unknown.Select(word => $"No rule has the id, the name or the beginning '{word}'.")), Hint(unknown));
            return null;
        }
        Rule[] rules = [.. RuleBook.All.Where(rule => (wanted.Length == 0 || wanted.Any(word => Matches(rule, word))) && !unwanted.Any(word => Matches(rule, word)))];
        if (rules.Length > 0)
            return new RuleChoice(rules, wanted);
        session.Refuse("No rule is left: every one that is selected is ignored too.", "Take one of them out of --ignore.");
        return null;
    }

    /// <summary>Whether a rule was selected by its whole id or name, not as one of many.</summary>
    public bool IsNamed(RuleCard rule) => Named.Any(word => Is(rule, word));

    private static string Hint(string[] unknown)
    {
        string[] near = [.. unknown.Select(word => Nearest.To(word, RuleBook.All.Select(rule => rule.Card.Name))).OfType<string>().Distinct(StringComparer.Ordinal)];
        return near.Length > 0 ? $"Did you mean {string.Join(" or ", near)}? See all with: rolemap rules" : "See all with: rolemap rules";
    }

    private static IEnumerable<string> Split(string words) => words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Matches(Rule rule, string word) => rule.Card.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase) || Is(rule.Card, word);

    private static bool Is(RuleCard card, string word) => card.Id.Equals(word, StringComparison.OrdinalIgnoreCase) || card.Name.Equals(word, StringComparison.OrdinalIgnoreCase);
}
