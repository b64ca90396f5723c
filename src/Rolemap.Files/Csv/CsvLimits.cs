namespace Rolemap.Files.Csv;

/// <summary>How large a CSV file may be. What goes beyond is refused with a place, never cut.</summary>
public static class CsvLimits
{
    /// <summary>The longest row in bytes, line ends inside quotes included: 1 MiB.</summary>
    public const int RowBytes = 1024 * 1024;

    /// <summary>The longest field in bytes, as written between its quotes: 32 KiB.</summary>
    public const int FieldBytes = 32 * 1024;

    /// <summary>The most rows below the header.</summary>
    public const int Rows = 5_000_000;

    /// <summary>How many refused rows of a file are shown one by one; the rest is counted.</summary>
    public const int ShownRows = 20;
}
