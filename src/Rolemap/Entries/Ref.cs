using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Rolemap.Entries;

/// <summary>The one written form in which anything is named, in files, URLs, commands and findings: <c>position:P06</c>.</summary>
/// <remarks>
/// An id is 1 to 64 characters of letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, compared exactly after Unicode normalization (NFC).
/// A role of another framework is <c>role:gitlab/senior-pm</c>. Kinds that have no id of their own (holdings, mentorings) are
/// named by their key fields joined by <c>~</c>.
/// </remarks>
public sealed record Ref(RefKind Kind, string Id) : IComparable<Ref>
{
    /// <summary>The longest id, in UTF-16 units.</summary>
    public const int LongestId = 64;

    private static readonly string[] Words = Array.ConvertAll(Enum.GetNames<RefKind>(), name => name.ToLowerInvariant());
    private static readonly FrozenDictionary<string, RefKind> Kinds = Enum.GetValues<RefKind>().ToFrozenDictionary(WordOf, StringComparer.Ordinal);

    /// <summary>The word a kind is written with.</summary>
    public static string WordOf(RefKind kind) => Words[(int)kind];

    /// <summary>Reads <c>kind:id</c>; false when the kind is unknown or the id is not one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Ref? reference)
    {
        reference = null;
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (text is null || colon < 1 || !Kinds.TryGetValue(text[..colon], out var kind))
            return false;
        var id = text[(colon + 1)..];
        if (!IsIdOf(kind, id))
            return false;
        reference = new Ref(kind, NormalForm.Composed(id));
        return true;
    }

    /// <summary>Reads <c>kind:id</c>; throws <see cref="FormatException"/> for anything else.</summary>
    public static Ref Parse(string text) =>
        TryParse(text, out var reference) ? reference : throw new FormatException($"'{text}' is not a reference such as position:P06.");

    /// <summary>Whether a text is an id: 1 to 64 letters, digits, dots, underscores and hyphens.</summary>
    public static bool IsId(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestId)
            return false;
        foreach (var rune in text.EnumerateRunes())
            if (!Rune.IsLetterOrDigit(rune) && rune.Value is not ('.' or '_' or '-') && !IsMark(rune))
                return false;
        return true;
    }

    /// <summary>Orders references by kind and then by id (ordinal).</summary>
    public int CompareTo(Ref? other) =>
        other is null ? 1 : Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);

    /// <summary>The written form.</summary>
    public override string ToString() => string.Concat(WordOf(Kind), ":", Id);

    private static bool IsIdOf(RefKind kind, string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && kind is RefKind.Role or RefKind.Competency)
            return IsId(id.AsSpan(0, slash)) && IsId(id.AsSpan(slash + 1));
        return kind is RefKind.Holding or RefKind.Mentoring or RefKind.Move or RefKind.Override or RefKind.Acceptance or RefKind.Assessment || IsId(id);
    }

    /// <summary>Some scripts write vowels as marks on a letter; a letter with its marks is a letter to its reader.</summary>
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether the first reference comes before the second.</summary>
    public static bool operator <(Ref left, Ref right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first reference comes after the second.</summary>
    public static bool operator >(Ref left, Ref right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first reference does not come after the second.</summary>
    public static bool operator <=(Ref left, Ref right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first reference does not come before the second.</summary>
    public static bool operator >=(Ref left, Ref right) => left.CompareTo(right) >= 0;
}
