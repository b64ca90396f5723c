using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rolemap.Files.Import;

/// <summary>A system that people data is exported from, known by the headers it writes.</summary>
/// <param name="Name">How the system is called in a sentence.</param>
/// <param name="Strong">Headers that hardly any other system writes, as keys of <see cref="HeaderWords.KeyOf"/>.</param>
/// <param name="Weak">Headers that it writes too.</param>
internal sealed record ExportKind(string Name, string Strong, string Weak)
{
    // One header of its own and three common ones, or two of its own and one: fewer would name a system by chance.
    private const int Needed = 5, StrongPoints = 2;

    private readonly FrozenSet<string> strong = Strong.Split(' ').ToFrozenSet(StringComparer.Ordinal), weak = Weak.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The export in a sentence, where it is not called after a system.</summary>
    public string? Words { get; init; }

    /// <summary>The export in a sentence.</summary>
    public string Phrase => Words ?? $"{(Name[0] == 'A' ? "an" : "a")} {Name} export";

    /// <summary>Headers that mean something else here than in other files.</summary>
    public ImmutableDictionary<string, ImportColumn> Own { get; init; } = ImmutableDictionary<string, ImportColumn>.Empty;

    /// <summary>How to get the managers into the export, where it is known for leaving them out.</summary>
    public string? ManagerAdvice { get; init; }

    /// <summary>Whether the rows are accounts, among which there are some that no person holds.</summary>
    public bool HasAccounts { get; init; }

    /// <summary>The system whose headers these are; null when none or two fit alike.</summary>
    public static ExportKind? Of(IEnumerable<string> headers)
    {
        var keys = headers.Select(HeaderWords.KeyOf).ToHashSet(StringComparer.Ordinal);
        var ranked = ExportKinds.All.Select(kind => (Kind: kind, Points: kind.PointsOf(keys))).Where(one => one.Points >= Needed).OrderByDescending(one => one.Points).ToList();
        return ranked is [var only] ? only.Kind : ranked is [var first, var second, ..] && first.Points > second.Points ? first.Kind : null;
    }

    private int PointsOf(HashSet<string> keys)
    {
        var own = strong.Count(keys.Contains);
        return own == 0 ? 0 : (own * StrongPoints) + weak.Count(keys.Contains);
    }
}
