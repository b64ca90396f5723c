using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Tests.Lint;

/// <summary>A framework with other words than the standard one, so that no rule can lean on its ids.</summary>
internal static class Ladder
{
    public static readonly Framework Framework = new(EntrySet.Of(
    [
        Make.Entry(FrameworkFields.Shape, (FrameworkFields.Id, Make.Text("ladder"))),
        Make.Entry(TrackFields.Shape, (TrackFields.Id, Make.Text("craft"))),
        Make.Entry(TrackFields.Shape, (TrackFields.Id, Make.Text("lead"))),
        Role("novice", "craft", 1, 1, "feature", "none", "Novice"),
        Role("maker", "craft", 2, 2, "product", "none", "Maker", supervises: "novice"),
        Role("veteran", "craft", 3, 3, "several-products", "none", "Veteran"),
        Role("sage", "craft", 5, 5, "company", "none", "Sage"),
        Role("captain", "lead", 1, 4, "product-line", "direct", "Captain", span: (2, 7)),
        Role("admiral", "lead", 2, 7, "portfolio", "managers", "Admiral"),
        Role("wanderer", "craft", null, null, null, null, "Wanderer"),
        Stage("young", "maker"),
        Stage("old", "veteran"),
        Make.Entry(StageFields.Shape, (StageFields.Id, Make.Text("free"))),
        Make.Entry(GateFields.Shape, (GateFields.Id, Make.Text("G1")), (GateFields.After, Make.Text("young")), (GateFields.Outcomes, Make.List("go", "drop"))),
        Activity("A1", "young", ("maker", "A"), ("veteran", "R")),
    ]));

    public static Entry Stage(string id, string accountableFrom) =>
        Make.Entry(StageFields.Shape, (StageFields.Id, Make.Text(id)), (StageFields.AccountableFrom, Make.Text(accountableFrom)));

    public static Entry Activity(string id, string stage, params (string Who, string Letter)[] letters) =>
        Make.Entry(ActivityFields.Shape, (ActivityFields.Id, Make.Text(id)), (ActivityFields.Stage, Make.Text(stage)),
            (ActivityFields.Letters, letters.Length == 0 ? null : Make.Map([.. letters.Select(pair => (pair.Who, (Value)Make.Text(pair.Letter)))])));

    public static Entry Role(
        string id, string? track = null, decimal? rung = null, decimal? grade = null, string? reach = null, string? manages = null,
        string? title = null, (int Min, int Max)? span = null, string? supervises = null) =>
        Make.Entry(
            RoleFields.Shape,
            (RoleFields.Id, Make.Text(id)),
            (RoleFields.Title, Make.Text(title)),
            (RoleFields.Track, Make.Text(track)),
            (RoleFields.Rung, Make.Number(rung)),
            (RoleFields.Grade, Make.Number(grade)),
            (RoleFields.Scope, reach is null ? null : Make.Part(ScopeFields.Shape, (ScopeFields.Reach, Make.Text(reach)))),
            (RoleFields.People, Make.Part(
                PeopleFields.Shape,
                (PeopleFields.Manages, Make.Text(manages)),
                (PeopleFields.Supervises, supervises is null ? null : Make.List(supervises)),
                (PeopleFields.Span, span is { } band ? Make.Part(SpanFields.Shape, (SpanFields.Min, Make.Number(band.Min)), (SpanFields.Max, Make.Number(band.Max))) : null))));
}
