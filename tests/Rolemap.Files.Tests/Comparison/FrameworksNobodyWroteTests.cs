using Rolemap.Comparison;
using Rolemap.Files.Frameworks;

namespace Rolemap.Files.Tests.Comparison;

/// <summary>Frameworks of every kind are compared with the library, and what is said of them is as sure as their facts allow.</summary>
public sealed class FrameworksNobodyWroteTests
{
    [Theory]
    [InlineData("tests/ladders/seven-rungs.yaml")]
    [InlineData("tests/ladders/no-managers.yaml")]
    [InlineData("tests/ladders/bare.yaml")]
    [InlineData("tests/frameworks/gerente.yaml")]
    [InlineData("tests/frameworks/menedzher.yaml")]
    [InlineData("tests/frameworks/purodakuto.yaml")]
    [InlineData("tests/frameworks/jefa.yaml")]
    public void Few_facts_are_never_sure(string file) =>
        Assert.All(FrameworkLibrary.Ids.SelectMany(id => Alignment.Of(Ladders.Of(file), FrameworkLibrary.Shipped(id)).Matches), match => Assert.NotEqual(Confidence.High, match.Confidence));

    [Fact]
    public void Nobody_who_manages_nobody_is_a_manager_elsewhere() =>
        Assert.All(Alignment.Of(Ladders.Of("tests/ladders/no-managers.yaml"), FrameworkLibrary.Shipped("standard")).Matches, match => Assert.DoesNotContain(match.Range, profile => profile.Role.Manages == true));

    [Fact]
    public void Whoever_manages_people_is_no_individual_elsewhere_whatever_stands_above_and_below()
    {
        const string Guild = """
            rolemap: 1
            framework: guild
            roles:
              - { id: one, track: t, rung: 1, people: { manages: none }, scope: { reach: product } }
              - { id: two, track: t, rung: 2 }
              - { id: three, track: t, rung: 3, people: { manages: direct } }
              - { id: four, track: t, rung: 4, people: { manages: managers }, scope: { reach: company } }
              - { id: five, track: t, rung: 5 }
            """;
        var alignment = Alignment.Of(Ladders.Read("guild.yaml", Guild), FrameworkLibrary.Shipped("standard"));

        Assert.Equal(["group-pm", "director", "cpo"], Ladders.Range(alignment, "three"));
        Assert.Equal(["director", "cpo"], Ladders.Range(alignment, "four"));
        Assert.All(alignment.Matches, match => Assert.Equal(Confidence.Low, match.Confidence));
    }

    [Fact]
    public void Rungs_without_facts_have_wider_ranges_than_those_with()
    {
        var alignment = Alignment.Of(Ladders.Of("tests/ladders/seven-rungs.yaml"), FrameworkLibrary.Shipped("standard"));

        Assert.True(Ladders.Range(alignment, "p3").Length > Ladders.Range(alignment, "p4").Length);
        Assert.Contains(alignment.MatchOf("p3")!.Narrowing, card => card == ProfileCard.Reach);
        Assert.Equal(Confidence.Low, alignment.MatchOf("p3")!.Confidence);
    }

    [Theory]
    [InlineData("c1", "apm"), InlineData("c2", "pm"), InlineData("c3", "senior-pm"), InlineData("c4", "staff-pm"), InlineData("c5", "principal-pm")]
    [InlineData("m2", "group-pm"), InlineData("m3", "director"), InlineData("m4", "cpo")]
    public void A_bank_calls_its_product_managers_vice_presidents(string there, string here) =>
        Assert.Contains(here, Ladders.Range(Alignment.Of(Ladders.Of("tests/ladders/twelve-roles.yaml"), FrameworkLibrary.Shipped("standard")), there));

    [Fact]
    public void A_director_who_manages_nobody_is_no_director_elsewhere() =>
        Assert.DoesNotContain("director", Ladders.Range(Alignment.Of(Ladders.Of("tests/ladders/twelve-roles.yaml"), FrameworkLibrary.Shipped("standard")), "c4"));
}
