using Rolemap.Changes;
using Rolemap.Cli.Reports;
using Rolemap.Organizations;
using Rolemap.Tests;
using static Rolemap.Tests.Sketch;

namespace Rolemap.Cli.Tests.Reports;

public sealed class DiffTextTests
{
    [Fact]
    public void A_scenario_is_told_in_words_and_effects() => Assert.Equal(
        """
        Split the group
        3 changes, looked at on 2026-09-01, the day on which split takes effect.
        ~ position:S7  Sam 7 (PM) moves to Gia (from Gus).
        ~ position:S8  Sam 8 (PM) moves to Gia (from Gus).
        ~ position:S9  Sam 9 (PM) moves to Gia (from Gus).

        ~ 3 people get a new manager   S7, S8, S9: Gus -> Gia
        ~ span  Gus 9 -> 6   Gia 1 -> 4
        - fixed   RM102 (G1)           - no longer needed: accepted RM103 (G2)
        = 0 findings unchanged

        """, Page(Split.Difference));

    [Fact]
    public void Two_sides_alike_have_no_changes() => Assert.Equal(
        """
        No changes, looked at on 2026-09-01.
        = 1 finding unchanged

        """, Page(Split.Between(Split.Company, Split.Company)));

    [Fact]
    public void New_findings_are_told_with_their_message()
    {
        var text = Page(Split.Between(Split.Company, Split.Moved(Split.Company, "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8")));

        Assert.Contains("~ 8 people get a new manager   S1, S2, S3, S4, S5, S6, S7, S8: Gus -> Gia\n", text, StringComparison.Ordinal);
        Assert.Contains("+ caused  RM102 (G2)  warning: Gia has 9 direct reports", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_who_keep_their_manager_in_another_seat_are_told_apart()
    {
        var before = new Sketch().Vacant("V", "Director", "director").Seat("H", "Hana", "group-pm", "V").Seat("X", "Xi", "pm", "H").Seat("Y", "Yan", "pm", "H");
        var after = before.With("position:V", PositionFields.Holders, Parts(Holder("H", "Hana"))).With("position:X", PositionFields.Manager, Text("V"))
            .With("position:Y", PositionFields.Manager, Text("V")).Without("position:H");

        var text = Page(Split.Between(before, after));

        Assert.Contains("~ 1 person gets a new manager   H: the vacant seat Director -> nobody\n", text, StringComparison.Ordinal);
        Assert.Contains("= 2 people keep Hana as manager, in another seat   X, Y: H -> V\n", text, StringComparison.Ordinal);
        Assert.Contains("~ span  Hana (H) 2 -> gone   Hana (V) 1 -> 2\n", text, StringComparison.Ordinal);
        Assert.Contains("~ size  positions 4 -> 3   vacancies 1 -> 0   layers 3 -> 2\n", text, StringComparison.Ordinal);
        Assert.Contains("- position:H  The seat Group Product Manager closes (was held by Hana).\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_changes_are_folded_to_counts_unless_all_are_wanted()
    {
        var before = new Sketch();
        for (var i = 10; i < 35; i++)
            before.Seat($"S{i}", $"Sam {i}", "pm");
        var after = before.With("position:S10", PositionFields.Title, Text("Owner")).Without("position:S34").Copy();
        for (var i = 11; i < 34; i++)
            after = after.With($"position:S{i}", PositionFields.Site, Text("Lagos"));
        var difference = Split.Between(before, after);

        var (folded, whole) = (Page(difference), Page(difference, all: true));

        Assert.Contains("… and 5 more; all of them: position 24 edited, 1 ended (--all shows each)\n", folded, StringComparison.Ordinal);
        Assert.Contains("~ seats  1 ended, 1 with another title, 23 the same\n", folded, StringComparison.Ordinal);
        Assert.DoesNotContain("S33", folded, StringComparison.Ordinal);
        Assert.Contains("~ position:S33  Sam 33 (PM): site “Lagos” (not set before).\n", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("more", whole, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_cannot_steer_a_terminal()
    {
        var before = new Sketch().Seat("A", "Ada\u001b[31m\u202e\u0007", "cpo");
        var text = Page(Split.Between(before, before.With("position:A", PositionFields.Title, Text("Chief\nOwner\u009b"))));

        Assert.DoesNotContain(text.Replace("\n", "", StringComparison.Ordinal), letter => char.IsControl(letter) || letter == '\u202e');
        Assert.Contains("Ada\\u001b[31m\\u202e\\u0007", text, StringComparison.Ordinal);
    }

    private static string Page(Difference difference, bool all = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        DiffText.Write(output, difference, all);
        return output.ToString();
    }
}
