using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint;

namespace Rolemap.Tests.Lint;

/// <summary>A framework drafted line by line, and what a rule says about it.</summary>
internal sealed class Draft(string id = "draft")
{
    private readonly List<Entry> entries = [];
    private readonly List<(Field Field, Value? Value)> head = [(FrameworkFields.Id, Make.Text(id))];
    private Framework? basis;

    public Framework Framework => new(EntrySet.Of([Make.Entry(FrameworkFields.Shape, [.. head]), .. entries]), basis);

    public Draft Head(Field field, Value? value)
    {
        head.Add((field, value));
        return this;
    }

    public Draft On(Framework below)
    {
        basis = below;
        return this;
    }

    public Draft Track(string id, string? about = null) => Add(TrackFields.Shape, (TrackFields.Id, Make.Text(id)), (TrackFields.About, Make.Text(about)));

    public Draft Scale(string id, params string[] steps) => Add(ScaleFields.Shape, (ScaleFields.Id, Make.Text(id)), (ScaleFields.Steps, Make.List(steps)));

    public Draft Competency(string id, string? scale = null, string? name = null, int[]? definedAt = null, string? maps = null) => Add(
        CompetencyFields.Shape, (CompetencyFields.Id, Make.Text(id)), (CompetencyFields.Name, Make.Text(name)), (CompetencyFields.Scale, Make.Text(scale)),
        (CompetencyFields.DefinedAt, definedAt is null ? null : Make.List([.. definedAt.Select(step => Make.Number(step)!)])),
        (CompetencyFields.Maps, maps is null ? null : new Value.Items([new Value.Part(Entry.Of(CorrespondenceFields.Shape, (CorrespondenceFields.To, new Value.Text(maps))))])));

    /// <summary>A role; a field that is left out is not said.</summary>
    public Draft Role(string id, decimal? rung = null, string? track = null, params (Field Field, Value? Value)[] more) => Add(
        RoleFields.Shape, [(RoleFields.Id, Make.Text(id)), (RoleFields.Rung, Make.Number(rung)), (RoleFields.Track, Make.Text(track)), .. more]);

    public Draft Move(string from, string to, string kind = "promotion") => Add(
        MoveFields.Shape, (MoveFields.From, Make.Text(from)), (MoveFields.To, Make.Text(to)), (MoveFields.Kind, Make.Text(kind)));

    public Draft Stage(string id) => Add(StageFields.Shape, (StageFields.Id, Make.Text(id)));

    public Draft Gate(string id, params string[] evidence) => Add(GateFields.Shape, (GateFields.Id, Make.Text(id)), (GateFields.Evidence, evidence.Length == 0 ? null : Make.List(evidence)));

    public Draft Activity(string id, string stage, params (string Who, string Letter)[] letters)
    {
        entries.Add(Ladder.Activity(id, stage, letters));
        return this;
    }

    /// <summary>What one rule finds in it, in the order in which lint would give it.</summary>
    public Finding[] Findings(Rule rule) => new Company(Framework).Findings(rule);

    /// <summary>The messages of what one rule finds in it.</summary>
    public string[] Messages(Rule rule) => [.. Findings(rule).Select(finding => finding.Message)];

    /// <summary>The subjects of what one rule finds in it.</summary>
    public string[] Subjects(Rule rule) => [.. Findings(rule).Select(finding => finding.Subject.ToString())];

    private Draft Add(Shape shape, params ReadOnlySpan<(Field Field, Value? Value)> pairs)
    {
        entries.Add(Make.Entry(shape, pairs));
        return this;
    }

    public static (Field, Value?) Title(string title) => (RoleFields.Title, Make.Text(title));

    public static (Field, Value?) Aliases(params string[] aliases) => (RoleFields.Aliases, Make.List(aliases));

    public static (Field, Value?) Purpose(string purpose) => (RoleFields.Purpose, Make.Text(purpose));

    public static (Field, Value?) Grade(decimal grade) => (RoleFields.Grade, Make.Number(grade));

    public static (Field, Value?) ReportsTo(params string[] ids) => (RoleFields.ReportsTo, Make.List(ids));

    public static (Field, Value?) Scope(string? reach, decimal? months = null) => (RoleFields.Scope, Make.Part(
        ScopeFields.Shape, (ScopeFields.Reach, Make.Text(reach)), (ScopeFields.HorizonMonths, Make.Number(months))));

    public static (Field, Value?) People(string? manages, string[]? mayManage = null, (int? Min, int? Max)? span = null, string? supervises = null) => (RoleFields.People, Make.Part(
        PeopleFields.Shape,
        (PeopleFields.Manages, Make.Text(manages)),
        (PeopleFields.MayManage, mayManage is null ? null : Make.List(mayManage)),
        (PeopleFields.Supervises, supervises is null ? null : Make.List(supervises)),
        (PeopleFields.Span, span is { } band ? Make.Part(SpanFields.Shape, (SpanFields.Min, Make.Number(band.Min)), (SpanFields.Max, Make.Number(band.Max))) : null)));

    /// <summary>Expectations: a text, a value, or "none" where both are left out.</summary>
    public static (Field, Value?) Expects(params (string Competency, string? Text, decimal? Value)[] cells) => (RoleFields.Expects, Make.Map([.. cells.Select(cell => (cell.Competency,
        cell is { Text: null, Value: null } ? Make.Text("none") : Make.Part(ExpectationFields.Shape, (ExpectationFields.Text, Make.Text(cell.Text)), (ExpectationFields.Value, Make.Number(cell.Value)))))]));

    public static (Field, Value?) Says(string competency, string text) => Expects((competency, text, null));

    public static (Field, Value?) Values(params (string Competency, decimal Value)[] cells) => Expects([.. cells.Select(cell => (cell.Competency, (string?)null, (decimal?)cell.Value))]);
}
