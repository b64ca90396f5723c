using Rolemap.Explanations;
using Rolemap.Files.Frameworks;

namespace Rolemap.Files.Tests.Samples;

public sealed class StandardTracksTests
{
    [Fact]
    public void The_two_tracks_and_eight_roles_fit_on_one_screen()
    {
        var framework = FrameworkLibrary.Shipped("standard");

        var lines = TracksText.Of(framework).TrimEnd('\n').Split('\n');

        Assert.True(lines.Length < 40, $"{lines.Length} lines");
        Assert.All(lines, line => Assert.True(line.Length <= 100, line));
        Assert.All(framework.Roles, role => Assert.Contains(lines, line => line.StartsWith($"  {role.Title}, ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_fact_of_a_role_is_on_its_page()
    {
        foreach (var role in FrameworkLibrary.Shipped("standard").Roles)
        {
            var text = string.Join(' ', RoleText.Of(RoleExplanation.Of(role, null)).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
            Assert.All(role.Responsibilities, fact => Assert.Contains(fact.Text(Rolemap.Frameworks.ResponsibilityFields.Text)!, text, StringComparison.Ordinal));
            Assert.Contains(role.Purpose!, text, StringComparison.Ordinal);
        }
    }
}
