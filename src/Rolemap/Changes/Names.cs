using System.Globalization;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Changes;

/// <summary>What things are called on the two sides of a difference. A thing that one side does not know is looked up on the other.</summary>
internal sealed class Names(Organization before, Organization after)
{
    /// <summary>The organization before.</summary>
    public Organization Before { get; } = before;

    /// <summary>The organization after.</summary>
    public Organization After { get; } = after;

    /// <summary>What something is called before.</summary>
    public string Was(RefKind kind, string id) => In(Before, kind, id) ?? In(After, kind, id) ?? Unknown(id);

    /// <summary>What something is called after.</summary>
    public string Is(RefKind kind, string id) => In(After, kind, id) ?? In(Before, kind, id) ?? Unknown(id);

    /// <summary>What a full reference is called after.</summary>
    public string Is(string reference) => Ref.TryParse(reference, out var parsed) ? Is(parsed.Kind, parsed.Id) : Unknown(reference);

    /// <summary>The seat of an id after, or before when it is gone.</summary>
    public Position? Seat(string? id) => After.PositionOf(id) ?? Before.PositionOf(id);

    /// <summary>The title of a seat, however it is written; its id when nothing is.</summary>
    public static string TitleOf(Position seat) => seat.Title ?? seat.Role?.Title ?? seat.Id;

    /// <summary>Those who hold a seat, by name and joined by "and"; null when nobody does.</summary>
    public static string? HoldersOf(Position seat) => seat.Holders is [_, ..] and var holders
        ? Listed(holders.Select(holder => seat.Organization.PersonOf(holder.PersonId)?.Name ?? holder.PersonId))
        : null;

    /// <summary>A seat inside a sentence: its people, or what it is.</summary>
    public static string LabelOf(Position seat) =>
        HoldersOf(seat) ?? (seat.StandsForSeveral ? $"{seat.Seats.ToString(CultureInfo.InvariantCulture)} × {TitleOf(seat)}" : $"the vacant seat {TitleOf(seat)}");

    /// <summary>One, two and three as "one, two and three".</summary>
    public static string Listed(IEnumerable<string> words) => words.ToArray() switch
    {
        [] => "nobody",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };

    /// <summary>How an id is shown that nothing has.</summary>
    public static string Unknown(string id) => $"'{id}' (unknown)";

    private static string? In(Organization side, RefKind kind, string id) => kind switch
    {
        RefKind.Position => side.PositionOf(id) is { } seat ? LabelOf(seat) : null,
        RefKind.Person => side.PersonOf(id)?.Name,
        RefKind.Role => RoleIn(side.Framework, id),
        RefKind.Function or RefKind.Rule => id,
        RefKind.Stage or RefKind.Track => side.TryFind(new Ref(kind, id), out _) || id == ActivityFields.Always ? Plain(side.Framework.NameOf(kind, id)) : null,
        RefKind.Activity => side.Framework.ActivityOf(id) is { } activity ? activity.Name == id ? id : $"{id} {activity.Name}" : null,
        _ => side.TryFind(new Ref(kind, id), out var entry) ? NameIn(entry) : null,
    };

    /// <summary>A role of the matrix may be a function too.</summary>
    private static string? RoleIn(Framework framework, string id) =>
        framework.RoleOf(id)?.ShortTitle ?? (PositionFields.Functions.Contains(id) ? id : null);

    private static string NameIn(Entry entry) =>
        (entry.Shape["name"] ?? entry.Shape["title"]) is { } name ? entry.Text(name) ?? entry.Id : entry.Id;

    /// <summary>A name within a sentence: "Growth" as "growth", but "IC" as it is.</summary>
    public static string Plain(string name) =>
        name is [var first, var second, ..] && char.IsUpper(first) && !char.IsUpper(second) ? char.ToLowerInvariant(first) + name[1..] : name;
}
