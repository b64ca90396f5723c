namespace Rolemap.Files.Import.Backstage;

/// <summary>A reference to an entity, written <c>[kind:][namespace/]name</c>. Case does not count.</summary>
/// <param name="Kind">In lower case.</param>
/// <param name="Namespace">In lower case; <c>default</c> where none is written.</param>
/// <param name="Name">In lower case.</param>
internal readonly record struct CatalogRef(string Kind, string Namespace, string Name)
{
    /// <summary>The namespace of what is written without one.</summary>
    public const string Default = "default";

    /// <summary>Reads a reference; what is left out is taken from where it stands.</summary>
    public static CatalogRef Of(string text, string kind, string @namespace)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var rest = text[(colon + 1)..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        return new CatalogRef(
            (colon > 0 ? text[..colon] : kind).ToLowerInvariant(),
            (slash > 0 ? rest[..slash] : @namespace).ToLowerInvariant(),
            rest[(slash + 1)..].ToLowerInvariant());
    }

    /// <summary>What an id is made from: the name, behind the namespace where that is not the default one.</summary>
    public string Wish => Namespace == Default ? Name : $"{Namespace}/{Name}";

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}:{Namespace}/{Name}";
}
