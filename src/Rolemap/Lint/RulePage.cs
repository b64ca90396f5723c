using System.Text;
using Rolemap.Entries;

namespace Rolemap.Lint;

/// <summary>The pages about rules in Markdown, made from their cards alone, so that page and rule cannot drift.</summary>
public static class RulePage
{
    /// <summary>The page of one rule; <see cref="RuleCard.Help"/> says where it belongs.</summary>
    public static string Of(RuleCard card)
    {
        var page = new StringBuilder();
        page.Append($"# {card.Id} {card.Name}\n\n{card.Summary}\n\n");
        page.Append($"{Word(card.Severity)} · {card.Family} · since {card.Since} · {Default(card)}{(card.IsPrivate ? " · only with `--private`" : "")}\n\n");
        AppendBody(page, card);
        AppendAcceptance(page, card);
        return page.ToString();
    }

    /// <summary>What a reader needs beside a finding: why it matters, the limits, an example and what to do, without a heading.</summary>
    public static string Help(RuleCard card)
    {
        var page = new StringBuilder($"{card.Summary}\n\n");
        AppendBody(page, card);
        return page.ToString().TrimEnd('\n');
    }

    /// <summary>The index of all pages, by family.</summary>
    public static string Index(IEnumerable<RuleCard> cards)
    {
        var page = new StringBuilder("# Lint rules\n\nMade from the rules themselves by `rolemap generate`; do not edit. ");
        page.Append("An id is never reused, whatever becomes of its rule. What each finds in real organizations: [in the wild](in-the-wild.md).\n");
        foreach (var family in cards.GroupBy(card => card.Family))
        {
            page.Append($"\n## {char.ToUpperInvariant(family.Key[0])}{family.Key[1..]}\n\n| Rule | Name | Severity | Finds | By default |\n|---|---|---|---|---|\n");
            foreach (var card in family)
                page.Append($"| [{card.Id}]({card.Id}.md) | {card.Name} | {Word(card.Severity)} | {Cell(card.Summary)} | ")
                    .Append($"{Default(card)}{(card.IsPrivate ? ", only with `--private`" : "")} |\n");
        }
        return page.ToString();
    }

    private static void AppendBody(StringBuilder page, RuleCard card)
    {
        page.Append($"## Why it matters\n\n{card.Why.Trim()}\n\n");
        AppendLimits(page, card);
        page.Append($"## Example\n\nThis is found:\n\n```yaml\n{card.Bad.Trim('\n')}\n```\n\nThis is not:\n\n```yaml\n{card.Good.Trim('\n')}\n```\n\n");
        page.Append($"## How to put it right\n\n{card.Fix.Trim()}\n\n");
    }

    private static void AppendLimits(StringBuilder page, RuleCard card)
    {
        if (card.Thresholds.IsEmpty)
            return;
        page.Append("## Limits\n\n| Key | startup | knowledge-work | enterprise | Source |\n|---|---|---|---|---|\n");
        foreach (var limit in card.Thresholds)
            page.Append($"| `{limit.Key}` | {string.Join(" | ", Enum.GetValues<Profile>().Select(profile => Wording.Number(limit.In(profile))))} | {Cell(limit.Source)} |\n");
        page.Append("\nThe limit itself is allowed. Set your own in `rolemap.yaml`, with the reason:\n\n```yaml\nrules:\n");
        var own = string.Join(", ", card.Thresholds.Select(limit => $"{limit.Key}: {Wording.Number(limit.KnowledgeWork)}"));
        page.Append($"  {card.Id}: {{ {own}, reason: why this holds for us }}\n```\n\n");
    }

    private static void AppendAcceptance(StringBuilder page, RuleCard card) => page.Append($$"""
        ## How to accept it, or switch it off

        To live with one finding for a time, write into `rolemap.yaml` (the subject stands in `rolemap lint --format json`):

        ```yaml
        accepted:
        - { rule: {{card.Id}}, subject: {{Ref.WordOf(card.About)}}:ID, reason: why we live with it, until: 2026-12-31 }
        ```

        To switch the rule off, or on where it is off:

        ```yaml
        rules:
          {{card.Id}}: { enabled: false, reason: why it says nothing here }
        ```

        [All rules](README.md)

        """);

    private static string Default(RuleCard card)
    {
        string[] on = [.. Enum.GetValues<Profile>().Where(card.OnIn).Select(Word)];
        return on.Length == Enum.GetValues<Profile>().Length ? "on" : on.Length == 0 ? "off" : $"on in {string.Join(" and ", on)}";
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static string Word(Profile profile) => profile switch
    {
        Profile.Startup => "startup",
        Profile.KnowledgeWork => "knowledge-work",
        Profile.Enterprise => "enterprise",
        _ => throw new ArgumentOutOfRangeException(nameof(profile)),
    };

    /// <summary>A bar would end the cell.</summary>
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
