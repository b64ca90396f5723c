using Rolemap.Entries;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Frameworks;

public sealed class DerivedFrameworkTests
{
    private static readonly Framework Derived = Read("""
        rolemap: 1
        framework: ours
        extends: standard
        roles:
          - id: pm
            title: Product Owner
            expects: { strategy: none }
          - { id: scout, title: Scout, track: ic, rung: 2.5 }
        """);

    [Fact]
    public void What_it_says_goes_before_its_base_and_the_rest_is_the_bases()
    {
        var (role, old) = (Derived.RoleOf("pm")!, Derived.Base!.RoleOf("pm")!);

        Assert.Equal("Product Owner", role.Title);
        Assert.Equal(old.Purpose, role.Purpose);
        Assert.Equal(["pm", "scout", "senior-pm"], Derived.Roles.Where(one => one.TrackId == "ic").Select(one => one.Id).Skip(1).Take(3));
    }

    [Fact]
    public void Changing_one_expectation_keeps_the_others()
    {
        var (cells, old) = (Derived.RoleOf("pm")!.Entry.Map(RoleFields.Expects), Derived.Base!.RoleOf("pm")!.Entry.Map(RoleFields.Expects));

        Assert.Equal(old.Select(pair => pair.Key), cells.Select(pair => pair.Key));
        Assert.Equal(["strategy"], cells.Zip(old).Where(pair => !Equals(pair.First.Value, pair.Second.Value)).Select(pair => pair.First.Key));
    }

    [Fact]
    public void A_value_of_the_base_never_points_into_the_wrong_file()
    {
        var role = Derived.RoleOf("pm")!.Entry;

        Assert.Equal(new Place("ours.yaml", 5, 5), role.PlaceOf(RoleFields.Purpose));
        Assert.Equal("frameworks/standard.yaml", role.Part(RoleFields.Scope)!.PlaceOf(ScopeFields.Reach).File);
        Assert.Equal(new Place("ours.yaml", 6, 12), role.PlaceOf(RoleFields.Title));
    }

    private static Framework Read(string text)
    {
        var problems = new List<Problem>();
        var framework = FrameworkReader.Read(SourceText.Of("ours.yaml", text), new FolderTree("."), problems);
        Assert.Empty(problems);
        return framework;
    }
}
