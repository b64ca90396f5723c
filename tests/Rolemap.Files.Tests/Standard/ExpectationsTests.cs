using System.Text.RegularExpressions;
using Rolemap.Explanations;

namespace Rolemap.Files.Tests.Standard;

/// <summary>
/// The cells of the standard framework, competency by role. Whether two cells differ in substance is for a reader to say; what a machine
/// can say is held here: another act, other things named, something left behind to look at.
/// </summary>
public sealed partial class ExpectationsTests
{
    /// <summary>More of the words of the shorter cell than this must not stand in its neighbour.</summary>
    private const double MostInCommon = 0.35;

    /// <summary>Words that say nothing by themselves; and words of degree, which alone must not make a difference.</summary>
    private static readonly HashSet<string> Empty = [.. (
        "a all and are as at be before by each every for from has have her his how if in into is it its no not of on one or out over own so some than that the their them they this to two under up was what when which who whom with " +
        "after again also any better best complex deep deeper good great harder high higher highly larger large long more most much new own real several small strategic strong stronger very well whole wide wider").Split(' ')];

    /// <summary>Things a stranger could ask to see.</summary>
    private static readonly HashSet<string> Artefacts = [.. (
        "account backlog bets brief briefs calendar case cases chart checklist comments decision design examples figure figures guides letter library list log " +
        "memo model narrative note notes offer opinion outlook page paper picture plan plans procedures proposal prototype record register report review " +
        "roadmap ruling sample scorecard sequence sheet standard study synthesis table text tree update version view").Split(' ')];

    public static TheoryData<string, string> Neighbours => new()
    {
        { "apm", "pm" }, { "pm", "senior-pm" }, { "senior-pm", "staff-pm" }, { "staff-pm", "principal-pm" }, { "group-pm", "director" }, { "director", "cpo" },
        { "senior-pm", "group-pm" }, { "staff-pm", "group-pm" }, { "principal-pm", "director" }, { "principal-pm", "cpo" },
    };

    private static Expectation[] Of(string role) => [.. RoleExplanation.Of(RolePage.Framework.RoleOf(role)!, null).Expectations];

    private static HashSet<string> WordsOf(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => !Empty.Contains(word))];

    [Theory, MemberData(nameof(Neighbours))]
    public void Neighbouring_roles_do_something_else_and_not_the_same_thing_better(string one, string other)
    {
        foreach (var (left, right) in Of(one).Zip(Of(other)).Where(pair => pair.First.Text is not null && pair.Second.Text is not null))
        {
            var (here, there) = (WordsOf(left.Text!), WordsOf(right.Text!));
            var common = here.Intersect(there).ToArray();
            Assert.True(common.Length <= MostInCommon * Math.Min(here.Count, there.Count), $"{one} and {other} in {left.Competency} share: {string.Join(' ', common)}");
            Assert.NotEqual(left.Text!.Split(' ')[0], right.Text!.Split(' ')[0]);
        }
    }

    [Fact]
    public void No_two_cells_of_a_competency_are_told_with_the_same_verb_and_the_same_thing()
    {
        var cells = RolePage.Framework.Roles.SelectMany(role => Of(role.Id)).Where(cell => cell.Text is not null);

        Assert.All(cells.GroupBy(cell => cell.Id), competency =>
            Assert.Equal(competency.Count(), competency.Select(cell => string.Join(' ', WordsOf(cell.Text!).Take(3))).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public void Each_of_12_to_15_competencies_has_a_text_with_a_value_or_none_for_every_role()
    {
        var competencies = RolePage.Framework.Competencies.Select(competency => competency.Id).ToArray();

        Assert.InRange(competencies.Length, 12, 15);
        foreach (var role in RolePage.Framework.Roles)
        {
            Assert.Equal(competencies, Of(role.Id).Select(cell => cell.Id));
            Assert.All(Of(role.Id), cell => Assert.Equal(cell.IsExpected, cell.Text is { Length: > 40 } && cell is { Value: >= 1 and <= 5, Step: not null }));
        }
    }

    [Fact]
    public void Each_cell_names_an_act_and_something_it_leaves_behind()
    {
        foreach (var (role, cell) in RolePage.Framework.Roles.SelectMany(role => Of(role.Id).Where(cell => cell.IsExpected).Select(cell => (role, cell))))
        {
            Assert.Matches("^[A-Z][a-z]+s ", cell.Text);
            Assert.True(Word().Matches(cell.Text!.ToLowerInvariant()).Any(word => Artefacts.Contains(word.Value)), $"{role} in {cell.Competency}: {cell.Text}");
            Assert.DoesNotMatch("(?i)\\b(excellent|strong|great|effective(ly)?|proactive(ly)?|world-class|passionate|best practices?)\\b", cell.Text);
        }
    }

    [Fact]
    public void Every_step_of_the_scale_is_expected_somewhere_and_no_role_expects_less_than_the_one_below_it()
    {
        var all = RolePage.Framework.Roles.SelectMany(role => Of(role.Id)).ToArray();
        Assert.Equal([1m, 2m, 3m, 4m, 5m], all.Select(cell => cell.Value).OfType<decimal>().Distinct().Order());

        foreach (var (below, above) in RolePage.Framework.Roles.Zip(RolePage.Framework.Roles.Skip(1)).Where(pair => pair.First.TrackId == pair.Second.TrackId))
            Assert.All(Of(below.Id).Zip(Of(above.Id)), pair => Assert.True((pair.Second.Value ?? 0) >= (pair.First.Value ?? 0), $"{above} expects less than {below} in {pair.First.Competency}"));
    }

    [GeneratedRegex("[a-z]+(-[a-z]+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
