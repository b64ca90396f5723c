using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rolemap.Files.Schemas;

namespace Rolemap.Files.Tests.Corpus;

/// <summary>
/// A file of <c>tests/corpus</c>. Its first line says what it is: <c># people</c> for one without fault, and
/// <c># people 4:18 a piece of the message</c> for one with a fault. <c>loader-only</c> behind the kind marks a fault that JSON Schema has no
/// words for.
/// </summary>
internal sealed partial record CorpusFile(string Path, FileKind Kind, bool IsLoaderOnly, int Line, int Column, string Piece)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public byte[] Bytes => File.ReadAllBytes(Path);

    public static IReadOnlyList<CorpusFile> Good { get; } = ReadAll("good");

    public static IReadOnlyList<CorpusFile> Bad { get; } = ReadAll("bad");

    public override string ToString() => Name;

    private static CorpusFile[] ReadAll(string folder) =>
        [.. Directory.GetFiles(RepositoryRoot.PathOf($"tests/corpus/{folder}"), "*.yaml").Order(StringComparer.Ordinal).Select(Read)];

    private static CorpusFile Read(string path)
    {
        var head = FirstLine().Match(File.ReadLines(path, Encoding.Latin1).First());
        Assert.True(head.Success, $"{path} does not begin with '# kind line:column message'.");
        var kind = FileKind.Of(head.Groups["kind"].Value);
        Assert.True(kind is not null, $"{path} is of no known kind.");
        return new CorpusFile(path, kind, head.Groups["only"].Success, Number("line"), Number("column"), head.Groups["piece"].Value);

        int Number(string group) => head.Groups[group].Success ? int.Parse(head.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex("^# (?<kind>[a-z-]+)(?<only> loader-only)?(?: (?<line>[0-9]+):(?<column>[0-9]+) (?<piece>.*))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstLine();
}
