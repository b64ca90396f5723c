using System.CommandLine;
using System.CommandLine.Parsing;
using Rolemap.Entries;

namespace Rolemap.Cli;

/// <summary>What is wrong with a command line, a sentence for each mistake.</summary>
internal static class Misuse
{
    /// <summary>The mistakes; empty when the command line can be run.</summary>
    public static List<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var word, ..] && !IsOption(word))
            return [$"There is no command '{word}'.{Near(word, command.Subcommands.Select(one => one.Name))}"];
        string[] strays = [.. parsed.UnmatchedTokens.Where(IsOption), .. MistakenForArguments(parsed)];
        return strays.Length == 0
            ? [.. parsed.Errors.Select(error => error.Message)]
            : [.. strays.Select(stray => $"There is no option '{stray}'.{Near(stray.Split('=')[0], command.Options.Concat(GlobalOptions.All).Select(option => option.Name))}")];
    }

    /// <summary>An option that is misspelt passes for one more path; what stands behind <c>--</c> is meant as it is written.</summary>
    private static IEnumerable<string> MistakenForArguments(ParseResult parsed)
    {
        var plain = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
            plain.Add(token.Value);
        foreach (var argument in parsed.CommandResult.Children.OfType<ArgumentResult>())
            foreach (var token in argument.Tokens)
                if (IsOption(token.Value) && plain.Contains(token.Value))
                    yield return token.Value;
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static string Near(string word, IEnumerable<string> known) => Nearest.To(word, known) is { } near ? $" Did you mean '{near}'?" : "";
}
