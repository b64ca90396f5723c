namespace Rolemap.Files.Csv;

/// <summary>Keeps cells of a CSV file from being run as formulas, without losing what they say.</summary>
/// <remarks>
/// A spreadsheet runs a cell that starts with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return. On the way out such a
/// cell gets an apostrophe in front. A cell that has apostrophes before such a character gets one more, so that
/// <see cref="Restore(string)"/> can take exactly one away: for every text, <c>Restore(Neutralise(text))</c> is the text. On the way in
/// a formula without the apostrophe is kept as it is: nothing here runs it.
/// </remarks>
public static class CsvCell
{
    /// <summary>The text as it may be shown to a spreadsheet.</summary>
    public static string Neutralise(string text) => LooksLikeFormula(text.AsSpan().TrimStart('\'')) ? "'" + text : text;

    /// <summary>The text that <see cref="Neutralise(string)"/> was given.</summary>
    public static string Restore(string text) => IsNeutralised(text) ? text[1..] : text;

    /// <summary>Whether an apostrophe stands before what a spreadsheet would run.</summary>
    public static bool IsNeutralised(ReadOnlySpan<char> text) => text is ['\'', ..] && LooksLikeFormula(text.TrimStart('\''));

    private static bool LooksLikeFormula(ReadOnlySpan<char> text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
