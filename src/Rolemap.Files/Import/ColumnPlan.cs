using Rolemap.Entries;
using Rolemap.Files.Csv;

namespace Rolemap.Files.Import;

/// <summary>Which fields of a file say what.</summary>
internal sealed class ColumnPlan
{
    /// <summary>The names in the first row.</summary>
    public IReadOnlyList<string> Headers { get; }

    private const int MostFunctions = 8, MostListed = 40;

    private ColumnPlan(List<(ImportColumn Column, int Field)> read, IReadOnlyList<string> headers) => (Read, Headers) = (read, headers);

    /// <summary>The fields that are read, best first for each column. Only functions may come more than once: their texts decide.</summary>
    public IReadOnlyList<(ImportColumn Column, int Field)> Read { get; }

    /// <summary>The system that the file was exported from, where its headers tell.</summary>
    public ExportKind? Kind { get; private init; }

    /// <summary>A plan that reads some of the columns only.</summary>
    public ColumnPlan Only(params ImportColumn[] columns) => new([.. Read.Where(one => columns.Contains(one.Column))], Headers) { Kind = Kind };

    /// <summary>How the file calls a column that it has.</summary>
    public string HeaderOf(ImportColumn column) => Headers[Read.First(one => one.Column == column).Field];

    /// <summary>How the file calls a field that is read.</summary>
    public string HeaderOf(int slot) => Headers[Read[slot].Field];

    /// <summary>For each column the index in <see cref="Read"/>, or -1.</summary>
    public int[] Slots()
    {
        var slots = new int[Enum.GetValues<ImportColumn>().Length];
        Array.Fill(slots, -1);
        for (var slot = Read.Count - 1; slot >= 0; slot--)
            slots[(int)Read[slot].Column] = slot;
        return slots;
    }

    /// <summary>Recognises the headers of a file of people data.</summary>
    public static ColumnPlan Of(CsvReader reader, ImportMap map, ImportLog log)
    {
        var kind = ExportKind.Of(reader.Header);
        if (kind is not null)
            log.Note(reader.HeaderPlaces[0], $"The file is read as {kind.Phrase}: its columns tell.");
        var found = new List<(ImportColumn Column, int Order, int Field)>();
        var unused = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var field = 0; field < reader.Header.Count; field++)
        {
            var header = reader.Header[field];
            if (header.Length == 0)
                unused.Add($"column {field + 1}, which has no name");
            if (IsIgnored(header, map))
                continue;
            if (!names.Add(header))
                log.ProblemOften("header", new Problem(reader.HeaderPlaces[field], $"Two columns are called '{header}'.", "Rename one of them, or list the name under `ignore` in map.yaml."));
            if (MappedTo(header, map) is { } told)
                found.Add((told, -1, field));
            else if (kind?.Own.TryGetValue(HeaderWords.KeyOf(header), out var own) == true)
                found.Add((own, -1, field));
            else if (HeaderWords.Recognise(header) is { } known)
                found.Add((known.Column, known.Order, field));
            else
                unused.Add(header);
        }
        var read = Best(found, reader, unused);
        if (unused.Count > 0)
            log.Note(reader.HeaderPlaces[0], $"Columns that are not read: {Listed(unused)}.");
        return new ColumnPlan(read, reader.Header) { Kind = kind };
    }

    /// <summary>A plan for files whose headers are fixed; headers that the table does not know are not read.</summary>
    public static ColumnPlan Of(CsvReader reader, IReadOnlyDictionary<string, ImportColumn> table, ImportLog log)
    {
        var keys = reader.Header.Select(HeaderWords.KeyOf).ToList();
        var read = table.Where(pair => keys.Contains(pair.Key)).Select(pair => (pair.Value, keys.IndexOf(pair.Key))).ToList();
        var unused = reader.Header.Where((header, field) => header.Length > 0 && read.TrueForAll(one => one.Item2 != field)).ToList();
        if (unused.Count > 0)
            log.Note(reader.HeaderPlaces[0], $"Columns that are not read: {Listed(unused)}.");
        return new ColumnPlan(read, reader.Header);
    }

    private static List<(ImportColumn Column, int Field)> Best(List<(ImportColumn Column, int Order, int Field)> found, CsvReader reader, List<string> unused)
    {
        var read = new List<(ImportColumn Column, int Field)>();
        foreach (var same in found.OrderBy(one => (one.Column, one.Order, one.Field)).GroupBy(one => one.Column))
        {
            var (taken, most) = (0, same.Key == ImportColumn.Function && same.All(one => one.Order >= 0) ? MostFunctions : 1);
            foreach (var (column, _, field) in same)
                if (taken++ < most)
                    read.Add((column, field));
                else
                    unused.Add(reader.Header[field]);
        }
        return read;
    }

    private static bool IsIgnored(string header, ImportMap map) =>
        header.Length == 0 || map.Ignore.Any(name => string.Equals(name.Trim(), header, StringComparison.OrdinalIgnoreCase));

    private static ImportColumn? MappedTo(string header, ImportMap map)
    {
        foreach (var (name, word) in map.Columns)
            if (string.Equals(name.Trim(), header, StringComparison.OrdinalIgnoreCase))
                return Enum.Parse<ImportColumn>(word, ignoreCase: true);
        return null;
    }

    /// <summary>Headers in a sentence; very many are counted.</summary>
    public static string Listed(IReadOnlyList<string> headers) =>
        string.Join(", ", headers.Take(MostListed).Select(header => $"'{header}'")) + (headers.Count > MostListed ? $" and {headers.Count - MostListed} more" : "");
}
