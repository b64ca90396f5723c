using CsCheck;
using Rolemap.Entries;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;
using Rolemap.Tests.Entries;

namespace Rolemap.Files.Tests.Yaml;

public sealed class EntryWriterTests
{
    /// <summary>Entries whose texts people can read; others are refused when they are read.</summary>
    private static readonly Gen<Entry> Entries = Gen.OneOf(RandomEntries.Shapes.Where(IsReadWhole).Select(LegibleOf).ToArray());

    /// <summary>Two such entries of one shape.</summary>
    internal static readonly Gen<(Entry, Entry)> Pairs = Gen.OneOf(RandomEntries.Shapes.Where(IsReadWhole).Select(shape => Gen.Select(LegibleOf(shape), LegibleOf(shape))).ToArray());

    [Fact]
    public void Any_entry_on_one_line_reads_back_as_it_was() => Entries.Sample(entry =>
    {
        var line = EntryWriter.Line(entry);
        Assert.DoesNotContain('\n', line);
        Assert.Equal(entry, Read($"- {line}\n", entry.Shape));
        Assert.Equal(Oracle.Ours(line), Oracle.Read(line));
    });

    [Fact]
    public void Any_entry_as_a_file_reads_back_as_it_was() => Entries.Sample(entry =>
        Assert.Equal(entry, Read(EntryWriter.File(entry), entry.Shape)));

    [Fact]
    public void A_file_of_lists_has_an_entry_on_each_line()
    {
        var seat = Entry.Of(PositionFields.Shape,
            (PositionFields.Id, new Value.Text("P06")), (PositionFields.Name, new Value.Text("Nkechi Umeadi")), (PositionFields.Since, new Value.Day(new DateOnly(2023, 11, 1))),
            (PositionFields.Teams, new Value.Items([new Value.Text("T05")])), (PositionFields.Fte, new Value.Number(0.80m)), (PositionFields.Site, new Value.Text("No")));
        var person = Entry.Of(PersonFields.Shape, (PersonFields.Id, new Value.Text("10442")), (PersonFields.Name, new Value.Text("O'Brien, \"Bo\"")));
        Assert.Equal("""
            positions:
              - { id: P06, name: Nkechi Umeadi, site: "No", since: 2023-11-01, teams: [T05], fte: 0.8 }
            people:
              - { id: "10442", name: 'O''Brien, "Bo"' }

            """, EntryWriter.File(("positions", [seat]), ("teams", []), ("people", [person])));
    }

    [Fact]
    public void A_text_of_several_lines_stands_as_a_block_where_it_can()
    {
        var goal = Entry.Of(GoalFields.Shape, (GoalFields.Id, new Value.Text("g")), (GoalFields.Title, new Value.Text("one\ntwo\n")));
        Assert.Equal("id: g\ntitle: |\n  one\n  two\n", EntryWriter.File(goal));
        Assert.Equal("{ id: g, title: \"one\\ntwo\\n\" }", EntryWriter.Line(goal));
    }

    internal static Entry? Read(string text, Shape shape)
    {
        var problems = new List<Problem>();
        var document = YamlReader.Read(SourceText.Of("f.yaml", text), problems);
        var node = document.Root is YamlSequence list ? list.Items[0] : document.Root;
        var entry = node is null ? null : new EntryReader(document.Source, problems).Read(node, shape);
        Assert.True(problems.Count == 0, $"{string.Join("\n", problems)}\nin\n{text}");
        return entry;
    }

    private static bool IsReadWhole(Shape shape) => !shape.Fields.Any(field => Shapes.IsReadByHand(field.Type));

    private static Gen<Entry> LegibleOf(Shape shape) => RandomEntries.EntryOf(shape).Where(entry => IsLegible(new Value.Part(entry)));

    private static bool IsLegible(Value value) => value switch
    {
        Value.Text text => Legible.FaultOf(text.Content) is null,
        Value.Items items => items.All.All(IsLegible),
        Value.Map map => map.All.All(pair => IsLegible(pair.Value)),
        Value.Part part => part.Entry.Written.All(pair => IsLegible(pair.Value)),
        _ => true,
    };
}
