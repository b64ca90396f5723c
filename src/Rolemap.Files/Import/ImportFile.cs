using System.Globalization;

namespace Rolemap.Files.Import;

/// <summary>A file to import: the name that places carry, and its bytes.</summary>
public sealed record ImportFile
{
    private readonly Func<Stream> open, openQuietly;

    private ImportFile(string name, Func<Stream> open, Func<Stream>? openQuietly = null) => (Name, this.open, this.openQuietly) = (name, open, openQuietly ?? open);

    /// <summary>The name that places, sources and messages carry.</summary>
    public string Name { get; }

    /// <summary>The day that the names of files carry, such as <c>people-2011-03-31.csv</c>; null when none does, or when they carry several.</summary>
    public static DateOnly? DayOf(IEnumerable<ImportFile> files)
    {
        var days = files.SelectMany(file => DaysIn(file.Name)).Distinct().Take(2).ToArray();
        return days is [var only] ? only : null;
    }

    /// <summary>A file on disk, read only when it is imported.</summary>
    public static ImportFile OfPath(string path, string? name = null) => new(name ?? Path.GetFileName(path), () => DiskFile.Open(path), () => DiskFile.Open(path, buffer: 0));

    /// <summary>A file on disk whose reading is watched.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="progress">Told again and again which share of the bytes was read, from 0 to 1; from any thread.</param>
    public static ImportFile OfPath(string path, Action<double> progress) => new(Path.GetFileName(path), () => new WatchedStream(DiskFile.Open(path), progress), () => DiskFile.Open(path, buffer: 0));

    /// <summary>A file that is in memory already, such as an upload.</summary>
    public static ImportFile OfBytes(string name, byte[] bytes) => new(name, () => new MemoryStream(bytes, writable: false));

    private static IEnumerable<DateOnly> DaysIn(string name)
    {
        const int Length = 10; // 2011-03-31
        for (var at = 0; at + Length <= name.Length; at++)
            if ((at == 0 || !char.IsDigit(name[at - 1])) && (at + Length == name.Length || !char.IsDigit(name[at + Length]))
                && DateOnly.TryParseExact(name.AsSpan(at, Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                yield return day;
    }

    /// <summary>The bytes from the start; the caller closes them.</summary>
    internal Stream Open() => open();

    /// <summary>The bytes again, for looking something up here and there: nobody watches, and the stream can be moved.</summary>
    internal Stream OpenQuietly() => openQuietly();
}
