using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Import;

public sealed class BackstageImportTests
{
    private const string Catalog = """
        # The people of Wren.
        ---
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata: { name: Payments }
        spec:
          type: team
          profile: { displayName: "Payments & Tax" }
          parent: engineering
          children: []
          members: [cy]
        --- # a comment behind the marker
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata: { name: engineering, description: "--- not a marker" }
        spec: { type: department, children: [payments] }
        ---
        apiVersion: backstage.io/v1alpha1
        kind: User
        metadata:
          name: ada
          annotations: { rolemap/title: CPO }
        spec:
          profile: { displayName: Ada Ray, email: ada@wren.example }
          memberOf: []
        ---
        apiVersion: backstage.io/v1alpha1
        kind: User
        metadata: { name: Bo, annotations: { rolemap/manager: "user:ada", rolemap/role: pm } }
        spec: { memberOf: ["group:default/payments"] }
        ---
        apiVersion: backstage.io/v1alpha1
        kind: User
        metadata: { name: cy, title: Cy Poe }
        spec: { memberOf: [payments, group:other/ghosts], profile: {} }
        ---

        """;

    [Fact]
    public void Groups_become_teams_and_users_people_with_what_annotations_add()
    {
        var result = From(Catalog);
        Assert.Empty(result.Problems);
        Assert.Equal("id: payments, name: Payments & Tax", result.Written("team:payments"));
        Assert.Equal("id: ada, name: Ada Ray, title: CPO, role: cpo, function: product", result.Written("position:ada"));
        Assert.Equal("id: ada, email: ada@wren.example", result.Written("person:ada"));
        Assert.Equal("id: bo, role: pm, manager: ada, function: engineering, holders: person: bo, teams: payments", result.Written("position:bo"));
        Assert.Equal("id: cy, name: Cy Poe, function: engineering, teams: payments, other-ghosts", result.Written("position:cy"));
        Assert.Equal("The group 'engineering' (department) has no members of its own: it is a unit above teams, and teams do not nest here.", Assert.Single(result.LeftOver).Reason);
        Assert.Equal((5, 4), (result.RowsRead, result.RowsImported));
    }

    [Fact]
    public void Every_value_keeps_its_place_in_the_whole_file()
    {
        var result = From(Catalog);
        Assert.Equal(PlaceOf(Catalog, "CPO"), result.Entry("position:ada").PlaceOf(PositionFields.Title).ToString());
        Assert.Equal(PlaceOf(Catalog, "ada@wren"), result.Entry("person:ada").PlaceOf(PersonFields.Email).ToString());
        result.SaysInANote($"{PlaceOf(Catalog, "group:other/ghosts")}: 'cy' is a member of 'group:other/ghosts', which is not in the files.");
    }

    [Fact]
    public void What_Backstage_does_not_know_is_said()
    {
        var result = From(User("ada", "[]"));
        result.SaysInANote("Backstage knows no managers, titles, levels or vacant seats");
        Assert.Equal(["who reports to whom (Backstage knows no managers)", "titles, and with them roles", "vacant seats"], result.Lacks.Take(3));
        Assert.Equal("other", result.Entry("position:ada").Text(PositionFields.Function));
        Assert.Equal([PositionFields.Function], result.Assumed);
    }

    [Fact]
    public void Names_are_the_same_in_any_case_and_differ_by_namespace()
    {
        var result = From(User("guest", "[]"), User("guest, namespace: Dev", "[]"), User("GUEST", "[]"));
        Assert.Equal(["dev-guest", "guest"], result.Entries[RefKind.Position].Select(seat => seat.Id));
        Assert.Equal("user:dev/guest", result.Entry("position:dev-guest").Text(PositionFields.Source));
        Assert.Contains("'user:default/guest' stands twice; the first is in line 1", Assert.Single(result.LeftOver).Reason, StringComparison.Ordinal);
        Assert.Single(result.Problems);
    }

    [Fact]
    public void References_without_a_namespace_stay_in_that_of_the_entity()
    {
        var result = From(Group("core, namespace: dev", "type: team"), Group("core", "type: team"), User("ada, namespace: dev", "[core]"), User("bo", "[dev/core]"));
        Assert.Equal(["dev-core", "dev-core"], result.Entries[RefKind.Position].Select(seat => seat[PositionFields.Teams]!.ToString()));
    }

    [Fact]
    public void Groups_that_belong_to_each_other_end_and_are_told_once()
    {
        var result = From(Group("a", "type: team, parent: b"), Group("b", "type: team, parent: c"), Group("c", "type: team, parent: a"), Group("d", "type: team, parent: d"), Group("e", "type: team, parent: a"), User("ada", "[a]"));
        Assert.Equal(2, result.Notes.Count(note => note.Text.Contains("belongs to itself", StringComparison.Ordinal)));
        Assert.Equal("other", result.Entry("position:ada").Text(PositionFields.Function));
    }

    [Fact]
    public void A_million_deep_is_not_needed_but_a_long_chain_of_groups_is_walked()
    {
        var groups = Enumerable.Range(0, 3000).Select(at => Group($"g{at}", $"type: team, parent: g{at + 1}")).Append(Group("g3000", "type: department, profile: { displayName: Design }"));
        Assert.Equal("design", From([.. groups, User("ada", "[g0]")]).Entry("position:ada").Text(PositionFields.Function));
    }

    [Fact]
    public void Missing_parents_children_and_members_are_told()
    {
        var result = From(Group("a", "type: team, parent: x, children: [y], members: [z]"));
        result.SaysInANote("The group 'a' belongs to 'group:default/x', which is not in the files.");
        result.SaysInANote("The group 'a' names 'group:default/y' as a part, which is not in the files.");
        result.SaysInANote("The group 'a' names 'user:default/z' as a member, who is not in the files.");
    }

    [Fact]
    public void Other_kinds_are_listed_even_where_their_YAML_is_beyond_us()
    {
        var result = From("kind: Template\nmetadata: &here { name: x }\nspec: *here\n", User("ada", "[]"), "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: y }\n");
        Assert.Empty(result.Problems);
        Assert.Equal(["A Template is not read: it says nothing about people and teams.", "A Component is not read: it says nothing about people and teams."], result.LeftOver.Select(row => row.Reason));
    }

    [Fact]
    public void A_user_whose_YAML_is_beyond_us_is_a_problem_at_its_place()
    {
        var result = From(User("ada", "[]"), "kind: User\nmetadata: &here { name: x }\n");
        Assert.Equal("catalog.yaml:7:11", Assert.Single(result.Problems).Place.ToString());
        Assert.Single(result.LeftOver);
    }

    [Theory]
    [InlineData("people: []\n", "it has no kind")]
    [InlineData("- a\n", "it has no kind")]
    [InlineData("kind: User\nspec: {}\n", "The User has no name")]
    [InlineData("# nothing\n---\n", "The file says nothing")]
    public void What_is_no_catalog_is_a_problem(string text, string says) =>
        Assert.Contains(says, Assert.Single(From(text).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Beside_an_HR_export_a_catalog_adds_teams_and_changes_nothing_else()
    {
        var hr = Imported.From("id,name,email,title,department,manager id\n1,Ada Ray,ada@wren.example,CPO,Product,\n2,Bo Lim,bo@wren.example,PM,Product,1\n3,Cy Poe,,Clerk,Finance,1\n");
        var catalog = From(Group("core", "type: team"), "kind: User\nmetadata: { name: bo }\nspec: { profile: { email: BO@wren.example }, memberOf: [core] }\n");
        var update = ImportChanges.Against(hr.Entries, catalog, keepsMissing: true);
        var seat = update.Changes.Single(change => change.Subject.Kind == RefKind.Position);
        Assert.Equal(("position:2", "teams"), (seat.Subject.ToString(), string.Join(' ', seat.Fields.Select(one => one.Field.Key))));
        Assert.Equal("1 person was found in the workspace by e-mail, not by id; the first is person:2, 'bo' in the file.", update.Notes[0]);
    }

    [Fact]
    public void A_catalog_and_an_export_are_imported_one_after_the_other()
    {
        var result = Imported.From(ImportMap.Empty, ("catalog.yaml", User("ada", "[]")), ("hr.csv", "id,name\n1,Ada\n"));
        Assert.Equal("hr.csv", Assert.Single(result.Problems).Place.File);
    }

    [Fact]
    public void Backstages_own_examples_are_accounted_for_document_by_document()
    {
        var folder = Path.GetDirectoryName(SharedFile.PathOf("backstage-examples/org.yaml"))!;
        var paths = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToArray();
        var documents = paths.SelectMany(path => File.ReadAllText(path).Split("\n---\n")).ToList();
        var result = Importer.Read([.. paths.Select(path => ImportFile.OfPath(path))], ImportMap.Empty, []);
        Assert.Empty(result.Problems);
        Assert.Equal(documents.Count, result.RowsRead);
        Assert.Equal(documents.Count, result.RowsImported + result.LeftOver.Length);
        Assert.Equal(documents.Count(text => text.Contains("kind: User", StringComparison.Ordinal)), result.Entries[RefKind.Position].Length);
        Assert.Equal(documents.Count(text => text.Contains("type: team", StringComparison.Ordinal)), result.Entries[RefKind.Team].Length);
        Assert.Equal("team-a", result.Entry("position:development-guest")[PositionFields.Teams]!.ToString());
    }

    private static ImportResult From(params string[] documents) => Imported.From(ImportMap.Empty, ("catalog.yaml", string.Join("---\n", documents)));

    private static string User(string name, string memberOf) => $"kind: User\nmetadata: {{ name: {name} }}\nspec:\n  memberOf: {memberOf}\n";

    private static string Group(string name, string spec) => $"kind: Group\nmetadata: {{ name: {name} }}\nspec: {{ {spec} }}\n";

    private static string PlaceOf(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        var before = text[..at].Split('\n');
        return $"catalog.yaml:{before.Length}:{before[^1].Length + 1}";
    }
}
