using System.Text.Json;
using Rolemap.Cli.Reports;
using Rolemap.Decisions;
using Rolemap.Explanations;
using Rolemap.Files.Json;
using Rolemap.Files.Workspaces;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Cli.Tests.Reports;

public sealed class ExplainJsonTests
{
    private static readonly Organization Quillhaven = Read();

    private static Organization Read()
    {
        var workspace = WorkspaceReader.Read(new FolderTree(Repository.In("samples/quillhaven")));
        return workspace.At(workspace.AsOf!.Value);
    }

    private static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        var text = new StringWriter();
        Json.Write(text, write);
        return JsonDocument.Parse(text.ToString()).RootElement;
    }

    private static JsonElement Decision(string activity, string? product) =>
        Written(json => AnswerJson.Write(json, Deciders.Of(Quillhaven, Quillhaven.Framework.ActivityOf(activity)!, Quillhaven.Products.Of(product))));

    [Fact]
    public void A_decision_has_the_keys_that_are_pinned()
    {
        var json = Decision("L5", "dispatch-payments");

        Assert.Equal("activity:L5", json.GetProperty("activity").GetString());
        Assert.Equal("product:dispatch-payments", json.GetProperty("product").GetString());
        var accountable = json.GetProperty("accountable");
        Assert.Equal(["ref", "person", "name", "role", "why", "confirmed"], accountable.EnumerateObject().Select(one => one.Name));
        Assert.Equal("position:P06 person:P06 Nkechi Umeadi role:group-pm", string.Join(' ', new[] { "ref", "person", "name", "role" }.Select(key => accountable.GetProperty(key).GetString())));
        Assert.Equal(JsonValueKind.Null, accountable.GetProperty("confirmed").ValueKind);
        Assert.Equal([4, 5, 3], new[] { "responsible", "consulted", "informed" }.Select(key => json.GetProperty(key).GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("responsible")[1].GetProperty("role").ValueKind);
    }

    [Fact]
    public void A_confirmed_decision_says_by_whom_and_when()
    {
        var confirmed = Decision("L3", "dispatch-payments").GetProperty("accountable").GetProperty("confirmed");

        Assert.Equal("position:X08", confirmed.GetProperty("by").GetString());
        Assert.Equal("2026-06-11", confirmed.GetProperty("on").GetString());
    }

    [Fact]
    public void A_decision_that_is_open_has_nobody_and_the_reason()
    {
        var json = Decision("G2", "dispatch-payments");

        Assert.Equal(JsonValueKind.Null, json.GetProperty("accountable").ValueKind);
        Assert.Contains("only one may have it", json.GetProperty("open").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_can_be_explained_is_one_object_without_doubled_keys()
    {
        var report = Linter.Check(Quillhaven, RuleBook.All, includePrivate: false);
        IEnumerable<Action<Utf8JsonWriter>> all =
        [
            json => RoleJson.Write(json, Quillhaven.Framework),
            .. Quillhaven.Framework.Roles.Select(role => (Action<Utf8JsonWriter>)(json => RoleJson.Write(json, RoleExplanation.Of(role, Quillhaven)))),
            .. Quillhaven.Positions.Select(seat => (Action<Utf8JsonWriter>)(json => PositionJson.Write(json, PositionExplanation.Of(seat, report.About)))),
            .. Quillhaven.People.Take(9).Select(person => (Action<Utf8JsonWriter>)(json => PersonJson.Write(json, PersonExplanation.Of(person, Quillhaven, report.About)))),
            .. Quillhaven.Products.Take(5).Select(product => (Action<Utf8JsonWriter>)(json => ProductJson.Write(json, ProductExplanation.Of(product, Quillhaven, report.About)))),
            .. Quillhaven.Teams.Select(team => (Action<Utf8JsonWriter>)(json => TeamJson.Write(json, team, Quillhaven, report.About))),
            .. Quillhaven.Framework.Activities.Select(activity => (Action<Utf8JsonWriter>)(json => ActivityJson.Write(json, activity, Quillhaven))),
            .. RuleBook.All.Select(rule => (Action<Utf8JsonWriter>)(json => RuleJson.Write(json, rule.Card, report))),
        ];

        Assert.All(all.Select(Written), AssertKeysDiffer);
    }

    [Fact]
    public void A_seat_keeps_the_keys_of_its_file_and_adds_its_lines()
    {
        var json = Written(json => PositionJson.Write(json, PositionExplanation.Of(Quillhaven.PositionOf("P25")!.Value)));

        Assert.Equal("apm", json.GetProperty("role").GetString());
        Assert.Equal("position:P27", json.GetProperty("supervisedBy")[0].GetProperty("ref").GetString());
        Assert.Equal(["position:P06", "position:P03", "position:P01", "position:X01"], json.GetProperty("chain").EnumerateArray().Select(one => one.GetProperty("ref").GetString()));
    }

    private static void AssertKeysDiffer(JsonElement json)
    {
        var keys = json.EnumerateObject().Select(one => one.Name).ToArray();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
    }
}
