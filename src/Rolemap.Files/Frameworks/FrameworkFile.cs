using Rolemap.Entries;
using Rolemap.Files.Workspaces;
using Rolemap.Frameworks;

namespace Rolemap.Files.Frameworks;

/// <summary>The field table of a whole framework file.</summary>
public static class FrameworkFile
{
    private static readonly Field Tracks = List("tracks", TrackFields.Shape);
    private static readonly Field Scales = List("scales", ScaleFields.Shape);
    private static readonly Field Competencies = List("competencies", CompetencyFields.Shape);
    private static readonly Field Roles = List("roles", RoleFields.Shape);
    private static readonly Field Moves = List("moves", MoveFields.Shape);

    private static readonly Shape LifecycleShape = new("lifecycle", "Stages, gates and activities of a product's life.",
        [List("stages", StageFields.Shape), List("gates", GateFields.Shape), List("activities", ActivityFields.Shape)]);

    private static readonly Field Lifecycle = new("lifecycle", new FieldType.Part(LifecycleShape), LifecycleShape.About);

    /// <summary>The field table.</summary>
    public static readonly Shape Shape = new("framework file", FrameworkFields.Shape.About,
        [
            .. FrameworkFields.Shape.Fields.Where(field => !field.IsDerived).Select(field => new Field(field.Key, field.Type, field.About, field.Required, field.Example)),
            Tracks, Scales, Competencies, Roles, Moves, Lifecycle,
        ]);

    /// <summary>The keys that a framework file has and a workspace has not.</summary>
    public static readonly IReadOnlyList<string> OwnKeys = [.. Shape.Fields.Select(field => field.Key).Where(key => WorkspaceFiles.OneFile[key] is null)];

    /// <summary>Takes a file apart into its entries; the order of its lists is kept with the head.</summary>
    internal static IEnumerable<Entry> EntriesOf(Entry file)
    {
        var lists = new[] { file }.Concat(file.Part(Lifecycle) is { } lifecycle ? [lifecycle] : [])
            .SelectMany(owner => owner.Shape.Fields.Where(IsList), (owner, field) => (field, Parts: owner.Parts(field).ToArray()))
            .Where(list => list.Parts.Length > 0).ToArray();
        var order = new Value.Map(lists.Select(list => KeyValuePair.Create(
            Ref.WordOf(list.Parts[0].Shape.Kind!.Value),
            (Value)new Value.Items([.. list.Parts.Select(part => (Value)new Value.Text(part.Id))]))));
        var head = FrameworkFields.Shape.Fields.Select(field => field.IsDerived ? order : file[file.Shape[field.Key]!]).ToArray();
        return lists.SelectMany(list => list.Parts).Prepend(new Entry(FrameworkFields.Shape, head, file.Place));
    }

    private static bool IsList(Field field) => field.Type is FieldType.ListOf { Item: FieldType.Part { Shape.Kind: not null } };

    private static Field List(string key, Shape shape) => new(key, new FieldType.ListOf(new FieldType.Part(shape)), shape.About);
}
