using System.Text;
using Rolemap.Explanations;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Workspaces;

namespace Rolemap.Files.Tests.Frameworks;

/// <summary>A company that changes a few things of the standard framework: somebody's page says which of them matter to them.</summary>
public sealed class DifferentHereTests
{
    private static MyRole Of(string person)
    {
        var workspace = WorkspaceReader.Read(new Own());
        Assert.Empty(workspace.Problems);
        var organization = workspace.At(workspace.AsOf!.Value);
        return MyRole.Of(organization.PersonOf(person)!.Value, organization, FrameworkLibrary.Shipped(FrameworkLibrary.StandardId));
    }

    [Fact]
    public void What_the_own_framework_changes_of_my_role_is_different_here() => Assert.Equal(
        [
            "The roles are those of Our ladder, not of the standard.",
            "PM, reach: several products here, one product in the standard.",
            "PM has another letter than in the standard in B4.",
        ],
        Of("P1").Different.Select(departure => departure.Text));

    [Fact]
    public void A_role_that_the_standard_does_not_have_is_said_to_be_new() => Assert.Contains(
        "The standard has no role of the id owner.",
        Of("P2").Different.Select(departure => departure.Text));

    [Fact]
    public void What_it_leaves_alone_is_no_difference() => Assert.Equal(
        ["The roles are those of Our ladder, not of the standard."],
        Of("P3").Different.Select(departure => departure.Text));

    private sealed class Own : FileTree
    {
        private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
        {
            ["rolemap.yaml"] = "rolemap: 1\nname: Own\nasOf: 2026-06-30\nframework: ladder/own.yaml\n",
            ["people.yaml"] = "positions:\n- { id: P3, name: Cy, role: director }\n- { id: P1, name: Ada, role: pm, manager: P3 }\n- { id: P2, name: Bo, role: owner, manager: P3 }\n",
            ["ladder/own.yaml"] = """
                rolemap: 1
                framework: own
                name: Our ladder
                extends: standard
                roles:
                - { id: pm, scope: { reach: several-products, horizonMonths: 6 } }
                - { id: owner, title: Product Owner, track: ic, rung: 2 }
                lifecycle:
                  activities:
                  - { id: B4, letters: { senior-pm: A, pm: R } }
                """,
        };

        public override string Name => "own";

        public override IReadOnlyList<string> FilesIn(string folder) => [.. Files.Keys.Where(path => (Path.GetDirectoryName(path) ?? "") == folder).Order(StringComparer.Ordinal)];

        public override byte[]? Read(string path) => Files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null;

        public override bool Holds(string path) => Files.ContainsKey(path);
    }
}
