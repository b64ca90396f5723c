using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Import.Backstage;

/// <summary>A Group or a User of a catalog.</summary>
internal sealed class CatalogEntity
{
    private readonly CatalogDocument document;
    private readonly YamlMapping root;

    private CatalogEntity(CatalogDocument document, YamlMapping root, CatalogRef self) => (this.document, this.root, Self) = (document, root, self);

    /// <summary>The reference to it.</summary>
    public CatalogRef Self { get; }

    /// <summary>Whether it is a person.</summary>
    public bool IsUser => Self.Kind == "user";

    /// <summary>Where its name stands.</summary>
    public Cell Name => TextAt("metadata", "name");

    /// <summary>The document it was read from.</summary>
    public CatalogDocument Document => document;

    /// <summary>How people call it: the display name, else the title; empty where neither is written.</summary>
    public Cell DisplayName => TextAt("spec", "profile", "displayName") is { IsEmpty: false } name ? name : TextAt("metadata", "title");

    /// <summary>The display name, else the name.</summary>
    public Cell Shown => DisplayName.IsEmpty ? Name : DisplayName;

    /// <summary>The type of a group: team, department, whatever the company writes.</summary>
    public Cell Type => TextAt("spec", "type");

    /// <summary>The mail address.</summary>
    public Cell Email => TextAt("spec", "profile", "email");

    /// <summary>The group that a group belongs to, or null.</summary>
    public (CatalogRef Ref, Cell Cell)? Parent => TextAt("spec", "parent") is { IsEmpty: false } cell ? (Refer(cell, "group"), cell) : null;

    /// <summary>The groups that a user is a member of.</summary>
    public IEnumerable<(CatalogRef Ref, Cell Cell)> MemberOf => References("memberOf", "group");

    /// <summary>The groups that a group says belong to it.</summary>
    public IEnumerable<(CatalogRef Ref, Cell Cell)> Children => References("children", "group");

    /// <summary>The users that a group says are its members.</summary>
    public IEnumerable<(CatalogRef Ref, Cell Cell)> Members => References("members", "user");

    /// <summary>An annotation of ours, such as <c>rolemap/title</c>: what Backstage itself has no field for.</summary>
    public Cell Annotation(string name) => TextAt("metadata", "annotations", $"rolemap/{name}");

    /// <summary>The reference that a cell of this entity writes.</summary>
    public CatalogRef Refer(Cell cell, string kind) => CatalogRef.Of(cell.Text, kind, Self.Namespace);

    /// <summary>Reads an entity; null, with the reason, for a document that is none or has no name.</summary>
    public static CatalogEntity? Of(CatalogDocument document, out string reason)
    {
        reason = "";
        if (document.Root is not { } root || document.Kind is not { Length: > 0 } kind)
            reason = "The document is no entity of a catalog: it has no kind.";
        else if (Scalar(root, "metadata", "name") is not { IsNull: false } name)
            reason = $"The {kind} has no name.";
        else
        {
            var space = Scalar(root, "metadata", "namespace") is { IsNull: false } written ? written.Text : CatalogRef.Default;
            return new CatalogEntity(document, root, CatalogRef.Of($"{kind}:{space}/{name.Text}", kind, space));
        }
        return null;
    }

    private IEnumerable<(CatalogRef, Cell)> References(string key, string kind)
    {
        if (root["spec"] is not YamlMapping spec || spec[key] is not YamlSequence list)
            yield break;
        foreach (var item in list.Items)
            if (item is YamlScalar { IsNull: false, Text.Length: > 0 } scalar)
                yield return (CatalogRef.Of(scalar.Text, kind, Self.Namespace), CellOf(scalar));
    }

    private Cell TextAt(params ReadOnlySpan<string> keys) => Scalar(root, keys) is { IsNull: false } scalar ? CellOf(scalar) : default(Cell) with { Text = "" };

    private static YamlScalar? Scalar(YamlMapping root, params ReadOnlySpan<string> keys)
    {
        YamlNode? at = root;
        foreach (var key in keys)
            at = (at as YamlMapping)?[key];
        return at as YamlScalar;
    }

    private Cell CellOf(YamlScalar scalar)
    {
        var place = document.PlaceOf(scalar.Start);
        return new Cell(scalar.Text.Length == 0 ? "" : Cell.TextOf(scalar.Text), place.Line, place.Column);
    }

    /// <summary>The place of a cell in its file.</summary>
    public Place PlaceOf(Cell cell) => cell.In(document.File);
}
