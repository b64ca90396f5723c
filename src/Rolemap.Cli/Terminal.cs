using System.Globalization;
using System.Text;

namespace Rolemap.Cli;

/// <summary>Text from data on its way to a terminal.</summary>
internal static class Terminal
{
    /// <summary>The text with control characters and direction overrides written as escapes, so that data can neither steer a terminal nor hide in it.</summary>
    public static string Safe(string text)
    {
        var first = IndexOfUnsafe(text);
        if (first < 0)
            return text;
        var safe = new StringBuilder(text.Length + 16).Append(text, 0, first);
        foreach (var letter in text.AsSpan(first))
        {
            if (IsUnsafe(letter))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            else
                safe.Append(letter);
        }
        return safe.ToString();
    }

    private static int IndexOfUnsafe(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsUnsafe(text[i]))
                return i;
        return -1;
    }

    private static bool IsUnsafe(char letter) => char.IsControl(letter) || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
