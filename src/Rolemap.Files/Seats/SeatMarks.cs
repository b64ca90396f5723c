namespace Rolemap.Files.Seats;

/// <summary>What the row of a seat says of whoever holds it, at any time.</summary>
[Flags]
internal enum SeatMarks : byte
{
    /// <summary>Nobody holds it.</summary>
    None = 0,

    /// <summary>Somebody holds it and is named there in the short form.</summary>
    Named = 1,

    /// <summary>Somebody holds it who stands in a list: without a name, or for the time being.</summary>
    Listed = 2,

    /// <summary>Something is written of the person beside the seat.</summary>
    Beside = 4,
}
