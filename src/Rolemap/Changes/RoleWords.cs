using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>The words for a step from one role to another: up, down, to another track, or simply another.</summary>
internal static class RoleWords
{
    /// <summary>What a person does who goes from one role to another, such as "is promoted to Group PM"; null when nothing can be said.</summary>
    public static string? Step(Role? from, Role? to)
    {
        if (from is null || to is null || (from.Id == to.Id && ReferenceEquals(from.Framework, to.Framework)))
            return null;
        var rank = to.RankAgainst(from);
        var track = from.TrackId != to.TrackId && to.TrackId is { } id ? $"moves to the {TrackName(to.Framework, id)} track" : null;
        return (rank, track) switch
        {
            ( > 0, null) => $"is promoted to {to.ShortTitle}",
            ( > 0, { }) => $"is promoted to {to.ShortTitle} and {track}",
            ( < 0, null) => $"steps to {to.ShortTitle}",
            ( < 0, { }) => $"steps to {to.ShortTitle} and {track}",
            (0, { }) => $"{track} as {to.ShortTitle}",
            _ => $"changes role from {from.ShortTitle} to {to.ShortTitle}",
        };
    }

    /// <summary>The sentence for a seat whose role differs.</summary>
    /// <param name="subject">What the sentence begins with.</param>
    /// <param name="isAboutPeople">Whether somebody holds the seat on both sides: an empty seat is not promoted.</param>
    /// <param name="was">The seat before.</param>
    /// <param name="becomes">The seat after.</param>
    public static string Sentence(string subject, bool isAboutPeople, Position was, Position becomes) => (was.RoleId, becomes.RoleId) switch
    {
        (null, _) => $"{subject} gets the role {NameOf(becomes)}.",
        (_, null) => $"{subject} no longer has a role (was {NameOf(was)}).",
        _ when isAboutPeople && Step(was.Role, becomes.Role) is { } step => $"{subject} {step}.",
        _ => $"{subject} changes role from {NameOf(was)} to {NameOf(becomes)}.",
    };

    private static string NameOf(Position seat) => seat.Role?.ShortTitle ?? Names.Unknown(seat.RoleId ?? "");

    private static string TrackName(Framework framework, string id) => Names.Plain(framework.NameOf(Entries.RefKind.Track, id));
}
