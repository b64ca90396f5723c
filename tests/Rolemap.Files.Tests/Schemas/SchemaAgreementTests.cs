using Rolemap.Entries;
using Rolemap.Files.Schemas;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Tests.Schemas;

public sealed class SchemaAgreementTests
{
    /// <summary>
    /// Values that are one thing to one reader and another to the next. Left out are those where that is lost before a schema sees
    /// them: how a number is written (1e3, 5.0, +5, 0x1F, .inf) and True.
    /// </summary>
    private static readonly string[] Values =
    [
        "x", "none", "always", "2026", "true", "false", "yes", "~", "null", "Null", "''", "\"null\"", "'true'", "'7'",
        "0", "1", "-1", "-0", "1.5", "007", ".5", "1_000", "1000000000000000000000", "-",
        "2026-06", "2026-06-30", "'2026-06-30'", "2026-6-30", "2026-02-30", "2024-02-29", "1900-02-29", "0000-01", "2026-06-30T10:00:00Z",
        "P1", "a.b_c-d", "a b", "a/b", "a/b/c", "/a", "a/", "ä", "ก็", "a:b", "position:P1", "position:", "role:pm", "role:a/b", "goal:g", "person:P1", "mentoring:a~b~",
        "https://example.org", "HTTP://example.org/a?b#c", "https://", "https:// a", "http:/a", "mailto:a@example.org", "javascript:x", "www.example.org",
        "\"\\u200B\"", "' '", "\"a\\u202Eb\"", "\"\\0\"", "\"a\\tb\\nc\"",
        "[]", "[x]", "[~]", "[[x]]", "[1]", "[{}]", "{}", "{ x: y }", "{ x: ~ }", "{ a b: 1 }", "{ engineering: 1 }", "{ engineering: full }", "{ pm: A }",
        "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg",
    ];

    [Fact]
    public void Loader_and_schema_agree_on_every_field()
    {
        Assert.SkipWhen(SchemaCheck.Missing is not null, SchemaCheck.Missing ?? "");
        var trials = (from place in OneValue.Places() from value in Values select (place, value, text: place.Write(value))).ToArray();
        Assert.InRange(trials.Length, 10_000, int.MaxValue);
        var verdicts = SchemaCheck.OfTexts(trials.Select(trial => (trial.place.Kind, trial.text)));
        var disagreements = trials.Zip(verdicts)
            .Where(pair => Accepts(pair.First.place.Kind, pair.First.text) != pair.Second.IsValid)
            .Select(pair => $"{pair.First.place}: {pair.First.value} ({(pair.Second.IsValid ? "the schema accepts it" : pair.Second.ToString())})").ToArray();
        Assert.Empty(disagreements);
    }

    private static bool Accepts(FileKind kind, string text)
    {
        var problems = new List<Problem>();
        var source = SourceText.Of("trial.yaml", text);
        new EntryReader(source, problems).ReadWhole(YamlReader.Read(source, problems), kind.Shape);
        return problems.Count == 0;
    }
}
