using System.Collections.Immutable;
using Rolemap.Comparison;
using Rolemap.Entries;

namespace Rolemap.Explanations;

/// <summary>What a title means in different places, as text.</summary>
public static class TitleText
{
    /// <summary>The roles that go by a title, by whether they manage people.</summary>
    public static string Of(TitleSearch search)
    {
        var sheet = new Sheet();
        sheet.Line(search.Exact.IsEmpty ? $"Nobody goes by the title '{search.Title}'." : $"'{search.Title}' in {Words.Count(search.Exact.Select(profile => profile.Role.Framework.Id).Distinct(StringComparer.Ordinal).Count(), "framework")}:");
        foreach (var (heading, roles) in ByPeople(search.Exact))
            sheet.List(heading, roles.Select(Line));
        sheet.List("Titles with these words and others", search.Wider.Select(profile => $"{profile.Role.Title}: {Line(profile)}"));
        if (Words.Join(search.Without.Select(framework => framework.Id)) is { } without)
            sheet.Gap().Fact("No such title", without);
        return sheet.ToString();
    }

    /// <summary>Roles by whether they manage people, each group that has any under its heading.</summary>
    public static IEnumerable<(string Heading, ImmutableArray<Profile> Roles)> ByPeople(ImmutableArray<Profile> roles) =>
        from @group in Groups
        let those = roles.Where(profile => @group.People == profile[ProfileCard.People]?.Words).ToImmutableArray()
        where !those.IsEmpty
        select (@group.Heading, those);

    /// <summary>What a title means where it is used: "Manages nobody in monzo; manages people in gitlab."</summary>
    public static string Answer(TitleSearch search)
    {
        if (search.Exact.IsEmpty)
            return "No role goes by exactly this title.";
        var parts = from pair in ByPeople(search.Exact)
                    let places = pair.Roles.Select(profile => profile.Role.Framework.Name).Distinct(StringComparer.Ordinal)
                    select $"{pair.Heading} in {Words.Join(places)}";
        return $"{string.Join("; ", parts.Select((part, at) => at == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]))}.";
    }

    /// <summary>Where a role stands, in a line.</summary>
    public static string Line(Profile profile)
    {
        var role = profile.Role;
        string?[] facts = [role.TrackId is { } track ? $"track {role.Framework.NameOf(RefKind.Track, track)}" : null, profile[ProfileCard.Position]?.Words, profile[ProfileCard.People]?.Words ?? "managing not said", profile[ProfileCard.Reach]?.Words ?? "reach not said"];
        return $"{role.Framework.Id}/{role.Id}: {string.Join(", ", facts.OfType<string>())}";
    }

    private static readonly (string Heading, string? People)[] Groups =
    [
        ("Manages nobody", "manages nobody"), ("May manage people", "may manage people"), ("Manages people", "manages people"),
        ("Manages managers", "manages managers"), ("Not said whether it manages people", null),
    ];
}
