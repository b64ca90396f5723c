using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Files.Yaml;

/// <summary>Reads entries out of the nodes of one file as their field tables say, and notes every value that does not fit.</summary>
/// <remarks>An entry with a problem in one field still comes with its other fields, so that the rest is checked. Not for several threads at once.</remarks>
public sealed class EntryReader
{
    private readonly SourceText source;
    private readonly ICollection<Problem> problems;
    private readonly ScalarValues scalars;
    private int line = 1, lost;

    /// <summary>Makes a reader for the nodes of one file.</summary>
    public EntryReader(SourceText source, ICollection<Problem> problems)
    {
        this.source = source;
        this.problems = problems;
        scalars = new ScalarValues(this);
    }

    /// <summary>The file, line and column of a node.</summary>
    public Place PlaceOf(YamlNode node) => source.PlaceOf(node.Start);

    /// <summary>Reads an entry. Null, with a problem noted, for a node that cannot be one.</summary>
    public Entry? Read(YamlNode node, Shape shape)
    {
        if (node is not YamlMapping mapping)
            return ReadShorthand(node, shape);
        var (values, before) = (new Value?[shape.Fields.Length], problems.Count + lost);
        var (at, column) = Position(node.Start);
        ReadInto(mapping, shape, values);
        CheckRequired(mapping, shape, values);
        return new Entry(shape, values, new Place(source.File, at, column)) { IsPartial = problems.Count + lost > before };
    }

    /// <summary>Reads a whole file as one entry. Null, with a problem noted where it must say something, for a file without content.</summary>
    public Entry? ReadWhole(YamlDocument document, Shape shape)
    {
        if (document.Root is { } root)
            return Read(root, shape);
        string[] wanted = [.. shape.Fields.Where(field => field.Required).Select(field => $"{field.Key}: {field.Example}")];
        if (document.IsWhole && wanted.Length > 0)
            Refuse(0, $"The file says nothing; it should hold {Expected.One(shape.Name)}.", $"Begin it with '{string.Join("' and '", wanted)}'.");
        return null;
    }

    /// <summary>Reads a list of entries, leaving out those that cannot be any. A node that says nothing is an empty list.</summary>
    public ImmutableArray<Entry> ReadList(YamlNode node, Shape shape)
    {
        if (node is YamlScalar { IsNull: true })
            return [];
        if (node is not YamlSequence sequence)
        {
            Refuse(node.Start, $"A list of entries was expected here, each {Expected.One(shape.Name)}, but there is {node.Kind}.", "Begin each entry with '- '.");
            return [];
        }
        var entries = ImmutableArray.CreateBuilder<Entry>(sequence.Items.Length);
        foreach (var item in sequence.Items)
            if (Read(item, shape) is { } entry)
                entries.Add(entry);
        return entries.DrainToImmutable();
    }

    /// <summary>Reads the fields of a shape that a mapping has, with null for one whose value says nothing. Nothing is required.</summary>
    public ImmutableArray<(Field Field, Value? Value)> ReadFields(YamlMapping mapping, Shape shape)
    {
        var fields = ImmutableArray.CreateBuilder<(Field, Value?)>();
        foreach (var pair in mapping.Pairs)
        {
            if (shape[pair.Key] is not { } field)
                RefuseUnknown(pair, Beginning(shape), shape.Fields.Select(one => one.Key));
            else if (pair.Value is YamlScalar { IsNull: true })
                fields.Add((field, null));
            else if (ReadValue(pair.Value, field.Type, field.Key, field.Example) is { } value)
                fields.Add((field, value));
        }
        return fields.DrainToImmutable();
    }

    /// <summary>Notes each key of a mapping that is not among the known ones.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What the mapping is, as the beginning of a sentence: "A team file".</param>
    /// <param name="known">The known keys.</param>
    public void RefuseUnknownKeys(YamlMapping mapping, string what, params ImmutableArray<string> known)
    {
        foreach (var pair in mapping.Pairs)
            if (!known.Contains(pair.Key))
                RefuseUnknown(pair, what, known);
    }

    /// <summary>Notes a problem at an offset of the file.</summary>
    public void Refuse(int offset, string message, string hint) => problems.Add(new Problem(source.PlaceOf(offset), message, hint));

    /// <summary>Reads one value. Null, with a problem noted, when it does not fit.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="type">What may be written.</param>
    /// <param name="name">What the value is called in messages, usually its key.</param>
    /// <param name="example">An example as written in YAML, shown when the value does not fit.</param>
    public Value? ReadValue(YamlNode node, FieldType type, string name, string? example = null) => (type, node) switch
    {
        (FieldType.WordOr either, _) => ReadEither(node, either, name, example),
        (FieldType.ListOf list, YamlSequence sequence) => ReadItems(sequence, list, name, example),
        (FieldType.MapOf map, YamlMapping mapping) => ReadMap(mapping, map, name, example),
        (FieldType.Part part, YamlMapping) => ReadPart(node, part),
        (FieldType.Part { Shape.Shorthand: not null } part, YamlScalar) => ReadPart(node, part),
        (FieldType.ListOf or FieldType.MapOf or FieldType.Part, _) => RefuseKind(node, type, name, example),
        (_, YamlScalar scalar) => scalars.Read(scalar, type, name, example),
        _ => RefuseKind(node, type, name, example),
    };

    /// <summary>The line and column of an offset; fast when offsets come in order.</summary>
    internal (int Line, int Column) Position(int offset)
    {
        line = source.LineOf(offset, line);
        return (line, offset - source.StartOfLine(line) + 1);
    }

    /// <summary>Whether a scalar holds a character that no text may hold and that is a problem already; then its value is lost without another.</summary>
    internal bool IsLost(YamlScalar scalar)
    {
        foreach (var unit in source.Text.AsSpan(scalar.Start, scalar.End - scalar.Start))
            if (Legible.IsUnwanted(unit))
            {
                lost++;
                return true;
            }
        return false;
    }

    private void ReadInto(YamlMapping mapping, Shape shape, Value?[] values)
    {
        foreach (var pair in mapping.Pairs)
        {
            if (shape[pair.Key] is not { } field)
                RefuseUnknown(pair, Beginning(shape), shape.Fields.Select(one => one.Key));
            else if (pair.Value is not YamlScalar { IsNull: true })
                values[field.Index] = ReadValue(pair.Value, field.Type, field.Key, field.Example);
        }
    }

    private void CheckRequired(YamlMapping mapping, Shape shape, Value?[] values)
    {
        if (mapping.Pairs.Any(IsMerge))
            return;
        foreach (var field in shape.Fields)
            if (field.Required && values[field.Index] is null && mapping[field.Key] is null or YamlScalar { IsNull: true })
                Refuse(mapping.Start, $"This {shape.Name} has no '{field.Key}'.", $"Add one, such as '{field.Key}: {field.Example}'.");
    }

    private Entry? ReadShorthand(YamlNode node, Shape shape)
    {
        if (shape.Shorthand is not { } field || node is not YamlScalar { IsNull: false } scalar)
        {
            Refuse(node.Start, $"{Beginning(shape)} was expected here, but there is {node.Kind}.", $"Write its keys, such as '{shape.Fields[0].Key}: {shape.Fields[0].Example}'.");
            return null;
        }
        var values = new Value?[shape.Fields.Length];
        values[field.Index] = scalars.Read(scalar, field.Type, field.Key, field.Example);
        return new Entry(shape, values, PlaceOf(node));
    }

    /// <summary>Whether a pair is a merge key, which is a problem already.</summary>
    private bool IsMerge(YamlPair pair) => pair.Key == "<<" && source.Text[pair.KeyStart] == '<';

    private static string Beginning(Shape shape) => Expected.One(shape.Name) is var noun ? char.ToUpperInvariant(noun[0]) + noun[1..] : "";

    private void RefuseUnknown(YamlPair pair, string what, IEnumerable<string> known)
    {
        if (IsMerge(pair))
            return;
        var hint = Nearest.To(pair.Key, known) is { } near ? $"Did you mean '{near}'?" : $"The keys are: {string.Join(", ", known)}.";
        Refuse(pair.KeyStart, $"{what} has no key '{ScalarValues.Shown(pair.Key)}'.", hint);
    }

    private Value? ReadEither(YamlNode node, FieldType.WordOr either, string name, string? example)
    {
        if (node is not YamlScalar scalar || scalar.Text != either.Fixed)
            return ReadValue(node, either.Other, name, example);
        var (at, column) = Position(node.Start);
        return new Value.Text(either.Fixed) { Line = at, Column = column };
    }

    private Value.Items ReadItems(YamlSequence sequence, FieldType.ListOf list, string name, string? example)
    {
        var (at, column) = Position(sequence.Start);
        var all = ImmutableArray.CreateBuilder<Value>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            if (item is YamlScalar { IsNull: true })
                Refuse(item.Start, $"An item of '{name}' is empty.", "Write its value, or remove it.");
            else if (ReadValue(item, list.Item, name, example) is { } value)
                all.Add(value);
        }
        return new Value.Items(all.DrainToImmutable()) { Line = at, Column = column };
    }

    private Value.Map ReadMap(YamlMapping mapping, FieldType.MapOf map, string name, string? example)
    {
        var (at, column) = Position(mapping.Start);
        var all = new List<KeyValuePair<string, Value>>(mapping.Pairs.Length);
        foreach (var pair in mapping.Pairs)
        {
            if (IsMerge(pair))
                continue;
            if (map.Keys is { } keys && !keys.Contains(pair.Key))
                RefuseUnknown(pair, $"'{name}'", keys);
            else if (map is { Keys: null, HasFreeKeys: false } && !Ref.IsId(pair.Key))
                Refuse(pair.KeyStart, $"The key '{ScalarValues.Shown(pair.Key)}' of '{name}' is no id.", "Use 1 to 64 letters, digits, dots, underscores and hyphens.");
            else if (pair.Value is not YamlScalar { IsNull: true } && ReadValue(pair.Value, map.Item, $"{name}.{pair.Key}", null) is { } value)
                all.Add(KeyValuePair.Create(NormalForm.Composed(pair.Key), value));
        }
        return new Value.Map(all) { Line = at, Column = column };
    }

    private Value.Part? ReadPart(YamlNode node, FieldType.Part part)
    {
        var (at, column) = Position(node.Start);
        return Read(node, part.Shape) is { } entry ? new Value.Part(entry) { Line = at, Column = column } : null;
    }

    private Value? RefuseKind(YamlNode node, FieldType type, string name, string? example)
    {
        var hint = type is FieldType.ListOf && node is YamlScalar ? "Put it in brackets" : "Write it";
        Refuse(node.Start, $"'{name}' takes {Expected.Of(type)}, but there is {node.Kind}.", example is null ? $"{hint} as {Expected.Of(type)}." : $"{hint}, such as '{name}: {example}'.");
        return null;
    }
}
