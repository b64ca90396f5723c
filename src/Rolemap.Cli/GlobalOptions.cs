using System.CommandLine;
using System.Globalization;
using Rolemap.Entries;

namespace Rolemap.Cli;

/// <summary>The options that every command takes.</summary>
internal static class GlobalOptions
{
    private const string FormatName = "--format";

    public static readonly Option<string?> Workspace = new("--workspace")
    {
        Description = "The folder of the workspace; by default the current folder or the nearest one above it that holds rolemap.yaml.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<DateOnly?> At = new("--at")
    {
        Description = "The day to look at, YYYY-MM-DD or YYYY-MM.",
        HelpName = "DATE",
        Recursive = true,
        CustomParser = result =>
        {
            var text = result.Tokens is [var only] ? only.Value : "";
            if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"'{text}' is not a day. Write it as 2026-06-30 or 2026-06.");
            return null;
        },
    };

    public static readonly Option<bool> NoColor = new("--no-color") { Description = "No colours.", Recursive = true };

    public static readonly Option<bool> Quiet = new("--quiet") { Description = "No hints.", Recursive = true };

    public static IEnumerable<Option> All => [Workspace, At, NoColor, Quiet];

    /// <summary>An option that chooses how results are written.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>(FormatName) { Description = $"How the result is written: {string.Join(", ", formats)}.", DefaultValueFactory = _ => formats[0] };
        TakeOnly(option, formats);
        return option;
    }

    /// <summary>Lets an option take only some words.</summary>
    public static void TakeOnly(Option<string> option, params string[] words) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value, StringComparer.Ordinal)))
            result.AddError($"'{token.Value}' is nothing that {option.Name} takes. {(Nearest.To(token.Value, words) is { } near ? $"Did you mean '{near}'?" : $"Write one of: {string.Join(", ", words)}.")}");
    });

    /// <summary>Each command has formats of its own, so <c>--format</c> belongs to it; written before the verb it means the same.</summary>
    public static IEnumerable<string> FormatBehindVerb(string[] arguments)
    {
        var (before, format, at) = (new List<string>(), new List<string>(), 0);
        while (at < arguments.Length && arguments[at].StartsWith('-') && arguments[at] != "--")
        {
            var word = arguments[at++];
            var into = word == FormatName || word.StartsWith(FormatName + "=", StringComparison.Ordinal) ? format : before;
            into.Add(word);
            if ((word == FormatName || word == Workspace.Name || word == At.Name) && at < arguments.Length)
                into.Add(arguments[at++]);
        }
        return [.. before, .. arguments[at..].Take(1), .. format, .. arguments[at..].Skip(1)];
    }

    /// <summary>The day that <c>--at</c> names, else today, which is said.</summary>
    public static DateOnly DayOf(Session session, ParseResult parsed)
    {
        if (parsed.GetValue(At) is { } day)
            return day;
        var today = session.Today();
        session.Hint($"As of today, {today:yyyy-MM-dd}: --at says no other day.");
        return today;
    }
}
