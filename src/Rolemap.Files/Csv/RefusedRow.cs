namespace Rolemap.Files.Csv;

/// <summary>A row that was not read, and why.</summary>
/// <param name="Line">The line the row starts at, from 1.</param>
/// <param name="FaultLine">The line of the fault, from 1.</param>
/// <param name="FaultColumn">The column of the fault in UTF-16 units, from 1.</param>
/// <param name="Reason">What is wrong, in one sentence.</param>
/// <param name="Hint">What to try next, in one sentence.</param>
public readonly record struct RefusedRow(int Line, int FaultLine, int FaultColumn, string Reason, string Hint)
{
    /// <summary>Whether it is no problem of its own: it is no row of the table, such as a total below it, or what ended the reading says it already.</summary>
    public bool IsTold { get; init; }
}
