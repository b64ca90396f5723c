using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\nb: [x, y]\n", """{"a": "1", "b": ["x", "y"]}""")]
    [InlineData("- id: P01\n  name: Ada\n-\n  id: P02\n- - a\n  - b\n", """[{"id": "P01", "name": "Ada"}, {"id": "P02"}, ["a", "b"]]""")]
    [InlineData("list:\n- a\n- b\nnext: c\n", """{"list": ["a", "b"], "next": "c"}""")]
    [InlineData("a:\nb: ~\nc:\n  d:\n", """{"a": "", "b": "~", "c": {"d": ""}}""")]
    [InlineData("a: one\n  two\n\n  three # four\n", """{"a": "one two\nthree"}""")]
    [InlineData("a: { b: c, \"d\":1, e: , f: [\n  1,\n  2,\n] }\n", """{"a": {"b": "c", "d": "1", "e": "", "f": ["1", "2"]}}""")]
    [InlineData("a: http://x.example/a#b\nb: a:b\nc: -1\n", """{"a": "http://x.example/a#b", "b": "a:b", "c": "-1"}""")]
    [InlineData("a: 'it''s'\nb: \"x\\ty\\u00e9\\\n  z\"\nc: 'one\n\n  two'\n", """{"a": "it's", "b": "x\tyéz", "c": "one\ntwo"}""")]
    [InlineData("a: |\n  one\n   two\n\n  three\n\nb: >-\n  one\n  two\n\n  three\n", """{"a": "one\n two\n\nthree\n", "b": "one two\nthree"}""")]
    [InlineData("a: |+\n  one\n\nb: |2-\n   one\n", """{"a": "one\n\n", "b": " one"}""")]
    [InlineData("# first\n--- # marker\na: 1\n...\n# last\n", """{"a": "1"}""")]
    [InlineData("\"quoted key\" : 1\n'and': 2\n", """{"quoted key": "1", "and": "2"}""")]
    [InlineData("a: 1\r\nb:\r\n  - x\r\n", """{"a": "1", "b": ["x"]}""")]
    [InlineData("a: 1\rb: 2", """{"a": "1", "b": "2"}""")]
    [InlineData("just text", "\"just text\"")]
    [InlineData("", null)]
    [InlineData("# nothing\n---\n", null)]
    public void Plain_yaml_reads_as_it_says(string text, string? expected) => Assert.Equal(expected, Oracle.Ours(text));

    [Theory]
    [InlineData("a: &x 1\nb: 2", "1:4 Anchors")]
    [InlineData("a: *x\n", "1:4 Aliases")]
    [InlineData("a: !!int 1\n", "1:4 Tags")]
    [InlineData("a: 1\n<<: { b: 1 }\n", "2:1 Merge keys")]
    [InlineData("? a\n: b\n", "1:1 Keys with '?'")]
    [InlineData("%YAML 1.2\n---\na: 1\n", "1:1 Directives")]
    [InlineData("a: 1\n---\nb: 2\n", "2:1 A second document")]
    [InlineData("a: 1\n...\nb: 2\n", "3:1 A second document")]
    [InlineData("a: 1\nb: 2\na: 3\nb: 4\n", "3:1 The key 'a' is written twice; the first stands in line 1.|4:1 The key 'b'")]
    [InlineData("a: { b: 1, b: 2 }\n", "1:12 The key 'b' is written twice")]
    [InlineData("a:\n\tb: 1\nc: 2\n", "2:1 A tab")]
    [InlineData("a: \"x\nb: 1\n", "1:4 The quote")]
    [InlineData("a: 'x\n  y", "1:4 The quote")]
    [InlineData("a: [1, 2\nb: 1\n", "1:4 The '[' that begins here is never closed.")]
    [InlineData("a: {b: 1", "1:4 The '{' that begins here is never closed.")]
    [InlineData("a: [1 }\nb: ]\n", "1:7 Here a ',' or the ']' is missing|2:4 There is a ']'")]
    [InlineData("a: @x\nb: `y`\n", "1:4 No value begins with '@'|2:4 No value begins with '`'")]
    [InlineData("a: 1\n  b: 2\nc: 3\n", "2:3 This key is indented deeper")]
    [InlineData("  a: 1\n b: 2\n c: 3\n", "2:2 This line begins at column 2")]
    [InlineData("a: \"x\"\n  b: 2\nc: 3\n", "2:3 This line begins at column 3")]
    [InlineData("a: b: c\n", "1:5 There is a second ': '")]
    [InlineData("a: - b\n", "1:4 A list item")]
    [InlineData("a: \"x\" y\n", "1:8 There is text behind the end")]
    [InlineData("a: \"x\"#y\n", "1:7 There is text behind the end")]
    [InlineData("a: [x] y\n", "1:8 There is text behind the end")]
    [InlineData("a: 1\nb\nc:2\n", "2:1 This line has no key.|3:2 There is no space behind this ':'")]
    [InlineData("a: 1\n- b\n", "2:1 Here a 'key: value' was expected")]
    [InlineData("- a\nb: 1\n", "2:1 Here a list item was expected")]
    [InlineData("a: {b:1}\n", "1:6 There is no space behind this ':'")]
    [InlineData("a: {b, c}\n", "1:5 The key 'b' has no value.")]
    [InlineData("a: [b: c]\n", "1:6 A list in brackets holds values")]
    [InlineData("a: \"\\q\"\n", "1:5 '\\q' is no escape")]
    [InlineData("a: \"\\u12\"\n", "1:5 '\\u' needs 4")]
    [InlineData("a: \"\\uD800\"\n", "1:5 U+D800 is no character")]
    [InlineData("a: |x\n  y\n", "1:5 Only an indentation")]
    [InlineData(": a\n", "1:1 There is a ':' with no key")]
    [InlineData("[a]: b\n", "1:4 A list or mapping in brackets cannot be a key")]
    [InlineData("[a]\nb: c\n", "2:1 There is text behind the end of the outermost value.")]
    public void What_is_refused_is_named_with_its_place(string text, string expected)
    {
        var problems = new List<Problem>();
        var document = YamlReader.Read(SourceText.Of("f.yaml", text), problems);
        Assert.False(document.IsWhole);
        var found = problems.Select(problem => $"{problem.Place.Line}:{problem.Place.Column} {problem.Message}").ToList();
        var wanted = expected.Split('|');
        Assert.True(found.Count == wanted.Length && found.Zip(wanted).All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal)), string.Join("\n", found));
        Assert.All(problems, problem => Assert.NotEmpty(problem.Hint));
    }

    [Fact]
    public void Reading_goes_on_with_the_next_entry_after_a_problem()
    {
        var problems = new List<Problem>();
        var document = YamlReader.Read(SourceText.Of("f.yaml", "positions:\n  - { id: P1\n  - id: P2\n    name: @x\n    role: pm\n  - { id: P3 }\nteams: [T1]\n"), problems);
        Assert.Equal(["f.yaml:2:5", "f.yaml:4:11"], problems.Select(problem => problem.Place.ToString()));
        Assert.Equal("""{"positions": [{"id": "P2", "role": "pm"}, {"id": "P3"}], "teams": ["T1"]}""", Oracle.Canonical(document.Root!));
    }

    [Fact]
    public void Nodes_say_where_they_begin_and_end()
    {
        var source = SourceText.Of("f.yaml", "a: one   # x\nb:\n  - { c: 'd' }\n  -\ne: |\n  text\n\n");
        var root = YamlReader.Read(source, new List<Problem>()).Mapping!;
        string TextOf(YamlNode node) => source.Text[node.Start..node.End];
        Assert.Equal("one", TextOf(root["a"]!));
        var list = Assert.IsType<YamlSequence>(root["b"]);
        Assert.Equal(["{ c: 'd' }", ""], list.Items.Select(TextOf));
        Assert.Equal([2, 2], list.Dashes.Select(dash => source.PlaceOf(dash).Column - 1));
        Assert.Equal("|\n  text", TextOf(root["e"]!));
        Assert.Equal(source.Text.TrimEnd(), TextOf(root));
    }
}
