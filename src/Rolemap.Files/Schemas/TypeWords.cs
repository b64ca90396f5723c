using System.Diagnostics;
using System.Globalization;
using Rolemap.Entries;
using Rolemap.Files.Workspaces;

namespace Rolemap.Files.Schemas;

/// <summary>Says in a table of the reference what a field takes, with links to the tables of its parts.</summary>
internal sealed class TypeWords(Func<Shape, string?> linkTo)
{
    public string Of(FieldType type) => type switch
    {
        FieldType.Text => "text",
        FieldType.Id => "id",
        FieldType.Link => "web address",
        FieldType.IdOf { Or: { } other } one => $"id of a {Ref.WordOf(one.Kind)} or {Ref.WordOf(other)}",
        FieldType.IdOf one => $"id ({Ref.WordOf(one.Kind)})",
        FieldType.RefTo several => several.Kinds.Length == Enum.GetValues<RefKind>().Length ? "reference of any kind" : $"reference: {string.Join(", ", several.Kinds.Select(kind => $"`{Ref.WordOf(kind)}:ID`"))}",
        FieldType.Day => "day",
        FieldType.Whole { Least: var only, Most: var most } when only == most => string.Create(CultureInfo.InvariantCulture, $"`{only}`"),
        FieldType.Whole whole => string.Create(CultureInfo.InvariantCulture, $"whole number, {whole.Least} to {whole.Most}"),
        FieldType.Number number => string.Create(CultureInfo.InvariantCulture, $"number, {number.Least} to {number.Most}"),
        FieldType.Flag => "`true` or `false`",
        FieldType.Word word => string.Join(", ", word.Words.Select(one => $"`{one.Replace("\t", "\\t", StringComparison.Ordinal)}`")),
        FieldType.ListOf list => $"list of: {Of(list.Item)}",
        FieldType.MapOf map => $"mapping, {KeysOf(map)}: {Of(map.Item)}",
        FieldType.Part part => PartOf(part.Shape),
        FieldType.WordOr either => $"`{either.Fixed}`, or {Of(either.Other)}",
        FieldType.FieldsOf fields => $"keys of what is named: {string.Join(", ", fields.Kinds.Select(kind => Linked(WorkspaceFiles.ShapeOf(kind))))}",
        _ => throw new UnreachableException(),
    };

    private static string KeysOf(FieldType.MapOf map) =>
        map.Keys is { } keys ? $"keys {string.Join(", ", keys.Select(key => $"`{key}`"))}"
        : map.HasFreeKeys ? "keys any text"
        : map.KeysOf is { Or: { } other } either ? $"keys ids of a {Ref.WordOf(either.Kind)} or {Ref.WordOf(other)}"
        : map.KeysOf is { } one ? $"keys ids ({Ref.WordOf(one.Kind)})"
        : "keys ids";

    private string PartOf(Shape shape) => shape.Shorthand is { } bare ? $"{Linked(shape)}, or {Of(bare.Type)}" : Linked(shape);

    private string Linked(Shape shape) => linkTo(shape) is { } link ? $"[{shape.Name}]({link})" : shape.Name;
}
