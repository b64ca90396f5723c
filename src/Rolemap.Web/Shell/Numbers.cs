using System.Globalization;

namespace Rolemap.Web.Shell;

/// <summary>Numbers as text, the same for every culture.</summary>
public static class Numbers
{
    /// <summary>3, 2.5.</summary>
    public static string Short(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
