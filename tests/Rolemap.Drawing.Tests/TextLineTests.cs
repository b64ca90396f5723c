using System.Text;

namespace Rolemap.Drawing.Tests;

public sealed class TextLineTests
{
    [Theory]
    [InlineData("abc", "000")]
    [InlineData("אבג", "111")]
    [InlineData("אב 12", "11122")]
    [InlineData("ab אב", "00011")]
    [InlineData("אב ab", "11122")]
    [InlineData("a (א) b", "0000000", 3, 1)]
    [InlineData("א (a)", "11121", 3, 2)]
    [InlineData("م 12%", "11221", 4, 1)]
    [InlineData("ab 3.5 م", "00000001")]
    [InlineData("א 3.5 b", "1122212")]
    [InlineData("م ٣٤", "1122")]
    [InlineData("אב  ", "1111")]
    [InlineData("12 + 3", "000000")]
    [InlineData("", "")]
    public void Levels_are_those_of_the_bidirectional_algorithm(string text, string levels, int at = -1, int level = 0)
    {
        var wanted = levels.Select(digit => digit - '0').ToArray();
        if (at >= 0)
            wanted[at] = level;

        Assert.Equal(wanted, Direction.LevelsOf(text).Select(found => (int)found));
    }

    [Theory, InlineData("Ada"), InlineData("محمد"), InlineData("דוד"), InlineData("山"), InlineData("Ђ"), InlineData("ẞ→₹")]
    public void Every_letter_takes_room(string text)
    {
        using var line = TextLine.Of(text, 13);

        Assert.True(line.Width > text.Length);
    }

    [Fact]
    public void What_no_font_has_shows_as_a_box()
    {
        using var missing = TextLine.Of("山", 100);
        using var outline = missing.Outline();

        Assert.InRange(outline.Bounds.Height, 50, 100);
        Assert.Equal(2, outline.ToSvgPathData().Count(letter => letter == 'M'));
    }

    [Fact]
    public void Letters_of_arabic_join()
    {
        using var joined = TextLine.Of("محمد", 20);
        using var apart = TextLine.Of("م\u200Cح\u200Cم\u200Cد", 20);

        Assert.NotEqual(apart.Width, joined.Width, 0.5);
    }

    [Fact]
    public void Too_little_room_makes_letters_narrower()
    {
        using var line = TextLine.Of("WWWW محمد", 20, isBold: true, room: 40);

        Assert.Equal(40, line.Width, 0.01);
    }

    [Fact]
    public void What_would_turn_text_around_is_shown_as_such() => Assert.Equal("a\uFFFDb\uFFFDc d", TextLine.Shown("a\u202Eb\u0000c\td"));

    [Fact]
    public void The_licence_lies_beside_the_fonts()
    {
        using var licence = new StreamReader(typeof(ChartPdf).Assembly.GetManifestResourceStream("fonts/OFL.txt")!, Encoding.UTF8);
        var text = licence.ReadToEnd();

        Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", text, StringComparison.Ordinal);
        foreach (var font in Directory.GetFiles(Repository.In("src/Rolemap.Drawing/Fonts"), "*.ttf"))
            Assert.Contains(Path.GetFileName(font), text, StringComparison.Ordinal);
    }
}
