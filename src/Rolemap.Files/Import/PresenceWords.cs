using System.Collections.Frozen;

namespace Rolemap.Files.Import;

/// <summary>The words by which exports say that nobody holds a seat, that somebody has left, or is yet to come.</summary>
internal static class PresenceWords
{
    private static readonly FrozenSet<string> Vacancy = Keys("vacant, vacancy, open, open position, open role, open seat, open req, tbd, tba, tbh, to be hired, to be confirmed, to be determined, to be recruited, unfilled, recruiting, hiring, offen, unbesetzt, vakant, vacante");

    private static readonly FrozenSet<string> Departure = Keys("terminated, inactive, left, former, resigned, retired, departed, deleted, deactivated, disabled, offboarded, exited, ended, deceased, leaver, suspended, archived, separated, dismissed, ausgeschieden, inaktiv, inactif, inactivo, parti, uit dienst");

    // Single words that are answers, not statuses: never read as the beginning of a longer one.
    private static readonly FrozenSet<string> Refusals = Keys("false, no, nein, non, 0");

    private static readonly FrozenSet<string> Future = Keys("hired, accepted, offer accepted, pre-hire, pre-start, onboarding, preboarding, pending, pending start, not started, starting soon, incoming, future");

    private static readonly FrozenSet<string> Remarks = Keys("on leave, leave, parental leave, unpaid leave, contractor, contingent, external, c, e, inherited, intern, part time");

    /// <summary>Whether a name or status says that the seat is vacant.</summary>
    public static bool IsVacant(string text) => text.Length > 0 && Vacancy.Contains(HeaderWords.KeyOf(text));

    /// <summary>Whether UTF-8 text begins as a word does that says that the seat is vacant, so that it must be looked at closely.</summary>
    public static bool MayBeVacant(ReadOnlySpan<byte> text)
    {
        var begun = 0;
        var letters = 0;
        foreach (var letter in text)
        {
            if (letter >= 0x80)
                return true;
            if (!char.IsAsciiLetterOrDigit((char)letter))
                continue;
            begun = (begun << 8) | (letter | 0x20);
            if (++letters == Begun)
                return VacancyBeginnings.Contains(begun);
        }
        return letters > 0 && text.ContainsAny("#(["u8);
    }

    /// <summary>Whether a status says that the person has left; "Terminated - Voluntary" does too.</summary>
    public static bool HasLeft(string text)
    {
        if (text.Length == 0)
            return false;
        var key = HeaderWords.KeyOf(text);
        if (Departure.Contains(key) || Refusals.Contains(key))
            return true;
        var end = text.AsSpan().IndexOfAny(" -(:/");
        return end > 0 && Departure.Contains(HeaderWords.KeyOf(text[..end]));
    }

    /// <summary>Whether a status says that the person has not started yet.</summary>
    public static bool IsToCome(string text) => text.Length > 0 && Future.Contains(HeaderWords.KeyOf(text));

    /// <summary>Whether a word behind a name says something about the person that is no part of the name.</summary>
    public static bool IsRemark(string text) => Remarks.Contains(HeaderWords.KeyOf(text));

    /// <summary>Whether an answer is no.</summary>
    public static bool IsNo(string text) => text.Length > 0 && (Refusals.Contains(HeaderWords.KeyOf(text)) || HeaderWords.KeyOf(text) == "n");

    private const int Begun = 3;

    private static readonly FrozenSet<int> VacancyBeginnings = Vacancy.Select(word => word[..Begun].Aggregate(0, (begun, letter) => (begun << 8) | letter)).ToFrozenSet();

    private static FrozenSet<string> Keys(string words) => words.Split(", ").Select(HeaderWords.KeyOf).ToFrozenSet(StringComparer.Ordinal);
}
