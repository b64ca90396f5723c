using CsCheck;
using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Tests.Yaml;

public sealed class YamlPatchPropertyTests
{
    [Fact]
    public void Any_edits_of_any_text_say_what_they_should_and_leave_other_lines_alone() =>
        Gen.Select(Tree.File, Gen.Int, Gen.Int).Sample((tree, style, chance) =>
        {
            var text = TreeText.Of(tree, style);
            var document = YamlReader.Read(SourceText.Of("f.yaml", text), new List<Problem>());
            var edits = new RandomEdits(document, chance);
            var expected = edits.Change(document.Root!, tree).Ordered;
            var result = edits.Patch.Apply();
            Assert.True(expected.Canonical == Sorted(result), $"{expected}\nis not\n{result}\nmade of\n{text}");
            Assert.Equal(Oracle.Ours(result), Oracle.Read(result));
            AssertLeftAlone(edits.Untouched(), result, text);
            AssertSameLineEnds(text, result);
        }, iter: 2_000);

    [Fact]
    public void No_edits_change_nothing() =>
        Gen.Select(Tree.File, Gen.Int).Sample((tree, style) =>
        {
            var text = TreeText.Of(tree, style);
            Assert.Same(text, new YamlPatch(YamlReader.Read(SourceText.Of("f.yaml", text), new List<Problem>())).Apply());
        });

    private static string Sorted(string text)
    {
        var problems = new List<Problem>();
        var root = YamlReader.Read(SourceText.Of("f.yaml", text), problems).Root;
        return problems.Count > 0 || root is null ? string.Join("\n", problems) : TreeOf(root).Ordered.Canonical;
    }

    private static Tree TreeOf(YamlNode node) => node switch
    {
        YamlScalar scalar => new Tree.Leaf(scalar.Text),
        YamlSequence sequence => new Tree.List([.. sequence.Items.Select(TreeOf)]),
        YamlMapping mapping => new Tree.Map([.. mapping.Pairs.Select(pair => (pair.Key, TreeOf(pair.Value)))]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void AssertLeftAlone(IEnumerable<string> untouched, string result, string text)
    {
        var lines = result.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var at = 0;
        foreach (var line in untouched)
        {
            var found = lines.IndexOf(line, at);
            Assert.True(found >= 0, $"The line '{line}' is gone from\n{result}\nmade of\n{text}");
            at = found + 1;
        }
    }

    private static void AssertSameLineEnds(string text, string result)
    {
        if (text.Contains("\r\n", StringComparison.Ordinal))
            Assert.DoesNotContain('\n', result.Replace("\r\n", "", StringComparison.Ordinal));
        else
            Assert.DoesNotContain('\r', result);
    }
}
