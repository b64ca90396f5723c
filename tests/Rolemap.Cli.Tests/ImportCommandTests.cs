namespace Rolemap.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SessionScript session;

    public ImportCommandTests() => session = new SessionScript(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_without_rows_begins_no_workspace()
    {
        Write("none.csv", "id,name,title\n");
        var (code, shown) = session.Rolemap("import", "none.csv", "--to", "q");
        Assert.Equal(2, code);
        Assert.Contains("No row could be imported, so nothing was written.", shown, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.In("q")));
    }

    [Fact]
    public void Every_file_that_is_missing_is_named()
    {
        var (code, shown) = session.Rolemap("import", "a.csv", "b.csv", "--to", "q");
        Assert.Equal(2, code);
        Assert.StartsWith("There is no file 'a.csv'. There is no file 'b.csv'.", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people.csv", null, null)]
    [InlineData("people-2011-03-31.csv", null, "2011-03-31")]
    [InlineData("people-2011-03-31.csv", "2012-01", "2012-01-01")]
    [InlineData("report-12011-03-311.csv", null, null)]
    public void A_workspace_speaks_of_the_day_that_somebody_said(string file, string? at, string? day)
    {
        Write(file, "id,name,title\n1,Ada,CPO\n");
        var (code, shown) = session.Rolemap(["import", file, "--to", "q", .. at is null ? Array.Empty<string>() : ["--at", at]]);
        Assert.Equal(0, code);
        Assert.Contains(day is null ? "The workspace says no day" : $"The workspace speaks of {day}.", shown, StringComparison.Ordinal);
        Assert.Equal(day is null ? [] : new[] { $"asOf: {day}" }, File.ReadLines(folder.In("q/rolemap.yaml")).Where(line => line.StartsWith("asOf", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_seat_that_ends_is_named()
    {
        Write("people.csv", "id,name,title\n1,Ada,CPO\n2,Bo,PM\n");
        session.Rolemap("import", "people.csv", "--to", "q", "--at", "2026-01-01");
        Write("people.csv", "id,name,title\n1,Ada,CPO\n");
        Assert.Contains("  ends      position:2, which the files do not list", session.Rolemap("import", "people.csv", "--to", "q").Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_is_told_to_leave_the_private_folder_out_and_so_is_the_reader()
    {
        Write("people.csv", "id,name,title\n1,Ada,CPO\n");
        Assert.Contains("wrote  .gitignore", session.Rolemap("import", "people.csv", "--to", "q", "--at", "2026-01-01").Shown, StringComparison.Ordinal);
        Assert.DoesNotContain(".gitignore", session.Rolemap("import", "people.csv", "--to", "q").Shown, StringComparison.Ordinal);
        Write("q/.gitignore", "*.tmp");
        session.Rolemap("import", "people.csv", "--to", "q");
        Assert.Equal("*.tmp\nprivate/\n", File.ReadAllText(folder.In("q/.gitignore")));
    }

    private void Write(string path, string text) => File.WriteAllText(folder.In(path), text);
}
