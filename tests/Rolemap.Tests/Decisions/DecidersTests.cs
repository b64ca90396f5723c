using Rolemap.Decisions;
using Rolemap.Organizations;

namespace Rolemap.Tests.Decisions;

public sealed class DecidersTests
{
    /// <summary>A line with two products and the partners around them, in the shape of a real one.</summary>
    private static Company Dispatch() => new Company()
        .Seat("CEO", "Bea", title: "CEO", function: "executive")
        .Seat("C", "Imani", "cpo", "CEO").Seat("D", "Leilani", "director", "C").Seat("G", "Nkechi", "group-pm", "D")
        .Seat("P1", "Dae", "pm", "G", teams: "T8").Seat("P2", "Emre", "pm", "G", teams: "T5 T8")
        .Seat("S1", "Aroha", "senior-pm", "G", teams: "T5").Seat("F1", "Ingrid", "staff-pm", "G", teams: "T7").Seat("A1", "Noor", "apm", "G", teams: "T5")
        .Seat("CTO", "Anselm", function: "engineering", manager: "CEO").Seat("E0", "Freya", function: "engineering", manager: "CTO", covers: "product:dispatch")
        .Seat("E5", "Keoni", function: "engineering", manager: "E0", covers: "team:T5").Seat("E8", "Gabriel", function: "engineering", manager: "E0", covers: "team:T7 team:T8")
        .Seat("VD", "Priya", function: "design", manager: "CEO").Seat("UX", "Bastien", function: "design", manager: "VD", covers: "product:dispatch").Seat("UR", "Hollis", function: "design", manager: "VD", covers: "function:design")
        .Seat("VM", "Marisol", function: "marketing", manager: "CEO").Seat("MM", "Theo", function: "marketing", manager: "VM", covers: "product:dispatch")
        .Seat("VS", "Thandeka", function: "sales", manager: "CEO").Seat("SU", "Isandro", function: "support", manager: "CEO", covers: "product:dispatch")
        .Seat("DA", "Dominik", function: "data", manager: "CEO", covers: "product:dispatch")
        .Seat("GC", "Abara", function: "legal", manager: "CEO").Seat("PC", "Fatoumata", function: "legal", manager: "GC", covers: "function:product")
        .Team("T5", "Mobile").Team("T7", "Growth").Team("T8", "Payments")
        .Product("dispatch", accountable: "D", name: "Dispatch").Product("payments", "dispatch", "P1", "T8", name: "Dispatch Payments").Product("mobile", "dispatch", "S1", "T5 T7", name: "Dispatch Mobile");

    private static Answer Ask(Company company, string activity, string? product)
    {
        var organization = company.Build(Ladder.Standard);
        return Deciders.Of(organization, Ladder.Standard.ActivityOf(activity)!, organization.Products.Of(product));
    }

    private static string[] Names(IEnumerable<Named> all) => [.. all.Select(named => named.Name)];

    [Fact]
    public void A_launch_decision_names_people_for_every_letter()
    {
        var answer = Ask(Dispatch(), "L5", "payments");

        Assert.Equal("Nkechi", answer.Decider?.Name);
        Assert.Equal(["Dae", "Gabriel", "Theo", "Isandro"], Names(answer.Responsible));
        Assert.Equal(["Leilani", "Emre", "Dominik", "Fatoumata", "Thandeka"], Names(answer.Consulted));
        Assert.Equal(["Imani", "Bastien", "Bea"], Names(answer.Informed));
        Assert.Empty(answer.Unfilled);
    }

    [Fact]
    public void Work_falls_down_the_ladder_and_the_reason_says_so()
    {
        var dae = Ask(Dispatch(), "L5", "payments").Responsible[0];

        Assert.Equal("No Senior PM works on Dispatch Payments or stands above it, so the work falls to the PM: Dae is accountable for Dispatch Payments.", dae.Why);
        Assert.Equal("senior-pm", dae.For);
    }

    [Fact]
    public void A_letter_that_leads_to_somebody_named_already_goes_on_to_the_others_of_the_role() =>
        Assert.Equal("Emre is asked as another PM on the team Payments, since Dae does the work.", Ask(Dispatch(), "L5", "payments").Consulted[1].Why);

    [Theory, InlineData("payments", "Dae"), InlineData("mobile", "Aroha")]
    public void A_decision_of_product_size_belongs_to_whoever_is_accountable_for_the_product(string product, string name) =>
        Assert.Equal(name, Ask(Dispatch(), "K1", product).Decider?.Name);

    [Fact]
    public void A_function_keeps_its_decision_also_for_a_product() =>
        Assert.Equal("Bastien", Ask(Dispatch(), "F3", "payments").Decider?.Name);

    [Fact]
    public void Where_several_of_a_function_stand_near_the_first_one_above_them_decides()
    {
        var decider = Ask(Dispatch(), "M2", "mobile").Decider!;

        Assert.Equal("Freya", decider.Name);
        Assert.Contains("Keoni and Gabriel stand nearer but are several", decider.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_works_under_supervision_never_decides_even_when_accountable()
    {
        var answer = Ask(Dispatch().Product("pilot", "dispatch", "A1", "T5", name: "Pilot"), "K1", "pilot");

        Assert.Equal("Emre", answer.Decider?.Name);
        Assert.StartsWith("Noor is accountable for Pilot but works under supervision, so the matrix decides.", answer.Decider?.Why, StringComparison.Ordinal);
        Assert.Contains("Noor", Names(answer.Informed));
    }

    [Fact]
    public void An_accountable_person_without_a_known_role_may_decide_and_the_reason_says_it_is_unknown()
    {
        var company = Dispatch().Seat("PO", "Gregor", manager: "G", title: "Product Owner").Product("sync", "dispatch", "PO", name: "Sync");

        var decider = Ask(company, "K1", "sync").Decider!;

        Assert.Equal("Gregor", decider.Name);
        Assert.Contains("Product Owner is mapped to no role", decider.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vacant_seat_is_passed_over_and_named()
    {
        var company = new Company().Seat("C", "Imani", "cpo").Seat("V1", null, "director", "C", "Director, Pulse").Seat("G", "Hana", "group-pm", "V1").Seat("P", "Linnea", "senior-pm", "G")
            .Product("assist", accountable: "P", name: "Assist");

        Assert.Equal(
            "V1 (Director, Pulse) is vacant, so the decision goes to Imani, the nearest in the line of Assist whose role (CPO) ranks as high or higher.",
            Ask(company, "F4", "assist").Decider?.Why);
        Assert.Equal("V1 (Director, Pulse) is vacant.", Ask(company, "L5", "assist").Unfilled.Single(one => one.For == "director").Why);
    }

    [Fact]
    public void With_one_product_manager_the_large_decisions_go_to_the_top()
    {
        var company = new Company().Seat("X", "Bea", title: "CEO", function: "executive").Seat("P", "Ada", "pm", "X").Product("app", accountable: "P");

        Assert.Equal("Bea", Ask(company, "K3", "app").Decider?.Name);
        Assert.Equal("Bea", Ask(company, "K3", null).Decider?.Name);
        Assert.Equal("Ada", Ask(company, "K1", "app").Decider?.Name);
    }

    [Fact]
    public void A_product_without_anybody_accountable_looks_to_the_manager_of_its_team()
    {
        var company = Dispatch().Seat("PO", "Gregor", manager: "G", title: "Product Owner", teams: "T4").Team("T4", "Sync").Product("sync", "dispatch", teams: "T4", name: "Sync");

        var decider = Ask(company, "L5", "sync").Decider!;

        Assert.Equal("Nkechi", decider.Name);
        Assert.Equal("Nkechi decides as Group PM: the reporting line of Sync starts there.", decider.Why);
    }

    [Fact]
    public void Two_roles_with_the_A_leave_the_decision_open_and_list_both()
    {
        var answer = Ask(Dispatch().Override("L5", accountable: "director group-pm"), "L5", "payments");

        var open = Assert.IsType<Accountability.Nobody>(answer.Accountable);
        Assert.Equal(["Leilani", "Nkechi"], Names(open.Candidates));
        Assert.Contains("Director and Group PM", open.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_for_the_whole_goes_before_a_general_one_and_leaves_other_letters_alone()
    {
        var company = Dispatch().Override("L5", accountable: "cpo", informed: "").Override("L5", "dispatch", "director");

        var answer = Ask(company, "L5", "payments");

        Assert.Equal("Leilani", answer.Decider?.Name);
        Assert.Empty(answer.Informed);
        Assert.Equal(["Dae", "Gabriel", "Theo", "Isandro"], Names(answer.Responsible));
    }

    [Fact]
    public void What_the_company_set_itself_is_not_taken_back_by_the_size_of_the_decision() =>
        Assert.Equal("Nkechi", Ask(Dispatch().Override("K1", accountable: "group-pm"), "K1", "payments").Decider?.Name);

    [Fact]
    public void An_actual_decision_sets_who_decides_and_whom_to_ask()
    {
        var answer = Ask(Dispatch().Decision("D1", "L5", "payments", "D", "UX", confirmedBy: "C"), "L5", "payments");

        Assert.Equal("Leilani", answer.Decider?.Name);
        Assert.Equal("Decision D1 names Leilani; by the matrix it would be Nkechi.", answer.Decider?.Why);
        Assert.Equal("Imani", answer.Decider?.Confirmed?.ByName);
        Assert.Contains("Bastien", Names(answer.Consulted));
        Assert.DoesNotContain("Bastien", Names(answer.Informed));
    }

    [Fact]
    public void A_decision_that_waits_goes_before_one_that_was_made()
    {
        var company = Dispatch().Decision("D1", "L5", "payments", "C", outcome: "go", on: "2026-06-01").Decision("D2", "L5", "payments", "D").Decision("D3", "L5", "mobile", "C");

        Assert.Equal("Leilani", Ask(company, "L5", "payments").Decider?.Name);
    }

    [Theory, InlineData("A1", "Noor, who works under supervision"), InlineData("ZZ", "ZZ, which does not exist"), InlineData("V", "V (Lead), which nobody holds")]
    public void A_decider_who_cannot_decide_is_passed_over(string decider, string reason)
    {
        var answer = Ask(Dispatch().Seat("V", title: "Lead").Decision("D1", "L5", "payments", decider), "L5", "payments");

        Assert.Equal("Nkechi", answer.Decider?.Name);
        Assert.Contains(reason, answer.Decider?.Why, StringComparison.Ordinal);
        Assert.Null(answer.Decider?.Confirmed);
    }

    [Fact]
    public void Without_a_product_a_decision_names_the_only_one_or_says_that_it_depends()
    {
        Assert.Equal("Imani", Ask(Dispatch(), "K3", null).Decider?.Name);
        var open = Assert.IsType<Accountability.Nobody>(Ask(Dispatch(), "K1", null).Accountable);
        Assert.Equal("2 seats have the role PM, and which of them it is depends on the product. Give a product.", open.Why);
        Assert.Equal(["Dae", "Emre"], Names(open.Candidates));
    }

    [Fact]
    public void A_job_that_two_share_names_both_and_neither_again()
    {
        var share = new Company().Seat("C", "Imani", "cpo").Seat("P", "Ada", "pm", "C").Product("app", accountable: "J").Add(Rolemap.Entries.Entry.Of(
            PositionFields.Shape, (PositionFields.Id, Company.Text("J")), (PositionFields.Role, Company.Text("pm")), (PositionFields.Manager, Company.Text("C")),
            (PositionFields.Holders, new Rolemap.Entries.Value.Items([Holder("P"), Holder("Q", "Bo")]))));

        var answer = Ask(share, "K1", "app");

        Assert.Equal("Ada and Bo", answer.Decider?.Name);
        Assert.DoesNotContain("Ada", Names(answer.Responsible.Concat(answer.Consulted).Concat(answer.Informed)));
    }

    private static Rolemap.Entries.Value.Part Holder(string person, string? name = null) => new Rolemap.Entries.Value.Part(
        Rolemap.Entries.Entry.Of(HolderFields.Shape, (HolderFields.Person, Company.Text(person)), (HolderFields.Name, Company.Text(name))));
}
