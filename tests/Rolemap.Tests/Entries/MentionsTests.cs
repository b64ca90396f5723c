using System.Reflection;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Tests.Entries;

public sealed class MentionsTests
{
    private static readonly Shape[] Shapes =
    [
        .. typeof(Shape).Assembly.GetTypes().Select(type => type.GetField("Shape", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)).OfType<Shape>()
            .Where(shape => shape.Kind is not null).OrderBy(shape => shape.Name, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => [.. Shapes.Select(shape => shape.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Everything_that_a_field_table_says_can_name_something_is_found(string name)
    {
        var shape = Shapes.Single(one => one.Name == name);
        var written = new List<string>();
        var entry = Filled(shape, written);

        Assert.Equal(written, [.. MentionsOf(entry).Select(mention => mention.Id)]);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_mention_can_be_renamed_wherever_it_stands_and_nothing_else_changes(string name)
    {
        var shape = Shapes.Single(one => one.Name == name);
        foreach (var mention in MentionsOf(Filled(shape, [])))
        {
            var others = MentionsOf(mention.Entry).Select(other => other.Id).Where(id => id != mention.Id);
            var renamed = MentionsOf(mention.Renamed("other")).Select(other => other.Id).ToArray();

            Assert.Equal(others.Append("other").Order(StringComparer.Ordinal), renamed.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void There_are_shapes_to_look_at() => Assert.Contains(PositionFields.Shape, Shapes);

    [Fact]
    public void The_path_leads_through_parts()
    {
        var direction = Entry.Of(DirectionFields.Shape, (DirectionFields.Serves, new Value.Text("goal:g")));
        var product = Entry.Of(ProductFields.Shape, (ProductFields.Id, new Value.Text("p")), (ProductFields.Direction, new Value.Part(direction)));
        var mention = Assert.Single(MentionsOf(product));

        Assert.Equal(("direction.serves", RefKind.Goal, "g"), (mention.Path, mention.Kind, mention.Id));
        Assert.Equal("goal:h", mention.Renamed("h").Part(ProductFields.Direction)!.Text(DirectionFields.Serves));
    }

    [Fact]
    public void A_fixed_word_in_place_of_a_part_names_nothing_but_the_key_does()
    {
        var role = Entry.Of(RoleFields.Shape, (RoleFields.Id, new Value.Text("r")), (RoleFields.Expects, new Value.Map([KeyValuePair.Create("hiring", (Value)new Value.Text("none"))])));
        var mention = Assert.Single(MentionsOf(role));

        Assert.Equal((RefKind.Competency, "hiring", true), (mention.Kind, mention.Id, mention.IsKey));
    }

    private static List<Mention> MentionsOf(Entry entry)
    {
        var all = new List<Mention>();
        new Mentions().Each(entry, all.Add);
        return all;
    }

    /// <summary>An entry with one value in every field; notes the ids that name something, in order.</summary>
    private static Entry Filled(Shape shape, List<string> named) =>
        new(shape, [.. shape.Fields.Select(field => Sample(field.Type, named))]);

    private static Value? Sample(FieldType type, List<string> named)
    {
        switch (type)
        {
            case FieldType.Id: return new Value.Text("self");
            case FieldType.IdOf: return new Value.Text(Note(named));
            case FieldType.RefTo one: return new Value.Text(new Ref(one.Kinds[^1], Note(named)).ToString());
            case FieldType.ListOf list: return new Value.Items([.. new[] { Sample(list.Item, named), Sample(list.Item, named) }.OfType<Value>()]);
            case FieldType.MapOf map:
                var key = map.KeysOf is null ? map.Keys?[0] ?? "key" : Note(named);
                return Sample(map.Item, named) is { } value ? new Value.Map([KeyValuePair.Create(key, value)]) : null;
            case FieldType.Part part: return new Value.Part(Filled(part.Shape, named));
            case FieldType.WordOr either: return Sample(either.Other, named);
            default: return new Value.Text("said");
        }
    }

    private static string Note(List<string> named)
    {
        named.Add($"id-{named.Count + 1:000}");
        return named[^1];
    }
}
