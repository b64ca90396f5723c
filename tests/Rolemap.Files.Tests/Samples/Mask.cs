using System.Security.Cryptography;
using System.Text;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Samples;

/// <summary>Replaces every id, name and title of an organization, and with the ids the order of everything. What a framework names stays.</summary>
internal sealed class Mask(Framework framework, string seed)
{
    private static readonly HashSet<RefKind> Hidden =
        [RefKind.Goal, RefKind.Person, RefKind.Position, RefKind.Team, RefKind.Product, RefKind.Opening, RefKind.Decision, RefKind.Case, RefKind.Scenario];

    public EntrySet Over(EntrySet set) => EntrySet.Of(set.All.Select(Over));

    public ChangeList Over(ChangeList changes) => new(changes.Select(change =>
    {
        var (before, after) = (change.Before is null ? null : Over(change.Before), change.After is null ? null : Over(change.After));
        return new Change((after ?? before)!.Ref, before, after);
    }));

    private Entry Over(Entry entry)
    {
        var values = new Value?[entry.Shape.Fields.Length];
        foreach (var (field, value) in entry.Written)
            values[field.Index] = Over(entry, field, value);
        return new Entry(entry.Shape, values, entry.Place);
    }

    private Value Over(Entry entry, Field field, Value value) => (field.Key, field.Type, value) switch
    {
        (_, FieldType.Id, Value.Text text) => Placed(Id(entry.Shape.Kind!.Value, text.Content), text),
        ("name", FieldType.Text, Value.Text text) => Placed($"Name {Hash(text.Content)}", text),
        ("title", FieldType.Text, Value.Text text) => Placed(Title(text.Content), text),
        _ => Over(field.Type, value),
    };

    private Value Over(FieldType type, Value value) => (type, value) switch
    {
        (FieldType.IdOf one, Value.Text text) => Placed(Id(one.Kind, text.Content), text),
        (FieldType.RefTo, Value.Text text) when Ref.TryParse(text.Content, out var parsed) => Placed(new Ref(parsed.Kind, Id(parsed.Kind, parsed.Id)).ToString(), text),
        (FieldType.ListOf list, Value.Items items) => new Value.Items([.. items.All.Select(item => Over(list.Item, item))]) { Line = value.Line, Column = value.Column },
        (FieldType.MapOf map, Value.Map pairs) => new Value.Map(pairs.All.Select(pair => KeyValuePair.Create(pair.Key, Over(map.Item, pair.Value)))) { Line = value.Line, Column = value.Column },
        (FieldType.Part, Value.Part part) => new Value.Part(Over(part.Entry)) { Line = value.Line, Column = value.Column },
        _ => value,
    };

    private string Id(RefKind kind, string id) => Hidden.Contains(kind) ? $"x{Hash(id)}" : id;

    /// <summary>Another spelling of the same role, or another title that no role is known by.</summary>
    private string Title(string title) =>
        framework.RolesTitled(title).FirstOrDefault() is { } role ? role.Spellings.Last() : $"Title {Hash(title)}";

    private static Value.Text Placed(string text, Value like) => new(text) { Line = like.Line, Column = like.Column };

    private string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed + text)))[..12];
}
