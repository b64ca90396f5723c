using System.Globalization;
using Rolemap.Changes;
using Rolemap.Entries;

namespace Rolemap.Cli.Reports;

/// <summary>What a difference begins with, whatever the format: how much, and on which day it was looked at.</summary>
internal static class DiffHeading
{
    /// <summary>"3 changes, looked at on 2026-09-01, the day on which split-dispatch takes effect".</summary>
    public static string Of(Difference difference)
    {
        var count = difference.Changes.Count;
        var changes = count == 0 ? "No changes" : count == 1 ? "1 change" : $"{count.ToString(CultureInfo.InvariantCulture)} changes";
        return difference.IsOfFrameworks ? $"{changes}." : $"{changes}, {Day(difference)}.";
    }

    /// <summary>How many entries of each kind are added, edited and ended: "position 3 added, 40 edited; product 1 edited".</summary>
    public static string ByKind(ChangeList changes) => string.Join("; ", changes.GroupBy(change => change.Subject.Kind).OrderBy(group => group.Key)
        .Select(group => $"{Ref.WordOf(group.Key)} {string.Join(", ", group.GroupBy(change => change.Kind).OrderBy(same => same.Key).Select(same => $"{same.Count().ToString(CultureInfo.InvariantCulture)} {WordOf(same.Key)}"))}"));

    /// <summary>The word of a kind of Change, as the contract has it.</summary>
    public static string WordOf(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The sign of a kind of Change.</summary>
    public static char MarkOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => '+',
        ChangeKind.Ended => '-',
        _ => '~',
    };

    private static string Day(Difference difference)
    {
        var (before, after) = (difference.Before.AsOf, difference.After.AsOf);
        if (before != after)
            return $"{Shown(before)} against {Shown(after)}";
        return difference.Scenario is { } scenario && scenario.Effective == after
            ? $"looked at on {Shown(after)}, the day on which {scenario.Id} takes effect"
            : $"looked at on {Shown(after)}";
    }

    private static string Shown(DateOnly day) => new Value.Day(day).ToString();
}
