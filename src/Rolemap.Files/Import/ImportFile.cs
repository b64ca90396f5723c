namespace Rolemap.Files.Import;

/// <summary>A file to import: the name that places carry, and its bytes.</summary>
public sealed record ImportFile
{
    private readonly Func<Stream> open;

    private ImportFile(string name, Func<Stream> open) => (Name, this.open) = (name, open);

    /// <summary>The name that places, sources and messages carry.</summary>
    public string Name { get; }

    /// <summary>A file on disk, read only when it is imported.</summary>
    public static ImportFile OfPath(string path, string? name = null) => new(name ?? Path.GetFileName(path), () => DiskFile.Open(path));

    /// <summary>A file that is in memory already, such as an upload.</summary>
    public static ImportFile OfBytes(string name, byte[] bytes) => new(name, () => new MemoryStream(bytes, writable: false));

    /// <summary>The bytes from the start; the caller closes them.</summary>
    internal Stream Open() => open();
}
