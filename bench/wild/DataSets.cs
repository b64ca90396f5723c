using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Import;
using Rolemap.Files.Workspaces;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Bench.Wild;

/// <summary>The organizations that the rules are tried on.</summary>
internal static class DataSets
{
    private static readonly string[] Halves = ["senior", "junior"];
    private static readonly Framework Standard = FrameworkLibrary.Shipped(FrameworkLibrary.StandardId);

    /// <summary>Published frameworks that are not in the library; facts about them lie beside the repository.</summary>
    private static readonly (string File, string Name)[] Published = [("moj-product-handbook", "MoJ handbook"), ("deliverybynumbers-sfia-roles", "SFIA roles")];

    /// <summary>All of them; a file that cannot be read is a fault of ours, because all of these could be read once.</summary>
    /// <param name="shared">The folder that holds data/ and framework-facts/.</param>
    /// <param name="repository">The root of the clone.</param>
    public static DataSet[] In(string shared, string repository) =>
    [
        .. Organograms(Path.Combine(shared, "data")),
        .. Sourcegraph(Path.Combine(shared, "data")),
        Imported("Backstage", "The example catalog of Backstage, with deliberate quirks: groups and users, no managers and no titles", "2026-06-30",
            [.. Directory.GetFiles(Path.Combine(shared, "data/backstage-examples"), "*.yaml").Order(StringComparer.Ordinal)]),
        Sample(repository),
        Made(1_000),
        Made(10_000),
        .. Frameworks(Path.Combine(shared, "framework-facts")),
    ];

    private static IEnumerable<DataSet> Frameworks(string facts)
    {
        foreach (var id in FrameworkLibrary.Ids)
            yield return Alone(id, FrameworkLibrary.Shipped(id), "in the library");
        foreach (var (file, name) in Published)
            if (FrameworkFacts.Read(Path.Combine(facts, $"{file}.yaml")) is { } framework)
                yield return Alone(name, framework, "facts without texts");
    }

    private static DataSet Alone(string name, Framework framework, string about) =>
        new(name, $"{framework.Name}: {about}", new Organization(EntrySet.Empty, framework, MadeCompany.Day)) { IsFramework = true };

    private static IEnumerable<DataSet> Organograms(string data)
    {
        foreach (var (file, name, department) in new[] { ("cabinet_office", "CO", "Cabinet Office"), ("department_for_transport", "DfT", "Department for Transport") })
            foreach (var month in new[] { "03-31", "09-30" })
                yield return Imported($"{name} 2011-{month[..2]}", $"{department}, United Kingdom: organogram of 2011-{month}, senior and junior posts (data.gov.uk)", $"2011-{month}",
                    [.. Halves.Select(half => Path.Combine(data, $"uk-organograms/{file}-2011-{month}-{half}.csv"))]);
    }

    private static IEnumerable<DataSet> Sourcegraph(string data)
    {
        foreach (var day in new[] { "2022-01-31", "2022-06-30", "2023-01-30" })
            yield return Imported($"SG {day[..7]}", $"Sourcegraph, a software company: its handbook's list of people on {day}, under pseudonyms", day,
                [Path.Combine(data, $"sourcegraph-handbook/team-{day}.csv")]);
    }

    private static DataSet Imported(string name, string about, string day, string[] paths)
    {
        var result = Importer.Read([.. paths.Select(path => ImportFile.OfPath(path))], ImportMap.Empty, RoleTitles.Of(Standard));
        if (!result.Problems.IsEmpty)
            throw new InvalidOperationException($"{name}: {result.Problems[0]}");
        return new DataSet(name, about, new Organization(result.Entries, Standard, DateOnly.ParseExact(day, "yyyy-MM-dd", null)));
    }

    private static DataSet Sample(string repository)
    {
        var workspace = WorkspaceReader.Read(new FolderTree(Path.Combine(repository, "samples/quillhaven")), includePrivate: true);
        return new DataSet("Quillhaven", "The sample company, invented, with one fault for most rules", workspace.At(workspace.AsOf!.Value));
    }

    /// <summary>A company made by chance.</summary>
    public static DataSet Made(int seats) => new(
        $"made {seats.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)}",
        $"A product company of {seats.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} seats made by chance, with planted faults ([MadeCompany.cs](../../bench/wild/MadeCompany.cs) says how many)",
        new Organization(new MadeCompany(seats).Entries, Standard, MadeCompany.Day));
}
