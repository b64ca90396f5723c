using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Import;

/// <summary>What a company says about its export, so that the next import needs no guessing: <c>map.yaml</c>.</summary>
public sealed record ImportMap
{
    /// <summary>The map that says nothing.</summary>
    public static readonly ImportMap Empty = new();

    /// <summary>Which header holds which column; the words are those of <see cref="ImportMapFields.ColumnWords"/>.</summary>
    public ImmutableDictionary<string, string> Columns { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Which title stands for which role.</summary>
    public ImmutableDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Which department stands for which function.</summary>
    public ImmutableDictionary<string, string> Functions { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Where a role is given to a title; empty for a map that was not read from a file.</summary>
    public ImmutableDictionary<string, Place> TitlePlaces { get; init; } = ImmutableDictionary<string, Place>.Empty;

    /// <summary>How dates are written: <c>dmy</c>, <c>mdy</c> or <c>iso</c>; decided from the file when null.</summary>
    public string? Dates { get; init; }

    /// <summary>What separates fields; detected when null.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Headers of columns that are not read.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>Reads <c>map.yaml</c>. What is wrong with it is noted with its place; the rest of the map holds nevertheless.</summary>
    /// <param name="file">The name that places carry.</param>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static ImportMap Read(string file, ReadOnlySpan<byte> bytes, ICollection<Problem> problems) =>
        SourceText.Decode(file, bytes, problems) is { } source ? Read(source, problems) : Empty;

    /// <summary>As <see cref="Read(string, ReadOnlySpan{byte}, ICollection{Problem})"/>, of a text.</summary>
    public static ImportMap Read(SourceText source, ICollection<Problem> problems) =>
        YamlReader.Read(source, problems).Root is { } root && new EntryReader(source, problems).Read(root, ImportMapFields.Shape) is { } entry ? Of(entry) : Empty;

    /// <summary>The map that an entry says.</summary>
    public static ImportMap Of(Entry entry) => new()
    {
        Columns = Words(entry, ImportMapFields.Columns),
        Titles = Words(entry, ImportMapFields.Titles),
        Functions = Words(entry, ImportMapFields.Functions),
        TitlePlaces = entry.Map(ImportMapFields.Titles).ToImmutableDictionary(pair => pair.Key, pair => entry.PlaceOf(pair.Value), StringComparer.Ordinal),
        Dates = entry.Text(ImportMapFields.Dates),
        Delimiter = entry.Text(ImportMapFields.Delimiter) is { } word ? ImportMapFields.DelimiterOf(word) : null,
        Ignore = [.. entry.Texts(ImportMapFields.Ignore)],
    };

    private static ImmutableDictionary<string, string> Words(Entry entry, Field field) =>
        entry.Map(field).ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
}
