using System.Diagnostics;

namespace Rolemap.Cli.Tests;

/// <summary>A digest reads what changed from the Git history of the workspace.</summary>
public sealed class DigestHistoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DigestHistoryTests()
    {
        Write("rolemap.yaml", "rolemap: 1\nname: Small\nasOf: 2026-06-30\n");
        Write("people.yaml", "positions:\n- { id: P1, name: Ada, role: group-pm }\n- { id: P2, name: Bo, role: pm, manager: P1 }\n- { id: P3, name: Cy, role: pm, manager: P1 }\n");
        Git("2026-06-01", "init", "-q");
        Commit("2026-06-01", "start");
        Write("people.yaml", "positions:\n- { id: P1, name: Ada, role: group-pm }\n- { id: P2, name: Bo, role: senior-pm, manager: P1 }\n- { id: P3, name: Cy, role: pm, manager: P1 }\n");
        Commit("2026-06-25", "promote Bo");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_committed_since_the_day_is_told()
    {
        var shown = Digest("--since", "2026-06-20");

        Assert.Contains("What changed\n  - Bo (PM) is promoted", shown, StringComparison.Ordinal);
        Assert.Contains("the last before 2026-06-20", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_is_told_when_no_day_is_named() => Assert.Contains("Bo (PM) is promoted", Digest(), StringComparison.Ordinal);

    [Fact]
    public void What_was_committed_before_the_day_is_not() => Assert.DoesNotContain("What changed", Digest("--since", "2026-06-26"), StringComparison.Ordinal);

    [Fact]
    public void A_revision_can_be_named() => Assert.Contains("Bo (PM) is promoted", Digest("--since", "HEAD~1"), StringComparison.Ordinal);

    [Fact]
    public void Before_the_first_commit_the_dates_in_the_files_tell() => Assert.Contains("no commit holds this workspace before 2026-05-01", Digest("--since", "2026-05-01"), StringComparison.Ordinal);

    [Fact]
    public void It_is_told_to_those_it_concerns()
    {
        Assert.Contains("Bo (PM) is promoted", Digest("--for", "Ada"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bo (PM) is promoted", Digest("--for", "Cy"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_that_does_not_exist_is_refused()
    {
        var (code, shown) = new SessionScript(folder.Path).Rolemap("digest", "--since", "nowhere");

        Assert.Equal(2, code);
        Assert.Contains("There is no revision 'nowhere'", shown, StringComparison.Ordinal);
    }

    private string Digest(params string[] arguments)
    {
        var (code, shown) = new SessionScript(folder.Path).Rolemap(["digest", .. arguments]);
        Assert.Equal(0, code);
        return shown;
    }

    private void Write(string name, string text) => File.WriteAllText(folder.In(name), text);

    private void Commit(string day, string message)
    {
        Git(day, "add", "-A");
        Git(day, "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    private void Git(string day, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder.Path, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = $"{day}T12:00:00Z";
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var git = Process.Start(start)!;
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, said);
    }
}
