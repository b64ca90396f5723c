namespace Rolemap.Cli.Tests;

/// <summary>What is written where, when writing is not as usual.</summary>
public sealed class OutputTests
{
    [Fact]
    public void A_disk_that_is_full_is_no_fault_of_the_program()
    {
        using var talk = new StringWriter { NewLine = "\n" };
        using var full = new FullWriter();
        var session = new Session { Out = full, Err = talk, Folder = Repository.In("."), Today = () => new DateOnly(2026, 11, 24) };

        Assert.Equal(2, CommandLine.Run(["rules"], session));
        Assert.EndsWith("The result could not be written: No space left on device\nSee that there is somewhere to write to, and that the disk has room.\n", talk.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Frameworks_are_compared_without_a_day_a_base_that_goes_or_the_order_of_a_file()
    {
        using var folder = new TemporaryFolder();
        var session = new SessionScript(folder.Path);
        File.WriteAllText(folder.In("own.yaml"), "rolemap: 1\nframework: own\nname: Own\nextends: standard\nroles: [{ id: pm, title: Maker }, { id: pm-2, title: Maker 2, track: ic, rung: 2 }]\n");

        var shown = session.Rolemap("diff", "standard", "own.yaml").Shown;
        Assert.StartsWith("2 changes.\n", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("framework:", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\"order\"", session.Rolemap("diff", "standard", "own.yaml", "--format", "json").Shown, StringComparison.Ordinal);
        Assert.Equal("No changes.\n", session.Rolemap("diff", "standard", "standard").Shown);
    }

    [Fact]
    public void Whoever_keeps_the_manager_gets_no_new_one()
    {
        using var folder = new TemporaryFolder();
        SessionScript.Copy(Repository.In("samples/quillhaven"), folder.In("q"));
        using var json = System.Text.Json.JsonDocument.Parse(new SessionScript(folder.Path).Rolemap("diff", "q/scenarios/fill-pulse.yaml", "--format", "json", "--quiet").Shown);
        var effects = json.RootElement.GetProperty("effects");

        Assert.Equal((1, 4), (effects.GetProperty("newManagers").GetArrayLength(), effects.GetProperty("sameManagers").GetArrayLength()));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("65536")]
    [InlineData("-1")]
    public void What_is_no_port_is_told_so_in_words(string port)
    {
        using var folder = new TemporaryFolder();

        var refused = new SessionScript(folder.Path).Rolemap("serve", "--port", port).Shown;

        Assert.Contains($"'{port}' is no port; write a number from 0 to 65535.", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", refused, StringComparison.Ordinal);
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Flush() => throw new IOException("No space left on device");
    }
}
