using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>A track as text: what it is about, what holds for all its roles, and the roles.</summary>
public static class TrackText
{
    /// <summary>The track on a screen of 100 columns.</summary>
    public static string Of(Entry track, Framework framework)
    {
        var sheet = new Sheet();
        var roles = framework.Roles.Where(role => role.TrackId == track.Id).ToArray();
        sheet.Line($"{framework.NameOf(RefKind.Track, track.Id)} ({track.Ref}): a track of {Words.Count(roles.Length, "role")}");
        if (track.Text(TrackFields.About) is { } about)
            sheet.Line(about);
        sheet.List("Holds for all of it", track.Parts(TrackFields.Facts).Select(fact => fact.Text(FactFields.Text) + Origins.Mark(fact.Text(FactFields.Origin))));
        if (Origins.Legend(track.Parts(TrackFields.Facts).Select(fact => fact.Text(FactFields.Origin))) is { } legend)
            sheet.Indented(2, legend);
        sheet.List("Its roles, from the bottom", roles.Select(role => $"{role.Title} ({role.Ref}){(role.Reach is { } reach ? $": {Words.Of(reach)}" : "")}"));
        return sheet.ToString();
    }
}
