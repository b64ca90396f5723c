using System.CommandLine;
using System.CommandLine.Help;

namespace Rolemap.Cli;

/// <summary>The commands, and what they have in common.</summary>
internal static class CommandLine
{
    private const int HelpWidth = 100;

    /// <summary>Runs one command line and returns its exit code.</summary>
    public static int Run(string[] arguments, Session session)
    {
        try
        {
            var code = Invoke(arguments, session);
            session.Out.Flush();
            return code;
        }
        catch (IOException closed) when (IsClosedPipe(closed))
        {
            return ExitCode.Fine; // somebody read what they wanted, as `head` does
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return session.Refuse($"The result could not be written: {refused.Message}", "See that there is somewhere to write to, and that the disk has room.");
        }
        catch (Exception fault)
        {
            session.Err.WriteLine(Terminal.Safe($"This is a fault of Rolemap, not of your files: {fault.GetType().Name}: {fault.Message}"));
            session.Err.WriteLine(Terminal.Safe(fault.StackTrace ?? "").Replace("\\u000a", "\n", StringComparison.Ordinal));
            session.Err.WriteLine("Please report it with the lines above; no file was changed after the fault.");
            return ExitCode.Fault;
        }
    }

    private static int Invoke(string[] arguments, Session session)
    {
        var parsed = Create(session).Parse(arguments is [] ? ["--help"] : [.. GlobalOptions.FormatBehindVerb(arguments)]);
        session.Quiet = parsed.GetValue(GlobalOptions.Quiet);
        session.Colors &= !parsed.GetValue(GlobalOptions.NoColor);
        if (parsed.Action is not HelpAction && Misuse.Of(parsed) is { Count: > 0 } mistakes)
        {
            foreach (var mistake in mistakes)
                session.Err.WriteLine(Terminal.Safe(mistake));
            var command = parsed.CommandResult.Command;
            session.Err.WriteLine($"Try: rolemap {(command.Name == "rolemap" ? "" : command.Name + " ")}--help");
            return ExitCode.Misuse;
        }
        return parsed.Invoke(new InvocationConfiguration { Output = session.Out, Error = session.Err, EnableDefaultExceptionHandler = false });
    }

    private static Command Create(Session session)
    {
        var root = new Command("rolemap", "Product roles and product organizations, written down, checked and explained.")
        {
            new HelpOption { Recursive = true, Action = new HelpAction { MaxWidth = Console.IsOutputRedirected ? int.MaxValue : HelpWidth } },
            new VersionOption(),
            InitCommand.Create(session),
            LintCommand.Create(session),
            ExplainCommand.Create(session),
            DigestCommand.Create(session),
            RolesCommand.Create(session),
            CompareCommand.Create(session),
            DiffCommand.Create(session),
            ApplyCommand.Create(session),
            ImportCommand.Create(session),
            ReportCommand.Create(session),
            ChartCommand.Create(session),
            LayoutCommand.Create(session),
            ServeCommand.Create(session),
            RulesCommand.Create(session),
            FrameworksCommand.Create(session),
            ArchetypesCommand.Create(session),
            SchemaCommand.Create(session),
            GenerateCommand.Create(session),
        };
        foreach (var option in GlobalOptions.All)
            root.Add(option);
        return root;
    }

    /// <summary>EPIPE on Unix, ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.</summary>
    private static bool IsClosedPipe(IOException fault) => (fault.HResult & 0xffff) is 32 or 109 or 232;
}
