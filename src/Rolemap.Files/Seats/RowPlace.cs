namespace Rolemap.Files.Seats;

/// <summary>Where the row of a seat is found again, and what is asked of every row.</summary>
/// <param name="Start">The byte of the file at which it starts.</param>
/// <param name="Line">How many line ends stand before it.</param>
/// <param name="Marks">What it says of whoever holds the seat.</param>
internal readonly record struct RowPlace(long Start, int Line, SeatMarks Marks);
