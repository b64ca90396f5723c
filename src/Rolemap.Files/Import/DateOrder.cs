namespace Rolemap.Files.Import;

/// <summary>How dates with three numbers are to be read.</summary>
internal enum DateOrder
{
    /// <summary>Nothing in the file tells.</summary>
    Unknown,

    /// <summary>Only year first, as in 2026-04-03.</summary>
    YearFirst,

    /// <summary>As in 03/04/2026 for 3 April.</summary>
    DayFirst,

    /// <summary>As in 03/04/2026 for 4 March.</summary>
    MonthFirst,
}
