using System.Text.Json;
using Rolemap.Bench.Wild;
using Rolemap.Entries;
using Rolemap.Files.Json;
using Rolemap.Organizations;

namespace Rolemap.Bench.Web;

/// <summary>A made company as a workspace in a folder, with decisions that wait: always the same for its size. JSON is YAML, so entries are written as JSON.</summary>
internal static class MadeWorkspace
{
    /// <summary>Writes the workspace, and says whom and what its pages may be about.</summary>
    public static IReadOnlyDictionary<string, string> Write(string folder, int seats)
    {
        var entries = new MadeCompany(seats).Entries;
        var organization = new Organization(entries, Files.Frameworks.FrameworkLibrary.Shipped("standard"), MadeCompany.Day);
        var group = organization.Positions.Where(seat => seat.RoleId == "group-pm" && seat.Person is not null).MaxBy(seat => seat.Span);
        var product = organization.Products.First(one => one.Whole is not null && one.Accountable.Any());
        File.WriteAllText(Path.Combine(folder, "rolemap.yaml"), $"rolemap: 1\nname: Made\nasOf: 2026-06-30\nframework: standard\nprofile: enterprise\nme: person:{group.Person!.Value.Id}\n");
        WriteList(folder, "people.yaml", ("positions", entries[RefKind.Position]));
        WriteList(folder, "teams.yaml", ("teams", entries[RefKind.Team]));
        WriteList(folder, "products.yaml", ("products", entries[RefKind.Product]));
        WriteList(folder, "mentoring.yaml", ("mentoring", entries[RefKind.Mentoring]));
        WriteList(folder, "decisions.yaml", ("decisions", organization.Products.Where((_, at) => at % 3 == 0).Select((one, at) => Decision(at, one))));
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["person"] = group.Person!.Value.Id,
            ["position"] = group.Id,
            ["product"] = product.Id,
            ["team"] = organization.Teams[0].Id,
            ["chief"] = organization.Positions.First().Id,
        };
    }

    private static Entry Decision(int number, Product product) => Entry.Of(DecisionFields.Shape,
        (DecisionFields.Id, new Value.Text($"D{number}")), (DecisionFields.Activity, new Value.Text("L5")), (DecisionFields.Product, new Value.Text(product.Id)), (DecisionFields.Due, new Value.Day(MadeCompany.Day.AddDays((number % 60) - 20))));

    private static void WriteList(string folder, string file, params (string Key, IEnumerable<Entry> Entries)[] lists)
    {
        using var output = new StreamWriter(Path.Combine(folder, file));
        foreach (var (key, entries) in lists)
        {
            output.WriteLine($"{key}:");
            foreach (var entry in entries)
                output.WriteLine($"  - {Line(entry)}");
        }
    }

    private static string Line(Entry entry)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            json.WriteStartObject();
            EntryJson.WriteFields(json, entry);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
