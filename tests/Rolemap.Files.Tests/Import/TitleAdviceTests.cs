using Rolemap.Files.Frameworks;
using Rolemap.Files.Import;

namespace Rolemap.Files.Tests.Import;

public sealed class TitleAdviceTests
{
    private static readonly TitleAdvice Standard = new(RoleTitles.Of(FrameworkLibrary.Shipped(FrameworkLibrary.StandardId)));

    [Theory]
    [InlineData("Product Manager, Search Core", "pm High")]
    [InlineData("Product Manager - Developer Experience", "pm High")]
    [InlineData("Senior Product Manager (Payments)", "senior-pm High")]
    [InlineData("Senior Product Manager (m/w/d)", "senior-pm High")]
    [InlineData("Snr Product Mgr", "senior-pm High")]
    [InlineData("Product Manager II", "pm High")]
    [InlineData("Interim Group PM, Dispatch", "group-pm High")]
    [InlineData("Growth – Product Manager", "pm Medium")]
    [InlineData("Manager of Product", "pm Medium")]
    [InlineData("Technical Product Manager", "pm Medium")]
    [InlineData("Prodct Manager", "pm Medium")]
    [InlineData("Produktmanagerin", "pm Medium")]
    [InlineData("Senior Produktmanager", "senior-pm Medium")]
    [InlineData("Chef de produit", "pm Medium")]
    [InlineData("プロダクトマネージャー", "pm Medium")]
    [InlineData("Product Manager, Marketing", "pm Medium")]
    [InlineData("Lead Senior Product Manager", "senior-pm Medium")]
    [InlineData("Senior Principal Product Manager", "principal-pm Low")]
    [InlineData("Product Manager Intern", "pm Low")]
    public void A_title_suggests_a_role_as_surely_as_it_says_it(string title, string expected)
    {
        var first = Standard.Of(title, leads: null)[0];
        Assert.Equal(expected, $"{first.Role} {first.Confidence}");
        Assert.NotEmpty(first.Reason);
    }

    [Theory]
    [InlineData("Product Designer")]
    [InlineData("Director of Product Marketing")]
    [InlineData("Software Engineer")]
    [InlineData("Executive Assistant to the Chief Product Officer")]
    [InlineData("Customer Support Manager")]
    [InlineData("Senior People Partner")]
    [InlineData("Engineering Manager, Search")]
    [InlineData("")]
    public void Titles_of_other_trades_suggest_nothing(string title) => Assert.Empty(Standard.Of(title, leads: false));

    [Fact]
    public void What_the_framework_calls_near_is_not_the_same_and_the_difference_is_told()
    {
        var owner = Standard.Of("Product Owner", leads: false);
        Assert.All(owner, one => Assert.Equal(Confidence.Low, one.Confidence));
        Assert.Contains(owner, one => one.Role == "pm" && one.Reason.StartsWith("the framework names 'Product owner' as near to it, not as the same: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Leading_people_makes_a_role_that_leads_nobody_less_likely()
    {
        Assert.Equal(Confidence.High, Standard.Of("Product Manager, Search", leads: false)[0].Confidence);
        var leads = Standard.Of("Product Manager, Search", leads: true)[0];
        Assert.Equal(Confidence.Medium, leads.Confidence);
        Assert.EndsWith("but those with this title lead people, and the role leads nobody", leads.Reason, StringComparison.Ordinal);
        Assert.Equal(["cpo", "director", "group-pm"], Standard.Of("VP Product", leads: true).Select(one => one.Role));
        Assert.Empty(Standard.Of("VP Product", leads: false));
    }

    [Fact]
    public void Any_framework_in_any_language_will_do()
    {
        var own = new TitleAdvice([new("wegweiser", ["Wegweiser"]), new("ober", ["Oberwegweiser", "Leitende Wegweiserin"]), new("plan", ["Планировщик задач"])]);
        Assert.Equal(["wegweiser High"], own.Of("Wegweiser, Nord", null).Select(Short));
        Assert.Equal(["ober Medium"], own.Of("Wegweiserin, leitende", null).Where(one => one.Role == "ober").Select(Short));
        Assert.Equal(["plan High"], own.Of("Планировщик задач (Москва)", null).Select(Short));
    }

    [Fact]
    public void A_title_that_two_roles_share_is_not_sure()
    {
        var own = new TitleAdvice([new("a", ["Lead"]), new("b", ["Lead"])]);
        Assert.Equal(["a Medium", "b Medium"], own.Of("Lead, North", null).Select(Short));
    }

    [Fact]
    public void Very_long_titles_are_let_be() => Assert.Empty(Standard.Of(string.Concat(Enumerable.Repeat("Product Manager, ", 500)), null));

    private static string Short(TitleSuggestion one) => $"{one.Role} {one.Confidence}";
}
