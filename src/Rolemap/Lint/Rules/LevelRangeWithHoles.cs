using Rolemap.Entries;
using System.Globalization;
using System.Text.RegularExpressions;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM521: a text names a range of levels of which some are missing.</summary>
public sealed partial class LevelRangeWithHoles : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM521",
        Name = "level-range-with-holes",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Track,
        Summary = "A text names a range of levels, such as IC1-IC6, and some of them are no roles of the framework.",
        Why = """
            The guide and the ladder have grown apart. Sourcegraph's levelling guide defines IC1 to IC6; the product framework has IC2 to
            IC5. Looked at are all texts for letters and a number, a dash or "to", and the same letters with a higher number, where at
            least two of the levels between are ids or titles of roles.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            tracks: [{ id: ic, name: Individual contributor, about: Runs from IC1-IC3. }]
            roles:
              - { id: ic1, title: Product Manager, track: ic, rung: 1 }
              - { id: ic2, title: Senior Product Manager, track: ic, rung: 2 }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            tracks: [{ id: ic, name: Individual contributor, about: Runs from IC1-IC2. }]
            roles:
              - { id: ic1, title: Product Manager, track: ic, rung: 1 }
              - { id: ic2, title: Senior Product Manager, track: ic, rung: 2 }
            """,
        Fix = "Describe the missing levels, or correct the range.",
    };

    private const int MostLevels = 30;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var framework = inspection.Framework;
        var known = framework.Roles.SelectMany(role => role.Spellings.Append(role.Id)).Select(Titles.KeyOf).ToHashSet(StringComparer.Ordinal);
        return from entry in framework.Entries.All
               from text in Prose.In(entry)
               from range in RangesIn(text.Content)
               let missing = range.Where(level => !known.Contains(Titles.KeyOf(level))).ToArray()
               where missing.Length > 0 && range.Length - missing.Length > 1
               select new Finding(entry.Ref, entry.PlaceOf(text), $"{Wording.Named(entry)} speaks of {range[0]} to {range[^1]}, but no role is {string.Join(" or ", missing)}");
    }

    private static IEnumerable<string[]> RangesIn(string text)
    {
        foreach (Match match in Range().Matches(text))
            if (Level(match, "from") is var from && Level(match, "to") is var to && from < to && to - from < MostLevels
                && match.Groups["again"].Value is var again && (again.Length == 0 || again == match.Groups["name"].Value))
                yield return [.. Enumerable.Range(from, to - from + 1).Select(level => string.Create(CultureInfo.InvariantCulture, $"{match.Groups["name"].Value}{level}"))];
    }

    private static int Level(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<name>\p{L}{1,4})(?<from>[0-9]{1,2})\s?(?:-|–|—|to|bis|à|до)\s?(?<again>\p{L}{1,4})?(?<to>[0-9]{1,2})(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
