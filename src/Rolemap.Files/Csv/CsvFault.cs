namespace Rolemap.Files.Csv;

/// <summary>What can be wrong with one row, apart from its number of fields.</summary>
internal enum CsvFault
{
    None,
    StrayQuote,
    TextAfterQuote,
    LoneCarriageReturn,
    FieldTooLong,
    UnclosedQuote,
}

/// <summary>The sentences for what can be wrong with one row.</summary>
internal static class CsvFaultText
{
    public static string Reason(CsvFault fault) => fault switch
    {
        CsvFault.StrayQuote => "A quotation mark stands in the middle of a field that does not start with one.",
        CsvFault.TextAfterQuote => "Text follows the closing quotation mark of a field.",
        CsvFault.LoneCarriageReturn => "A carriage return stands alone, without a line feed after it.",
        CsvFault.FieldTooLong => $"A field is longer than {CsvLimits.FieldBytes / 1024} KiB.",
        CsvFault.UnclosedQuote => "The quotation mark that opens this field is never closed.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    public static string Hint(CsvFault fault) => fault switch
    {
        CsvFault.StrayQuote or CsvFault.TextAfterQuote => "Put the whole field between quotation marks and write each mark inside it twice.",
        CsvFault.LoneCarriageReturn => "Save the file with line ends LF or CRLF.",
        CsvFault.FieldTooLong => "Shorten it, or look for a quotation mark that is missing in this row.",
        CsvFault.UnclosedQuote => "Close it, or write a mark that belongs to the text twice; the rows after it were not read.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
