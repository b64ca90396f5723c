using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM520: a number in a text is not the number in the file.</summary>
public sealed class TypedCount : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM520",
        Name = "typed-count",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Track,
        Summary = "A text says how many roles, levels, tracks or competencies there are, and there are others.",
        Why = """
            Numbers that are typed go stale with the next edit; numbers that are counted do not. The design note of a published ladder
            speaks of 15 scored dimensions and its table holds 14; Monzo declared 5 levels over a file of 6. Looked at are the
            framework's name and `about`, and the name and `about` of tracks, for a number in digits or an English number word at most
            two words before such a noun, in English, German, French, Spanish, Portuguese or Russian.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            tracks: [{ id: ic, name: Individual contributor, about: A ladder of 3 levels. }]
            roles:
              - { id: pm, title: Product Manager, track: ic, rung: 1 }
              - { id: senior-pm, title: Senior Product Manager, track: ic, rung: 2 }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            tracks: [{ id: ic, name: Individual contributor, about: A ladder from the first product to the company. }]
            roles:
              - { id: pm, title: Product Manager, track: ic, rung: 1 }
              - { id: senior-pm, title: Senior Product Manager, track: ic, rung: 2 }
            """,
        Fix = "Take the number out of the text: the tool counts.",
    };

    private static readonly string[] Numerals =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    /// <summary>After these a number counts some of them, not all: "the two highest levels", "one of the tracks".</summary>
    private static readonly HashSet<string> OfPart = new(
        "of highest lowest higher lower top upper first last next other more fewer new senior junior höchsten untersten ersten letzten de des di von из premiers derniers primeros últimos".Split(' '), StringComparer.Ordinal);

    private static readonly (string[] Beginnings, Func<Framework, string?, int?> Count)[] Counted =
    [
        (["roles", "rollen", "rôles", "papéis", "роли", "ролей"], RolesOn),
        (["levels", "rungs", "stufen", "ebenen", "niveaux", "niveles", "níveis", "уровн"], RungsOn),
        (["tracks", "laufbahnen", "filières", "trayectorias", "трека", "треков"], (framework, track) => track is null ? framework.Tracks.Length : null),
        (["competenc", "dimensions", "skills", "kompetenzen", "dimensionen", "compétences", "competencias", "competências", "компетенци"], (framework, track) => track is null ? framework.Competencies.Length : null),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var framework = inspection.Framework;
        return new[] { FrameworkFields.Name, FrameworkFields.About }.SelectMany(field => In(framework, framework.Head, field, null))
            .Concat(framework.Tracks.SelectMany(track => new[] { TrackFields.Name, TrackFields.About }.SelectMany(field => In(framework, track, field, track.Id))));
    }

    private static IEnumerable<Finding> In(Framework framework, Entry entry, Field field, string? track) =>
        from phrase in (entry.Text(field) ?? "").Split(['.', ',', ';', ':', '(', ')', '/', '\n'])
        let words = Titles.KeyOf(phrase).Split(' ')
        from at in Enumerable.Range(0, words.Length)
        where NumberOf(words[at]) is not null
        let counted = words.Skip(at + 1).Take(3).TakeWhile(word => !OfPart.Contains(word)).Select(noun => (Noun: noun, Real: CountOf(framework, track, noun))).FirstOrDefault(pair => pair.Real is not null)
        where counted.Real is not null && counted.Real != NumberOf(words[at])
        select new Finding(entry.Ref, entry.PlaceOf(field), $"{field.Key} of {Wording.Named(entry)} speaks of {words[at]} {counted.Noun}, but there are {counted.Real}")
        {
            Numbers = [("said", NumberOf(words[at])!.Value), ("counted", counted.Real!.Value)],
        };

    private static int? NumberOf(string word) =>
        word.Length is 1 or 2 && word.All(char.IsAsciiDigit) ? int.Parse(word, System.Globalization.CultureInfo.InvariantCulture)
        : Array.IndexOf(Numerals, word) is > 1 and var number ? number : null;

    private static int? CountOf(Framework framework, string? track, string noun) =>
        Counted.FirstOrDefault(one => one.Beginnings.Any(beginning => noun.StartsWith(beginning, StringComparison.Ordinal))).Count?.Invoke(framework, track);

    private static int? RolesOn(Framework framework, string? track) => framework.Roles.Count(role => track is null || role.TrackId == track);

    /// <summary>Levels of a framework with several tracks may be counted in several ways.</summary>
    private static int? RungsOn(Framework framework, string? track)
    {
        var rungs = framework.Roles.Where(role => (track is null || role.TrackId == track) && role.Rung is not null).ToArray();
        return rungs.Length == 0 || (track is null && framework.Tracks.Length > 1) ? null : rungs.Select(role => role.Rung).Distinct().Count();
    }
}
