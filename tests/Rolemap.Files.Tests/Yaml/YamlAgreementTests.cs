using System.Text.RegularExpressions;
using CsCheck;
using YamlDotNet.Core;

namespace Rolemap.Files.Tests.Yaml;

/// <summary>Whatever we accept, YamlDotNet accepts too, and reads the same in it.</summary>
public sealed partial class YamlAgreementTests
{
    /// <summary>Pieces that mean something to a reader; no '*', which YamlDotNet takes for an alias in the middle of a text too.</summary>
    private static readonly string[] Fragments =
    [
        "a", "b", "key", "0", "1.10", "~", "é", "-", "- ", "- - ", ": ", ":", ":\n", "a: ", "b: ", "\"c\": ", "'d': ", "? ", "#", " # note\n", "\n", "\n\n", "\r\n",
        " ", "  ", "    ", "\t", "[", "]", "{", "}", ",", ", ", "\"", "'", "''", "\"x y\"", "'x'", "\\n", "\\", "\\\n", "|", ">", "|\n", ">\n", "|-\n", ">+\n", "|2\n", "+", "\n  ", "\n    ",
        "\n- ", "\n  - ", "\nb: ", "\n  c: ", "---", "--- ", "\n---\n", "\n...\n", "%", "@", "`", "&", "!", "[a, b]", "{ a: b }", "[]", "{}", "x: [", "- {", "\n]", "\n}", "text of several words",
    ];

    [Fact]
    public void Any_jumble_that_we_accept_reads_the_same_elsewhere() =>
        Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[1, 14].Select(string.Concat).Sample(Agrees, iter: 10_000);

    [Fact]
    public void Any_tree_reads_the_same_in_whatever_style_it_is_written() =>
        Gen.Select(Tree.File, Gen.Int).Sample((tree, seed) =>
        {
            var text = TreeText.Of(tree, seed, hasComments: seed % 2 == 0);
            Assert.Equal(tree.Canonical, Oracle.Ours(text));
            Assert.Equal(tree.Canonical, Oracle.Read(text));
        }, iter: 2_000);

    private static void Agrees(string text)
    {
        // A tab in a line that says nothing is no indentation; YamlDotNet takes it for one, against the specification.
        if (TabInEmptyLine().IsMatch(text) || !Oracle.IsAccepted(text))
            return;
        string? theirs;
        try
        {
            theirs = Oracle.Read(text);
        }
        catch (YamlException problem) when (Narrower.Any(problem.Message.Contains))
        {
            return;
        }
        Assert.True(theirs == Oracle.Ours(text), $"{Oracle.Ours(text)}\nbut\n{theirs}\nin\n{text}");
    }

    /// <summary>What YamlDotNet refuses against the specification: blocks of nothing but spaces.</summary>
    private static readonly string[] Narrower = ["extra spaces in first line", "more spaces in lines above"];

    [GeneratedRegex(@"(^|[\r\n]) *\t[ \t]*($|[\r\n#])")]
    private static partial Regex TabInEmptyLine();
}
