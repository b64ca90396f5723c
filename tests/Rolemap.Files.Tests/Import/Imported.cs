using System.Text;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Import;

namespace Rolemap.Files.Tests.Import;

/// <summary>Imports short texts.</summary>
internal static class Imported
{
    internal static readonly RoleTitles[] Roles =
    [
        new("apm", ["Associate Product Manager", "APM"]),
        new("pm", ["Product Manager", "PM"]),
        new("senior-pm", ["Senior Product Manager", "Sr. PM"]),
        new("cpo", ["Chief Product Officer", "CPO"]),
    ];

    internal static ImportResult From(string text, ImportMap? map = null) => From(map ?? ImportMap.Empty, ("hr.csv", text));

    /// <summary>One of the exports that lie beside the tests, read on 30 June 2026 with the standard framework.</summary>
    internal static ImportResult Export(string name, ImportMap? map = null)
    {
        var path = RepositoryRoot.PathOf($"tests/Rolemap.Files.Tests/Import/exports/{name}");
        var result = Importer.Read([ImportFile.OfPath(path)], map ?? ImportMap.Empty, RoleTitles.Of(FrameworkLibrary.Shipped(FrameworkLibrary.StandardId)), new DateOnly(2026, 6, 30));
        Assert.Equal(result.RowsRead, result.RowsImported + result.LeftOver.Length);
        return result;
    }

    internal static ImportResult From(ImportMap map, params (string Name, string Text)[] files)
    {
        var result = Importer.Read([.. files.Select(file => ImportFile.OfBytes(file.Name, Encoding.UTF8.GetBytes(file.Text)))], map, Roles);
        Assert.Equal(result.RowsRead, result.RowsImported + result.LeftOver.Length);
        return result;
    }

    internal static Entry Entry(this ImportResult result, string reference) =>
        result.Entries.TryFind(Ref.Parse(reference), out var entry) ? entry : throw new InvalidOperationException($"There is no {reference} among {string.Join("; ", result.Entries.All.Select(one => one.Ref))}.");

    internal static string Written(this ImportResult result, string reference) => result.Entry(reference).ToString();

    internal static void SaysInANote(this ImportResult result, string text) =>
        Assert.Contains(result.Notes, note => note.ToString().Contains(text, StringComparison.Ordinal));
}
