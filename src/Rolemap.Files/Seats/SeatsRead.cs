using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Reports;

namespace Rolemap.Files.Seats;

/// <summary>What came out of a CSV file that was read for the tables of spans and layers.</summary>
public sealed class SeatsRead
{
    /// <summary>The seats; null when there are problems.</summary>
    public required SeatColumns? Columns { get; init; }

    /// <summary>What was decided on the way.</summary>
    public required ImmutableArray<ImportNote> Notes { get; init; }

    /// <summary>Every row that is no seat, with its line and the reason.</summary>
    public required ImmutableArray<LeftOverRow> LeftOver { get; init; }

    /// <summary>What is wrong with the file.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }
}
