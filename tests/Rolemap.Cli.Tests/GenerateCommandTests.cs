namespace Rolemap.Cli.Tests;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SessionScript session;

    public GenerateCommandTests()
    {
        session = new SessionScript(folder.Path);
        File.WriteAllText(folder.In("Rolemap.slnx"), "");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_committed_is_what_the_code_says() =>
        Assert.Equal((0, ""), new SessionScript(Repository.In(".")).Rolemap("generate", "--check"));

    [Fact]
    public void A_second_run_has_nothing_to_write()
    {
        Assert.Contains("docs/rules/RM102.md written\n", session.Rolemap("generate").Shown, StringComparison.Ordinal);
        Assert.Equal((0, ""), session.Rolemap("generate"));
        Assert.Equal((0, ""), session.Rolemap("generate", "--check"));
    }

    [Fact]
    public void A_check_names_what_differs_and_writes_nothing()
    {
        session.Rolemap("generate");
        var page = folder.In("docs/reference/people.md");
        File.AppendAllText(page, "By hand.\n");
        Assert.Equal((1, "docs/reference/people.md is not as the code says\n"), session.Rolemap("generate", "--check"));
        Assert.EndsWith("By hand.\n", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_longer_generated_is_deleted()
    {
        session.Rolemap("generate");
        var retired = folder.In("docs/schemas/retired.json");
        File.WriteAllText(retired, "{}");
        Assert.Equal((1, "docs/schemas/retired.json is not as the code says\n"), session.Rolemap("generate", "--check"));
        Assert.Equal((0, "docs/schemas/retired.json deleted\n"), session.Rolemap("generate"));
        Assert.False(File.Exists(retired));
    }

    [Fact]
    public void Outside_a_clone_it_is_refused()
    {
        File.Delete(folder.In("Rolemap.slnx"));
        Assert.Equal(2, session.Rolemap("generate").Code);
    }
}
