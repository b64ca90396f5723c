using System.Globalization;

namespace Rolemap.Web.Design;

/// <summary>Text that must fit a picture, which cannot break lines.</summary>
public static class Clipped
{
    /// <summary>As many letters as fit, each with its marks; an ellipsis says that there are more.</summary>
    public static string At(string text, int most)
    {
        var letters = StringInfo.ParseCombiningCharacters(text);
        return letters.Length <= most ? text : string.Concat(text.AsSpan(0, letters[most - 1]), "…");
    }
}
