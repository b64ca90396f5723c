namespace Rolemap.Web.Tests.Roles;

public class RolesPageTests
{
    [Fact]
    public async Task Roles_of_one_grade_stand_side_by_side()
    {
        await using var site = await Site.OfSample();
        var text = await site.Text("/roles", "colleague");

        Assert.Matches("grade 4 Staff Product Manager .{50,400} Group Product Manager .{50,400}grade 3", text);
        Assert.Contains("2 here, 1 empty", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_grades_the_page_says_that_a_line_compares_nothing()
    {
        using var folder = new Workspace("{ rolemap: 1, framework: tiny, tracks: [{ id: a }, { id: b }], roles: [{ id: pm, track: a, rung: 1 }, { id: lead, track: b, rung: 1 }] }");
        await using var site = await Site.Of(folder.Path);

        Assert.Contains("need not rank alike", await site.Text("/roles"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_framework_without_roles_says_where_to_write_them()
    {
        using var folder = new Workspace("{ rolemap: 1, framework: tiny }");
        await using var site = await Site.Of(folder.Path);

        Assert.Contains("names no roles", await site.Text("/roles"), StringComparison.Ordinal);
        Assert.Contains("names no roles", await site.Text("/map"), StringComparison.Ordinal);
    }
}
