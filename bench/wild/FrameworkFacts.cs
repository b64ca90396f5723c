using System.Globalization;
using System.Text;
using System.Text.Json;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Yaml;
using Rolemap.Frameworks;

namespace Rolemap.Bench.Wild;

/// <summary>
/// Facts gathered about a published framework, written again as a framework file and read like anybody's. They hold tracks, levels,
/// grades, reach, spans, reporting lines and values; the published texts are not among them.
/// </summary>
internal static class FrameworkFacts
{
    /// <summary>The framework, or null where the facts name no roles.</summary>
    public static Framework? Read(string path)
    {
        var facts = YamlReader.Read(SourceText.Of(Path.GetFileName(path), File.ReadAllText(path)), []).Mapping!;
        if (Items(facts["roles"]).Length == 0)
            return null;
        var problems = new List<Problem>();
        var framework = FrameworkReader.Read(SourceText.Of(Path.GetFileName(path), Written(facts)), null, problems);
        return problems.Count == 0 ? framework : throw new InvalidOperationException($"{path}: {problems[0]}");
    }

    private static string Written(YamlMapping facts)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"rolemap: 1\nframework: {Text(facts["id"])}\nname: {Quoted(facts["name"])}\n");
        var tracks = Items(facts["tracks"]).Select(track => (Id: Text(track["id"]), Name: Quoted(track["name"]))).ToArray();
        var others = Items(facts["roles"]).Select(role => Text(role["track"])).Where(id => id is not null).Distinct().Except(tracks.Select(track => track.Id)).Select(id => (Id: id, Name: id));
        AppendList(text, "tracks", [.. tracks, .. others], track => [("id", track.Id), ("name", track.Name)]);
        var scales = Items(facts["scales"]).Select(scale => (Id: Text(scale["id"])!, Steps: StepsOf(scale))).Where(scale => scale.Steps is not null).ToArray();
        AppendList(text, "scales", scales, scale => [("id", scale.Id), ("steps", scale.Steps)]);
        var expects = Items(facts["roles"]).Any(role => role["expects"] is YamlMapping);
        AppendList(text, "competencies", Items(facts["competencies"]), one => [("id", Text(one["id"])), ("name", Quoted(one["name"])), ("scale", expects ? scales[0].Id : null)]);
        AppendList(text, "roles", Items(facts["roles"]), RolePairs);
        return text.ToString();
    }

    private static (string, string?)[] RolePairs(YamlMapping role) =>
    [
        ("id", Text(role["id"])), ("title", Quoted(role["title"])), ("track", Text(role["track"])), ("rung", Text(role["level"])), ("grade", Text(role["grade"])),
        ("scope", Braces(("reach", Text(role["scope"])), ("horizonMonths", Text(role["horizon_months"])))),
        ("people", Braces(("manages", Manages(Text(role["manages_people"]))), ("span", role["direct_reports"] is YamlMapping span ? Braces(("min", Text(span["min"])), ("max", Text(span["max"]))) : null))),
        ("reportsTo", role["reports_to"] is YamlSequence to ? $"[{string.Join(", ", to.Items.Select(Text))}]" : null),
        ("expects", role["expects"] is YamlMapping expects ? Braces([.. expects.Pairs.Select(pair => (pair.Key, (string?)$"{{ value: {Text(pair.Value)} }}"))]) : null),
    ];

    private static string? Manages(string? word) => word switch
    {
        "true" => "direct",
        "false" => "none",
        "may" => "may",
        _ => null,
    };

    /// <summary>Steps with names, or numbers from one on; null for what has neither.</summary>
    private static string? StepsOf(YamlMapping scale)
    {
        if (scale["values"] is YamlSequence values)
            return $"[{string.Join(", ", values.Items.Select(value => value is YamlMapping step ? Quoted(step["name"] ?? step["value"]) : Quoted(value)))}]";
        return Text(scale["min"]) == "1" && int.TryParse(Text(scale["max"]), CultureInfo.InvariantCulture, out var max)
            ? $"[{string.Join(", ", Enumerable.Range(1, max).Select(step => $"\"{step.ToString(CultureInfo.InvariantCulture)}\""))}]"
            : null;
    }

    private static void AppendList<T>(StringBuilder text, string key, IReadOnlyCollection<T> items, Func<T, (string, string?)[]> pairsOf)
    {
        if (items.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"{key}:\n{string.Concat(items.Select(item => $"- {Braces(pairsOf(item))}\n"))}");
    }

    private static string? Braces(params (string Key, string? Value)[] pairs) =>
        pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}: {pair.Value}").ToArray() is { Length: > 0 } written ? $"{{ {string.Join(", ", written)} }}" : null;

    private static YamlMapping[] Items(YamlNode? node) => node is YamlSequence list ? [.. list.Items.OfType<YamlMapping>()] : [];

    private static string? Text(YamlNode? node) => node is YamlScalar { IsNull: false } scalar ? scalar.Text : null;

    private static string? Quoted(YamlNode? node) => Text(node) is { } text ? JsonSerializer.Serialize(text) : null;
}
