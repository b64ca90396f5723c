namespace Rolemap.Files.Seats;

/// <summary>Where the row of a seat is found again, and what it says of whoever holds the seat.</summary>
/// <param name="Start">The byte of the file at which it starts.</param>
/// <param name="Line">The line at which it starts, from 1.</param>
/// <param name="Marks">What it says of whoever holds the seat.</param>
internal readonly record struct RowPlace(long Start, int Line, SeatMarks Marks);
