using System.Text;
using Rolemap.Entries;
using Rolemap.Files.Import;

namespace Rolemap.Files.Tests.Import;

public sealed class SuggestedMapTests
{
    private const string Odd = "id,name,title,department\n1,Ada,\"Product Manager, \"\"A: #1\"\" & {x}\",Product\n2,Bo,Product Manager II,Product\n3,Cy,CPO,\"Fun: #1, ‘odd’\"\n4,Di,Product Owner,Product\n";

    [Fact]
    public void A_suggested_map_says_nothing_until_somebody_confirms_it()
    {
        var map = Read(SuggestedMap.Of(Imported.From(Odd))!);
        Assert.Empty(map.Titles);
        Assert.Empty(map.Functions);
        Assert.Empty(map.Columns);
    }

    [Fact]
    public void Confirmed_it_settles_every_title_and_department()
    {
        var text = SuggestedMap.Of(Imported.From(Odd))!;
        var lines = text.Split('\n').Select(line => line.StartsWith("  # ", StringComparison.Ordinal) && !line.StartsWith("  # high", StringComparison.Ordinal) ? "  " + line[4..] : line);
        var map = Read(string.Join('\n', lines));
        Assert.Equal(["pm", "pm"], map.Titles.Values);
        Assert.Equal("other", map.Functions["Fun: #1, ‘odd’"]);
        var result = Imported.From(Odd, map);
        Assert.Equal(["Product Owner"], result.UnmappedTitles.Select(title => title.Title));
        Assert.Empty(result.UnknownFunctions);
    }

    [Fact]
    public void The_columns_are_written_as_they_were_read()
    {
        var text = SuggestedMap.Of(Imported.From(Odd))!;
        var columns = text[text.IndexOf("# columns:", StringComparison.Ordinal)..].Split('\n').Select(line => line.Length > 2 ? line[2..] : "");
        Assert.Equal(["function", "name", "personId", "title"], Read(string.Join('\n', columns)).Columns.Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_nothing_is_open_there_is_no_map() => Assert.Null(SuggestedMap.Of(Imported.From("id,name,title\n1,Ada,CPO\n")));

    private static ImportMap Read(string text)
    {
        var problems = new List<Problem>();
        var map = ImportMap.Read("map.yaml", Encoding.UTF8.GetBytes(text), problems);
        Assert.Empty(problems);
        return map;
    }
}
