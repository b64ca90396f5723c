using CsCheck;
using Rolemap.Entries;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Yaml;

public sealed class EntryPatchTests
{
    private const string People = """
        # Who sits where.
        positions:
          - { id: P01, name: Ada, role: cpo }   # the top
          - { id: P06, name: "Nkechi Umeadi", role: group-pm, manager: P01, teams: [T05, T06] }
          - id: V01          # vacant
            role: director
            manager: P01
            holders:
              # until summer
              - { person: P08, kind: acting }
              - { person: P09 }
            # nobody knows
            site: Lagos
        people:
        """;

    [Fact]
    public void One_field_of_one_line_is_all_that_changes() => AssertChanged("P06", seat => seat.With(PositionFields.Manager, new Value.Text("V01")),
        People.Replace("group-pm, manager: P01", "group-pm, manager: V01", StringComparison.Ordinal));

    [Fact]
    public void A_text_in_quotes_stays_in_quotes() => AssertChanged("P06", seat => seat.With(PositionFields.Name, new Value.Text("Bo")),
        People.Replace("Nkechi Umeadi", "Bo", StringComparison.Ordinal));

    [Fact]
    public void A_new_field_comes_last_in_its_entry() => AssertChanged("P01", seat => seat.With(PositionFields.Since, new Value.Day(new DateOnly(2026, 1, 1))),
        People.Replace("role: cpo }", "role: cpo, since: 2026-01-01 }", StringComparison.Ordinal));

    [Fact]
    public void A_field_that_goes_takes_its_line_along() => AssertChanged("V01", seat => seat.With(PositionFields.Role, null),
        People.Replace("    role: director\n", "", StringComparison.Ordinal));

    [Fact]
    public void Inside_a_list_only_the_item_that_differs_changes() => AssertChanged("V01",
        seat => seat.With(PositionFields.Holders, new Value.Items([seat.Items(PositionFields.Holders)[0], .. Holders("P10", "P11")])),
        People.Replace("person: P09 }", "person: P10 }\n      - { person: P11 }", StringComparison.Ordinal));

    [Fact]
    public void A_list_that_ends_leaves_its_comments() => AssertChanged("V01",
        seat => seat.With(PositionFields.Holders, new Value.Items([])),
        People.Replace("holders:\n", "holders: []\n", StringComparison.Ordinal)
            .Replace("      # until summer\n      - { person: P08, kind: acting }\n      - { person: P09 }\n", "      # until summer\n", StringComparison.Ordinal));

    [Fact]
    public void A_list_gives_up_and_takes_in_items_in_their_places() => AssertChanged("P06",
        seat => seat.With(PositionFields.Teams, new Value.Items([new Value.Text("T04"), new Value.Text("T06"), new Value.Text("T07")])),
        People.Replace("[T05, T06]", "[T04, T06, T07]", StringComparison.Ordinal));

    [Fact]
    public void An_entry_is_added_in_the_style_of_its_neighbours_and_begins_a_list_that_is_empty()
    {
        var document = Document(People);
        var patch = new YamlPatch(document);
        patch.AddTo("positions", Entry.Of(PositionFields.Shape, (PositionFields.Id, new Value.Text("P20")), (PositionFields.Role, new Value.Text("pm"))));
        patch.AddTo("people", Entry.Of(PersonFields.Shape, (PersonFields.Id, new Value.Text("P01")), (PersonFields.Email, new Value.Text("a@x.example"))));
        patch.AddTo("people", Entry.Of(PersonFields.Shape, (PersonFields.Id, new Value.Text("P02"))));
        patch.AddTo("teams", Entry.Of(TeamFields.Shape, (TeamFields.Id, new Value.Text("T01"))));
        Assert.Equal(People.Replace("    site: Lagos\n", "    site: Lagos\n  - id: P20\n    role: pm\n", StringComparison.Ordinal)
            + "\n  - { id: P01, email: a@x.example }\n  - { id: P02 }\nteams:\n  - { id: T01 }", patch.Apply());
    }

    [Theory]
    [InlineData("", "teams:\n  - { id: T01 }\n")]
    [InlineData("# teams", "# teams\nteams:\n  - { id: T01 }\n")]
    [InlineData("teams: []  # none\r\n", "teams:  # none\r\n  - { id: T01 }\r\n")]
    [InlineData("teams: ~\nname: x\n", "teams:\n  - { id: T01 }\nname: x\n")]
    [InlineData("{ teams: [] }", "{ teams: [{ id: T01 }] }")]
    [InlineData("a: |\n  text", "a: |-\n  text\nteams:\n  - { id: T01 }")]
    [InlineData("teams:\n- id: T00\n\n- id: T02\n...\n", "teams:\n- id: T00\n\n- id: T02\n\n- id: T01\n...\n")]
    public void A_list_begins_or_goes_on_however_little_is_there(string text, string expected)
    {
        var patch = new YamlPatch(Document(text));
        patch.AddTo("teams", Entry.Of(TeamFields.Shape, (TeamFields.Id, new Value.Text("T01"))));
        Assert.Equal(expected, patch.Apply());
    }

    [Theory]
    [InlineData(0, "a:\n  # about one\n  - two # second\n\n  # about three\n  - three\n")]
    [InlineData(1, "a:\n  # about one\n  - one\n\n  # about three\n  - three\n")]
    [InlineData(2, "a:\n  # about one\n  - one\n  - two # second\n\n")]
    public void A_comment_above_goes_only_when_nothing_else_could_own_it(int index, string expected)
    {
        var document = Document("a:\n  # about one\n  - one\n  - two # second\n\n  # about three\n  - three\n");
        var patch = new YamlPatch(document);
        patch.RemoveAt((YamlSequence)document.Mapping!["a"]!, index);
        Assert.Equal(expected, patch.Apply());
    }

    [Fact]
    public void Any_change_of_any_entry_in_either_style_reads_back_as_meant() =>
        Gen.Select(EntryWriterTests.Pairs, Gen.Bool, Gen.UInt).Sample((pair, isFlow, marks) =>
        {
            var (before, from) = pair;
            var after = before.Shape.Fields.Where(field => (marks >> field.Index % 32 & 1) == 1 && !field.Required).Aggregate(before, (entry, field) => entry.With(field, from[field]));
            var text = isFlow ? $"- {EntryWriter.Line(before)}\n" : $"- {EntryWriter.File(before).TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal)}\n";
            if (!isFlow && !EntryWriterTests.Read(text, before.Shape)!.Equals(before))
                return;
            var document = Document(text);
            var patch = new YamlPatch(document);
            patch.Change((YamlMapping)((YamlSequence)document.Root!).Items[0], before, after);
            Assert.Equal(after, EntryWriterTests.Read(patch.Apply(), after.Shape));
        });

    private static IEnumerable<Value> Holders(params string[] people) =>
        people.Select(person => new Value.Part(Entry.Of(HolderFields.Shape, (HolderFields.Person, new Value.Text(person)))));

    private static YamlDocument Document(string text)
    {
        var problems = new List<Problem>();
        var document = YamlReader.Read(SourceText.Of("f.yaml", text), problems);
        Assert.Empty(problems);
        return document;
    }

    private static void AssertChanged(string id, Func<Entry, Entry> change, string expected)
    {
        var document = Document(People);
        var list = (YamlSequence)document.Mapping!["positions"]!;
        var entries = new EntryReader(document.Source, new List<Problem>()).ReadList(list, PositionFields.Shape);
        var index = entries.Select(entry => entry.Id).ToList().IndexOf(id);
        var patch = new YamlPatch(document);
        patch.Change((YamlMapping)list.Items[index], entries[index], change(entries[index]));
        Assert.NotEqual(People, expected);
        Assert.Equal(expected, patch.Apply());
    }
}
