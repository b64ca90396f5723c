using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Tests.Explanations;

public sealed class MyRoleTests
{
    private static readonly Framework Launching = new Ladder().Track("ic", "Contributor").Track("manager", "Manager")
        .Role("apm", "ic", 1, 1, "Associate").Role("pm", "ic", 2, 2, "Product Manager", "apm").Role("senior-pm", "ic", 3, 3, "Senior Product Manager").Role("group-pm", "manager", 1, 4, "Group Product Manager")
        .Activity("L1", "P", "pm:A engineering:R marketing:C", "launch", "Launch plan").Activity("L2", "P", "pm:R marketing:A", "launch", "Positioning")
        .Activity("K1", "P", "pm:A", name: "Strategy").Activity("B1", "P", "pm:A", "build", "Backlog")
        .Add(Entry.Of(MoveFields.Shape, (MoveFields.From, Company.Text("pm")), (MoveFields.To, Company.Text("senior-pm")), (MoveFields.Kind, Company.Text("promotion"))))
        .Add(Entry.Of(MoveFields.Shape, (MoveFields.From, Company.Text("senior-pm")), (MoveFields.To, Company.Text("group-pm")), (MoveFields.Kind, Company.Text("switch"))))
        .Add(Entry.Of(MoveFields.Shape, (MoveFields.From, Company.Text("outside/engineering")), (MoveFields.To, Company.Text("pm")), (MoveFields.Kind, Company.Text("entry"))))
        .Build();

    private static Company Pay() => new Company()
        .Seat("C", "Imani", "group-pm").Seat("V", title: "Lead of Pay", role: "group-pm", manager: "C").Seat("P", "Dae", "pm", "V", teams: "T8")
        .Seat("E", "Gabriel", function: "engineering", covers: "team:T8", title: "Engineering Manager").Seat("M", "Theo", function: "marketing", title: "Marketing")
        .Team("T8", "Payments").Product("pay", accountable: "P", teams: "T8", stage: "launch", name: "Pay");

    private static MyRole Of(Company company, string person, Framework? standard = null)
    {
        var organization = company.Build(Launching);
        return MyRole.Of(organization.PersonOf(person)!.Value, organization, standard);
    }

    [Fact]
    public void What_is_decided_now_comes_from_the_stages_of_what_is_held_the_strongest_letter_first() =>
        Assert.Equal(["A L1", "R L2"], Of(Pay(), "P").Now.Select(part => $"{part.Named.Letter.Sign()} {part.Answer.Activity.Id}"));

    [Fact]
    public void A_decision_that_waits_by_name_counts_whatever_the_stage_and_the_first_due_goes_first()
    {
        var company = Pay().Decision("D1", "K1", "pay", "P", due: "2026-09-01").Decision("D2", "B1", "pay", "P", due: "2026-08-01").Decision("D3", "L1", "pay", "P", outcome: "go", on: "2026-06-01");

        Assert.Equal(["D2", "D1", null, null], Of(company, "P").Now.Select(part => part.Waiting?.Id));
    }

    [Fact]
    public void At_most_seven_decisions_are_shown_and_all_are_counted()
    {
        var company = Pay();
        for (var i = 0; i < 9; i++)
            company.Product($"more{i}", accountable: "P", stage: "build");
        var mine = Of(company, "P");

        Assert.Equal(7, mine.Now.Length);
        Assert.Equal(11, mine.NowInAll);
    }

    [Fact]
    public void Above_a_vacant_seat_the_next_one_who_is_there_is_the_manager()
    {
        var mine = Of(Pay(), "P");

        Assert.Equal("Imani", mine.Manager?.Label);
        Assert.Equal(["V"], mine.VacantAbove.Select(seat => seat.Id));
        Assert.Contains("Imani (Group Product Manager), above the vacant Lead of Pay", MyRoleText.Of(mine), StringComparison.Ordinal);
    }

    [Fact]
    public void A_partner_sees_the_product_they_cover_its_trio_and_the_way_in()
    {
        var mine = Of(Pay(), "E");

        Assert.Equal(["pay"], mine.Around.Covered.Select(product => product.Id));
        Assert.Equal("Dae", mine.Trio.Single(corner => corner.Function == "product").Position?.Label);
        Assert.DoesNotContain(mine.Trio, corner => corner.Function == "engineering");
        Assert.Equal(["R L1"], mine.Now.Select(part => $"{part.Named.Letter.Sign()} {part.Answer.Activity.Id}"));
        Assert.Equal(["pm"], mine.Next.Select(next => next.Step.Role?.Id));
    }

    [Fact]
    public void A_partner_of_more_than_one_line_has_no_single_trio()
    {
        var company = Pay().Seat("L", "Lin", function: "legal", covers: "function:product");
        Assert.NotEmpty(Of(company, "L").Trio);

        Assert.Empty(Of(company.Product("other", accountable: "C"), "L").Trio);
    }

    [Fact]
    public void Why_no_way_on_is_known_is_said_by_who_it_is()
    {
        var company = Pay().Seat("U", "Uma", title: "Product Ninja");

        Assert.Equal("Not known while the title is mapped to no role.", Of(company, "U").WhyNoNext);
        Assert.Equal("No way into a product role is written down for this function.", Of(company, "M").WhyNoNext);
        Assert.Equal("The framework has no move from here.", Of(company, "C").WhyNoNext);
        Assert.Null(Of(company, "P").WhyNoNext);
    }

    [Fact]
    public void The_other_track_is_shown_even_where_no_single_move_leads_there()
    {
        var next = Of(Pay(), "P").Next;

        Assert.Equal(["senior-pm", "group-pm"], next.Select(step => step.Step.Role?.Id));
        Assert.Equal(["senior-pm"], next[1].Via.Select(role => role.Id));
    }

    [Fact]
    public void An_opening_for_the_next_role_is_named()
    {
        var company = Pay().Add(Entry.Of(OpeningFields.Shape, (OpeningFields.Id, Company.Text("R1")), (OpeningFields.Role, Company.Text("senior-pm"))));

        Assert.Contains("Senior Product Manager (Contributor, promotion; open: R1)", MyRoleText.Of(Of(company, "P")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_this_company_gives_to_others_is_different_here()
    {
        var departure = Assert.Single(Of(Pay().Override("L1", accountable: "group-pm"), "P").Different);

        Assert.Equal("L1 Launch plan: A is with Group Product Manager here, with Product Manager in the framework.", departure.Text);
        Assert.Equal(DepartureKind.Decision, departure.Kind);
    }

    [Fact]
    public void A_limit_of_a_rule_is_different_here_only_for_those_it_binds()
    {
        var rules = new Value.Map([KeyValuePair.Create<string, Value>("RM102", new Value.Part(Entry.Of(RuleSettingFields.Shape, (RuleSettingFields.Max, new Value.Number(3)))))]);
        var company = Pay().Add(Entry.Of(WorkspaceFields.Shape, (WorkspaceFields.Rules, rules)));

        Assert.Equal(["Direct reports of a Group Product Manager: at most 3 here, at most 8 elsewhere."], Of(company, "C").Different.Select(departure => departure.Text));
        Assert.Empty(Of(company, "P").Different);
        Assert.Empty(Of(company, "E").Different);
    }

    [Fact]
    public void An_override_for_a_product_of_others_is_no_difference_for_me() =>
        Assert.Empty(Of(Pay().Product("other", stage: "launch").Override("L1", "other", "group-pm"), "P").Different);

    [Fact]
    public void A_role_that_the_framework_changes_is_told_apart_from_the_standard()
    {
        var standard = new Ladder().Role("pm", "ic", 2, 3, "Product Person").Add(Entry.Of(ActivityFields.Shape, (ActivityFields.Id, Company.Text("L1")))).Build();
        var other = new Framework(EntrySet.Of(standard.Entries.All.Where(entry => entry.Ref.Kind != RefKind.Framework).Append(Entry.Of(FrameworkFields.Shape, (FrameworkFields.Id, Company.Text("other"))))));
        var texts = Of(Pay(), "P", other).Different.Select(departure => departure.Text).ToArray();

        Assert.Contains("Product Manager, title: Product Manager here, Product Person in the standard.", texts);
        Assert.Contains("Product Manager, grade: 2 here, 3 in the standard.", texts);
        Assert.Contains("Product Manager has another letter than in the standard in L1.", texts);
    }

    [Fact]
    public void A_person_without_a_seat_still_has_a_page()
    {
        var company = Pay().Add(Entry.Of(PersonFields.Shape, (PersonFields.Id, Company.Text("Z")), (PersonFields.Name, Company.Text("Zofia"))));

        Assert.StartsWith("Zofia (person:Z): holds no seat, 2026-06-30\n", MyRoleText.Of(Of(company, "Z")), StringComparison.Ordinal);
    }

    [Fact]
    public void However_long_the_names_are_the_page_stays_under_forty_lines_of_a_hundred_columns()
    {
        string Long(string word) => string.Join(' ', Enumerable.Repeat(word, 60));
        var company = new Company().Seat("C", Long("chief"), "group-pm", title: Long("title")).Seat("P", Long("holder"), "pm", "C", Long("title"), teams: "T8").Team("T8", Long("team"))
            .Seat("E", Long("engineer"), function: "engineering", covers: "team:T8", title: Long("title")).Seat("M", Long("marketer"), function: "marketing");
        for (var i = 0; i < 20; i++)
            company.Product($"p{i}", accountable: "P", teams: "T8", stage: "launch", name: Long("product")).Seat($"R{i}", Long("report"), "pm", "P").Override("L1", $"p{i}", "group-pm").Decision($"D{i}", "K1", $"p{i}", "P", due: "2026-09-01");
        var lines = MyRoleText.Of(Of(company, "P")).TrimEnd('\n').Split('\n');

        Assert.InRange(lines.Length, 20, 39);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
    }
}
