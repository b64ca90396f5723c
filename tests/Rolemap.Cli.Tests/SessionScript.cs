using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Rolemap.Cli.Tests;

/// <summary>
/// A whole session at the command line as text: lines that begin with <c>$ </c> are typed, what follows is what the terminal shows.
/// Beside rolemap there are three words: <c>copy FROM TO</c>, <c>show FILE</c> and <c>replace FILE OLD =&gt; NEW</c>.
/// Each session runs in a folder of its own, in which samples/, frameworks/ and tests/defects/ of the repository lie.
/// </summary>
internal sealed class SessionScript(string folder)
{
    /// <summary>The day of every session.</summary>
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs the typed lines of a script and returns the whole script with what is shown now.</summary>
    public string Run(string script)
    {
        var shown = new StringBuilder();
        var (isOutput, last) = (false, "");
        foreach (var line in script.TrimEnd('\n').Split('\n'))
        {
            var (isTyped, isRemark) = (line.StartsWith("$ ", StringComparison.Ordinal), line.StartsWith("# ", StringComparison.Ordinal));
            if (isOutput && last.Length == 0 && (isTyped || isRemark))
                shown.Append('\n'); // output may hold empty lines; the one before what comes next is ours
            if (isTyped)
                shown.Append(line).Append('\n').Append(Type(line[2..]));
            else if (!isOutput || isRemark)
                shown.Append(line).Append('\n');
            (isOutput, last) = (isTyped || (isOutput && !isRemark), line);
        }
        return shown.ToString();
    }

    /// <summary>Runs one command line of rolemap; output and talk come in one stream, as on a terminal.</summary>
    public (int Code, string Shown) Rolemap(params string[] arguments)
    {
        if (Program is { } program)
            return Start(program, arguments);
        var terminal = new StringWriter { NewLine = "\n" };
        var session = new Session { Out = terminal, Err = terminal, Folder = folder, Today = () => Day };
        var code = CommandLine.Run(arguments, session);
        return (code, terminal.ToString());
    }

    /// <summary>The program to run in place of the code that was built with the tests: <c>ROLEMAP_PROGRAM</c>, such as the native one.</summary>
    public static string? Program => Environment.GetEnvironmentVariable("ROLEMAP_PROGRAM") is { Length: > 0 } path ? Path.GetFullPath(path) : null;

    /// <summary>Runs the program. What it says comes behind its results, whenever it was said.</summary>
    private (int Code, string Shown) Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = Utf8, StandardErrorEncoding = Utf8 };
        start.Environment["SOURCE_DATE_EPOCH"] = new DateTimeOffset(Day, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var running = Process.Start(start)!;
        var talk = running.StandardError.ReadToEndAsync();
        var shown = running.StandardOutput.ReadToEnd();
        running.WaitForExit();
        return (running.ExitCode, shown + string.Concat(talk.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("took ", StringComparison.Ordinal)).Select(line => line + "\n")));
    }

    private string Type(string line)
    {
        var words = Words(line);
        return words switch
        {
            ["rolemap", .. var arguments] => Rolemap(arguments) is var (code, shown) && code == 0 ? shown : $"{shown}? exit {code}\n",
            ["copy", var from, var to] => Copy(Full(from), Full(to)),
            ["show", var file] => File.ReadAllText(Full(file)).TrimEnd('\n') + "\n",
            ["replace", var file, var old, "=>", var @new] => Replace(Full(file), old, @new),
            _ => throw new InvalidOperationException($"A session cannot do: {line}"),
        };
    }

    private string Full(string path) => Path.Combine(folder, path);

    private static string Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, @new, StringComparison.Ordinal), Utf8);
        return "";
    }

    public static string Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }
        return "";
    }

    /// <summary>Words are parted by spaces; double quotes hold one together.</summary>
    private static string[] Words(string line)
    {
        var (words, word, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in line + " ")
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter != ' ' || quoted)
                word.Append(letter);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        return [.. words];
    }
}
