namespace Rolemap.Files.Import;

/// <summary>Names of people as exports write them.</summary>
internal static class PersonName
{
    private static readonly string[] Endings = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq"];

    /// <summary>The name as it is said: what stands in brackets behind it (an id, a status) taken away, and "Ray, Ada" turned round.</summary>
    public static string Plain(string text, bool lastFirst)
    {
        var (name, _) = Parted(text);
        return lastFirst ? Turned(name) : name;
    }

    /// <summary>A name and what stands in brackets behind it where that is no part of it: an id or a status. Else the whole and null.</summary>
    public static (string Name, string? Behind) Parted(string text)
    {
        string? behind = null;
        while (text.Length > 2 && text[^1] == ')' && text.LastIndexOf('(') is > 0 and var open)
        {
            var inside = text[(open + 1)..^1].Trim();
            var isId = inside.Any(char.IsAsciiDigit);
            if (!isId && !PresenceWords.HasLeft(inside) && !PresenceWords.IsRemark(inside))
                break;
            // Of several the one that says that somebody has left counts, else an id, else the last.
            behind = behind is null || PresenceWords.HasLeft(inside) || (isId && !PresenceWords.HasLeft(behind)) ? inside : behind;
            text = text[..open].TrimEnd();
        }
        return (text, behind);
    }

    /// <summary>Whether a name is written last name first: one comma, and no title or degree behind it.</summary>
    public static bool IsLastFirst(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && comma == text.LastIndexOf(',') && comma < text.Length - 1
            && !Endings.Contains(HeaderWords.KeyOf(text[(comma + 1)..]), StringComparer.Ordinal);
    }

    /// <summary>What two spellings of a name have in common: first name first, one space between words, lower case.</summary>
    public static string KeyOf(string text) =>
        string.Join(' ', Turned(Parted(text).Name).Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static string Turned(string name) =>
        IsLastFirst(name) && name.IndexOf(',', StringComparison.Ordinal) is var comma ? $"{name[(comma + 1)..].Trim()} {name[..comma].Trim()}" : name;
}
