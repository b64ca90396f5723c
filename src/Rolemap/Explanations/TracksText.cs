using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>All roles of a framework on one screen: track by track, two or three lines a role.</summary>
public static class TracksText
{
    /// <summary>At most two lines.</summary>
    private const int MostOfPurpose = 2 * Sheet.Width - 20;

    /// <summary>The tracks and their roles in lines of at most 100 columns. Roles without a track come last; what the framework does not say is left out.</summary>
    public static string Of(Framework framework)
    {
        var sheet = new Sheet();
        sheet.Line($"{framework.Name}{(framework.Version is { } version ? $" {version}" : "")}: {Words.Count(framework.Roles.Length, "role")} on {Words.Count(framework.Tracks.Length, "track")}");
        if (framework.Head.Text(FrameworkFields.About) is { } about)
            sheet.Line(about);
        var known = framework.Tracks.Select(track => track.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var track in framework.Tracks)
            Add(sheet, Heading(track), framework.Roles.Where(role => role.TrackId == track.Id));
        Add(sheet, known.Count == 0 ? "Roles" : "On no track", framework.Roles.Where(role => role.TrackId is not { } id || !known.Contains(id)));
        if (framework.Roles.IsEmpty)
            sheet.Heading("It names no roles.");
        sheet.List("Its source does not say", Silences.OfSource(framework));
        return sheet.ToString();
    }

    private static string Heading(Entry track)
    {
        var name = track.Text(TrackFields.Name) ?? track.Id;
        return track.Text(TrackFields.About) is { } about ? Words.Clip($"{name}: {Words.FirstSentence(about)}", MostOfPurpose) : name;
    }

    private static void Add(Sheet sheet, string heading, IEnumerable<Role> roles)
    {
        var started = false;
        foreach (var role in roles)
        {
            if (!started)
                sheet.Heading(heading);
            started = true;
            var facts = new[] { role.Reach is { } reach ? Words.Of(reach) : null, Words.OfManaging(role) }.OfType<string>().ToArray();
            var title = role.ShortTitle == role.Title ? role.Title : $"{role.Title}, {role.ShortTitle}";
            sheet.Indented(2, Words.Clip($"{title}{(facts.Length == 0 ? "" : $": {string.Join(", ", facts)}")}", Sheet.Width - 2));
            if (role.Purpose is { } purpose)
                sheet.Indented(4, Words.Clip(Words.FirstSentence(purpose), MostOfPurpose));
        }
    }
}
