using System.Collections.Frozen;

namespace Rolemap.Files.Import;

/// <summary>The words by which exports say that nobody holds a seat, or that somebody has left.</summary>
internal static class PresenceWords
{
    private static readonly FrozenSet<string> Vacancy = Keys("vacant, vacancy, open, open position, open role, open seat, open req, tbd, tba, tbh, to be hired, to be confirmed, to be determined, to be recruited, unfilled, recruiting, hiring");

    private static readonly FrozenSet<string> Departure = Keys("terminated, inactive, left, former, resigned, retired, departed, deleted, deactivated, disabled, offboarded, exited, ended, deceased, leaver, false, no");

    /// <summary>Whether a name or status says that the seat is vacant.</summary>
    public static bool IsVacant(string text) => Vacancy.Contains(HeaderWords.KeyOf(text));

    /// <summary>Whether a status says that the person has left.</summary>
    public static bool HasLeft(string text) => Departure.Contains(HeaderWords.KeyOf(text));

    private static FrozenSet<string> Keys(string words) => words.Split(", ").Select(HeaderWords.KeyOf).ToFrozenSet(StringComparer.Ordinal);
}
