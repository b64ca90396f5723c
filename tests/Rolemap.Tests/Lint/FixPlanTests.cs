using CsCheck;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;
using Rolemap.Tests.Entries;

namespace Rolemap.Tests.Lint;

public sealed class FixPlanTests
{
    [Fact]
    public void Fixes_of_different_entries_are_made_together()
    {
        var plan = PlanFor(new Company().Seat("A", "pm").Accepted("RM103", "position:A").Accepted("RM102", "position:A"));

        Assert.Equal(["RM901", "RM901"], plan.Fixed.Select(result => result.Rule.Id));
        Assert.Equal(["acceptance:RM102~position:A", "acceptance:RM103~position:A"], plan.Changes.Select(change => change.Subject.ToString()));
        Assert.Empty(plan.After.Results.Where(result => result.Rule.Id == "RM901"));
    }

    [Fact]
    public void Several_fixes_in_one_list_are_made_one_after_the_other()
    {
        var plan = PlanFor(new Company().Seat("Alexandra", "pm").Seat("Benedikta", "pm").Product("app", accountable: ["Alexandre", "Benedikte"]));

        Assert.Equal(["RM805", "RM805"], plan.Fixed.Select(result => result.Rule.Id));
        Assert.Equal(["Alexandra", "Benedikta"], plan.After.Organization.Entries[RefKind.Product][0].Texts(ProductFields.Accountable));
        Assert.Single(plan.Changes);
    }

    [Fact]
    public void Of_two_fixes_that_contradict_each_other_the_first_is_made_and_the_other_is_left()
    {
        var plan = FixPlan.Of(Check(new Company().Seat("A", "pm"), Contrary), Contrary, includePrivate: false, _ => true);

        Assert.Equal(["RM991", "RM992"], plan.Fixed.Select(result => result.Rule.Id));
        var left = Assert.Single(plan.Left);
        Assert.Equal(("RM991", "its fix contradicts that of another finding"), (left.Result.Rule.Id, left.Reason));
    }

    [Fact]
    public void What_comes_of_a_fix_is_said()
    {
        var plan = PlanFor(new Company().Seat("Alexandra", "group-pm").Seats(8, "B", "pm", "Alexandra").Seat("C", "pm", "Alexandre"));

        Assert.Equal(["RM109"], plan.Fixed.Select(result => result.Rule.Id));
        Assert.Contains(("RM102", "position:Alexandra"), plan.Caused.Select(result => (result.Rule.Id, result.Finding.Subject.ToString())));
    }

    [Fact]
    public void What_is_written_in_the_framework_is_left()
    {
        Rule[] rules = [new Renames("RM993", organization => organization.Framework.Roles[0].Entry, RoleFields.Title, "Another")];
        var plan = FixPlan.Of(Check(new Company().Seat("A", "pm"), rules), rules, includePrivate: false, _ => true);

        Assert.Empty(plan.Fixed);
        Assert.Equal(["it is written in the framework, which this does not change"], plan.Left.Select(left => left.Reason));
    }

    [Fact]
    public void What_is_not_wanted_stays()
    {
        var company = new Company().Seat("A", "pm").Accepted("RM103", "position:A");
        var plan = FixPlan.Of(Check(company, RuleBook.All), RuleBook.All, includePrivate: false, result => result.Rule.Id != "RM901");

        Assert.Empty(plan.Changes);
        Assert.Empty(plan.Left);
    }

    /// <summary>Organizations that make no sense, with every rule there is.</summary>
    [Fact]
    public void Whatever_is_written_down_the_fixes_fit_together() => Gen.Select(RandomEntries.EntryOf(PositionFields.Shape).Array[0, 8], RandomEntries.Entries.Array[0, 20], (seats, others) =>
        seats.Concat(others).DistinctBy(entry => entry.Ref).ToArray()).Sample(rows =>
        {
            var organization = new Organization(EntrySet.Of(rows), Ladder.Framework, new DateOnly(2020, 6, 15));
            var plan = FixPlan.Of(Linter.Check(organization, RuleBook.All, includePrivate: true), RuleBook.All, includePrivate: true, _ => true);

            var applied = Assert.IsType<Application.Applied>(plan.Changes.ApplyTo(organization.Entries));
            Assert.Equal(plan.After.Organization.Entries, applied.Entries);
            Assert.Equal(plan.After.Results.Where(result => result.Finding.Fix.Count > 0), plan.Left.Select(left => left.Result));
        }, iter: 300);

    private static FixPlan PlanFor(Company company) => FixPlan.Of(Check(company, RuleBook.All), RuleBook.All, includePrivate: false, _ => true);

    private static LintReport Check(Company company, IEnumerable<Rule> rules) => Linter.Check(company.Organization, rules, includePrivate: false);

    private static readonly Rule[] Contrary =
    [
        new Renames("RM991", organization => organization.Positions.First().Entry, PositionFields.Title, "One"),
        new Renames("RM992", organization => organization.Positions.First().Entry, PositionFields.Title, "Another"),
    ];

    /// <summary>A rule that wants one field to say one thing.</summary>
    private sealed class Renames(string id, Func<Organization, Entry> entryOf, Field field, string wanted) : Rule
    {
        public override RuleCard Card { get; } = new()
        {
            Id = id,
            Name = "renames",
            Since = "0.1",
            Severity = Severity.Note,
            Summary = "",
            Why = "",
            Bad = "",
            Good = "",
            Fix = "",
        };

        public override IEnumerable<Finding> Check(Inspection inspection)
        {
            var entry = entryOf(inspection.Organization);
            if (entry.Text(field) != wanted)
                yield return new Finding(entry.Ref, entry.Place, $"It should be {wanted}") { Fix = new ChangeList([Change.Edits(entry, field, new Value.Text(wanted))]) };
        }
    }
}
