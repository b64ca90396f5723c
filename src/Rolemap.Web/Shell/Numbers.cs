using System.Globalization;

namespace Rolemap.Web.Shell;

/// <summary>Numbers as text, the same for every culture.</summary>
public static class Numbers
{
    /// <summary>3, 2.5.</summary>
    public static string Short(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A whole number of an address, or null where something else is written: an address is typed by people, and never a fault of ours.</summary>
    public static int? Whole(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
