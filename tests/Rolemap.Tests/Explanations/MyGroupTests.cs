using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Tests.Explanations;

public sealed class MyGroupTests
{
    private static readonly Framework Reaching = new Ladder().Track("ic").Track("manager")
        .Add(Role("apm", "feature")).Add(Role("pm", "product", supervises: "apm")).Add(Role("senior-pm", "several-products")).Add(Role("group-pm", "product-line")).Add(Role("cpo", "company")).Build();

    private static Entry Role(string id, string reach, string? supervises = null) => Entry.Of(RoleFields.Shape, (RoleFields.Id, Company.Text(id)),
        (RoleFields.Scope, new Value.Part(Entry.Of(ScopeFields.Shape, (ScopeFields.Reach, Company.Text(reach))))),
        (RoleFields.People, new Value.Part(Entry.Of(PeopleFields.Shape, (PeopleFields.Supervises, Company.List(supervises))))));

    private static Company Group() => new Company().Seat("G", "Nkechi", "group-pm").Seat("P", "Dae", "pm", "G").Seat("A", "Zofia", "apm", "G").Product("pay", "line", "P", stage: "build").Product("line", accountable: "G").Product("else");

    private static LintResult Found(string subject, Severity severity) => new(RuleBook.All[0].Card, severity, new Finding(Ref.Parse(subject), default, "Something is wrong"), Acceptance: null);

    private static Position SeatIn(Company company, string id) => company.Build(Reaching).PositionOf(id)!.Value;

    [Fact]
    public void A_group_has_a_row_for_each_direct_report_with_what_waits_for_it()
    {
        var organization = Group().Decision("D2", "X", decider: "P", due: "2026-08-01").Decision("D1", "X", decider: "P", due: "2026-07-01").Decision("D3", "X", decider: "G").Build(Reaching);
        var rows = MyGroup.Of(organization.PersonOf("G")!.Value, organization).Rows;

        Assert.Equal(["A", "P"], rows.Select(row => row.Seat.Id));
        Assert.Equal(["D1", "D2"], rows[1].Waiting.Select(decision => decision.Id));
        Assert.Equal(["pay"], rows[1].Holds.Select(held => held.Product.Id));
    }

    [Fact]
    public void The_direct_report_with_the_worst_finding_comes_first_and_with_most_of_them_where_several_are_alike()
    {
        var organization = Group().Product("old", accountable: "P").Build(Reaching);
        var group = MyGroup.Of(organization.PersonOf("G")!.Value, organization);
        Dictionary<Ref, LintResult[]> found = new()
        {
            [Ref.Parse("position:A")] = [Found("position:A", Severity.Warning)],
            [Ref.Parse("person:P")] = [Found("person:P", Severity.Note)],
            [Ref.Parse("product:old")] = [Found("product:old", Severity.Warning)],
        };
        IEnumerable<LintResult> About(Ref subject) => found.GetValueOrDefault(subject, []);

        Assert.Equal(["product:old", "person:P"], group.Rows[1].FindingsAmong(About).Select(result => result.Finding.Subject.ToString()));
        Assert.Equal(("P", "product:old"), (group.ForemostAmong(About)!.Value.Row.Seat.Id, group.ForemostAmong(About)!.Value.Finding.Finding.Subject.ToString()));
        found[Ref.Parse("position:A")] = [Found("position:A", Severity.Error)];
        Assert.Equal("A", group.ForemostAmong(About)!.Value.Row.Seat.Id);
        Assert.Null(group.ForemostAmong(_ => []));
    }

    [Fact]
    public void Who_works_under_supervision_and_has_no_supervisor_stands_out()
    {
        var line = Entry.Of(DottedFields.Shape, (DottedFields.To, Company.Text("P")), (DottedFields.Purpose, Company.Text("supervision")));
        var supervised = Group().Build(Reaching);
        var withLine = new Organization(supervised.Entries.With(new Dictionary<Ref, Entry?>
        {
            [Ref.Parse("position:A")] = supervised.PositionOf("A")!.Value.Entry.With(PositionFields.Dotted, new Value.Items([new Value.Part(line)])),
        }), Reaching, supervised.AsOf);

        Assert.True(MyGroup.Of(supervised.PersonOf("G")!.Value, supervised).Rows[0].LacksSupervisor);
        Assert.False(MyGroup.Of(withLine.PersonOf("G")!.Value, withLine).Rows[0].LacksSupervisor);
        Assert.Contains("Supervisor: Dae", MyGroupText.Of(MyGroup.Of(withLine.PersonOf("G")!.Value, withLine), withLine), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_nobody_says_so()
    {
        var organization = Group().Build(Reaching);

        Assert.Contains("Nobody reports here.", MyGroupText.Of(MyGroup.Of(organization.PersonOf("P")!.Value, organization), organization), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pm", "", ScopeFit.Below)]
    [InlineData("pm", "one", ScopeFit.Within)]
    [InlineData("pm", "one two", ScopeFit.Above)]
    [InlineData("senior-pm", "one", ScopeFit.Below)]
    [InlineData("senior-pm", "hard", ScopeFit.Within)]
    [InlineData("senior-pm", "one two", ScopeFit.Within)]
    [InlineData("apm", "", ScopeFit.Within)]
    [InlineData("apm", "one", ScopeFit.Above)]
    [InlineData("group-pm", "one", ScopeFit.Below)]
    [InlineData("group-pm", "one two", ScopeFit.Within)]
    [InlineData("cpo", "one two", ScopeFit.Below)]
    [InlineData("cpo", "one two hard elsewhere", ScopeFit.Within)]
    [InlineData("pm", "one elsewhere", ScopeFit.Above)]
    public void The_scope_that_is_held_stands_beside_what_the_role_reaches(string role, string held, ScopeFit fit)
    {
        var company = new Company().Seat("S", "Ada", role).Product("line").Product("line2");
        foreach (var (id, whole) in new[] { ("one", "line"), ("two", "line"), ("hard", "line"), ("elsewhere", "line2") })
        {
            var entry = Entry.Of(ProductFields.Shape, (ProductFields.Id, Company.Text(id)), (ProductFields.PartOf, Company.Text(whole)), (ProductFields.Accountable, Company.List(held.Split(' ').Contains(id) ? "S" : null)),
                (ProductFields.Complexity, id == "hard" ? new Value.Part(Entry.Of(ComplexityFields.Shape, (ComplexityFields.Regulated, new Value.Flag(true)))) : null));
            company.Add(entry);
        }

        Assert.Equal(fit, ScopeHeld.Of(SeatIn(company, "S")).Fit);
    }

    [Fact]
    public void A_manager_holds_what_their_people_hold() => Assert.Equal("the line line", ScopeHeld.Of(SeatIn(Group(), "G")).What);

    [Fact]
    public void Without_a_role_nothing_is_said_of_the_scope() => Assert.Equal(ScopeFit.Unknown, ScopeHeld.Of(SeatIn(Group().Seat("X", "Kim"), "X")).Fit);
}
