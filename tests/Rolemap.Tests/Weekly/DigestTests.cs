using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;
using Rolemap.Weekly;

namespace Rolemap.Tests.Weekly;

public sealed class DigestTests
{
    private static readonly Framework Gated = new Ladder().Track("ic").Track("manager").Role("pm", "ic", 2, 2, "PM").Role("group-pm", "manager", 1, 4, "Group PM").Role("cpo", "manager", 3, 7, "CPO")
        .Add(Entry.Of(GateFields.Shape, (GateFields.Id, Company.Text("G3")), (GateFields.Name, Company.Text("Go or no-go")), (GateFields.After, Company.Text("launch"))))
        .Add(Entry.Of(ActivityFields.Shape, (ActivityFields.Id, Company.Text("L5")), (ActivityFields.Name, Company.Text("Launch")), (ActivityFields.Tier, Company.Text("L")), (ActivityFields.Gate, Company.Text("G3")),
            (ActivityFields.Letters, new Value.Map([KeyValuePair.Create<string, Value>("group-pm", new Value.Text("A")), KeyValuePair.Create<string, Value>("pm", new Value.Text("C"))]))))
        .Build();

    private static Company Two() => new Company().Seat("C", "Imani", "cpo")
        .Seat("G", "Nkechi", "group-pm", "C").Seat("P", "Dae", "pm", "G").Product("pay", accountable: "P", stage: "launch", name: "Pay")
        .Seat("H", "Hana", "group-pm", "C").Seat("Q", "Quin", "pm", "H").Product("map", accountable: "Q", stage: "build", name: "Map")
        .Decision("D1", "L5", "pay", due: "2026-07-07");

    private static Digest For(string? person, Company now, Company? before = null)
    {
        var organization = now.Build(Gated);
        var difference = before is null ? null : Difference.Between(before.Build(Gated).At(new DateOnly(2026, 6, 22)), organization, RuleBook.All, includePrivate: false);
        return Digest.Of(organization, person is null ? null : organization.PersonOf(person), difference);
    }

    [Fact]
    public void A_decision_waits_for_the_one_the_matrix_names_and_asks_those_with_a_c()
    {
        Assert.Equal(["D1"], For("G", Two()).Waiting.Select(one => one.Decision.Id));
        Assert.Equal(["D1"], For("P", Two()).Asked.Select(one => one.Decision.Id));
        Assert.Equal(["D1"], For("C", Two()).Near.Select(one => one.Decision.Id));
        Assert.True(For("Q", Two()) is { Waiting.IsEmpty: true, Asked.IsEmpty: true, Near.IsEmpty: true });
    }

    [Fact]
    public void A_named_decider_goes_before_the_matrix()
    {
        var company = Two().Decision("D2", "L5", "map", decider: "C");

        Assert.Equal(["D2"], For("C", company).Waiting.Select(one => one.Decision.Id));
    }

    [Fact]
    public void Everybody_s_digest_has_all_that_waits_the_first_due_first() =>
        Assert.Equal(["D0", "D1", "D2"], For(null, Two().Decision("D2", "L5", "map").Decision("D0", "L5", "map", due: "2026-07-01").Decision("D3", "L5", "map", outcome: "go")).Waiting.Select(one => one.Decision.Id));

    [Theory]
    [InlineData("2026-06-30", 0)]
    [InlineData("2026-06-29", -1)]
    [InlineData("2026-07-07", 7)]
    public void The_days_that_are_left_are_counted_from_the_day(string due, int left) =>
        Assert.Equal(left, Assert.Single(For(null, new Company().Decision("D1", "L5", due: due)).Waiting).DaysLeft);

    [Fact]
    public void A_gate_comes_with_the_day_of_its_decision_and_the_one_who_decides()
    {
        var gate = Assert.Single(For("P", Two()).Gates);

        Assert.Equal(("G3", "pay", new DateOnly(2026, 7, 7), "G"), (gate.Gate.Id, gate.Product.Id, gate.Due, gate.Decider?.Id));
        Assert.Empty(For("Q", Two()).Gates);
    }

    [Fact]
    public void Changes_are_told_to_those_above_and_below_and_to_nobody_else()
    {
        var after = Two().Product("pay2", accountable: "P");

        Assert.Equal(["product:pay2"], For("P", after, Two()).Changes.Select(told => told.Change.Subject.ToString()));
        Assert.Equal(["product:pay2"], For("G", after, Two()).Changes.Select(told => told.Change.Subject.ToString()));
        Assert.Empty(For("Q", after, Two()).Changes);
        Assert.Equal(["product:pay2"], For(null, after, Two()).Changes.Select(told => told.Change.Subject.ToString()));
    }

    [Fact]
    public void A_product_that_mine_depends_on_is_not_my_line()
    {
        Company Draw(string stage) => Two().Add(Entry.Of(ProductFields.Shape, (ProductFields.Id, Company.Text("core")), (ProductFields.Stage, Company.Text(stage)), (ProductFields.DependsOn, Company.List("pay"))));

        Assert.Empty(For("G", Draw("growth"), Draw("launch")).Changes);
        Assert.Single(For(null, Draw("growth"), Draw("launch")).Changes);
    }

    [Fact]
    public void Who_covers_all_of_product_has_no_line_in_every_product()
    {
        var company = Two().Seat("O", "Ola", function: "product-ops", covers: "function:product").Seat("E", "Esi", function: "engineering", covers: "product:pay");

        Assert.Empty(For("O", company).Near);
        Assert.Equal(["D1"], For("E", company).Near.Select(one => one.Decision.Id));
    }

    [Fact]
    public void Who_moved_away_is_told_to_the_old_manager_and_the_new()
    {
        Company Draw(string manager) => new Company().Seat("G", "Nkechi", "group-pm").Seat("H", "Hana", "group-pm").Seat("K", "Kofi", "group-pm").Seat("P", "Dae", "pm", manager);

        Assert.Single(For("G", Draw("H"), Draw("G")).Changes);
        Assert.Single(For("H", Draw("H"), Draw("G")).Changes);
        Assert.Empty(For("K", Draw("H"), Draw("G")).Changes);
    }

    [Fact]
    public void A_change_of_the_manager_s_seat_is_told_and_one_of_the_seat_beside_is_not()
    {
        Company Draw(string manager, string beside) => new Company().Seat("G", manager, "group-pm").Seat("P", "Dae", "pm", "G").Seat("R", beside, "pm", "G");

        Assert.Single(For("P", Draw("Nkechi", "Rui"), Draw("Hana", "Rui")).Changes);
        Assert.Empty(For("P", Draw("Nkechi", "Rui"), Draw("Nkechi", "Rosa")).Changes);
    }

    [Fact]
    public void Findings_that_came_and_went_are_told_to_those_they_concern()
    {
        var before = Two();
        var after = Two().Product("orphan", stage: "growth");

        Assert.Equal(["RM201"], For(null, after, before).Caused.Select(result => result.Rule.Id));
        Assert.Equal(["RM201"], For(null, before, after).Fixed.Select(result => result.Rule.Id));
        Assert.Empty(For("P", after, before).Caused);
    }

    [Fact]
    public void A_finding_on_how_somebody_grows_is_told_to_them_and_those_above_and_not_to_those_below()
    {
        var supervised = new Ladder().Track("ic").Role("apm", "ic", 1, title: "APM").Role("pm", "ic", 2, title: "PM", supervises: "apm").Build();
        Organization Draw(bool mentored)
        {
            var company = new Company().Seat("G", "Nkechi", "pm").Seat("A", "Zofia", "apm", "G").Seat("B", "Below", "pm", "A").Seat("M", "Mia", "pm");
            if (mentored)
                company.Add(Entry.Of(MentoringFields.Shape, (MentoringFields.Mentor, Company.Text("M")), (MentoringFields.Mentee, Company.Text("A"))));
            return company.Build(supervised);
        }

        var difference = Difference.Between(Draw(mentored: true), Draw(mentored: false), RuleBook.All, includePrivate: false);
        string[] ToldTo(string person) => [.. Digest.Of(difference.After, difference.After.PersonOf(person), difference).Caused.Select(result => result.Rule.Id)];

        Assert.Contains("RM401", ToldTo("A"));
        Assert.Contains("RM401", ToldTo("G"));
        Assert.DoesNotContain("RM401", ToldTo("B"));
        Assert.DoesNotContain("RM401", ToldTo("M"));
    }

    [Fact]
    public void A_decision_is_new_when_it_did_not_wait_before()
    {
        var decided = Two().Decision("D2", "L5", "map", outcome: "go");

        Assert.Equal([("D1", false), ("D2", true)], For(null, Two().Decision("D2", "L5", "map"), decided).Waiting.Select(one => (one.Decision.Id, one.IsNew == true)));
        Assert.Null(For(null, Two()).Waiting[0].IsNew);
    }

    [Fact]
    public void Where_nothing_happens_the_digest_says_what_it_looked_at() =>
        Assert.Contains("Nothing waits, comes or changed in these lines: 1 decision and 2 products were looked at.", DigestText.Of(For("Q", Two(), Two())), StringComparison.Ordinal);

    [Fact]
    public void Every_line_fits_a_screen_of_a_hundred_columns() => Assert.All(DigestText.Of(For(null, Two(), new Company())).Split('\n'), line => Assert.InRange(line.Length, 0, 100));
}
