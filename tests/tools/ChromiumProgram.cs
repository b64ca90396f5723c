namespace Rolemap;

/// <summary>Chromium, as Debian installs it.</summary>
internal static class ChromiumProgram
{
    // The first opens no windows of its own, whose drawing takes as long as that of the pages in them.
    private static readonly string[] Installed = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    /// <summary>What starts it; another where <c>ROLEMAP_CHROMIUM</c> says so.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("ROLEMAP_CHROMIUM") ?? Array.Find(Installed, File.Exists) ?? Installed[0];
}
