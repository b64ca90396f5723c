using System.Text.Json;
using Rolemap.Changes;
using Rolemap.Cli.Reports;
using Rolemap.Entries;
using Rolemap.Organizations;
using Rolemap.Tests;
using static Rolemap.Tests.Sketch;

namespace Rolemap.Cli.Tests.Reports;

public sealed class DiffJsonTests
{
    [Fact]
    public void A_change_has_subject_kind_fields_and_text()
    {
        var root = Parsed(Split.Difference);
        var change = root.GetProperty("changes")[0];

        Assert.Equal(3, root.GetProperty("changes").GetArrayLength());
        Assert.Equal(
            """{"subject":"position:S7","kind":"edited","fields":[{"name":"manager","from":"G1","to":"G2"}],"text":"Sam 7 (PM) moves to Gia (from Gus)."}""",
            change.GetRawText());
    }

    [Fact]
    public void Effects_have_the_keys_of_the_contract()
    {
        var effects = Parsed(Split.Difference).GetProperty("effects");

        Assert.Equal(["newManagers", "spans", "fixed", "caused", "unchanged"], effects.EnumerateObject().Select(pair => pair.Name).Take(5));
        Assert.Equal(3, effects.GetProperty("newManagers").GetArrayLength());
        Assert.Equal(
            """{"subject":"position:S7","person":"person:S7","name":"Sam 7","from":{"ref":"position:G1","name":"Gus"},"to":{"ref":"position:G2","name":"Gia"},"samePerson":false}""",
            effects.GetProperty("newManagers")[0].GetRawText());
        Assert.Equal("""{"subject":"position:G1","name":"Gus","before":9,"after":6}""", effects.GetProperty("spans")[0].GetRawText());
        Assert.Equal("RM102", effects.GetProperty("fixed")[0].GetProperty("rule").GetString());
        Assert.Equal("position:G1", effects.GetProperty("fixed")[0].GetProperty("subject").GetString());
        Assert.Equal(0, effects.GetProperty("caused").GetArrayLength());
        Assert.Equal(0, effects.GetProperty("unchanged").GetInt32());
        Assert.Equal("RM103", effects.GetProperty("noLongerNeeded")[0].GetProperty("rule").GetString());
        Assert.Equal("""{"added":0,"ended":0,"reparented":3,"holderChanged":0,"titleChanged":0,"same":9}""", effects.GetProperty("seats").GetRawText());
        Assert.Equal("""{"before":{"errors":0,"warnings":1,"notes":0,"accepted":1},"after":{"errors":0,"warnings":0,"notes":0,"accepted":0}}""", effects.GetProperty("findings").GetRawText());
        Assert.Equal(12, effects.GetProperty("facts").GetProperty("after").GetProperty("positions").GetInt32());
    }

    [Fact]
    public void The_day_and_the_scenario_are_said()
    {
        var root = Parsed(Split.Difference);

        Assert.Equal("split", root.GetProperty("scenario").GetString());
        Assert.Equal("""{"before":"2026-09-01","after":"2026-09-01"}""", root.GetProperty("asOf").GetRawText());
    }

    [Fact]
    public void Values_keep_their_form()
    {
        var product = Entry.Of(ProductFields.Shape, (ProductFields.Id, Text("app")), (ProductFields.Accountable, Texts("A", "B")), (ProductFields.Since, Day("2026-01-01")),
            (ProductFields.Complexity, new Value.Part(Entry.Of(ComplexityFields.Shape, (ComplexityFields.Regulated, new Value.Flag(true))))));
        var seat = Entry.Of(PositionFields.Shape, (PositionFields.Id, Text("P")), (PositionFields.Fte, Number(0.8m)), (PositionFields.Title, Text("He said \"hi\"\u0007\n日本")));
        var changes = Parsed(Split.Between(new Sketch(), new Sketch().Add(product).Add(seat))).GetProperty("changes");

        Assert.Equal(
            """[{"name":"id","from":null,"to":"P"},{"name":"title","from":null,"to":"He said \"hi\"\u0007\n日本"},{"name":"fte","from":null,"to":0.8}]""",
            changes[0].GetProperty("fields").GetRawText());
        Assert.Equal(
            """[{"name":"id","from":null,"to":"app"},{"name":"since","from":null,"to":"2026-01-01"},{"name":"accountable","from":null,"to":["A","B"]},{"name":"complexity","from":null,"to":{"regulated":true}}]""",
            changes[1].GetProperty("fields").GetRawText());
        Assert.Equal("added", changes[1].GetProperty("kind").GetString());
    }

    private static JsonElement Parsed(Difference difference)
    {
        using var output = new StringWriter();
        DiffJson.Write(output, difference);
        return JsonDocument.Parse(output.ToString()).RootElement.Clone();
    }
}
