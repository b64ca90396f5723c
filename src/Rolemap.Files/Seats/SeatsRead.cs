using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Organizations;

namespace Rolemap.Files.Seats;

/// <summary>What came out of a CSV file that was read for the tables of spans and layers.</summary>
public sealed class SeatsRead
{
    /// <summary>The seats; null when there are problems.</summary>
    public required SeatColumns? Columns { get; init; }

    /// <summary>All that is written of the seats, for rules to judge; null when there are problems, and where only tables were wanted of a plain file.</summary>
    public Organization? Organization { get; init; }

    /// <summary>Where the rows stand; null where nobody asked for more than tables, and where the file was imported.</summary>
    internal SeatSource? Source { get; init; }

    /// <summary>What was decided on the way.</summary>
    public required ImmutableArray<ImportNote> Notes { get; init; }

    /// <summary>Every row that is no seat, with its line and the reason.</summary>
    public required ImmutableArray<LeftOverRow> LeftOver { get; init; }

    /// <summary>What is wrong with the file.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }
}
