namespace Rolemap.Cli.Tests;

public sealed class InitCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private (int Code, string Shown) Init(params string[] arguments) => new SessionScript(folder.Path).Rolemap(["init", .. arguments]);

    [Fact]
    public void A_new_workspace_keeps_what_is_private_out_of_Git()
    {
        Assert.Equal(0, Init("co").Code);

        Assert.Contains("\nprivate/\n", File.ReadAllText(folder.In("co/.gitignore")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gitignore_that_is_there_gets_one_line_more()
    {
        File.WriteAllText(folder.In(".gitignore"), "bin/\n");
        Assert.Equal(0, Init().Code);

        Assert.Equal("bin/\nprivate/\n", File.ReadAllText(folder.In(".gitignore")));
    }

    [Fact]
    public void One_file_that_is_there_keeps_all_others_from_being_written()
    {
        File.WriteAllText(folder.In("teams.yaml"), "mine");
        var (code, shown) = Init(".", "--from", "archetype:A3");

        Assert.Equal(2, code);
        Assert.Contains("Files of a workspace are there already in '.' (teams.yaml); nothing was written.", shown, StringComparison.Ordinal);
        Assert.Equal([folder.In("teams.yaml")], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
        Assert.Equal("mine", File.ReadAllText(folder.In("teams.yaml")));
    }

    [Fact]
    public void A_folder_with_other_files_in_it_will_do()
    {
        File.WriteAllText(folder.In("README.md"), "mine");

        Assert.Equal(0, Init(".", "--from", "archetype:O2").Code);
        Assert.Equal(0, new SessionScript(folder.Path).Rolemap("lint").Code);
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(folder.In("plan"), "");
        var (code, shown) = Init("plan");

        Assert.Equal(2, code);
        Assert.Contains("'plan' is a file.", shown, StringComparison.Ordinal);
    }
}
