using CsCheck;
using Rolemap.Entries;

namespace Rolemap.Tests.Entries;

public sealed class NearestTests
{
    private static readonly string[] Roles = ["apm", "pm", "senior-pm", "staff-pm", "principal-pm", "group-pm", "director", "cpo"];

    [Theory]
    [InlineData("senoir-pm", "senior-pm")]
    [InlineData("Senior-PM", "senior-pm")]
    [InlineData("principle-pm", "principal-pm")]
    [InlineData("seniorpm", "senior-pm")]
    [InlineData("stáff-pm", "staff-pm")]
    [InlineData("direktor", "director")]
    [InlineData("pn", "pm")]
    [InlineData("engineer", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void The_word_that_was_meant_is_found(string text, string? expected) => Assert.Equal(expected, Nearest.To(text, Roles));

    [Fact]
    public void Of_several_alike_the_first_in_order_wins_whatever_their_order() => Gen.Shuffle(new[] { "P03", "P01", "P02" }).Sample(candidates =>
        Assert.Equal("P01", Nearest.To("P0", candidates)));

    [Fact]
    public void A_word_itself_is_nearest_to_itself() => Gen.Char.AlphaNumeric.Array[1, 60].Array[1, 20].Sample(words =>
    {
        var texts = words.Select(letters => new string(letters)).ToList();
        Assert.Equal(texts[0], Nearest.To(texts[0], texts), ignoreCase: true);
    });

    [Fact]
    public void Very_long_texts_and_candidates_end()
    {
        var candidates = Enumerable.Range(0, 100_000).Select(i => new string((char)('a' + i % 26), i % 50) + new string('x', i % 7 == 0 ? 200 : 0));
        Assert.Null(new Nearest(candidates).To(new string('y', 1_000_000)));
        Assert.Null(new Nearest([new string('a', 1_000_000)]).To(new string('a', 79) + "b"));
    }

    [Fact]
    public void All_that_are_equally_near_are_given_in_order() => Assert.Equal(["P01", "P03"], new Nearest(["P03", "P15", "P01"]).AllTo("P02"));
}
