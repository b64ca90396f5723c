namespace Rolemap.Cli.Tests;

/// <summary>Every file in Sessions/ shows what it says. To accept new output: ROLEMAP_BLESS=1 ./test, and read the difference.</summary>
public sealed class SessionTests
{
    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Repository.In("tests/Rolemap.Cli.Tests/Sessions"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void A_session_shows_what_it_says(string name)
    {
        var file = Repository.In($"tests/Rolemap.Cli.Tests/Sessions/{name}.txt");
        var said = File.ReadAllText(file);
        using var folder = new TemporaryFolder();
        SessionScript.Copy(Repository.In("samples"), folder.In("samples"));
        SessionScript.Copy(Repository.In("frameworks"), folder.In("frameworks"));
        SessionScript.Copy(Repository.In("tests/defects"), folder.In("defects"));
        SessionScript.Copy(Repository.In("tests/Rolemap.Cli.Tests/imports"), folder.In("imports"));
        var shown = new SessionScript(folder.Path).Run(said);
        if (SessionScript.Program is not null)
            Assert.Equal(Lines(said), Lines(shown));
        else if (Environment.GetEnvironmentVariable("ROLEMAP_BLESS") == "1" && shown != said)
            File.WriteAllText(file, shown);
        else
            Assert.Equal(said, shown);
    }

    /// <summary>A program of its own has two streams: which line came first is not to be told.</summary>
    private static string[] Lines(string script) => [.. script.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
}
