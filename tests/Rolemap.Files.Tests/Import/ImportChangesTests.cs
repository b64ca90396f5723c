using System.Text;
using CsCheck;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Import;

public sealed class ImportChangesTests
{
    [Fact]
    public void People_are_found_by_number_then_mail_then_a_name_that_is_unique_and_each_way_is_told()
    {
        var workspace = Written("""
            positions:
              - { id: P1, name: Ada Okoro, title: CPO, role: cpo }
              - { id: P2, name: Bo Lind, title: PM, role: pm, manager: P1, source: employee 7002 }
              - { id: P3, name: Cy Berg, title: PM, role: pm, manager: P1 }
              - { id: P4, name: Di Wolf, title: PM, role: pm, manager: P1, covers: [product:x] }
              - { id: P5, name: Di Wolf, title: PM, role: pm, manager: P1 }
            people:
              - { id: P3, email: CY@x.example }
            """);
        var update = Against(workspace, "id,name,email,title,manager id\n7001,Ada Okoro,,CPO,\n7002,B. Lind,,PM,7001\n7003,Cyprian Berg,cy@x.example,PM,7001\n7004,Di Wolf,,PM,7001\n");

        Assert.Equal(["P2: name", "P3: name", "7004: +", "P4: -", "P5: -"], Told(update));
        Assert.Equal(
            ["1 person was found in the workspace by e-mail, not by id; the first is person:P3, '7003' in the file.",
             "1 person was found in the workspace by name, not by id; the first is person:P1, '7001' in the file.",
             "1 person was found in the workspace by number, not by id; the first is person:P2, '7002' in the file."], update.Notes);
        Assert.Equal("P1", Find(update, "position:7004").Text(PositionFields.Manager));
    }

    [Fact]
    public void What_only_the_workspace_knows_is_kept()
    {
        var workspace = Written("""
            positions:
              - { id: 1, name: Ada, title: Product Ninja, role: pm, function: product, covers: [product:x], dotted: [{ to: 2, purpose: mentoring }], grade: 3 }
              - { id: 2, title: CPO, role: cpo, holders: [{ person: 9, kind: interim, from: 2026-01-01 }, { person: 8, from: 2020-01-01, until: 2025-12-31 }, { person: 7, from: 2027-01-01 }] }
            """);
        var update = Against(workspace, "position id,employee id,name,title\n1,1,Ada,Product Ninja\n2,9,Ed,CPO\n");
        Assert.Equal([], Told(update).Where(text => !text.StartsWith('9') && !text.StartsWith('1')));
        Assert.DoesNotContain(update.Changes, change => change.Subject.Kind == RefKind.Position);
    }

    [Fact]
    public void Another_title_brings_another_role_and_an_unknown_one_keeps_the_old()
    {
        var workspace = Written("positions:\n  - { id: 1, name: Ada, title: PM, role: apm }\n  - { id: 2, name: Bo, title: PM, role: pm }\n  - { id: 3, name: Cy, title: PM, role: apm }\n");
        var update = Against(workspace, "id,name,title\n1,Ada,CPO\n2,Bo,Product Ninja\n3,Cy,PM\n");
        Assert.Equal("cpo", Find(update, "position:1").Text(PositionFields.Role));
        Assert.Equal("pm", Find(update, "position:2").Text(PositionFields.Role));
        Assert.Equal(["1: title role", "2: title"], Told(update));
    }

    [Fact]
    public void A_new_holder_takes_the_place_of_the_old_one_in_the_form_in_which_the_seat_is_written()
    {
        var workspace = Written("positions:\n  - { id: S1, title: PM, holders: [{ person: 1, from: 2020-01-01 }] }\npeople:\n  - { id: 1, name: Ada }\n");
        var update = Against(workspace, "position id,employee id,name,title,start date\nS1,2,Bo,PM,2026-05-01\n");
        Assert.Equal("person: 2, from: 2026-05-01", Find(update, "position:S1")[PositionFields.Holders]!.ToString());
    }

    [Fact]
    public void Seats_that_are_not_listed_end_but_vacant_ones_only_where_the_export_lists_such()
    {
        var workspace = Written("positions:\n  - { id: 1, name: Ada }\n  - { id: 2, name: Bo }\n  - { id: V1, title: PM }\n  - { id: C1, title: Clerks, count: 5 }\n");
        var without = Against(workspace, "id,name\n1,Ada\n");
        Assert.Equal(["2: -"], Told(without));
        Assert.Equal(["2 seats of the workspace that nobody holds or that stand for several are kept: the files list no such seats."], without.Notes);
        Assert.Equal(["2: -", "V1: -"], Told(Against(workspace, "id,name\n1,Ada\n3,vacant\n")).Where(text => text.EndsWith('-')));
        Assert.Empty(Told(Against(workspace, "id,name\n1,Ada\n", keepsMissing: true)));
    }

    [Fact]
    public void A_part_of_the_company_is_not_taken_for_the_whole()
    {
        var workspace = Written("positions:\n" + string.Concat(Enumerable.Range(1, 10).Select(id => $"  - {{ id: {id}, name: Ada {id} }}\n")));
        Assert.True(Against(workspace, "id,name\n1,Ada 1\n2,Ada 2\n3,Ada 3\n4,Ada 4\n").EndsMost);
        Assert.False(Against(workspace, "id,name\n1,Ada 1\n2,Ada 2\n3,Ada 3\n4,Ada 4\n5,Ada 5\n").EndsMost);
    }

    [Fact]
    public void A_manager_who_is_in_the_workspace_only_is_found_there()
    {
        var workspace = Written("positions:\n  - { id: P1, name: Imani van der Oduya }\n  - { id: P2, name: Bo Lind, manager: P1 }\n");
        var update = Against(workspace, "name,title,manager\n\"Lind, Bo\",PM,\"van der Oduya, Imani\"\n", keepsMissing: true);
        Assert.Equal("P1", Find(update, "position:P2").Text(PositionFields.Manager));
        Assert.Contains("position:P1 of the workspace is meant.", string.Join('\n', update.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Teams_are_found_by_their_names()
    {
        var workspace = Written("positions:\n  - { id: 1, name: Ada }\nteams:\n  - { id: T05, name: Dispatch Mobile, type: stream }\n");
        var update = Against(workspace, "id,name,team\n1,Ada,dispatch mobile\n");
        Assert.Equal("T05", Find(update, "position:1")[PositionFields.Teams]!.ToString());
        Assert.DoesNotContain(update.Changes, change => change is { Subject.Kind: RefKind.Team, Kind: ChangeKind.Added });
    }

    [Fact]
    public void The_same_id_with_another_name_is_said() =>
        Assert.StartsWith("person:1 is 'Ada' in the workspace and 'Bo' in the file", Assert.Single(Against(Written("positions:\n  - { id: 1, name: Ada }\n"), "id,name\n1,Bo\n").Notes), StringComparison.Ordinal);

    [Fact]
    public void Importing_what_was_imported_changes_nothing()
    {
        var cell = Gen.OneOf("1", "2", "3", "4", "Ada Okoro", "Bo Lind", "ada@x.example", "PM", "Interim CPO", "", "Growth;Core", "2026-01-01");
        Gen.Select(Gen.OneOf("position id,employee id,name,email,title,manager,team", "id,name,email,title,manager,team,start date"), cell.Array[7].Array[1, 10]).Sample((header, rows) =>
        {
            var text = header + "\n" + string.Concat(rows.Select(row => string.Join(',', row) + "\n"));
            var first = Read(text);
            if (!first.Problems.IsEmpty)
                return;
            var workspace = ((Application.Applied)ImportChanges.Against(EntrySet.Empty, first).Changes.ApplyTo(EntrySet.Empty)).Entries;
            Assert.Equal(workspace, first.Entries);
            Assert.Empty(ImportChanges.Against(workspace, Read(text)).Changes);
        });
    }

    private static ImportChanges Against(EntrySet workspace, string text, bool keepsMissing = false) => ImportChanges.Against(workspace, Read(text), keepsMissing);

    private static ImportResult Read(string text) =>
        Importer.Read([ImportFile.OfBytes("hr.csv", Encoding.UTF8.GetBytes(text))], ImportMap.Empty, Imported.Roles, new DateOnly(2026, 6, 30));

    private static EntrySet Written(string yaml)
    {
        var workspace = WorkspaceReader.ReadOneFile(SourceText.Of("one.yaml", "rolemap: 1\n" + yaml), new FolderTree(Path.GetTempPath()));
        Assert.Empty(workspace.Problems);
        return workspace.Entries;
    }

    /// <summary>What happens to seats, shortly: the fields that differ, or + and -.</summary>
    private static IEnumerable<string> Told(ImportChanges update) => update.Changes.Where(change => change.Subject.Kind == RefKind.Position).Select(change =>
        $"{change.Subject.Id}: {change.Kind switch { ChangeKind.Added => "+", ChangeKind.Ended => "-", _ => string.Join(' ', change.Fields.Select(one => one.Field.Key).Where(key => key != "function")) }}")
        .OrderBy(text => text[^1] is '+' or '-').ThenBy(text => text[^1] == '-');

    private static Entry Find(ImportChanges update, string reference) => update.Changes.Single(change => change.Subject == Ref.Parse(reference)).After!;
}
