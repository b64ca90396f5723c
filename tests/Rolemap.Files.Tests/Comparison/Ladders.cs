using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Yaml;
using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Comparison;

/// <summary>Frameworks to compare, and the same ones told otherwise: under other titles, with fewer facts, with a rung split, by somebody who sees things a little otherwise.</summary>
internal static class Ladders
{
    /// <summary>The library, and frameworks that lie in tests/.</summary>
    public static IEnumerable<string> All =>
        FrameworkLibrary.Ids.Concat(new[] { "tests/frameworks", "tests/ladders" }.SelectMany(folder => Directory.GetFiles(RepositoryRoot.PathOf(folder), "*.yaml").Select(path => $"{folder}/{Path.GetFileName(path)}")).Order(StringComparer.Ordinal));

    public static Framework Of(string named) => named.Contains('/', StringComparison.Ordinal) ? Read(named, File.ReadAllText(RepositoryRoot.PathOf(named))) : FrameworkLibrary.Shipped(named);

    public static Framework Read(string file, string text)
    {
        var problems = new List<Problem>();
        var framework = FrameworkReader.Read(SourceText.Of(file, text), null, problems);
        Assert.Empty(problems.Select(problem => problem.ToString()).Where(problem => !problem.Contains("already", StringComparison.Ordinal)));
        return framework;
    }

    /// <summary>The ids of a range.</summary>
    public static string[] Range(Alignment alignment, string role) => [.. alignment.MatchOf(role)!.Range.Select(profile => profile.Role.Id)];

    /// <summary>Every range of a comparison, as one text.</summary>
    public static string Ranges(Alignment alignment) => string.Join('\n', alignment.Matches.Select(match => $"{match.Role.Role.Id}: {string.Join(' ', match.Range.Select(profile => profile.Role.Id))} {match.Confidence}"));

    public static Framework WithRoles(Framework framework, string id, Func<Entry, IEnumerable<Entry>> change) => new(EntrySet.Of(
        [.. framework.Entries.All.SelectMany(entry => entry.Shape == RoleFields.Shape ? change(entry) : entry.Shape == FrameworkFields.Shape ? [entry.With(FrameworkFields.Id, Text(id)).With(FrameworkFields.Name, id == framework.Id ? entry[FrameworkFields.Name] : Text(id))] : [entry])]));

    /// <summary>All titles are nonsense; everything else stays.</summary>
    public static Framework Renamed(Framework framework, int seed)
    {
        var random = new Random(seed);
        return WithRoles(framework, framework.Id, role => [role.With(RoleFields.Title, Nonsense(random)).With(RoleFields.Abbreviation, Nonsense(random)).With(RoleFields.Aliases, new Value.Items([Nonsense(random)]))]);
    }

    /// <summary>A copy under another name in which one role is two, one above the other; with grades that move up, or not.</summary>
    public static Framework Split(Framework framework, string split, bool movesGrades = false)
    {
        var old = framework.RoleOf(split)!;
        return WithRoles(framework, $"{framework.Id}-split", role =>
        {
            if (role.Id == split)
                return [role.With(RoleFields.Id, Text($"{split}-1")), role.With(RoleFields.Id, Text($"{split}-2")).With(RoleFields.Rung, old.Rung is { } rung ? new Value.Number(rung + 1) : null)
                    .With(RoleFields.Grade, old.Grade is { } own ? new Value.Number(own + (movesGrades ? 1 : 0)) : null)];
            if (movesGrades && role.Number(RoleFields.Grade) is { } grade && grade > old.Grade)
                role = role.With(RoleFields.Grade, new Value.Number(grade + 1));
            return [role.Text(RoleFields.Track) == old.TrackId && role.Number(RoleFields.Rung) > old.Rung ? role.With(RoleFields.Rung, new Value.Number(role.Number(RoleFields.Rung)!.Value + 1)) : role];
        });
    }

    /// <summary>The same, with each fact of each role left out by chance; under its own name, or as a stranger without a sentence in common.</summary>
    public static Framework Without(Framework framework, double share, Random random, string? id = null, bool keepsPlaces = false) => WithRoles(framework, id ?? framework.Id, role =>
    {
        var left = role;
        if (id is not null)
            left = Mute(left);
        foreach (var field in new[] { RoleFields.Rung, RoleFields.Grade, RoleFields.ReportsTo, RoleFields.Responsibilities, RoleFields.Expects, RoleFields.Purpose })
            if (random.NextDouble() < share && !(keepsPlaces && field == RoleFields.Rung))
                left = left.With(field, null);
        return [left.With(RoleFields.Scope, Fewer(left[RoleFields.Scope], share, random)).With(RoleFields.People, Fewer(left[RoleFields.People], share, random))];
    });

    /// <summary>As somebody else would write it down: the reach a step off now and then, the months half or double.</summary>
    public static Framework Retold(Framework framework, Random random, string id) => WithRoles(framework, id, role =>
    {
        var scope = (role[RoleFields.Scope] as Value.Part)?.Entry;
        if (scope is null)
            return [Mute(role)];
        if (scope.Text(ScopeFields.Reach) is { } reach && random.NextDouble() < 1 / 3d)
            scope = scope.With(ScopeFields.Reach, Text(Reaches[Math.Clamp(Array.IndexOf(Reaches, reach) + (random.Next(2) == 0 ? 1 : -1), 0, Reaches.Length - 1)]));
        if (scope.Number(ScopeFields.HorizonMonths) is { } months)
            scope = scope.With(ScopeFields.HorizonMonths, new Value.Number(months * (random.Next(3) switch { 0 => 0.5m, 1 => 1, _ => 2 })));
        return [Mute(role).With(RoleFields.Scope, new Value.Part(scope))];
    });

    private static readonly string[] Reaches = ["feature", "product", "several-products", "product-line", "portfolio", "company"];

    /// <summary>Without a sentence by which it could be told where it was copied from; values stay.</summary>
    private static Entry Mute(Entry role) => role.With(RoleFields.Responsibilities, null).With(RoleFields.Expects, new Value.Map(role.Map(RoleFields.Expects).Select(cell =>
        KeyValuePair.Create(cell.Key, cell.Value is Value.Part { Entry: var part } ? new Value.Part(part.With(ExpectationFields.Text, null)) : cell.Value))));

    private static Value.Part? Fewer(Value? part, double share, Random random)
    {
        if (part is not Value.Part { Entry: var entry })
            return null;
        foreach (var (field, _) in entry.Written.ToArray())
            if (random.NextDouble() < share)
                entry = entry.With(field, null);
        return new Value.Part(entry);
    }

    private static Value.Text Text(string text) => new(text);

    private static Value.Text Nonsense(Random random) => Text($"Zq{random.Next(100_000)} Wub");
}
