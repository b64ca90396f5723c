namespace Rolemap.Entries;

/// <summary>Finds everything that entries name, by their field tables: in lists, maps and parts too.</summary>
/// <remarks>
/// Fields that can name nothing are passed over, so that a walk over a million positions costs little.
/// It goes as deep as the field tables do, never as deep as data.
/// </remarks>
public sealed class Mentions
{
    private readonly Dictionary<Shape, Field[]> naming = [];

    /// <summary>The fields of a shape that may name something.</summary>
    public IReadOnlyList<Field> FieldsOf(Shape shape) => NamingFields(shape);

    /// <summary>Hands over each mention of an entry, in the order of the shape.</summary>
    public void Each(Entry entry, Action<Mention> found)
    {
        foreach (var field in NamingFields(entry.Shape))
            if (entry[field] is { } value)
                In(value, field.Type, new Spot(entry, field, value, field), found);
    }

    private void In(Value value, FieldType type, Spot spot, Action<Mention> found)
    {
        switch (type, value)
        {
            case (FieldType.IdOf one, Value.Text id):
                found(spot.Names(one, id.Content, id, isKey: false));
                break;
            case (FieldType.RefTo, Value.Text text) when Ref.TryParse(text.Content, out var reference):
                found(new Mention(spot.Entry, spot.Field, spot.Whole, spot.Inner, text, reference.Kind, null, reference.Id, false));
                break;
            case (FieldType.ListOf list, Value.Items items):
                foreach (var item in items.All)
                    In(item, list.Item, spot, found);
                break;
            case (FieldType.MapOf map, Value.Map pairs):
                InMap(pairs, map, spot, found);
                break;
            case (FieldType.Part, Value.Part part):
                InPart(part.Entry, spot, found);
                break;
            case (FieldType.WordOr either, _) when value is not Value.Text text || text.Content != either.Fixed:
                In(value, either.Other, spot, found);
                break;
        }
    }

    private void InMap(Value.Map pairs, FieldType.MapOf map, Spot spot, Action<Mention> found)
    {
        foreach (var (key, value) in pairs.All)
        {
            if (map.KeysOf is { } keys)
                found(spot.Names(keys, key, value, isKey: true));
            if (CanName(map.Item))
                In(value, map.Item, spot, found);
        }
    }

    private void InPart(Entry part, Spot spot, Action<Mention> found)
    {
        foreach (var field in NamingFields(part.Shape))
            if (part[field] is { } value)
                In(value, field.Type, spot with { Inner = field }, found);
    }

    private Field[] NamingFields(Shape shape)
    {
        if (!naming.TryGetValue(shape, out var fields))
            naming[shape] = fields = [.. shape.Fields.Where(field => CanName(field.Type))];
        return fields;
    }

    private bool CanName(FieldType type) => type switch
    {
        FieldType.IdOf or FieldType.RefTo => true,
        FieldType.ListOf list => CanName(list.Item),
        FieldType.MapOf map => map.KeysOf is not null || CanName(map.Item),
        FieldType.Part part => NamingFields(part.Shape).Length > 0,
        FieldType.WordOr either => CanName(either.Other),
        _ => false,
    };

    private readonly record struct Spot(Entry Entry, Field Field, Value Whole, Field Inner)
    {
        public Mention Names(FieldType.IdOf one, string id, Value value, bool isKey) => new(Entry, Field, Whole, Inner, value, one.Kind, one.Or, id, isKey);
    }
}
