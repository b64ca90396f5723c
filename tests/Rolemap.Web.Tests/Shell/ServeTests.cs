using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Rolemap.Web.Tests.Shell;

/// <summary>Runs when no other test of the suite does: how long a server takes to stop says little while others keep every core busy.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public static class Alone;

/// <summary>The program itself, as somebody starts and stops it.</summary>
[Collection(nameof(Alone))]
public class ServeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static string Program { get; } = ProgramOf("Rolemap.Web");

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_says_where_it_listens_and_ends_soon_after_a_signal_with_nothing_left_behind(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        using var folder = new TemporaryFolder();
        using var server = Start(Program, folder.Path, "--port", "0");
        var address = await Listening(server);
        using (var client = new HttpClient())
            Assert.Contains("Quillhaven", await client.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var taken = await Stop(server, signal);
        Assert.True(taken < TimeSpan.FromSeconds(2), $"It took {taken} to end.");
        Assert.Equal((0, ""), (server.ExitCode, await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
        using var again = new TcpListener(IPAddress.Loopback, address.Port) { ExclusiveAddressUse = true };
        again.Start();
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Started_by_the_command_line_it_ends_with_it(string signal)
    {
        var commandLine = ProgramOf("Rolemap.Cli");
        Assert.SkipWhen(OperatingSystem.IsWindows() || !File.Exists(commandLine), "The command line is not built, or signals cannot be sent.");
        using var folder = new TemporaryFolder();
        using var cli = Start(commandLine, folder.Path, "serve", "--port", "0");
        var address = await Listening(cli);
        Assert.True(await Stop(cli, signal) < TimeSpan.FromSeconds(2));
        Assert.Equal(0, cli.ExitCode);
        using var again = new TcpListener(IPAddress.Loopback, address.Port) { ExclusiveAddressUse = true };
        again.Start();
    }

    [Fact]
    public async Task A_port_that_is_taken_is_wrong_use_and_says_what_to_do()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var (code, talk) = await Refused("--port", ((IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(2, code);
        Assert.Contains("--port 0", talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_wrong_use_and_says_what_to_do()
    {
        var (code, talk) = await Refused("no-such-folder");
        Assert.Equal(2, code);
        Assert.Contains("no folder or file 'no-such-folder'", talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_workspace_is_served_with_the_place_that_is_broken()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.In("rolemap.yaml"), "rolemap: 1\nname: Acme\nasOf: 2026-06-30\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.In("people.yaml"), "positions:\n  - { id: P1, nam: Ada }\n", TestContext.Current.CancellationToken);
        await using var site = await Site.Of(folder.Path);
        Assert.Contains("people.yaml:2:15", await site.Text("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people.yaml", "people.yaml:1:1 It was there when the files were last read, and is gone or empty.")]
    [InlineData("rolemap.yaml", "rolemap.yaml:1:1 It was there when the files were last read, and is gone or empty.")]
    [InlineData("", "The folder is gone.")]
    public async Task What_is_gone_while_it_is_served_stays_on_screen_until_it_is_back(string lost, string said)
    {
        using var folder = new Workspace("rolemap: 1\nframework: tested\nname: Tested\n", "positions: [{ id: P1, name: Ada }]");
        await using var site = await Site.Of(folder.Path);
        var (at, away) = (Path.Combine(folder.Path, lost).TrimEnd('/'), folder.Path + ".away");
        Directory.Move(at, away);
        var without = await Soon(site, text => text.Contains(said, StringComparison.Ordinal));
        Directory.Move(away, at);
        var again = await Soon(site, text => !text.Contains(said, StringComparison.Ordinal));

        Assert.Contains("Ada", without, StringComparison.Ordinal);
        Assert.Contains("Ada", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_csv_file_that_is_gone_while_it_is_served_stays_on_screen()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.In("org.csv"), "id,name,title\nP1,Ada,Maker\n", TestContext.Current.CancellationToken);
        await using var site = await Site.Of(folder.In("org.csv"));
        File.Delete(folder.In("org.csv"));

        var text = await Soon(site, text => text.Contains("org.csv:1:1", StringComparison.Ordinal));

        Assert.Contains("Ada", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_split_list_that_is_gone_is_missed_and_one_that_is_renamed_is_not()
    {
        using var folder = new Workspace("rolemap: 1\nframework: tested\nname: Tested\n")
            .Add("people/a.yaml", "positions: [{ id: P1, name: Ada }]").Add("people/b.yaml", "positions: [{ id: P2, name: Bo }]");
        await using var site = await Site.Of(folder.Path);
        var (part, away) = (Path.Combine(folder.Path, "people/b.yaml"), folder.Path + ".away");
        File.Move(part, away);
        var without = await Soon(site, text => text.Contains("people/b.yaml:1:1", StringComparison.Ordinal));
        File.Move(away, Path.Combine(folder.Path, "people/c.yaml"));
        var renamed = await Soon(site, text => !text.Contains("people/b.yaml:1:1", StringComparison.Ordinal));

        Assert.Contains("Bo", without, StringComparison.Ordinal);
        Assert.Contains("Bo", renamed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_byte_is_waited_for()
    {
        using var folder = new Workspace("rolemap: 1\nframework: tested\nname: Tested\n", "positions: [{ id: P1, name: Ada }]");
        await using var site = await Site.Of(folder.Path);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "people.yaml"), "", TestContext.Current.CancellationToken);

        Assert.Contains("Ada", await Soon(site, text => text.Contains("people.yaml:1:1", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_alone_in_place_of_a_list_means_to_go_on_without_it()
    {
        using var folder = new Workspace("rolemap: 1\nframework: tested\nname: Tested\n", "positions: [{ id: P1, name: Ada }]");
        await using var site = await Site.Of(folder.Path);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "people.yaml"), "# none\n", TestContext.Current.CancellationToken);

        await Soon(site, text => !text.Contains("Ada", StringComparison.Ordinal));
    }

    /// <summary>The outline once it says something: the files are looked at a few times a second.</summary>
    private static async Task<string> Soon(Site site, Func<string, bool> isSaid)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (await site.Text("/org?view=outline") is var text && isSaid(text))
                return text;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        Assert.Fail("It was not said in ten seconds.");
        return "";
    }

    private static string ProgramOf(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, project, own.Name, OperatingSystem.IsWindows() ? $"{project}.exe" : project);
    }

    /// <summary>What runs in the background of a script ignores Ctrl-C, and so does all it starts: the program begins as in a terminal.</summary>
    private static Process Start(string program, string folder, params string[] arguments)
    {
        var start = OperatingSystem.IsLinux()
            ? new ProcessStartInfo("env", ["--default-signal=INT", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (folder, true, true);
        return Process.Start(start)!;
    }

    private static async Task<Uri> Listening(Process server)
    {
        var line = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Matches("^Listening on http://127\\.0\\.0\\.1:[0-9]+$", line);
        return new Uri(line!["Listening on ".Length..]);
    }

    private static async Task<TimeSpan> Stop(Process server, string signal)
    {
        var start = Stopwatch.GetTimestamp();
        using var kill = Process.Start("kill", [$"-{signal}", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task<(int Code, string Talk)> Refused(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        using var server = Start(Program, folder.Path, arguments);
        var talk = await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (server.ExitCode, talk);
    }
}
