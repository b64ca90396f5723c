using System.Globalization;

namespace Rolemap.Web.Shell;

/// <summary>The command line of <c>rolemap serve</c>, read. The family is closed.</summary>
public abstract record ServeArguments
{
    private const string Try = "Try: rolemap serve --help";

    private ServeArguments() { }

    /// <summary>What can be served.</summary>
    public sealed record Accepted(ServeOptions Options) : ServeArguments;

    /// <summary>What is wrong, and what to try.</summary>
    public sealed record Refused(string Message) : ServeArguments;

    /// <summary>Reads the arguments behind <c>serve</c>. Paths start from a folder.</summary>
    public static ServeArguments Read(IReadOnlyList<string> arguments, string folder)
    {
        var options = new ServeOptions { Path = "" };
        string? path = null;
        for (var at = 0; at < arguments.Count; at++)
        {
            switch (arguments[at])
            {
                case "--port":
                    if (++at >= arguments.Count)
                        return new Refused($"--port takes a number from 0 to {ushort.MaxValue}; 0 picks a free one.");
                    if (!int.TryParse(arguments[at], NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > ushort.MaxValue)
                        return new Refused($"'{arguments[at]}' is no port; write a number from 0 to {ushort.MaxValue}. 0 picks a free one.");
                    options = options with { Port = port };
                    break;
                case "--embed-from":
                    if (++at >= arguments.Count || !EmbedOrigin.TryParse(arguments[at], out var origin))
                        return new Refused(at < arguments.Count ? $"'{arguments[at]}' is no site that a page can be framed from. {EmbedOrigin.Form}" : $"--embed-from takes a site. {EmbedOrigin.Form}");
                    options = options with { EmbedFrom = options.EmbedFrom.Add(origin) };
                    break;
                case "--open":
                    options = options with { OpenBrowser = true };
                    break;
                case "--read-only":
                    options = options with { ReadOnly = true };
                    break;
                case "--framework-only":
                    options = options with { FrameworkOnly = true };
                    break;
                case var option when option.StartsWith('-'):
                    return new Refused($"There is no option '{option}'. {Try}");
                case var _ when path is not null:
                    return new Refused($"One folder or CSV file can be served at a time. {Try}");
                case var named:
                    path = named;
                    break;
            }
        }
        return path is null ? Sample(options) : Named(options, path, Path.GetFullPath(path, folder));
    }

    private static Accepted Sample(ServeOptions options) =>
        new(options with { Path = Path.Combine(AppContext.BaseDirectory, "samples", "quillhaven"), IsDemo = true });

    private static ServeArguments Named(ServeOptions options, string named, string full)
    {
        if (Path.GetFileName(full) == "rolemap.yaml")
            full = Path.GetDirectoryName(full)!;
        if (Directory.Exists(full))
            return File.Exists(Path.Combine(full, "rolemap.yaml"))
                ? new Accepted(options with { Path = full })
                : new Refused($"The folder '{named}' is no workspace: it holds no rolemap.yaml. Name one that does, or begin one with: rolemap init");
        if (!File.Exists(full))
            return new Refused($"There is no folder or file '{named}'. Without a name, rolemap serve shows the sample company.");
        return full.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? new Accepted(options with { Path = full })
            : new Refused($"'{named}' cannot be served: name a workspace folder or a CSV file.");
    }
}
