using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;

namespace Rolemap.Cli;

/// <summary><c>rolemap serve</c>: starts the web app, a program of its own that lies beside this one, and ends with it.</summary>
internal static class ServeCommand
{
    private static readonly Argument<string?> What = new("what")
    {
        Description = "The workspace folder or CSV file to show; the sample company when left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port on this machine; 0 picks a free one.",
        DefaultValueFactory = _ => 5080,
        CustomParser = PortOf,
        HelpName = "PORT",
    };

    private static readonly Option<bool> Open = new("--open") { Description = "Open the start page in a browser." };
    private static readonly Option<bool> ReadOnly = new("--read-only") { Description = "Refuse every change." };
    private static readonly Option<bool> FrameworkOnly = new("--framework-only") { Description = "Show the framework alone: no people, positions or products." };

    private static readonly Option<string[]> EmbedFrom = new("--embed-from") { Description = "A site whose pages may show the org chart in a frame, such as https://wiki.example.com; may be given several times.", HelpName = "ORIGIN" };

    public static Command Create(Session session)
    {
        var command = new Command("serve", "Show a company in the browser: every question answered by a page.") { What, Port, Open, ReadOnly, FrameworkOnly, EmbedFrom };
        command.SetAction(parsed => Run(session, parsed));
        return command;
    }

    private static int PortOf(ArgumentResult given)
    {
        if (ushort.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
            return port;
        given.AddError($"'{given.Tokens[0].Value}' is no port; write a number from 0 to {ushort.MaxValue}.");
        return 0;
    }

    private static int Run(Session session, ParseResult parsed)
    {
        if (ProgramBeside() is not { } program)
            return session.Refuse("The web app is not installed beside this program.", "Run it from a clone with ./rolemap serve, or install the package that carries it.");
        session.Out.Flush();
        var start = new ProcessStartInfo(program) { WorkingDirectory = session.Folder };
        foreach (var argument in Arguments(parsed))
            start.ArgumentList.Add(argument);
        using var server = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        using var stopping = new Stopping(server);
        server.WaitForExit();
        return server.ExitCode;
    }

    private static IEnumerable<string> Arguments(ParseResult parsed)
    {
        if ((parsed.GetValue(What) ?? parsed.GetValue(GlobalOptions.Workspace)) is { } what)
            yield return what;
        yield return "--port";
        yield return parsed.GetValue(Port).ToString(CultureInfo.InvariantCulture);
        foreach (var option in new[] { Open, ReadOnly, FrameworkOnly })
            if (parsed.GetValue(option))
                yield return option.Name;
        foreach (var origin in parsed.GetValue(EmbedFrom) ?? [])
        {
            yield return EmbedFrom.Name;
            yield return origin;
        }
    }

    /// <summary>In an installation the two lie in one folder; in a clone each project has its own, and the native program lies beside those.</summary>
    private static string? ProgramBeside()
    {
        var name = OperatingSystem.IsWindows() ? "Rolemap.Web.exe" : "Rolemap.Web";
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        string?[] places =
        [
            Path.Combine(own.FullName, name),
            own.Parent?.Parent is { } bin ? Path.Combine(bin.FullName, "Rolemap.Web", own.Name, name) : null,
            own.Parent is { } artifacts ? Path.Combine(artifacts.FullName, "bin", "Rolemap.Web", "release", name) : null,
        ];
        return places.FirstOrDefault(File.Exists);
    }
}
