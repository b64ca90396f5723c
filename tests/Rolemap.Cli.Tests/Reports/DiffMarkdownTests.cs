using Rolemap.Changes;
using Rolemap.Cli.Reports;
using Rolemap.Organizations;
using Rolemap.Tests;
using static Rolemap.Tests.Sketch;

namespace Rolemap.Cli.Tests.Reports;

public sealed class DiffMarkdownTests
{
    [Fact]
    public void A_scenario_is_a_page() => Assert.Equal(
        """
        ## Split the group

        3 changes, looked at on 2026-09-01, the day on which split takes effect.

        | | Subject | What changes |
        |---|---|---|
        | edited | position:S7 | Sam 7 (PM) moves to Gia (from Gus). |
        | edited | position:S8 | Sam 8 (PM) moves to Gia (from Gus). |
        | edited | position:S9 | Sam 9 (PM) moves to Gia (from Gus). |

        ### Effects

        - 3 people get a new manager   S7, S8, S9: Gus -\> Gia
        - span  Gus 9 -\> 6   Gia 1 -\> 4
        - seats  3 under another manager, 9 the same
        - fixed   RM102 (G1)
        - no longer needed: accepted RM103 (G2)
        - 0 findings unchanged

        | Findings | errors | warnings | notes | accepted |
        |---|---|---|---|---|
        | before | 0 | 1 | 0 | 1 |
        | after | 0 | 0 | 0 | 0 |

        """, Page(Split.Difference));

    [Theory]
    [InlineData("<script>a|b</script>", "\\<script\\>a\\|b\\</script\\>")]
    [InlineData("[x](https://example.org) `c` *b* _u_ ~s~ #1 &lt; !", "\\[x\\](https\\://example.org) \\`c\\` \\*b\\* \\_u\\_ \\~s\\~ \\#1 \\&lt; \\!")]
    [InlineData("@everyone", "&#64;everyone")]
    [InlineData("- item", "\\- item")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("www.example.org", "www\\.example.org")]
    [InlineData("two\nlines\u001b", "two lines\\\\u001b")]
    [InlineData("Dae-hyun Ribeiro, 2026-09-01.", "Dae-hyun Ribeiro, 2026-09-01.")]
    public void Texts_stay_texts(string text, string written) => Assert.Equal(written, Markdown.Safe(text));

    [Fact]
    public void Names_and_titles_are_escaped()
    {
        var before = new Sketch().Seat("A", "A|da", "cpo");

        Assert.Contains("| A\\|da (CPO) gets the title \\*X\\* (was Chief Product Officer). |", Page(Split.Between(before, before.With("position:A", PositionFields.Title, Text("*X*")))), StringComparison.Ordinal);
    }

    private static string Page(Difference difference)
    {
        using var output = new StringWriter { NewLine = "\n" };
        DiffMarkdown.Write(output, difference);
        return output.ToString();
    }
}
