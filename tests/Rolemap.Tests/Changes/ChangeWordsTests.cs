using CsCheck;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;
using Rolemap.Tests.Entries;
using static Rolemap.Tests.Sketch;

namespace Rolemap.Tests.Changes;

public sealed class ChangeWordsTests
{
    private static readonly Sketch Company = new Sketch()
        .Seat("A", "Ada", "cpo")
        .Seat("G", "Gus", "group-pm", "A")
        .Seat("S", "Sam", "senior-pm", "G")
        .Seat("T", "Tom", "pm", "G")
        .Team("T1", "Mobile")
        .Product("line", "Line", "G")
        .Product("app", "App", "S", "T")
        .Add(Entry.Of(OpeningFields.Shape, (OpeningFields.Id, Text("R1")), (OpeningFields.Role, Text("apm")), (OpeningFields.Manager, Text("G")), (OpeningFields.Count, Number(2)), (OpeningFields.Planned, Day("2026-09-01"))))
        .Add(Entry.Of(MentoringFields.Shape, (MentoringFields.Mentor, Text("S")), (MentoringFields.Mentee, Text("T")), (MentoringFields.Since, Day("2025-10-01"))))
        .Add(Entry.Of(HoldingFields.Shape, (HoldingFields.Position, Text("T")), (HoldingFields.Function, Text("Release notes")), (HoldingFields.Team, Text("T1"))))
        .Add(Entry.Of(DecisionFields.Shape, (DecisionFields.Id, Text("D1")), (DecisionFields.Activity, Text("L5")), (DecisionFields.Product, Text("app")), (DecisionFields.Decider, Text("G"))))
        .Add(Entry.Of(AcceptanceFields.Shape, (AcceptanceFields.Rule, Text("RM103")), (AcceptanceFields.Subject, Text("position:G")), (AcceptanceFields.Reason, Text("still growing")), (AcceptanceFields.Until, Day("2026-12-31"))))
        .Add(Entry.Of(WorkspaceFields.Shape, (WorkspaceFields.Rolemap, Number(1)), (WorkspaceFields.Name, Text("Sketch")), (WorkspaceFields.Profile, Text("startup"))))
        .Add(Entry.Of(GoalFields.Shape, (GoalFields.Id, Text("paperless")), (GoalFields.Title, Text("Trades run without paper"))));

    [Fact]
    public void A_product_is_handed_over() =>
        Assert.Equal(["Product App is handed over: Sam and Tom → Sam."], Words(Company.With("product:app", ProductFields.Accountable, Texts("S"))));

    [Fact]
    public void A_product_may_lose_everybody_who_answers_for_it() =>
        Assert.Equal(["Product App: accountable Sam and Tom → nobody."], Words(Company.With("product:app", ProductFields.Accountable, null)));

    [Fact]
    public void Products_come_move_and_end()
    {
        var part = Company.With("product:app", ProductFields.PartOf, Text("line"));

        Assert.Equal(["New product Web (accountable: Tom)."], Words(Company.Copy().Product("web", "Web", "T")));
        Assert.Equal(["Product App: part of Line (not set before)."], Words(part));
        Assert.Equal(["Product App ends (accountable: Sam and Tom)."], Words(Company.Without("product:app")));
    }

    [Fact]
    public void Stage_and_gates_of_a_product_are_said()
    {
        var growing = Company.With("product:app", ProductFields.Stage, Text("growth"));
        var gate = Entry.Of(GatePassedFields.Shape, (GatePassedFields.Gate, Text("G3")), (GatePassedFields.On, Day("2026-01-20")), (GatePassedFields.Outcome, Text("go")));
        var staged = new Framework(EntrySet.Of([Stage("growth", "Growth"), Stage("maturity", "Maturity")]));

        Assert.Equal(["Product App: stage growth → maturity."], Words(growing.With("product:app", ProductFields.Stage, Text("maturity")), growing, staged));
        Assert.Equal(["Product App passes gate G3 on 2026-01-20: go."], Words(Company.With("product:app", ProductFields.Gates, Parts(gate))));
    }

    [Fact]
    public void Parts_of_an_entry_are_compared_field_by_field()
    {
        var direction = Entry.Of(DirectionFields.Shape, (DirectionFields.Vision, Text("One day")), (DirectionFields.Serves, Text("goal:paperless")));
        var before = Company.With("product:app", ProductFields.Direction, new Value.Part(direction));
        var after = before.With("product:app", ProductFields.Direction, new Value.Part(direction.With(DirectionFields.Vision, Text("Today")).With(DirectionFields.Serves, Text("product:line"))));

        Assert.Equal(["Product App: direction vision “One day” → “Today”.", "Product App: direction serves Trades run without paper → Line."], Words(after, before));
    }

    [Fact]
    public void Openings_open_move_and_close()
    {
        Assert.Equal(["New opening R1 (2 × APM) under Gus, planned for 2026-09-01."], Words(Company, Company.Without("opening:R1")));
        Assert.Equal(["Opening R1 (2 × APM) moves to Ada (from Gus)."], Words(Company.With("opening:R1", OpeningFields.Manager, Text("A"))));
        Assert.Equal(["Opening R1 (2 × APM): planned 2026-09-01 → 2026-10-01."], Words(Company.With("opening:R1", OpeningFields.Planned, Day("2026-10-01"))));
        Assert.Equal(["Opening R1 (2 × APM) closes."], Words(Company.Without("opening:R1")));
    }

    [Fact]
    public void Mentoring_begins_and_ends()
    {
        var without = Company.Without("mentoring:S~T~2025-10-01");

        Assert.Equal(["Sam mentors Tom from 2025-10-01."], Words(Company, without));
        Assert.Equal(["Sam no longer mentors Tom."], Words(without));
        Assert.Equal(
            ["Mentoring of Tom by Sam: until 2026-10-01 (not set before)."],
            Words(Company.With("mentoring:S~T~2025-10-01", MentoringFields.Until, Day("2026-10-01"))));
    }

    [Fact]
    public void Holdings_begin_and_end()
    {
        var holding = Assert.Single(Company.Set[RefKind.Holding]).Ref.ToString();

        Assert.Equal(["Tom answers for Release notes on Mobile."], Words(Company, Company.Without(holding)));
        Assert.Equal(["Tom no longer answers for Release notes on Mobile."], Words(Company.Without(holding)));
    }

    [Fact]
    public void Decisions_are_made_confirmed_and_given_to_others()
    {
        var made = Company.With("decision:D1", DecisionFields.Outcome, Text("go")).With("decision:D1", DecisionFields.On, Day("2026-06-01"));
        var confirmed = Entry.Of(ConfirmationFields.Shape, (ConfirmationFields.By, Text("A")), (ConfirmationFields.On, Day("2026-06-02")));

        Assert.Equal(["Decision D1 ('L5' (unknown), App) is made: go on 2026-06-01."], Words(made));
        Assert.Equal(["Decision D1 ('L5' (unknown), App) goes to Ada (from Gus)."], Words(Company.With("decision:D1", DecisionFields.Decider, Text("A"))));
        Assert.Equal(["Decision D1 ('L5' (unknown), App) is confirmed by Ada on 2026-06-02."], Words(Company.With("decision:D1", DecisionFields.Confirmed, new Value.Part(confirmed))));
        Assert.Equal(["Decision D1 ('L5' (unknown), App): asked with Sam added."], Words(Company.With("decision:D1", DecisionFields.Asked, Texts("S"))));
    }

    [Fact]
    public void Acceptances_begin_change_and_end()
    {
        const string acceptance = "acceptance:RM103~position:G";

        Assert.Equal(["RM103 for Gus is accepted until 2026-12-31: still growing."], Words(Company, Company.Without(acceptance)));
        Assert.Equal(["Acceptance of RM103 for Gus: until 2026-12-31 → 2027-06-30."], Words(Company.With(acceptance, AcceptanceFields.Until, Day("2027-06-30"))));
        Assert.Equal(["RM103 for Gus is no longer accepted."], Words(Company.Without(acceptance)));
    }

    [Fact]
    public void Settings_and_goals_are_said_field_by_field()
    {
        var setting = Entry.Of(RuleSettingFields.Shape, (RuleSettingFields.Max, Number(7)));
        var limited = Company.With("workspace:1", WorkspaceFields.Rules, RuleMap(setting));

        Assert.Equal(["The workspace: profile startup → enterprise."], Words(Company.With("workspace:1", WorkspaceFields.Profile, Text("enterprise"))));
        Assert.Equal(["The workspace: rules RM102 max 7 → 8."], Words(limited.With("workspace:1", WorkspaceFields.Rules, RuleMap(setting.With(RuleSettingFields.Max, Number(8)))), limited));
        Assert.Equal(["Goal Paid in a day: title “Trades run without paper” → “Paid in a day”."], Words(Company.With("goal:paperless", GoalFields.Title, Text("Paid in a day"))));
    }

    [Fact]
    public void A_letter_A_that_moves_is_said_first()
    {
        var before = Letters(("group-pm", "A"), ("legal", "C"), ("sales", "I"));
        var after = Letters(("director", "A"), ("legal", "I"), ("data", "C"), ("sales", "I"));

        Assert.Equal(["L5: group-pm A → director A.", "L5: data no letter → C.", "L5: legal C → I."], FrameworkWords(before, after));
    }

    [Fact]
    public void Parts_of_a_framework_have_words()
    {
        var role = Entry.Of(RoleFields.Shape, (RoleFields.Id, Text("pm")), (RoleFields.Title, Text("Product Manager")), (RoleFields.Rung, Number(2)));
        var move = Entry.Of(MoveFields.Shape, (MoveFields.From, Text("outside/engineering")), (MoveFields.To, Text("pm")), (MoveFields.Kind, Text("entry")));

        Assert.Equal(["Role Product Manager: rung 2 → 3."], FrameworkWords(EntrySet.Of([role]), EntrySet.Of([role.With(RoleFields.Rung, Number(3))])));
        Assert.Equal(["Role Product Manager is taken out."], FrameworkWords(EntrySet.Of([role]), EntrySet.Empty));
        Assert.Equal(["Move from engineering to Product Manager is added."], FrameworkWords(EntrySet.Of([role]), EntrySet.Of([role, move])));
    }

    [Fact]
    public void Long_texts_are_cut_and_kept_on_one_line()
    {
        var before = Company.With("product:app", ProductFields.Name, Text($"App\n{new string('x', 70)}😀😀😀 and more"));
        var words = Assert.Single(Words(Company, before));

        Assert.DoesNotContain('\n', words);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(words)));
        Assert.Contains("…” → “App”", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_change_of_whatever_kind_has_words_that_end() =>
        Gen.Select(RandomEntries.Rows, RandomEntries.Rows).Sample(pair =>
        {
            var (before, after) = (EntrySet.Of(pair.Item1), EntrySet.Of(pair.Item2));
            var day = new DateOnly(2026, 6, 30);
            var words = new ChangeWords(new Organization(before, TwoTracks, day), new Organization(after, TwoTracks, day));
            foreach (var change in ChangeList.Diff(before, after))
            {
                var sentences = words.SentencesOf(change);
                Assert.NotEmpty(sentences);
                Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
            }
        });

    private static Entry Stage(string id, string name) => Entry.Of(StageFields.Shape, (StageFields.Id, Text(id)), (StageFields.Name, Text(name)));

    private static Value.Map RuleMap(Entry setting) => new([KeyValuePair.Create<string, Value>("RM102", new Value.Part(setting))]);

    private static EntrySet Letters(params (string Who, string Letter)[] letters) => EntrySet.Of([Entry.Of(ActivityFields.Shape, (ActivityFields.Id, Text("L5")),
        (ActivityFields.Letters, new Value.Map(letters.Select(pair => KeyValuePair.Create<string, Value>(pair.Who, new Value.Text(pair.Letter))))))]);

    private static IEnumerable<string> FrameworkWords(EntrySet before, EntrySet after)
    {
        var nobody = new Sketch();
        var words = new ChangeWords(nobody.At(framework: new Framework(before)), nobody.At(framework: new Framework(after)));
        return ChangeList.Diff(before, after).SelectMany(change => words.SentencesOf(change));
    }

    private static IEnumerable<string> Words(Sketch after, Sketch? before = null, Framework? framework = null)
    {
        var from = before ?? Company;
        var words = new ChangeWords(from.At(framework: framework), after.At(framework: framework));
        return ChangeList.Diff(from.Set, after.Set).SelectMany(change => words.SentencesOf(change));
    }
}
