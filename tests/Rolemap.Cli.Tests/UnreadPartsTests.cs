namespace Rolemap.Cli.Tests;

/// <summary>What cannot be read is one problem with its place, and nothing else is said because of it.</summary>
public sealed class UnreadPartsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SessionScript session;

    public UnreadPartsTests()
    {
        session = new SessionScript(folder.Path);
        Write("rolemap.yaml", "rolemap: 1\nname: Q\nasOf: 2026-06-30\n");
        Write("people.yaml", """
            positions:
            - { id: A, name: Ada, title: Group Product Manager, role: group-pm }
            - { id: B, name: Bo, title: Product Manager, role: pm, manager: A }
            - { id: C, name: Cem, title: Product Manager, role: pm, manager: A }

            """);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_name_that_is_refused_does_not_make_the_seat_vacant()
    {
        Write("people.yaml", File.ReadAllText(folder.In("people.yaml")).Replace("name: Ada", "name: [Ada]", StringComparison.Ordinal));
        var (code, shown) = session.Rolemap("lint", ".");
        Assert.Equal(2, code);
        Assert.StartsWith("people.yaml:2:18  problem", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("RM101", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id: B, name: B\u001bo")]
    [InlineData("id: B, name: \"B\0o\"")]
    [InlineData("<<: { id: B }, name: Bo")]
    [InlineData("<<: *base, name: Bo")]
    public void One_mistake_is_one_problem(string keys)
    {
        Write("people.yaml", $"positions: [{{ {keys}, title: Product Manager, role: pm }}]\n");
        Assert.Equal(2, session.Rolemap("lint", ".").Shown.Split("  problem  ").Length);
    }

    [Theory]
    [InlineData("positions: [\n")]
    [InlineData("position:\n- { id: A, name: Ada }\n")]
    [InlineData("positions: none\n")]
    [InlineData("positions [ { id: A\n")]
    public void What_names_something_in_a_list_that_could_not_be_read_is_not_judged(string people)
    {
        Write("products.yaml", "products: [{ id: x, name: X, stage: growth, accountable: [A] }]\n");
        Write("mentoring.yaml", "mentoring: [{ mentor: A, mentee: B, since: 2026-01 }]\n");
        Write("rolemap.yaml", "rolemap: 1\nname: Q\nasOf: 2026-06-30\nme: person:A\naccepted: [{ rule: RM104, subject: position:A, reason: for now, until: 2026-12 }]\n");
        Write("people.yaml", people);
        var (code, shown) = session.Rolemap("lint", ".", "--select", "RM109,RM802,RM805,RM901");
        Assert.Equal(2, code);
        Assert.DoesNotContain("RM8", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("RM901", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_list_that_could_not_be_read_makes_no_manager_unknown()
    {
        Write("people/more.yaml", "positions: [{ id: D, name: Di, title: Product Manager, role: pm, manager: E }]\n");
        Write("people/broken.yaml", "positions: [{ id: E\n");
        Assert.DoesNotContain("RM109", session.Rolemap("lint", ".").Shown, StringComparison.Ordinal);
        File.Delete(folder.In("people/broken.yaml"));
        Assert.Contains("RM109", session.Rolemap("lint", ".").Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_was_read_with_problems_still_shows_what_is_in_it()
    {
        Write("people.yaml", File.ReadAllText(folder.In("people.yaml")).Replace("name: Bo", "nme: Bo", StringComparison.Ordinal));
        Write("products.yaml", "products: [{ id: x, name: X, stage: growth, accountable: [Q] }]\n");
        Assert.Contains("RM805", session.Rolemap("lint", ".").Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manager_typed_with_a_key_held_too_long_is_told_apart()
    {
        Write("people.yaml", "positions:\n- { id: P03, name: Ada, title: Group Product Manager, role: group-pm }\n- { id: P04, name: Bo, title: Product Manager, role: pm, manager: P0333 }\n");
        Assert.Contains("position:P04 has manager: P0333, but there is no such position; did you mean P03?", session.Rolemap("lint", ".", "--select", "RM109").Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_else_is_wrong_with_the_same_entry_is_still_said()
    {
        Write("people.yaml", File.ReadAllText(folder.In("people.yaml")).Replace("name: Bo, title: Product Manager, role: pm", "name: [Bo], role: pmm", StringComparison.Ordinal));
        Assert.Contains("RM801", session.Rolemap("lint", ".").Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_framework_that_is_missing_makes_no_role_unknown()
    {
        Write("rolemap.yaml", "rolemap: 1\nname: Q\nasOf: 2026-06-30\nframework: nowhere.yaml\n");
        var (code, shown) = session.Rolemap("lint", ".", "--select", "RM8,RM5");
        Assert.Equal(2, code);
        Assert.Equal("rolemap.yaml:4:12  problem  There is no framework file 'nowhere.yaml'.", shown[..shown.IndexOf(" Name one", StringComparison.Ordinal)]);
        Assert.DoesNotContain("RM801", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accepted: [{ rule: RM104, subject: position:B }]")]
    [InlineData("accepted: [{ rule: RM104, subject: position:B, reason: for now, until: soon }]")]
    public void An_acceptance_that_is_refused_accepts_nothing(string acceptance)
    {
        Write("people.yaml", File.ReadAllText(folder.In("people.yaml")).Replace("role: pm, manager: A }\n- { id: C", "role: group-pm, manager: A }\n- { id: C", StringComparison.Ordinal));
        Write("rolemap.yaml", $"rolemap: 1\nname: Q\nasOf: 2026-06-30\n{acceptance}\n");
        var (code, shown) = session.Rolemap("lint", ".", "--select", "RM104");
        Assert.Equal(2, code);
        Assert.Contains("1 finding", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_framework_beside_the_settings_is_read_and_no_stranger()
    {
        Write("rolemap.yaml", "rolemap: 1\nname: Q\nasOf: 2026-06-30\nframework: ./own.yaml\n");
        Write("own.yaml", "rolemap: 1\nframework: own\nname: Own\nextends: base.yaml\n");
        Write("base.yaml", "rolemap: 1\nframework: base\nname: Base\nextends: standard\nroles: [{ id: pm, title: PM }]\n");
        Write("stray.yaml", "positions: []\n");
        var shown = session.Rolemap("lint", ".").Shown;
        Assert.Contains("stray.yaml is no file of a workspace", shown, StringComparison.Ordinal);
        Assert.Equal(2, shown.Split("is no file of a workspace").Length);
        Assert.Contains("No findings. 8 roles", session.Rolemap("lint", "own.yaml", "--select", "RM8").Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_cannot_be_read_is_a_problem_and_one_that_was_applied_is_none()
    {
        Write("scenarios/a.yaml", "scenario: a\nchanges:\n- { add: team:T1, with: { name: Tea } }\n- { end: position:C }\n");
        Assert.Equal(0, session.Rolemap("apply", "scenarios/a.yaml").Code);
        Assert.NotEqual(2, session.Rolemap("lint", ".").Code);
        Write("scenarios/b.yaml", "scenario: b\nchanges:\n- { edit: position:A, sett: { titel: X } }\n");
        var (code, shown) = session.Rolemap("lint", ".");
        Assert.Equal(2, code);
        Assert.StartsWith("scenarios/b.yaml:3:23  problem  A step of a scenario has no key 'sett'. Did you mean 'set'?", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain", "me", "--as", "A")]
    [InlineData("explain", "team", "T1")]
    [InlineData("explain", "position:A")]
    [InlineData("roles")]
    [InlineData("digest")]
    public void Whoever_asks_about_a_workspace_with_problems_is_told_so_even_when_quiet(params string[] question)
    {
        Write("teams.yaml", "teams: [{ id: T1, nme: Tea }]\n");
        var (code, shown) = session.Rolemap([.. question, "--quiet"]);
        Assert.Equal(2, code);
        Assert.Contains("teams.yaml:1:19: A team has no key 'nme'.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_roles_of_a_framework_are_shown_beside_the_place_of_what_is_wrong_in_it()
    {
        Write("own.yaml", "rolemap: 1\nframework: own\nname: Own\nroles:\n- { id: lead, title: Lead, people: { manages: sometimes } }\n- { id: maker, title: Maker }\n");
        var (code, shown) = session.Rolemap("roles", "--framework", "own.yaml");
        Assert.Equal(2, code);
        Assert.StartsWith("own.yaml:5:", shown, StringComparison.Ordinal);
        Assert.Contains("Maker", shown, StringComparison.Ordinal);
        Assert.Equal(2, session.Rolemap("roles", "--framework", "nowhere.yaml").Code);
    }

    [Fact]
    public void Without_a_lifecycle_nothing_of_another_framework_is_suggested()
    {
        Write("rolemap.yaml", "rolemap: 1\nname: Q\nasOf: 2026-06-30\nframework: own.yaml\n");
        Write("own.yaml", "rolemap: 1\nframework: own\nname: Own\nroles: [{ id: lead, title: Lead }]\n");
        var (code, shown) = session.Rolemap("explain", "decision", "L5");
        Assert.Equal(2, code);
        Assert.StartsWith("The framework 'own' says nothing about decisions: it has no lifecycle.", shown, StringComparison.Ordinal);
        Assert.Contains("Try a reference such as role:lead or rule:RM102", session.Rolemap("explain", "xyzzy").Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Seats_that_nobody_holds_are_told_as_one_thing_and_stand_in_the_line_as_written()
    {
        Write("people.yaml", """
            positions:
            - { id: A, title: Product Manager, role: pm }
            - { id: B, title: Group Product Manager, role: group-pm, manager: A }
            - { id: C, title: Associate Product Manager, role: apm, manager: A }

            """);
        Write("products.yaml", "products: [{ id: x, name: X, stage: launch, accountable: [A, C] }]\n");
        var shown = session.Rolemap("lint", ".", "--select", "RM201,RM202,RM203").Shown;
        Assert.Contains("RM201", shown, StringComparison.Ordinal);
        Assert.StartsWith("1 finding: ", shown[(shown.IndexOf('\n') + 1)..], StringComparison.Ordinal);
        Assert.Contains("Group Product Manager", session.Rolemap("lint", ".", "--select", "RM105").Shown, StringComparison.Ordinal);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.In(path))!);
        File.WriteAllText(folder.In(path), text);
    }
}
