namespace Rolemap.Web.Tests.Careers;

/// <summary>Words of a framework appear as they are written, wherever they go.</summary>
public class ForeignNamesTests
{
    private const string Hostile = """
        rolemap: 1
        framework: odd
        name: "<script>alert(1)</script>"
        tracks: [{ id: a, name: "=cmd()|' /C calc'!A0", about: "مسار" }, { id: b, name: "<b>" }]
        competencies: [{ id: c, name: "\"><img src=x>" }]
        roles:
          - { id: x, title: "</text><script>alert(2)</script>", track: a, rung: 1, grade: 1, purpose: "مدير المنتج", responsibilities: ["<i>"], expects: { c: { text: "<u>" } }, week: [{ activity: "<s>", hours: "<4" }] }
          - { id: y, title: "مدير المنتج الأول لشركة طويلة الاسم جدا جدا", track: b, rung: 1, grade: 1, near: [{ title: "<q>", difference: "<p>" }] }
        moves: [{ from: x, to: y, kind: switch, changes: ["<em>"] }, { from: "outside/<h1>", to: x, kind: entry }]
        """;

    [Theory]
    [InlineData("/roles")]
    [InlineData("/roles/x")]
    [InlineData("/roles/y")]
    [InlineData("/map")]
    [InlineData("/map?from=x&to=y")]
    [InlineData("/map?from=outside/%3Ch1%3E&to=x")]
    [InlineData("/map?from=%3Cscript%3E&to=%22%3E")]
    [InlineData("/fit?from=outside/%3Ch1%3E&reach=1")]
    [InlineData("/frameworks")]
    [InlineData("/frameworks/odd")]
    public async Task Nothing_of_it_becomes_markup(string path)
    {
        using var folder = new Workspace(Hostile);
        await using var site = await Site.Of(folder.Path);
        var html = await site.Page(path);

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<em>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_read_as_it_was_written()
    {
        using var folder = new Workspace(Hostile);
        await using var site = await Site.Of(folder.Path);

        Assert.Contains("</text><script>alert(2)</script>", await site.Text("/roles/x"), StringComparison.Ordinal);
        Assert.Contains("=cmd()|' /C calc'!A0", await site.Text("/roles"), StringComparison.Ordinal);
        Assert.Contains("What changes <em>", await site.Text("/map?from=x&to=y"), StringComparison.Ordinal);
    }
}
