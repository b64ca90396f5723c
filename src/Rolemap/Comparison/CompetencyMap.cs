using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Comparison;

/// <summary>Two competencies of different frameworks that somebody says correspond.</summary>
/// <param name="One">That of the first framework.</param>
/// <param name="Other">That of the second.</param>
/// <param name="Why">The reasons that are written down, or null.</param>
/// <param name="Through">The competency of a third framework that both correspond to, or null.</param>
public sealed record CompetencyPair(Entry One, Entry Other, string? Why, string? Through);

/// <summary>Which competencies of two frameworks correspond, as <c>maps</c> in their files say; names are not looked at. Immutable.</summary>
public sealed class CompetencyMap
{
    private const int Most = 40;
    private const int PointsForAll = 20;
    private const decimal Tolerated = 0.25m;
    private readonly Framework one;
    private readonly Framework other;

    private CompetencyMap(Framework one, Framework other) => (this.one, this.other) = (one, other);

    /// <summary>Those that correspond, in the order of the first framework.</summary>
    public ImmutableArray<CompetencyPair> Pairs { get; private init; } = [];

    /// <summary>Those of the first framework that nothing corresponds to.</summary>
    public IEnumerable<Entry> UnmappedOfOne => one.Competencies.Where(competency => !Pairs.Any(pair => pair.One.Id == competency.Id));

    /// <summary>Those of the second framework that nothing corresponds to.</summary>
    public IEnumerable<Entry> UnmappedOfOther => other.Competencies.Where(competency => !Pairs.Any(pair => pair.Other.Id == competency.Id));

    /// <summary>The map between two frameworks.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <param name="areKin">Whether they are versions of one framework, so that an id means the same in both.</param>
    public static CompetencyMap Of(Framework one, Framework other, bool areKin) => new(one, other)
    {
        Pairs =
        [
            .. from first in one.Competencies
               let targets = TargetsOf(first, one)
               from second in other.Competencies
               let shared = Shared(targets, TargetsOf(second, other))
               where shared is not null || (areKin && first.Id == second.Id)
               select shared is var (name, why) ? new CompetencyPair(first, second, why, name == Name(one, first) || name == Name(other, second) ? null : name) : new CompetencyPair(first, second, null, null),
        ],
    };

    /// <summary>What two roles expect of shared competencies; null when fewer than three have values on both sides.</summary>
    internal CompetencyEvidence? Against(Role first, Role second)
    {
        var (compared, apart, points) = (0, ImmutableArray.CreateBuilder<string>(), 0m);
        foreach (var pair in Pairs)
        {
            if (ShareOf(first, pair.One) is not { } here || ShareOf(second, pair.Other) is not { } there)
                continue;
            compared++;
            var gap = Math.Abs(here - there) - Tolerated;
            if (gap <= 0)
                continue;
            points += gap * PointsForAll;
            apart.Add($"{pair.One.Text(CompetencyFields.Name) ?? pair.One.Id} {(here > there ? "less" : "more")} there");
        }
        return compared < 3 ? null : new CompetencyEvidence(compared, apart.ToImmutable(), (int)Math.Min(Most, points));
    }

    /// <summary>The competencies that one corresponds to, itself among them, each with the reason.</summary>
    private static List<(string Name, string? Why)> TargetsOf(Entry competency, Framework framework) =>
    [
        (Name(framework, competency), null),
        .. from map in competency.Parts(CompetencyFields.Maps) let to = map.Text(CorrespondenceFields.To) where to is not null select (to, map.Text(CorrespondenceFields.Why)),
    ];

    private static (string Name, string? Why)? Shared(List<(string Name, string? Why)> one, List<(string Name, string? Why)> other)
    {
        foreach (var (name, why) in one)
            foreach (var (same, because) in other)
                if (name == same)
                    return (name, why is not null && because is not null ? $"{why} {because}" : why ?? because);
        return null;
    }

    private static string Name(Framework framework, Entry competency) => $"{framework.Id}/{competency.Id}";

    /// <summary>A value as a share of its scale: 0 is not expected, 1 the highest step; null where there is no value.</summary>
    private static decimal? ShareOf(Role role, Entry competency)
    {
        foreach (var (id, value) in role.Entry.Map(RoleFields.Expects))
            if (id == competency.Id)
                return value is Value.Part { Entry: var cell }
                    ? cell.Number(ExpectationFields.Value) is { } amount && StepsOf(role.Framework, competency) is > 0 and var steps ? amount / steps : null
                    : 0;
        return null;
    }

    private static int StepsOf(Framework framework, Entry competency) =>
        framework.Scales.FirstOrDefault(scale => scale.Id == competency.Text(CompetencyFields.Scale))?.Items(ScaleFields.Steps).Length ?? 0;
}

/// <summary>What two roles expect of the competencies they share.</summary>
/// <param name="Compared">How many have values on both sides.</param>
/// <param name="Apart">Those whose values lie well apart, in words.</param>
/// <param name="Points">The points this speaks against the pair.</param>
internal sealed record CompetencyEvidence(int Compared, ImmutableArray<string> Apart, int Points);
