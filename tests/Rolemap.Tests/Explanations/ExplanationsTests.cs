using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Tests.Explanations;

public sealed class ExplanationsTests
{
    private static Company Line() => new Company()
        .Seat("C", "Imani", "cpo").Seat("G", "Nkechi", "group-pm", "C").Seat("P", "Dae", "pm", "G", "Product Manager", teams: "T8")
        .Seat("E", "Gabriel", function: "engineering", covers: "team:T8", title: "Engineering Manager").Seat("V", title: "Director", role: "director", manager: "C")
        .Team("T8", "Payments").Product("line", accountable: "G", name: "Line").Product("pay", "line", "P", "T8", "launch", "Pay")
        .Decision("D1", "L5", "pay", "G", due: "2026-09-29");

    private static Organization Build(Company company) => company.Build(Ladder.Standard);

    private static Entry Dotted(string to, string purpose) => Entry.Of(DottedFields.Shape, (DottedFields.To, Company.Text(to)), (DottedFields.Purpose, Company.Text(purpose)));

    [Fact]
    public void The_text_of_a_decision_opens_with_who_decides_and_closes_with_how_sure_that_is()
    {
        var organization = Build(Line());

        var lines = DecisionText.Of(Deciders.Of(organization, Ladder.Standard.ActivityOf("L5")!, organization.Products.Of("pay"))).Split('\n');

        Assert.Equal("Go or no-go at launch: Nkechi decides (Group PM, tier L, a product line), for Pay.", lines[0]);
        Assert.Equal("Does the work: Dae, Gabriel.", lines[1]);
        Assert.Equal("By default; confirm or change it in decisions.yaml. Decision D1 is due on 2026-09-29.", lines[^2]);
    }

    [Fact]
    public void A_decision_that_is_open_says_why_and_lists_the_candidates()
    {
        var organization = Build(Line().Override("L5", accountable: "group-pm cpo"));

        var text = DecisionText.Of(Deciders.Of(organization, Ladder.Standard.ActivityOf("L5")!, organization.Products.Of("line")));

        Assert.Contains("it is open who decides", text, StringComparison.Ordinal);
        Assert.Contains("? Imani", text, StringComparison.Ordinal);
        Assert.Contains("? Nkechi", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Supervision_is_told_apart_from_other_dotted_lines()
    {
        var seat = Entry.Of(PositionFields.Shape, (PositionFields.Id, Company.Text("A")), (PositionFields.Name, Company.Text("Zofia")), (PositionFields.Role, Company.Text("apm")), (PositionFields.Manager, Company.Text("G")),
            (PositionFields.Dotted, new Value.Items([new Value.Part(Dotted("P", "supervision")), new Value.Part(Dotted("C", "programme"))])));
        var organization = Build(Line().Add(seat));

        var below = PositionText.Of(PositionExplanation.Of(organization.PositionOf("A")!.Value));
        var above = PositionText.Of(PositionExplanation.Of(organization.PositionOf("P")!.Value));

        Assert.Contains("Supervised by: Dae (PM)\n", below, StringComparison.Ordinal);
        Assert.Contains("Dotted line to: Imani (CPO) for programme\n", below, StringComparison.Ordinal);
        Assert.Contains("Supervises: Zofia (APM)\n", above, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_s_page_shows_the_line_above_and_what_they_take_part_in_now()
    {
        var framework = new Ladder().Track("ic").Role("pm", "ic", 2, title: "Product Manager").Role("cpo", "ic", 5, title: "Chief")
            .Activity("L1", "P", "pm:A", "launch", "Launch plan").Activity("B1", "P", "pm:A", "build", "Backlog").Build();
        var organization = new Company().Seat("C", "Imani", "cpo").Seat("P", "Dae", "pm", "C").Product("pay", accountable: "P", stage: "launch").Build(framework);

        var text = PersonText.Of(PersonExplanation.Of(organization.PersonOf("P")!.Value, organization));

        Assert.Contains("Reports to: Imani (Chief)", text, StringComparison.Ordinal);
        Assert.Contains("A L1 Launch plan, pay", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Backlog", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Mentoring_that_has_ended_is_not_shown()
    {
        var organization = Build(Line()
            .Add(Entry.Of(MentoringFields.Shape, (MentoringFields.Mentor, Company.Text("G")), (MentoringFields.Mentee, Company.Text("P")), (MentoringFields.Until, Company.Day("2026-06-29"))))
            .Add(Entry.Of(MentoringFields.Shape, (MentoringFields.Mentor, Company.Text("C")), (MentoringFields.Mentee, Company.Text("P")), (MentoringFields.Until, Company.Day("2026-06-30")))));

        Assert.Equal(["Imani"], PersonExplanation.Of(organization.PersonOf("P")!.Value, organization).Mentors.Select(one => one.Name));
    }

    [Fact]
    public void A_product_s_page_shows_what_waits_and_nobody_where_nobody_is_accountable()
    {
        var organization = Build(Line().Product("lost", "line", name: "Lost"));

        var pay = ProductText.Of(ProductExplanation.Of(organization.Products.Of("pay")!, organization));
        var lost = ProductText.Of(ProductExplanation.Of(organization.Products.Of("lost")!, organization));

        Assert.Contains("Go or no-go at launch for Pay, Nkechi decides, due 2026-09-29 (D1)", pay, StringComparison.Ordinal);
        Assert.Contains("Part of: Line (line)", pay, StringComparison.Ordinal);
        Assert.Contains("Accountable: nobody", lost, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vacant_seat_says_so_and_names_who_is_left_above()
    {
        var organization = Build(Line());

        var text = PositionText.Of(PositionExplanation.Of(organization.PositionOf("V")!.Value));

        Assert.StartsWith("Director (position:V): vacant\n", text, StringComparison.Ordinal);
        Assert.Contains("Reports to: Imani (CPO)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_lists_members_products_partners_and_its_trio() =>
        Assert.Equal(
            "Payments (team:T8)\nBuilds: Pay (pay, launch)\n\nWorks on it\n  - Dae (PM)\n\nCovers it\n  - Gabriel (Engineering Manager) for engineering\n\nTrio\n"
            + "  - product: Dae works on the team and is accountable for Pay.\n  - engineering: Gabriel covers the team.\n"
            + "  - design: Nobody in design works on Payments, covers it or covers what it builds.\n",
            TeamText.Of(Build(Line()).TeamOf("T8")!, Build(Line())));

    [Fact]
    public void An_activity_says_which_letters_the_company_set_itself()
    {
        var text = ActivityText.Of(Ladder.Standard.ActivityOf("L5")!, Build(Line().Override("L5", accountable: "director")));

        Assert.Contains("A decides: Director (set by this company)", text, StringComparison.Ordinal);
        Assert.Contains("R does the work: Senior PM, engineering, marketing and support", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_says_what_the_framework_says_and_names_what_it_leaves_open()
    {
        var framework = new Ladder().Role("keeper", title: "Keeper").Build();

        Assert.Equal(
            "Keeper (role:keeper)\n\nIn tested\n\nThe framework does not say\n"
            + "  - its purpose, its track, its rung, its grade, how far it reaches, whether it manages people, whom\n"
            + "    it reports to, what it does, what it expects of competencies, how people move to it and on and\n"
            + "    who decides what\n",
            RoleText.Of(RoleExplanation.Of(framework.RoleOf("keeper")!, null)));
    }

    [Fact]
    public void Moves_up_sideways_from_outside_and_from_nowhere_known_are_told_apart()
    {
        static Entry Move(string from, string to, string kind, string needs) => Entry.Of(MoveFields.Shape,
            (MoveFields.From, Company.Text(from)), (MoveFields.To, Company.Text(to)), (MoveFields.Kind, Company.Text(kind)), (MoveFields.Needs, Company.List(needs)));
        var framework = new Ladder().Role("keeper", title: "Keeper").Role("warden", title: "Warden")
            .Add(Move("keeper", "warden", "promotion", "Keys.")).Add(Move("keeper", "keeper", "lateral", "Doors.")).Add(Move("outside/night-watch", "keeper", "entry", "Lamps.")).Add(Move("ghost", "keeper", "lateral", "Chains."))
            .Build();

        Assert.StartsWith(
            "Keeper (role:keeper)\n\nIn tested\n\n" +
            "What comes next\n  - The same role elsewhere (lateral)\n    Needs: Doors.\n  - Warden (promotion)\n    Needs: Keys.\n\n" +
            "Ways in from outside\n  - Night watch (entry)\n    Needs: Lamps.\n\nComes from\n  - ghost (lateral)\n\nThe framework does not say\n",
            RoleText.Of(RoleExplanation.Of(framework.RoleOf("keeper")!, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_says_what_it_decides_for_its_own_product_and_who_decides_the_rest()
    {
        var text = RoleText.Of(RoleExplanation.Of(Ladder.Standard.RoleOf("senior-pm")!, null));

        Assert.Contains("\nDecides:\n  - Market picture (K11)\nDecides too, for a product they answer for:\n  - Strategy of one product (K1): else does the work, and PM decides\n", text, StringComparison.Ordinal);
        Assert.Contains("\nDoes the work (behind it: who decides):\n  - Cross-team trade-offs (B3): Staff PM\n  - Commit a team to build (F4): Director\n", text, StringComparison.Ordinal);
        Assert.Contains("  - Reliability and debt budget (M2): engineering\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_says_where_the_company_has_it_otherwise()
    {
        var organization = Build(Line().Override("L5", accountable: "director"));

        Assert.Contains("Different in this company:\n  - L5 Go or no-go at launch: A is with Director here, with Group PM in the framework.\n", RoleText.Of(RoleExplanation.Of(Ladder.Standard.RoleOf("pm")!, organization)), StringComparison.Ordinal);
        Assert.DoesNotContain("Different", RoleText.Of(RoleExplanation.Of(Ladder.Standard.RoleOf("apm")!, organization)), StringComparison.Ordinal);
        Assert.DoesNotContain("Different", RoleText.Of(RoleExplanation.Of(Ladder.Standard.RoleOf("pm")!, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_works_under_supervision_decides_for_no_product_and_a_function_keeps_its_decision()
    {
        Assert.DoesNotContain(RoleExplanation.Of(Ladder.Standard.RoleOf("apm")!, null).Decisions, one => one.ByProduct || one.Decides);
        Assert.DoesNotContain(RoleExplanation.Of(Ladder.Standard.RoleOf("director")!, null).Decisions, one => one.ByProduct && one.Activity.Id is "M2" or "F3");
    }

    [Fact]
    public void A_role_below_the_lowest_that_may_answer_in_a_stage_does_not_decide_there()
    {
        static Entry Stage(string id, string from) => Entry.Of(StageFields.Shape, (StageFields.Id, Company.Text(id)), (StageFields.AccountableFrom, Company.Text(from)));
        var framework = new Ladder().Track("t").Role("low", "t", 1, title: "Low").Role("high", "t", 2, title: "High").Add(Stage("young", "low")).Add(Stage("old", "high"))
            .Activity("Y", "P", "high:A low:R", "young").Activity("O", "P", "high:A low:R", "old").Activity("K", "F", "high:A", "always").Activity("N", "P", "low:C", "young")
            .Activity("L", "L", "high:A low:R", "young").Activity("B", "P", "high:A design:A", "young").Build();

        var decisions = RoleExplanation.Of(framework.RoleOf("low")!, null).Decisions;

        Assert.Equal(["K", "N", "Y"], decisions.Where(one => one.ByProduct).Select(one => one.Activity.Id));
        Assert.Equal([null, "High", "High", "High", "High"], decisions.Select(one => one.Decider).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_framework_without_sizes_of_decisions_says_nothing_of_products()
    {
        var framework = new Ladder().Role("keeper", title: "Keeper").Role("warden", title: "Warden").Activity("D", null, "warden:A keeper:C", name: "Doors").Build();

        var text = RoleText.Of(RoleExplanation.Of(framework.RoleOf("keeper")!, null));

        Assert.Contains("Is asked (behind it: who decides):\n  - Doors (D): Warden\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("answers for the product", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Decides too", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rung_and_grade_are_explained_with_who_ranks_alike_and_what_is_left_free()
    {
        Assert.Equal([("Rung", "2 on its track, where the highest is 3"), ("Grade", "5, the rank in the company whatever the track, the same as Principal PM; no role here has 6")], RoleRank.Of(Ladder.Standard.RoleOf("director")!));
        Assert.Equal(("Rung", "3 on its track, the highest"), RoleRank.Of(Ladder.Standard.RoleOf("cpo")!).First());
        Assert.Equal("1, the rank in the company whatever the track; no role here has 2 to 9", RoleRank.Of(new Ladder().Role("a", grade: 1).Role("b", grade: 10).Build().RoleOf("a")!).Single().Words);
    }

    [Fact]
    public void A_stage_and_a_gate_say_what_they_ask_how_they_end_and_who_decides()
    {
        var framework = new Ladder().Role("low", title: "Low")
            .Add(Entry.Of(StageFields.Shape, (StageFields.Id, Company.Text("young")), (StageFields.Question, Company.Text("Is it alive?")), (StageFields.AccountableFrom, Company.Text("low"))))
            .Add(Entry.Of(GateFields.Shape, (GateFields.Id, Company.Text("E")), (GateFields.Name, Company.Text("End")), (GateFields.After, Company.Text("young")), (GateFields.Outcomes, Company.List("go drop"))))
            .Activity("Y", "P", "low:A", "young", "Grow").Build();

        Assert.Equal(
            "young (stage:young): stage 1 of 1 in a product's life\nAsks: Is it alive?\nThe lowest role that may answer for a product in it: Low\n\n"
            + "Ends with: End (gate:E)\nMay end in: go or drop\n\nWho decides what in it (rolemap explain activity:ID)\n  - Grow (Y): Low\n",
            StageText.Of(framework.Stages[0], framework));
        Assert.Equal("End (gate:E): a gate at the end of the stage young (stage:young)\nMay end in: go or drop\n", StageText.OfGate(framework.Gates[0], framework));
    }

    [Fact]
    public void Stages_gates_and_tracks_are_found_only_when_they_are_named_as_such()
    {
        var finder = new Finder(new Ladder().Track("t", "Zither").Role("low", "t").Add(Entry.Of(GateFields.Shape, (GateFields.Id, Company.Text("Y")))).Activity("Y", "P", "low:A").Build(), null);

        Assert.Equal("activity:Y", Assert.IsType<Meaning.One>(finder.Find("Y")).Thing.Ref.ToString());
        Assert.Equal("gate:Y", Assert.IsType<Meaning.One>(finder.Find("gate:Y")).Thing.Ref.ToString());
        Assert.Equal("track:t", Assert.IsType<Meaning.One>(finder.Find("zither", RefKind.Track)).Thing.Ref.ToString());
        Assert.IsType<Meaning.Unknown>(finder.Find("zither"));
    }

    [Fact]
    public void A_role_names_those_who_hold_it_here() =>
        Assert.EndsWith("Has this role\n  - Dae (P)\n", RoleText.Of(RoleExplanation.Of(Ladder.Standard.RoleOf("pm")!, Build(Line()))), StringComparison.Ordinal);

    [Fact]
    public void Tracks_without_numbers_and_roles_without_a_track_are_shown()
    {
        var framework = new Ladder().Track("line", "Line").Role("a", "line", title: "Hand").Role("b", title: "Drifter").Build();

        Assert.Equal("tested: 2 roles on 1 track\n\nLine\n  Hand\n\nOn no track\n  Drifter\n", TracksText.Of(framework));
        Assert.Equal("tested: 1 role on 0 tracks\n\nRoles\n  Drifter\n", TracksText.Of(new Ladder().Role("b", title: "Drifter").Build()));
    }

    [Fact]
    public void A_line_end_in_a_name_does_not_break_a_line() =>
        Assert.StartsWith("Two Lines (product:x)\n", ProductText.Of(ProductExplanation.Of(Build(Line().Product("x", name: "Two\nLines")).Products.Of("x")!, Build(Line()))), StringComparison.Ordinal);
}
