using CsCheck;
using Rolemap.Entries;

namespace Rolemap.Tests.Entries;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("abc ¿", "abc ¿", "abc ¿")]
    [InlineData("é", "e\u0301", "\u00E9")]
    [InlineData("e\u0301", "e\u0301", "\u00E9")]
    [InlineData("\u1EB5", "a\u0306\u0303", "\u1EB5")]
    [InlineData("a\u0303\u0306", "a\u0303\u0306", "\u00E3\u0306")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307", "q\u0323\u0307")]
    [InlineData("\u1E0B\u0323", "d\u0323\u0307", "\u1E0D\u0307")]
    [InlineData("\u212B", "A\u030A", "\u00C5")]
    [InlineData("\u0958", "\u0915\u093C", "\u0915\u093C")]
    [InlineData("\uAC01", "\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\u1100\u1161\u11A8", "\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uFA19", "\u795E", "\u795E")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165", "\U0001D157\U0001D165")]
    [InlineData("\U00011099\U000110BA", "\U00011099\U000110BA", "\U0001109A")]
    [InlineData("\u0344", "\u0308\u0301", "\u0308\u0301")]
    [InlineData("\u05D0\u05B7\u05BC", "\u05D0\u05B7\u05BC", "\u05D0\u05B7\u05BC")]
    public void A_text_has_the_forms_that_Unicode_gives_it(string text, string decomposed, string composed)
    {
        Assert.Equal(decomposed, NormalForm.Decomposed(text));
        Assert.Equal(composed, NormalForm.Composed(text));
    }

    [Fact]
    public void Both_forms_of_a_text_have_the_same_forms() => Gen.String.Sample(text =>
    {
        var (composed, decomposed) = (NormalForm.Composed(text), NormalForm.Decomposed(text));
        Assert.Equal(composed, NormalForm.Composed(composed));
        Assert.Equal(composed, NormalForm.Composed(decomposed));
        Assert.Equal(decomposed, NormalForm.Decomposed(composed));
    });

    [Fact]
    public void References_in_either_form_are_the_same() => Assert.Equal(Ref.Parse("person:Zo\u00EB"), Ref.Parse("person:Zoe\u0308"));
}
