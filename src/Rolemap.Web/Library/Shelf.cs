using System.Collections.Frozen;
using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Web.Library;

/// <summary>The frameworks that ship with the program. Each is read once, when somebody first asks for it; they never change.</summary>
public static class Shelf
{
    private static readonly FrozenDictionary<string, Lazy<Framework>> Frameworks =
        FrameworkLibrary.Ids.ToFrozenDictionary(id => id, id => new Lazy<Framework>(() => FrameworkLibrary.Shipped(id)), StringComparer.Ordinal);

    public static IEnumerable<Framework> All => FrameworkLibrary.Ids.Select(id => Frameworks[id].Value);

    public static Framework? Find(string? id) => id is not null && Frameworks.TryGetValue(id, out var framework) ? framework.Value : null;

    /// <summary>What lint says about a framework alone.</summary>
    public static ImmutableArray<LintResult> FindingsOf(Framework framework, DateOnly day) =>
        Linter.Check(new Organization(EntrySet.Empty, framework, day), RuleBook.All, includePrivate: false).Results;
}
