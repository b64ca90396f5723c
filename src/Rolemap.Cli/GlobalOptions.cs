using System.CommandLine;
using System.Globalization;

namespace Rolemap.Cli;

/// <summary>The options that every command takes.</summary>
internal static class GlobalOptions
{
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
        var option = new Option<string>("--format") { Description = $"How the result is written: {string.Join(", ", formats)}.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
