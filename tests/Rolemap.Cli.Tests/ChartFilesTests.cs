using System.Text;

namespace Rolemap.Cli.Tests;

/// <summary>Charts that are no text: into files, and into whatever standard output is led to.</summary>
public sealed class ChartFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly MemoryStream bytes = new();

    [Theory, InlineData("png", "\u0089PNG"), InlineData("pdf", "%PDF-1.")]
    public void The_ending_of_a_file_says_what_it_is(string ending, string beginning)
    {
        Assert.Equal((0, $"Wrote a.{ending}: 2026-06-30 · 9 boxes · under Beatrix Njoroge → Imani Vasquez-Oduya → Leilani Kahanamoe.\n"), Chart("--focus", "P06", "--to", $"a.{ending}"));
        Assert.StartsWith(beginning, Encoding.Latin1.GetString(File.ReadAllBytes(folder.In($"a.{ending}"))), StringComparison.Ordinal);
    }

    [Theory, InlineData("png", "\u0089PNG"), InlineData("pdf", "%PDF-1.")]
    public void What_is_piped_is_the_picture_and_nothing_else(string format, string beginning)
    {
        Assert.Equal((0, ""), Chart("--focus", "P06", "--format", format));
        Assert.Equal((0, ""), Chart("--focus", "P06", "--format", format, "--to", "a"));

        Assert.StartsWith(beginning, Encoding.Latin1.GetString(bytes.ToArray()), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(folder.In("a")), bytes.ToArray());
    }

    [Theory, InlineData("png"), InlineData("pdf")]
    public void A_terminal_is_shown_no_picture(string format)
    {
        var terminal = new StringWriter { NewLine = "\n" };
        var session = new Session { Out = terminal, Err = terminal, Folder = folder.Path, Today = () => new DateOnly(2026, 11, 24) };

        Assert.Equal(2, CommandLine.Run(["chart", Repository.In("samples/quillhaven"), "--format", format], session));
        Assert.Equal($"A terminal cannot show a {format.ToUpperInvariant()}.\nName the file to write: --to chart.{format}\n", terminal.ToString());
    }

    [Fact]
    public void What_is_asked_for_goes_before_the_ending()
    {
        Assert.Equal((0, ""), Chart("--focus", "P06", "--format", "svg", "--to", "a.png"));
        Assert.StartsWith("<svg", File.ReadAllText(folder.In("a.png")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_refused_leaves_no_file()
    {
        Assert.Equal(2, Chart("--scale", "16", "--to", "a.png").Code);
        Assert.False(File.Exists(folder.In("a.png")));
    }

    public void Dispose() => folder.Dispose();

    private (int Code, string Shown) Chart(params string[] arguments)
    {
        var terminal = new StringWriter { NewLine = "\n" };
        var session = new Session { Out = terminal, Err = terminal, Bytes = bytes, Folder = folder.Path, Today = () => new DateOnly(2026, 11, 24) };
        string[] quiet = arguments.Contains("--format") ? ["--quiet"] : [];
        return (CommandLine.Run(["chart", Repository.In("samples/quillhaven"), .. arguments, .. quiet], session), terminal.ToString());
    }
}
