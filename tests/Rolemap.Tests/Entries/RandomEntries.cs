using System.Collections.Immutable;
using System.Reflection;
using CsCheck;
using Rolemap.Entries;

namespace Rolemap.Tests.Entries;

/// <summary>Random entries of every shape, made from the field tables: a new field or field type is covered without a line here.</summary>
internal static class RandomEntries
{
    private static readonly string[] SomeIds = ["A", "B", "C", "a", "P01", "x-1", "x.1", "Ärger"];

    /// <summary>Every shape that something can refer to, of organizations and frameworks alike.</summary>
    public static readonly ImmutableArray<Shape> Shapes =
    [
        .. typeof(Shape).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Shape))
            .Select(field => (Shape)field.GetValue(null)!)
            .Where(shape => shape.Kind is not null)
            .OrderBy(shape => shape.Kind)
    ];

    /// <summary>An id out of so few that references often meet.</summary>
    public static readonly Gen<string> Ids = Gen.OneOf(SomeIds);

    /// <summary>Texts that are short, empty, or trip a careless reader or writer.</summary>
    public static readonly Gen<string> Texts = Gen.OneOf(
        Ids,
        Gen.OneOf("", "none", "true", "no", "1", "1.0", "2026-06", "~", "a~b", "b~c", "null", "- x", "a: b", "# no comment", "İstanbul", "日本"),
        Gen.Char["abcXYZ 019äıß-~:#'\"\\{}[],&*!|>%@`?=._\u00A0\n\t"].Array[0, 12].Select(all => new string(all)));

    /// <summary>Entries of any shape.</summary>
    public static readonly Gen<Entry> Entries = Gen.OneOf(Shapes.Select(EntryOf).ToArray());

    /// <summary>Up to a dozen entries that differ in kind or id, in any order.</summary>
    public static readonly Gen<Entry[]> Rows = Entries.Array[0, 12].Select(all => all.DistinctBy(entry => entry.Ref).ToArray());

    /// <summary>Entries of a shape: required fields have a value, others every second time.</summary>
    public static Gen<Entry> EntryOf(Shape shape)
    {
        var rows = Gen.Const(() => new Value?[shape.Fields.Length]);
        foreach (var field in shape.Fields)
        {
            var values = field.Required ? ValueOf(field.Type).Select(Value? (value) => value) : Gen.Frequency((1, Gen.Const((Value?)null)), (1, ValueOf(field.Type)));
            rows = Gen.Select(rows, values, (row, value) =>
            {
                row[field.Index] = value;
                return row;
            });
        }
        return Gen.Select(rows, Gen.Int[0, 9], (row, line) => new Entry(shape, row, line == 0 ? default : new Place("any.yaml", line, 3)));
    }

    /// <summary>Values of a field type.</summary>
    public static Gen<Value> ValueOf(FieldType type) => type switch
    {
        FieldType.Text => Written(Texts),
        FieldType.Id or FieldType.IdOf => Written(Ids),
        FieldType.Link => Written(Ids.Select(id => $"https://example.org/{id}")),
        FieldType.RefTo refer => Written(Gen.Select(Gen.OneOf(refer.Kinds.ToArray()), Ids, (kind, id) => new Ref(kind, id).ToString())),
        FieldType.Word word => Written(Gen.OneOf(word.Words.ToArray())),
        FieldType.Day => Gen.Select(Gen.DateOnly[new DateOnly(1990, 1, 1), new DateOnly(2050, 12, 31)], Gen.Int[0, 9], Value (date, line) => new Value.Day(date) { Line = line }),
        FieldType.Whole whole => Gen.Int[whole.Least, whole.Most].Select(Value (number) => new Value.Number(number)),
        FieldType.Number number => Gen.Int[0, 10_000].Select(Value (steps) => new Value.Number(Math.Clamp(steps / 100m, number.Least, number.Most))),
        FieldType.Flag => Gen.Bool.Select(Value (on) => new Value.Flag(on)),
        FieldType.ListOf list => ValueOf(list.Item).Array[0, 3].Select(Value (items) => new Value.Items([.. items])),
        FieldType.MapOf map => MapOf(map),
        FieldType.Part part => EntryOf(part.Shape).Select(Value (entry) => new Value.Part(entry)),
        FieldType.FieldsOf => MapOf(new FieldType.MapOf(new FieldType.Text())),
        FieldType.WordOr either => Gen.OneOf(Written(Gen.Const(either.Fixed)), ValueOf(either.Other)),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No random value is made of this type yet."),
    };

    private static Gen<Value> Written(Gen<string> texts) => Gen.Select(texts, Gen.Int[0, 9], Value (text, line) => new Value.Text(text) { Line = line, Column = 1 });

    private static Gen<Value> MapOf(FieldType.MapOf map)
    {
        var keys = map.Keys is { } words ? Gen.OneOf(words.ToArray()) : Ids;
        return Gen.Select(keys, ValueOf(map.Item), KeyValuePair.Create).Array[0, 3]
            .Select(Value (pairs) => new Value.Map(pairs.DistinctBy(pair => pair.Key)));
    }
}
