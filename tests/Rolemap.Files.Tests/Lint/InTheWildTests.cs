using Rolemap.Bench.Wild;
using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Tests.Import;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Lint;

public sealed class InTheWildTests
{
    [Fact]
    public void The_page_shows_what_the_rules_find()
    {
        var sets = DataSets.In(Path.GetFullPath(Path.Combine(SharedFile.PathOf("uk-organograms/SOURCE.txt"), "../../..")), RepositoryRoot.Folder);

        Assert.Empty(WildPage.FaultsOf(sets));
        Assert.True(WildPage.Of(sets) == File.ReadAllText(RepositoryRoot.PathOf(WildPage.Path)), "To mend it: dotnet run -c Release --project bench/wild -- ../shared, then commit what changed.");
    }

    [Fact]
    public void A_company_made_by_chance_is_the_same_each_time_and_has_the_faults_that_were_planted()
    {
        var made = new MadeCompany(1_000).Entries;

        Assert.Equal(new MadeCompany(1_000).Entries, made);
        Assert.InRange(made[RefKind.Position].Length, 990, 1_010);
        Assert.Equal(["RM101", "RM107", "RM201", "RM202", "RM203", "RM401"], DataSets.Made(1_000).Hits.Keys.Intersect(["RM101", "RM107", "RM201", "RM202", "RM203", "RM401"]).Order());
    }

    [Fact]
    public void A_remark_about_a_rule_that_fires_nowhere_is_a_fault() =>
        Assert.Equal(Remarks.ByRule.Keys.Order(StringComparer.Ordinal).Select(id => $"{id} no longer fires a lot anywhere: take its remark out of bench/wild/Remarks.cs."), WildPage.FaultsOf([]));

    [Fact]
    public void A_rule_that_fires_a_lot_asks_for_a_remark()
    {
        var entries = Enumerable.Range(0, 10).Select(at => Entry.Of(PositionFields.Shape, (PositionFields.Id, new Value.Text($"P{at}")), (PositionFields.Role, new Value.Text("nobody-knows"))));
        var set = new DataSet("test", "", new Organization(EntrySet.Of(entries), FrameworkLibrary.Shipped(FrameworkLibrary.StandardId), MadeCompany.Day));

        Assert.Contains("RM801 fires a lot (test: 10 of 10): say in bench/wild/Remarks.cs whether it is the organization or the rule.", WildPage.FaultsOf([set]));
    }
}
