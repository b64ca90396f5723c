using System.Diagnostics;

namespace Rolemap.Cli.Tests;

/// <summary>Files that are no files, may not be written, or say a thing twice: each is told with its place, and nothing breaks.</summary>
public sealed class UnusualFilesTests : IDisposable
{
    private const string Scenario = "scenario: rise\nchanges:\n- { edit: position:P1, set: { title: Chief } }\n- { add: team:T1, with: { name: Tea } }\n";

    private readonly TemporaryFolder folder = new();
    private readonly SessionScript session;

    public UnusualFilesTests()
    {
        session = new SessionScript(folder.Path);
        Write("q/rolemap.yaml", "rolemap: 1\nname: Q\nasOf: 2026-06-30\n");
        Write("q/people.yaml", "positions:\n- { id: P1, name: Pia, title: Product Manager, role: pm }\n");
        Write("rise.yaml", Scenario);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("roles: [{ id: a, title: A }, { id: a, title: B }]", "The role 'a' is written twice; the first stands at f.yaml:4:9.")]
    [InlineData("tracks: [{ id: a }, { id: a }]", "The track 'a' is written twice; the first stands at f.yaml:4:10.")]
    [InlineData("moves: [{ from: a, to: b, kind: lateral }, { from: a, to: b, kind: lateral }]", "is written twice; the first stands at f.yaml:4:9.")]
    [InlineData("lifecycle: { activities: [{ id: a, stage: x, name: A }, { id: a, stage: x, name: A }] }", "The activity 'a' is written twice; the first stands at f.yaml:4:27.")]
    [InlineData("lifecycle: { stages: [{ id: a }, { id: a }] }", "The stage 'a' is written twice; the first stands at f.yaml:4:23.")]
    public void What_a_framework_writes_twice_is_one_problem_with_both_places(string twice, string message)
    {
        Write("q/f.yaml", $"rolemap: 1\nframework: f\nname: F\n{twice}\n");
        Write("q/rolemap.yaml", "rolemap: 1\nname: Q\nasOf: 2026-06-30\nframework: f.yaml\n");
        foreach (var (code, shown) in new[] { session.Rolemap("roles", "--framework", "q/f.yaml"), session.Rolemap("lint", "q", "--select", "RM1") })
        {
            Assert.Equal(2, code);
            Assert.Equal(2, shown.Replace("q/f.yaml", "f.yaml", StringComparison.Ordinal).Split(message).Length);
        }
    }

    [Fact]
    public void Two_roles_without_an_id_are_two_problems()
    {
        Write("f.yaml", "rolemap: 1\nframework: f\nname: F\nroles: [{ title: A }, { title: B }]\n");
        var (code, shown) = session.Rolemap("lint", "f.yaml");
        Assert.Equal(2, code);
        Assert.Equal(3, shown.Split("This role has no 'id'.").Length);
        Assert.DoesNotContain("twice", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_list_is_a_problem()
    {
        Directory.CreateDirectory(folder.In("q/teams.yaml"));
        Directory.CreateDirectory(folder.In("q/products/billing.yaml"));
        var (code, shown) = session.Rolemap("lint", "q");
        Assert.Equal(2, code);
        Assert.Contains("teams.yaml:1:1  problem  The file could not be read: It is a folder.", shown, StringComparison.Ordinal);
        Assert.Contains("products/billing.yaml:1:1  problem  The file could not be read: It is a folder.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_a_problem_and_nobody_waits_for_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among its files.");
        foreach (var path in new[] { "q/teams.yaml", "people.csv", "map.yaml", "f.yaml" })
            Pipe(path);
        Write("some.csv", "id,name\n1,Ada\n");
        string[][] calls = [["lint", "q"], ["import", "people.csv", "--dry-run"], ["import", "some.csv", "--map", "map.yaml", "--dry-run"], ["lint", "people.csv"], ["lint", "f.yaml"], ["apply", "f.yaml", "q"], ["diff", "q", "f.yaml"]];
        foreach (var call in calls)
        {
            var (code, shown) = session.Rolemap(call);
            Assert.Equal(2, code);
            Assert.Contains("It is a pipe or a device.", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_cannot_be_written_is_no_fault_of_the_program()
    {
        Write("some.csv", "id,name\n1,Ada\n");
        var (code, shown) = session.Rolemap("import", "some.csv", "--to", "some.csv/company");
        Assert.Equal(2, code);
        Assert.Contains(": The file cannot be written: ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_keeps_who_may_read_a_file_follows_links_and_takes_no_name_that_is_in_use()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps modes and links in other ways.");
        if (OperatingSystem.IsWindows())
            return;
        File.Move(folder.In("q/people.yaml"), folder.In("people-elsewhere.yaml"));
        File.CreateSymbolicLink(folder.In("q/people.yaml"), "../people-elsewhere.yaml");
        File.SetUnixFileMode(folder.In("people-elsewhere.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Write("people-elsewhere.yaml.new", "mine");
        Assert.Equal(0, session.Rolemap("apply", "rise.yaml", "q").Code);
        Assert.NotNull(new FileInfo(folder.In("q/people.yaml")).LinkTarget);
        Assert.Contains("Chief", File.ReadAllText(folder.In("people-elsewhere.yaml")), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.In("people-elsewhere.yaml")));
        Assert.Equal("mine", File.ReadAllText(folder.In("people-elsewhere.yaml.new")));
    }

    [Fact]
    public void A_scenario_is_compared_with_the_workspace_that_is_named()
    {
        foreach (var call in new string[][] { ["diff", "rise.yaml", "--workspace", "q"], ["diff", "q", "rise.yaml"] })
        {
            var (code, shown) = session.Rolemap(call);
            Assert.Equal(0, code);
            Assert.StartsWith("2 changes, ", shown, StringComparison.Ordinal);
        }
        SessionScript.Copy(folder.In("q"), folder.In("other"));
        Write("other/scenarios/end.yaml", "scenario: end\nchanges: [{ end: position:P1 }]\n");
        Write("q/people.yaml", "positions:\n- { id: P1, name: Pia Q, title: Product Manager, role: pm }\n");
        Assert.Contains("Pia Q", session.Rolemap("diff", "q", "other/scenarios/end.yaml").Shown, StringComparison.Ordinal);
        Assert.Contains("Pia Q", session.Rolemap("diff", "other/scenarios/end.yaml", "q").Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_scenario_says_what_is_wrong_with_it_where_it_stands_alone()
    {
        Write("q/scenarios/s.yaml", "scenario: s\nchanges: [{ end: position:P9 }]\n");
        var (code, shown) = session.Rolemap("diff", "q/scenarios/s.yaml");
        Assert.Equal(2, code);
        Assert.StartsWith("scenarios/s.yaml:2:", shown, StringComparison.Ordinal);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.In(path))!);
        File.WriteAllText(folder.In(path), text);
    }

    private void Pipe(string path)
    {
        using var made = Process.Start("mkfifo", [folder.In(path)]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }
}
