using Rolemap.Explanations;
using Rolemap.Files.Frameworks;
using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Standard;

/// <summary>What <c>rolemap explain role:ID</c> prints for a role of the standard framework, by section; each section on one line.</summary>
internal static class RolePage
{
    public static readonly Framework Framework = FrameworkLibrary.Shipped("standard");

    private static readonly Dictionary<string, Dictionary<string, string>> Pages = Framework.Roles.ToDictionary(role => role.Id, Read, StringComparer.Ordinal);

    /// <summary>The sections that every role has: all but the seats, which take an organization.</summary>
    public static readonly string[] Sections =
    [
        "Does", "A week", "First ninety days", "Is expected", "In decisions (rolemap explain decision ID)", "Often confused with", "Is not the job",
        "Signs of growing out of it", "What comes next", "Ways in from outside", "To read",
    ];

    /// <summary>The sections by heading; what stands above the first one is under the empty heading.</summary>
    public static IReadOnlyDictionary<string, string> Of(string role) => Pages[role];

    /// <summary>The text of a section whose heading begins with some words, or null.</summary>
    public static string? Section(string role, string heading) =>
        Pages[role].FirstOrDefault(pair => pair.Key.StartsWith(heading, StringComparison.Ordinal)).Value;

    /// <summary>What <c>rolemap explain track:ID</c> prints, on one line.</summary>
    public static string OfTrack(string track) =>
        string.Join(' ', TrackText.Of(Framework.Tracks.Single(entry => entry.Id == track), Framework).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static Dictionary<string, string> Read(Role role)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in RoleText.Of(RoleExplanation.Of(role, null)).Split("\n\n"))
        {
            var lines = block.TrimEnd('\n').Split('\n');
            var heading = sections.Count == 0 ? "" : lines[0];
            sections[heading] = string.Join(' ', string.Join(' ', sections.Count == 0 ? lines : lines[1..]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        return sections;
    }
}
