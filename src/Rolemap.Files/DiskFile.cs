using System.Runtime.InteropServices;
using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files;

/// <summary>Files on disk. Only regular files are opened: a pipe would be waited for, and a device may have no end.</summary>
public static partial class DiskFile
{
    private const int KindMask = 0xF000, RegularKind = 0x8000;

    /// <summary>Opens a file from its start. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when it cannot be read.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="buffer">How many bytes are read ahead; 0 for a reader that does so itself.</param>
    public static FileStream Open(string path, int buffer = 4096)
    {
        if (Directory.Exists(path))
            throw new IOException("It is a folder.");
        return IsRegular(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, buffer) : throw new IOException("It is a pipe or a device.");
    }

    /// <summary>All bytes of a file. Throws as <see cref="Open"/> does.</summary>
    public static byte[] Read(string path)
    {
        using var stream = Open(path);
        using var bytes = new MemoryStream(stream.Length <= Array.MaxLength ? (int)stream.Length : throw new IOException("It is larger than 2 GiB."));
        stream.CopyTo(bytes);
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    /// <summary>The text of a file; null, with a problem noted, when it cannot be read or is not text.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">The name that places carry.</param>
    /// <param name="problems">Gathers what is wrong.</param>
    public static SourceText? ReadText(string path, string name, ICollection<Problem> problems) => ReadText(name, () => Read(path), problems);

    /// <summary>As <see cref="ReadText(string, string, ICollection{Problem})"/>, with bytes from anywhere; null without a problem when there are none.</summary>
    internal static SourceText? ReadText(string name, Func<byte[]?> read, ICollection<Problem> problems)
    {
        try
        {
            return read() is { } bytes ? SourceText.Decode(name, bytes, problems) : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(new Place(name, 1, 1), $"The file could not be read: {refused.Message}", "Check that it is a file and that you may read it."));
            return null;
        }
    }

    /// <summary>The runtime tells only files from folders; what kind a file is, the system knows. What does not exist is left to whoever opens it.</summary>
    private static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
            return true;
        Span<int> status = stackalloc int[64]; // the runtime's own form of a file's status, alike on all systems: flags, then the mode
        return Stat(path, status) != 0 || (status[1] & KindMask) == RegularKind;
    }

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, Span<int> status);
}
