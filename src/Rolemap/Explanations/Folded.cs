using System.Globalization;
using System.Text;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>Names as they are compared when somebody looks for them: "Trịnh" is found by "trinh".</summary>
internal static class Folded
{
    /// <summary>Letters and digits in lower case without accents, words parted by one space.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var unit in NormalForm.Decomposed(text))
            if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
                folded.Append(unit switch { 'ł' or 'Ł' => 'l', 'ø' or 'Ø' => 'o', 'đ' or 'Đ' => 'd', 'ı' => 'i', _ => unit });
        return Titles.KeyOf(folded.ToString());
    }

    /// <summary>The words of a text, folded; none when it holds no letter and no digit.</summary>
    public static string[] WordsOf(string? text) => text is null ? [] : Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
