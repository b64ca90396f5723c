using Rolemap.Charts;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Organizations;
using Rolemap.Web.Access;
using Rolemap.Web.Design;

namespace Rolemap.Web.Org;

/// <summary>A word with a colour; the colour repeats what the word says.</summary>
public sealed record Mark(string Text, string Class);

/// <summary>What the colours of an outline tell apart.</summary>
public sealed class Colouring
{
    /// <summary>More colours than this are not told apart by eye; what comes after shares one.</summary>
    private const int MostColours = 8;

    private readonly Func<Position, Mark?> markOf;

    private Colouring(string by, Func<Position, Mark?> markOf) => (By, this.markOf) = (by, markOf);

    /// <summary>What can be chosen, by the word in the address.</summary>
    public static IReadOnlyList<(string Word, string Title)> Choices { get; } =
        [("role", "role"), ("track", "track"), ("function", "function"), ("site", "site"), ("stage", "stage"), ("tenure", "tenure"), ("span", "span"), ("finding", "finding"), ("vacant", "empty seats")];

    public string By { get; }

    /// <summary>The mark of a seat; null when there is nothing to say of it.</summary>
    public Mark? Of(Position seat) => markOf(seat);

    /// <summary>By a word of the address; by role for any other.</summary>
    public static Colouring Of(string? by, Visit visit) => by switch
    {
        "track" => new(by, TrackOf),
        "function" => Among(by, visit.Everybody.Functions, seat => seat.Function),
        "site" => Among(by, visit.Everybody.Sites, seat => seat.Entry.Text(PositionFields.Site)),
        "finding" => ByFinding(by, visit),
        "vacant" => new(by, StandingOf),
        "stage" or "tenure" or "span" => new(by, seat => ChartColoring.WordOf(ColorOf(by), seat) is { } word ? new Mark(word, "") : null),
        _ => new("role", RoleOf),
    };

    /// <summary>What the colours of a picture tell apart, by the same words.</summary>
    public static ChartColor ColorOf(string? by) => Choices.Any(choice => choice.Word == by) ? Enum.Parse<ChartColor>(by!, ignoreCase: true) : ChartColor.Role;

    private static Mark? RoleOf(Position seat) =>
        seat.Role is { } role ? new Mark(role.ShortTitle, Tracks.ClassOf(role)) : seat.Function == "product" ? new Mark("no role", "warning") : new Mark(seat.Function, "partner");

    private static Mark TrackOf(Position seat) =>
        seat.Role?.TrackId is { } track ? new Mark(seat.Organization.Framework.NameOf(RefKind.Track, track), Tracks.ClassOf(seat.Role)) : new Mark("no track", "partner");

    private static Mark? StandingOf(Position seat) => Standing.Of(seat).State switch
    {
        SeatState.Vacant => new Mark("vacant", "error"),
        SeatState.Planned => new Mark("planned", "note"),
        SeatState.ForATime => new Mark("acting", "warning"),
        _ => null,
    };

    /// <summary>The most frequent words have a colour each, and the same one on every page.</summary>
    private static Colouring Among(string by, IReadOnlyList<string> words, Func<Position, string?> wordOf)
    {
        var classes = words.Take(MostColours).Select((word, at) => (word, at)).ToDictionary(pair => pair.word, pair => $"k{pair.at + 1}", StringComparer.Ordinal);
        return new(by, seat => wordOf(seat) is { } word ? new Mark(word, classes.GetValueOrDefault(word) ?? "") : null);
    }

    private static Colouring ByFinding(string by, Visit visit)
    {
        var worst = Chart.WorstOf(visit.Findings);
        return new(by, seat => Chart.SeverityOf(seat, worst) is { } severity ? new Mark(Severities.WordOf(severity), Severities.WordOf(severity)) : null);
    }
}
