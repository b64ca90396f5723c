using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Files.Import;

/// <summary>What may be written in <c>map.yaml</c>.</summary>
public static class ImportMapFields
{
    /// <summary>The words for what a column can say.</summary>
    public static readonly ImmutableArray<string> ColumnWords =
        [.. Enum.GetValues<ImportColumn>().Select(WordOf)];

    /// <summary>The columns.</summary>
    public static readonly Field Columns = new("columns", new FieldType.MapOf(new FieldType.Word(ColumnWords)) { HasFreeKeys = true },
        "Which header holds what.", example: "{ \"Job Title\": title, \"Reports to\": managerEmail }");

    /// <summary>The titles.</summary>
    public static readonly Field Titles = new("titles", new FieldType.MapOf(new FieldType.IdOf(RefKind.Role)) { HasFreeKeys = true },
        "Which title stands for which role of the framework.", example: "{ Product Ninja: pm }");

    /// <summary>The functions.</summary>
    public static readonly Field Functions = new("functions", new FieldType.MapOf(new FieldType.Word([.. PositionFields.Functions])) { HasFreeKeys = true },
        "Which department stands for which function.", example: "{ Growth hacking: marketing }");

    /// <summary>The dates.</summary>
    public static readonly Field Dates = new("dates", new FieldType.Word(["dmy", "mdy", "iso"]),
        "How dates such as 03/04/2026 are written: day first, month first, or only as 2026-04-03.", example: "dmy");

    /// <summary>The delimiter.</summary>
    public static readonly Field Delimiter = new("delimiter", new FieldType.Word(["comma", "semicolon", "tab", "bar", ",", ";", "\t", "|"]),
        "What separates the fields; detected when left out.", example: "semicolon");

    /// <summary>The ignored columns.</summary>
    public static readonly Field Ignore = new("ignore", new FieldType.ListOf(new FieldType.Text()),
        "Headers of columns that are not read.", example: "[Notes, Shoe size]");

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("import map", "How an export of people data is to be read.", [Columns, Titles, Functions, Dates, Delimiter, Ignore]);

    /// <summary>The word for a column.</summary>
    internal static string WordOf(ImportColumn column) => char.ToLowerInvariant(column.ToString()[0]) + column.ToString()[1..];

    /// <summary>The delimiter that a word of <see cref="Delimiter"/> stands for.</summary>
    internal static char DelimiterOf(string word) => word switch
    {
        "comma" => ',',
        "semicolon" => ';',
        "tab" => '\t',
        "bar" => '|',
        _ => word[0],
    };
}
