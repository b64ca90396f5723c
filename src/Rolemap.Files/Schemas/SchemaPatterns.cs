using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Files.Schemas;

/// <summary>The regular expressions of the schemas, in the dialect of ECMA-262 that JSON Schema uses. The loader does not use them; tests hold that both say the same.</summary>
internal static class SchemaPatterns
{
    // Letters, decimal digits, marks on letters, and three signs, as Ref.IsId has it.
    private const string IdUnit = @"[\p{L}\p{Nd}\p{Mn}\p{Mc}._\-]";

    /// <summary>Characters that no text may hold, as <see cref="Legible.IsUnwanted"/> has it.</summary>
    public const string Unwanted = @"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]";

    /// <summary>A text that is empty or has something to see, as <see cref="Legible.FaultOf"/> has it.</summary>
    public const string EmptyOrVisible = @"^$|[^\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0\u2800]";

    /// <summary>A web address.</summary>
    public const string Link = @"^(?:[hH][tT][tT][pP][sS]?://[^\s/?#:@]\S*|[mM][aA][iI][lL][tT][oO]:\S+)$";

    /// <summary>A day of the calendar, leap years and all, or a month.</summary>
    public const string Day =
        @"^(?!0000)(?:[0-9]{4}-(?:0[1-9]|1[0-2])|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + @"|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

    /// <summary>The bare id of something of a kind; null for an id without a kind.</summary>
    public static string IdOf(RefKind? kind) => $"^{IdBody(kind)}$";

    /// <summary>A full reference of one of the kinds.</summary>
    public static string RefTo(ImmutableArray<RefKind> kinds)
    {
        var bodies = kinds.GroupBy(kind => IdBody(kind), kind => Ref.WordOf(kind)).Select(group => $"(?:{string.Join('|', group)}):{group.Key}");
        return $"^(?:{string.Join('|', bodies)})$";
    }

    private static string IdBody(RefKind? kind) => kind switch
    {
        RefKind.Role or RefKind.Competency => $"(?:{IdUnit}{{1,64}}/)?{IdUnit}{{1,64}}",
        RefKind.Holding or RefKind.Mentoring or RefKind.Move or RefKind.Acceptance => @"[\s\S]*",
        _ => $"{IdUnit}{{1,64}}",
    };
}
