namespace Rolemap.Files.Tests.Yaml;

public sealed class FrameworkFactsTests
{
    [Fact]
    public void Real_framework_files_read_as_another_reader_reads_them()
    {
        var folder = Folder();
        Assert.SkipWhen(folder is null, "There is no folder ../shared/framework-facts beside the repository.");
        var files = Directory.GetFiles(folder, "*.yaml");
        Assert.NotEmpty(files);
        var inside = files.Select(File.ReadAllText).Where(Oracle.IsAccepted).ToList();
        Assert.All(inside, text => Assert.Equal(Oracle.Read(text), Oracle.Ours(text)));
        // One has a comma in a text without quotes, which other readers silently take for a key without a value.
        Assert.InRange(inside.Count, files.Length - 1, files.Length);
    }

    private static string? Folder()
    {
        var facts = RepositoryRoot.PathOf("../shared/framework-facts");
        return Directory.Exists(facts) ? facts : null;
    }
}
