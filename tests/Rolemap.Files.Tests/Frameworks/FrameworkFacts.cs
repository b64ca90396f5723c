using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Tests.Frameworks;

/// <summary>Facts that were gathered about published frameworks, written as framework files: only what is there, nothing more.</summary>
internal static class FrameworkFacts
{
    /// <summary>The files of facts beside the clone; empty where there are none.</summary>
    public static IEnumerable<string> Files =>
        Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal) : [];

    private static string Folder => RepositoryRoot.PathOf("../shared/framework-facts");

    public static YamlMapping Read(string file)
    {
        var problems = new List<Problem>();
        return YamlReader.Read(SourceText.Of(file, File.ReadAllText(Path.Combine(Folder, file))), problems).Mapping!;
    }

    /// <summary>The roles of facts, with their keys.</summary>
    public static IEnumerable<YamlMapping> RolesOf(YamlMapping facts) => Parts(facts, "roles");

    /// <summary>The text of one key, or null.</summary>
    public static string? Text(YamlMapping part, string key) => part[key] is YamlScalar { IsNull: false } scalar ? scalar.Text : null;

    /// <summary>A framework file that says what the facts say.</summary>
    public static string AsFramework(YamlMapping facts)
    {
        var scales = Parts(facts, "scales").Where(scale => StepsOf(scale).Length > 0).ToArray();
        var matrix = RolesOf(facts).Any(role => role["expects"] is not null) ? scales.FirstOrDefault() : null;
        return string.Join('\n',
            "rolemap: 1",
            $"framework: {Text(facts, "id")}",
            $"name: {Quoted(Text(facts, "name"))}",
            List("tracks", Parts(facts, "tracks").Select(track => Part(("id", Text(track, "id")), ("name", Quoted(Text(track, "name")))))),
            List("scales", scales.Select(scale => Part(("id", Text(scale, "id")), ("steps", $"[{string.Join(", ", StepsOf(scale).Select(Quoted))}]")))),
            List("competencies", Parts(facts, "competencies").Select(one => Part(("id", Text(one, "id")), ("name", Quoted(Text(one, "name"))), ("group", Quoted(Text(one, "group"))), ("scale", matrix is null ? null : Text(matrix, "id"))))),
            List("roles", RolesOf(facts).Select(role => Role(role, [.. Parts(facts, "tracks").Select(track => Text(track, "id"))]))));
    }

    /// <summary>One file has a comma where YAML allows none: its track cannot be read, and the rest still can.</summary>
    private static string Role(YamlMapping role, string?[] tracks) => Part(
        ("id", Text(role, "id")),
        ("title", Quoted(Text(role, "title"))),
        ("track", tracks.Contains(Text(role, "track")) ? Text(role, "track") : null),
        ("rung", Text(role, "level")),
        ("grade", Text(role, "grade")),
        ("scope", Part(("reach", Text(role, "scope")), ("horizonMonths", Text(role, "horizon_months")))),
        ("people", Part(("manages", Manages(role)), ("mayManage", Ids(role["may_manage"])), ("span", Span(role["direct_reports"])))),
        ("reportsTo", Ids(role["reports_to"])),
        ("expects", role["expects"] is YamlMapping cells ? Part([.. cells.Pairs.Select(pair => (pair.Key, (string?)$"{{ value: {((YamlScalar)pair.Value).Text} }}"))]) : null));

    private static string? Manages(YamlMapping role) => Text(role, "manages_people") switch
    {
        "false" => "none",
        "true" => "direct",
        "may" => "may",
        _ => null,
    };

    private static string? Span(YamlNode? span) => span is YamlMapping band ? Part(("min", Text(band, "min")), ("max", Text(band, "max"))) : null;

    private static string? Ids(YamlNode? list) => list is YamlSequence ids ? $"[{string.Join(", ", ids.Items.OfType<YamlScalar>().Select(id => id.Text))}]" : null;

    /// <summary>The words of a scale, or its numbers where it has a first and a last.</summary>
    private static string[] StepsOf(YamlMapping scale) =>
        scale["values"] is YamlSequence values ? [.. values.Items.Select(one => one is YamlMapping step ? Text(step, "name") ?? Text(step, "value") ?? "" : ((YamlScalar)one).Text)]
        : Text(scale, "min") == "1" && Text(scale, "max") is { } most ? [.. Enumerable.Range(1, int.Parse(most, System.Globalization.CultureInfo.InvariantCulture)).Select(step => $"{step}")]
        : [];

    private static IEnumerable<YamlMapping> Parts(YamlMapping facts, string key) => facts[key] is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    private static string List(string key, IEnumerable<string> parts) => parts.ToArray() is { Length: > 0 } all ? $"{key}:\n{string.Join('\n', all.Select(part => $"- {part}"))}" : $"{key}: []";

    private static string Part(params (string Key, string? Value)[] pairs) => $"{{ {string.Join(", ", pairs.Where(pair => pair.Value is not (null or "{  }")).Select(pair => $"{pair.Key}: {pair.Value}"))} }}";

    private static string? Quoted(string? text) => text is null ? null : Yaml.Oracle.Quoted(text);
}
