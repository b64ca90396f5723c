using System.Text;
using Rolemap.Entries;

namespace Rolemap.Frameworks;

/// <summary>How two spellings of a title are known to be the same.</summary>
public static class Titles
{
    /// <summary>The letters and digits of a title in lower case, words parted by one space: "Sr.  PM" and "sr pm" have the same key.</summary>
    public static string KeyOf(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var letter in NormalForm.Composed(title))
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is '+' or '#')
                key.Append(char.ToLowerInvariant(letter));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }
}
