using System.Text.RegularExpressions;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Standard;

/// <summary>A row of docs/guide/the-article.md: a statement of the article, the fact that says it, and what else has to hold.</summary>
internal sealed partial record Statement(string Number, string Fact, Claim[] AndSo)
{
    /// <summary>The role or track it is about.</summary>
    public string Subject => Number[..Number.LastIndexOf('-')];

    public bool IsOfTrack => RolePage.Framework.RoleOf(Subject) is null;

    /// <summary>The role, or all roles of the track.</summary>
    public Role[] Roles => [.. RolePage.Framework.Roles.Where(role => IsOfTrack ? role.TrackId == Subject : role.Id == Subject)];

    public static Statement? Read(string line) => Row().Match(line) is { Success: true } row
        ? new(row.Groups[1].Value, row.Groups[3].Value, [.. row.Groups[4].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Claim.Read)])
        : null;

    [GeneratedRegex(@"^\| ([a-z-]+-\d+) \| ([^|]+) \| ([^|]+) \|([^|]*)\|$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}

/// <summary>Something that must be true of a role: <c>decides K1</c>, <c>reach product</c>, <c>group-pm may manage pm</c>.</summary>
internal sealed record Claim(string? Who, string Verb, string[] What)
{
    private static readonly string[] Verbs = ["decides", "works on", "reach", "manages", "may manage", "mentors", "supervised", "rung", "expects", "partners", "promotion to"];

    public static Claim Read(string text)
    {
        var first = text.Split(' ')[0];
        var who = RolePage.Framework.RoleOf(first) is null ? null : first;
        var rest = who is null ? text : text[(who.Length + 1)..];
        var verb = Verbs.Single(verb => rest == verb || rest.StartsWith(verb + " ", StringComparison.Ordinal));
        return new(who, verb, rest[verb.Length..].Split(verb == "manages" ? " or " : ",", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whom it is about: a role it names, else the roles given.</summary>
    public Role[] SubjectsAmong(Role[] roles) => Who is null ? roles : [RolePage.Framework.RoleOf(Who)!];

    public bool Holds(Role role) => Verb switch
    {
        "decides" => What.All(id => LetterOf(role, id) == "A"),
        "works on" => What.All(id => LetterOf(role, id) == "R"),
        "reach" => What.Contains(role.Scope?.Text(ScopeFields.Reach)),
        "manages" => What.Contains(role.People?.Text(PeopleFields.Manages)),
        "may manage" => What.All(role.People!.Texts(PeopleFields.MayManage).Contains),
        "mentors" => What.All(role.Mentors.Contains),
        "supervised" => role.IsSupervised,
        "rung" => What is [var rung] && role.Rung?.ToString(System.Globalization.CultureInfo.InvariantCulture) == rung,
        "expects" => What.All(id => role.Entry.Map(RoleFields.Expects).Any(pair => pair.Key == id && pair.Value is Value.Part)),
        "partners" => What.All(role.Entry.Texts(RoleFields.Partners).Contains),
        "promotion to" => RolePage.Framework.Moves.Any(move => move.Text(MoveFields.From) == role.Id && What.Contains(move.Text(MoveFields.To)) && move.Text(MoveFields.Kind) == "promotion"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), Verb),
    };

    public override string ToString() => $"{Verb} {string.Join(", ", What)}";

    private static string? LetterOf(Role role, string activity) =>
        RolePage.Framework.ActivityOf(activity)!.Letters.FirstOrDefault(pair => pair.Who == role.Id).Letter;
}
