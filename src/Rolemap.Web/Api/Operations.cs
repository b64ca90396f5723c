using System.Collections.Immutable;
using Rolemap.Lint;
using Rolemap.Web.Design;

namespace Rolemap.Web.Api;

/// <summary>Everything the API answers, in the order in which it is documented.</summary>
public static class Operations
{
    private static readonly Parameter Framework = new("framework", "The id of a framework of the library; the company's own when left out.", "");

    public static ImmutableArray<Operation> All { get; } =
    [
        new("listRoles", "/roles", "The roles of the framework, in its order.", "RoleList", FrameworkAnswers.Roles) { IsList = true, IsOpenToAll = true, Own = [Framework] },
        new("getRole", "/roles/{id}", "A role: what its framework says of it, the moves to and from it, its part in decisions, and who holds it here.", "Role", FrameworkAnswers.Role)
            { IsOpenToAll = true, Own = [Id("role", "senior-pm"), Framework] },
        new("getRoleOfFramework", "/roles/{framework}/{id}", "A role of a framework of the library, at the address that its reference gives.", "Role", FrameworkAnswers.Role)
            { IsOpenToAll = true, Own = [new("framework", "The id of a framework of the library, or of the company's own.", "gitlab") { IsInPath = true, IsRequired = true }, Id("role", "senior-pm")] },
        new("listPeople", "/people", "The people, by id, and the seats they hold.", "PersonList", OrganizationAnswers.People) { IsList = true },
        new("getPerson", "/people/{id}", "A person: their seats with all that runs to and from them, mentoring, and the decisions they take part in.", "Person", OrganizationAnswers.Person) { Own = [Id("person", "P06")] },
        new("listPositions", "/positions", "The seats, by id: title, role, manager and who holds them.", "PositionList", OrganizationAnswers.Positions) { IsList = true },
        new("getPosition", "/positions/{id}", "A seat: what is written about it, its managers, its reports, what it holds and what waits for it.", "Position", OrganizationAnswers.Position) { Own = [Id("position", "V01")] },
        new("getPath", "/positions/{id}/path", "The managers above a seat, the nearest first.", "SeatList", OrganizationAnswers.Path) { IsList = true, Own = [Id("position", "P14")] },
        new("listReports", "/positions/{id}/reports", "The seats that report to a seat, by id.", "PositionList", OrganizationAnswers.Reports) { IsList = true, Own = [Id("position", "P06")] },
        new("listProducts", "/products", "The products, by id: stage, what each is part of, who answers for it.", "ProductList", OrganizationAnswers.Products) { IsList = true },
        new("getProduct", "/products/{id}", "A product: where it stands and goes, who answers for it, and who decides what now.", "Product", OrganizationAnswers.Product) { Own = [Id("product", "dispatch-payments")] },
        new("listTeams", "/teams", "The teams, by id.", "TeamList", OrganizationAnswers.Teams) { IsList = true },
        new("getTeam", "/teams/{id}", "A team: its members, what it builds and who covers it.", "Team", OrganizationAnswers.Team) { Own = [Id("team", "T05")] },
        new("listFindings", "/findings", "What lint finds, by rule, subject and place, as far as it is for your eyes; accepted findings included.", "FindingList", FindingAnswers.Findings)
        {
            IsList = true,
            Own =
            [
                new("rule", "Only what this rule finds.", "RM102"), new("subject", "Only what is found about this.", "position:P06"),
                new("severity", "Only what is this severe.", "warning") { Words = [.. Enum.GetValues<Severity>().Select(Severities.WordOf)] },
            ],
        },
        new("getDecision", "/decisions/{activity}", "Who decides an activity, who does the work, who is asked and who is told: people by name, each with the reason; where the organization is not to be seen, the letters of the framework.", "Answer", OrganizationAnswers.Decision)
        {
            IsOpenToAll = true,
            Own =
            [
                new("activity", "The id of an activity of the framework.", "L5") { IsInPath = true, IsRequired = true },
                new("product", "The id of the product it is about; without one only what holds for all products is said.", "dispatch-payments"),
            ],
        },
        new("compare", "/compare",
            "What each role of a framework, or one of them, is in another: a range, how sure it is, the facts that agree, differ or are missing, and sources.",
            "Comparison", CompareAnswers.Compare)
        {
            IsOpenToAll = true,
            Own =
            [
                new("a", "What is asked about: a framework, or a role of one as framework/role.", "standard/senior-pm") { IsRequired = true },
                new("b", "The framework to look in.", "gitlab") { IsRequired = true },
            ],
        },
        new("search", "/search", "People, seats, teams, products, roles, decisions, rules and pages that go by a text, the best first.", "SearchAnswer", SearchAnswers.Search)
            { IsOpenToAll = true, Own = [new("q", "What somebody typed: a name, a part of one, an id.", "nkechi") { IsRequired = true }] },
    ];

    private static Parameter Id(string kind, string example) => new("id", $"The id of the {kind}.", example) { IsInPath = true, IsRequired = true };
}
