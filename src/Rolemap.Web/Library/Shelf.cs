using System.Collections.Frozen;
using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Web.Library;

/// <summary>A framework, and what lint says about it alone. It is checked once, when somebody first asks.</summary>
public sealed class Book(Framework framework)
{
    private readonly Lazy<ImmutableArray<LintResult>> findings = new(() => Linter.Check(new Organization(EntrySet.Empty, framework, default), RuleBook.All, includePrivate: false).Results);

    public Framework Framework { get; } = framework;

    public ImmutableArray<LintResult> Findings => findings.Value;
}

/// <summary>The frameworks that ship with the program. Each is read once, when somebody first asks for it; they never change.</summary>
public static class Shelf
{
    private static readonly FrozenDictionary<string, Lazy<Book>> Books =
        FrameworkLibrary.Ids.ToFrozenDictionary(id => id, id => new Lazy<Book>(() => new Book(FrameworkLibrary.Shipped(id))), StringComparer.Ordinal);

    public static IEnumerable<Book> All => FrameworkLibrary.Ids.Select(id => Books[id].Value);

    public static IEnumerable<string> Ids => FrameworkLibrary.Ids;

    public static Book? Find(string? id) => id is not null && Books.TryGetValue(id, out var book) ? book.Value : null;
}
