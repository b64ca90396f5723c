using Rolemap.Entries;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Yaml;

public sealed class EntryReaderTests
{
    private readonly List<Problem> problems = [];

    [Fact]
    public void A_position_is_read_with_every_field_in_its_kind()
    {
        var entry = Single(PositionFields.Shape, """
            id: V01
            title: Director of Product, Pulse
            role: director
            manager: P01
            function: product
            vacantSince: 2026-01
            holders: [{ person: P08, kind: acting, from: 2026-07-01 }]
            teams: [T10]
            covers: [product:pulse]
            grade: 5
            fte: 0.50
            site: no
            name: ~
            """);
        Assert.Empty(problems);
        Assert.Equal("position:V01", entry.Ref.ToString());
        Assert.Equal("Director of Product, Pulse", entry.Text(PositionFields.Title));
        Assert.Equal(new DateOnly(2026, 1, 1), entry.Day(PositionFields.VacantSince));
        Assert.Equal("acting", Assert.Single(entry.Parts(PositionFields.Holders)).Text(HolderFields.Kind));
        Assert.Equal(["product:pulse"], entry.Texts(PositionFields.Covers));
        Assert.Equal((5, 0.5m), (entry.Whole(PositionFields.Grade), entry.Number(PositionFields.Fte)));
        Assert.Equal("no", entry.Text(PositionFields.Site));
        Assert.Null(entry[PositionFields.Name]);
        Assert.Equal(new Place("f.yaml", 4, 10), entry.PlaceOf(PositionFields.Manager));
        Assert.Equal(new Place("f.yaml", 1, 1), entry.PlaceOf(PositionFields.Name));
    }

    [Theory]
    [InlineData("rol: pm", "2:1 A position has no key 'rol'. Did you mean 'role'?")]
    [InlineData("manager: position:P03", "2:10 'manager' takes the id of a position, but 'position:P03' is none. Write 'P03', without the kind: 'manager' always names a position.")]
    [InlineData("manager: [P03]", "2:10 'manager' takes the id of a position, but there is a list. Write it, such as 'manager: P03'.")]
    [InlineData("grade: five", "2:8 'grade' takes a whole number from 0 to 1000, but there is 'five'. Write for example 'grade: 5'.")]
    [InlineData("grade: 1001", "2:8 'grade' takes a whole number from 0 to 1000, but there is '1001'. Write for example 'grade: 5'.")]
    [InlineData("grade: '5'", "2:8 'grade' takes a whole number from 0 to 1000, but there is '5'. Write it without quotes.")]
    [InlineData("grade: 1.5", "2:8 'grade' takes a whole number from 0 to 1000, but there is '1.5'. Write for example 'grade: 5'.")]
    [InlineData("function: enginering", "2:11 'enginering' is no word for 'function'. Did you mean 'engineering'?")]
    [InlineData("since: 30.6.2026", "2:8 '30.6.2026' is no day for 'since'. Write '2026-06-30'.")]
    [InlineData("since: 2026-02-30", "2:8 '2026-02-30' is no day for 'since'. Write a day of the calendar as YYYY-MM-DD, or a month as YYYY-MM.")]
    [InlineData("teams: T05", "2:8 'teams' takes a list, each item the id of a team, but there is a single value. Put it in brackets, such as 'teams: [T05, T07]'.")]
    [InlineData("covers: [pulse]", "2:10 'covers' takes a reference such as product:ID or team:ID or function:ID, but 'pulse' is none. Write the kind, a colon and the id, such as 'covers: [product:pulse, team:T10]'.")]
    [InlineData("covers: [role:pm]", "2:10 'covers' takes a reference such as product:ID or team:ID or function:ID, but 'role:pm' is none. Write the kind, a colon and the id, such as 'covers: [product:pulse, team:T10]'.")]
    [InlineData("teams: [T05, ~]", "2:14 An item of 'teams' is empty. Write its value, or remove it.")]
    [InlineData("holders: [{ kind: acting }]", "2:11 This holder has no 'person'. Add one, such as 'person: P08'.")]
    [InlineData("holders: [P08]", "2:11 'holders' takes the keys of a holder, but there is a single value. Write it, such as 'holders: [{ person: P08, kind: acting, from: 2026-07-01 }]'.")]
    [InlineData("name: \"a\\u202Eb\"", "2:7 The text of 'name' holds the control character U+202E. Write a text that people can read, or leave the key out.")]
    [InlineData("name: \"\\u200B\\u00A0\"", "2:7 The text of 'name' has nothing that can be seen. Write a text that people can read, or leave the key out.")]
    public void A_value_that_does_not_fit_is_named_with_its_place(string line, string expected)
    {
        var entry = Single(PositionFields.Shape, $"id: P01\n{line}\nsite: Lagos\n");
        var problem = Assert.Single(problems);
        Assert.Equal(expected, $"{problem.Place.Line}:{problem.Place.Column} {problem.Message} {problem.Hint}");
        Assert.Equal(("P01", "Lagos"), (entry.Id, entry.Text(PositionFields.Site)));
    }

    [Fact]
    public void An_entry_without_its_id_still_comes_with_the_rest()
    {
        var entry = Single(TeamFields.Shape, "name: Dispatch\nheads: { design: 1.5, ops: 2 }\n");
        Assert.Equal(["1:1 This team has no 'id'.", "2:23 'heads' has no key 'ops'."], problems.Select(one => $"{one.Place.Line}:{one.Place.Column} {one.Message}").Order());
        Assert.Equal("Dispatch", entry.Text(TeamFields.Name));
        Assert.Equal("design", Assert.Single(entry.Map(TeamFields.Heads)).Key);
    }

    [Theory]
    [InlineData("محمد صلاح")]
    [InlineData("שרה כהן")]
    [InlineData("می‌خواهم")]
    [InlineData("Ada 👩‍💻")]
    [InlineData("क्ष‍")]
    [InlineData("Trịnh Minh Bảo")]
    [InlineData("Zoë \uFFFD")]
    public void Honest_names_of_every_script_pass(string name)
    {
        var entry = Single(PositionFields.Shape, $"id: P01\nname: {name}\n");
        Assert.Empty(problems);
        Assert.Equal(name, entry.Text(PositionFields.Name));
    }

    [Fact]
    public void Ids_are_brought_to_one_normal_form()
    {
        var entry = Single(PositionFields.Shape, "id: Zoe\u0308\nmanager: Rene\u0301\n");
        Assert.Equal(("Zoë", "René"), (entry.Id, entry.Text(PositionFields.Manager)));
    }

    [Fact]
    public void A_text_of_32768_characters_passes_and_one_more_does_not()
    {
        Single(PositionFields.Shape, $"id: P01\ntitle: {new string('x', 32768)}\n");
        Assert.Empty(problems);
        Single(PositionFields.Shape, $"id: P01\ntitle: {new string('x', 32769)}\n");
        Assert.Equal("The text of 'title' is longer than 32768 characters.", Assert.Single(problems).Message);
    }

    [Fact]
    public void Fields_can_be_read_alone_with_nothing_required()
    {
        var document = YamlReader.Read(SourceText.Of("f.yaml", "set: { manager: P07, site: ~ }"), problems);
        var fields = new EntryReader(document.Source, problems).ReadFields((YamlMapping)document.Mapping!["set"]!, PositionFields.Shape);
        Assert.Empty(problems);
        Assert.Equal(["manager=P07", "site="], fields.Select(pair => $"{pair.Field.Key}={pair.Value}"));
    }

    [Fact]
    public void Every_example_of_a_field_table_is_readable()
    {
        foreach (var field in Shapes.All.SelectMany(shape => shape.Fields).Where(field => field.Example is not null && !Shapes.IsReadByHand(field.Type)))
        {
            var document = YamlReader.Read(SourceText.Of("example", $"{field.Key}: {field.Example}"), problems);
            var value = new EntryReader(document.Source, problems).ReadValue(document.Mapping![field.Key]!, field.Type, field.Key, field.Example);
            Assert.True(problems.Count == 0 && value is not null, $"{field.Shape.Name}.{field.Key}: {field.Example} {string.Join("; ", problems)}");
        }
    }

    private Entry Single(Shape shape, string text)
    {
        var document = YamlReader.Read(SourceText.Of("f.yaml", text), problems);
        return new EntryReader(document.Source, problems).Read(document.Root!, shape)!;
    }
}
