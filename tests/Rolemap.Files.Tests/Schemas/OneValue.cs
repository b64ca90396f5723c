using Rolemap.Entries;
using Rolemap.Files.Schemas;

namespace Rolemap.Files.Tests.Schemas;

/// <summary>A place for one value in a kind of file: the way to a field from the top, where every key on the way that is required is there.</summary>
internal sealed record OneValue(FileKind Kind, Field Field, Func<string, string> Write)
{
    /// <summary>One place for every field of every table that a file is read by. Scenarios are left out: what a step takes hangs on its reference.</summary>
    public static IReadOnlyList<OneValue> Places()
    {
        var places = new List<OneValue>();
        var seen = new HashSet<Shape>();
        foreach (var kind in FileKind.All.Where(kind => kind != FileKind.Scenario))
        {
            var waiting = new Queue<(Shape Shape, Func<string, string> Write)>([(kind.Shape, text => text)]);
            while (waiting.TryDequeue(out var next))
                if (seen.Add(next.Shape))
                    foreach (var field in next.Shape.Fields.Where(field => !field.IsDerived))
                    {
                        string Write(string value) => next.Write(Mapping(next.Shape, field, value));
                        places.Add(new OneValue(kind, field, Write));
                        if (Inner(field.Type) is var (shape, inside))
                            waiting.Enqueue((shape, text => Write(inside(text))));
                    }
        }
        return places;
    }

    public override string ToString() => $"{Field.Shape}.{Field}";

    private static string Mapping(Shape shape, Field field, string value)
    {
        var others = shape.Fields.Where(other => other.Required && other != field).Select(other => $"{other.Key}: {other.Example}");
        return $"{{ {string.Join(", ", others.Append($"{field.Key}: {value}"))} }}";
    }

    private static (Shape Shape, Func<string, string> Inside)? Inner(FieldType type) => type switch
    {
        FieldType.Part part => (part.Shape, text => text),
        FieldType.ListOf list when Inner(list.Item) is var (shape, inside) => (shape, text => $"[{inside(text)}]"),
        FieldType.MapOf map when Inner(map.Item) is var (shape, inside) => (shape, text => $"{{ key: {inside(text)} }}"),
        FieldType.WordOr either => Inner(either.Other),
        _ => null,
    };
}
