using System.Text;
using Rolemap.Files.Schemas;

namespace Rolemap.Files.Tests.Schemas;

public sealed class FileRecognitionTests
{
    [Theory]
    [InlineData("rolemap.yaml", "workspace")]
    [InlineData("/work/acme/rolemap.yaml", "workspace")]
    [InlineData("people.yaml", "people")]
    [InlineData("people/lagos.yaml", "people")]
    [InlineData("acme\\products\\pulse.yml", "products")]
    [InlineData("acme/private/growth.yaml", "growth")]
    [InlineData("growth.yaml", null)]
    [InlineData("people.csv", null)]
    [InlineData("my-people.yaml", null)]
    [InlineData("scenarios/split.yaml", "scenario")]
    [InlineData("acme/map.yaml", "map")]
    [InlineData("ladder.yaml", null)]
    public void A_path_tells_the_kind(string path, string? kind) => Assert.Equal(kind, FileRecognition.KindOfPath(path)?.Name);

    [Theory]
    [InlineData("rolemap: 1\nframework: ours\nroles: []", "framework")]
    [InlineData("rolemap: 1\nframework: ours\nname: Ours", "workspace")]
    [InlineData("positions: []\npeople: []", "people")]
    [InlineData("positions: []\nteams: []", "one-file")]
    [InlineData("rolemap: 1\nname: Shop\nteams: []", "one-file")]
    [InlineData("overrides: []", "decisions")]
    [InlineData("scenario: split\nname: Split", "scenario")]
    [InlineData("columns: {}", "map")]
    [InlineData("teams: []\nteems: []", "teams")]
    [InlineData("teams: []\nbroken: [", "teams")]
    [InlineData("a: b", null)]
    [InlineData("", null)]
    [InlineData("- positions", null)]
    public void The_content_tells_the_kind(string content, string? kind) =>
        Assert.Equal(kind, FileRecognition.KindOf("any.yaml", Encoding.UTF8.GetBytes(content))?.Name);

    [Fact]
    public void The_content_goes_before_the_path() =>
        Assert.Equal("teams", FileRecognition.KindOf("people.yaml", "teams: []"u8)?.Name);
}
