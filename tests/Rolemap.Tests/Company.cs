using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Tests;

/// <summary>Writes an organization down in a few lines of a test.</summary>
internal sealed class Company
{
    private readonly List<Entry> entries = [];

    public Company Seat(
        string id, string? name = null, string? role = null, string? manager = null, string? title = null, string? function = null, string? teams = null, string? covers = null) =>
        Add(Entry.Of(PositionFields.Shape, (PositionFields.Id, Text(id)), (PositionFields.Name, Text(name)), (PositionFields.Role, Text(role)),
            (PositionFields.Manager, Text(manager)), (PositionFields.Title, Text(title)), (PositionFields.Function, Text(function)), (PositionFields.Teams, List(teams)), (PositionFields.Covers, List(covers))));

    public Company Team(string id, string? name = null) =>
        Add(Entry.Of(TeamFields.Shape, (TeamFields.Id, Text(id)), (TeamFields.Name, Text(name))));

    public Company Product(string id, string? partOf = null, string? accountable = null, string? teams = null, string? stage = null, string? name = null) =>
        Add(Entry.Of(ProductFields.Shape, (ProductFields.Id, Text(id)), (ProductFields.PartOf, Text(partOf)), (ProductFields.Accountable, List(accountable)),
            (ProductFields.Teams, List(teams)), (ProductFields.Stage, Text(stage)), (ProductFields.Name, Text(name))));

    public Company Override(string activity, string? product = null, string? accountable = null, string? responsible = null, string? consulted = null, string? informed = null) =>
        Add(Entry.Of(OverrideFields.Shape, (OverrideFields.Activity, Text(activity)), (OverrideFields.Product, Text(product)), (OverrideFields.Accountable, List(accountable)),
            (OverrideFields.Responsible, List(responsible)), (OverrideFields.Consulted, List(consulted)), (OverrideFields.Informed, List(informed))));

    public Company Decision(
        string id, string activity, string? product = null, string? decider = null, string? asked = null, string? confirmedBy = null, string? due = null, string? outcome = null, string? on = null) =>
        Add(Entry.Of(DecisionFields.Shape, (DecisionFields.Id, Text(id)), (DecisionFields.Activity, Text(activity)), (DecisionFields.Product, Text(product)),
            (DecisionFields.Decider, Text(decider)), (DecisionFields.Asked, List(asked)), (DecisionFields.Due, Day(due)), (DecisionFields.Outcome, Text(outcome)), (DecisionFields.On, Day(on)),
            (DecisionFields.Confirmed, confirmedBy is null ? null : new Value.Part(Entry.Of(ConfirmationFields.Shape, (ConfirmationFields.By, Text(confirmedBy)), (ConfirmationFields.On, Day("2026-06-01")))))));

    public Company Add(Entry entry)
    {
        entries.Add(entry);
        return this;
    }

    public Organization Build(Framework framework) => new(EntrySet.Of(entries), framework, new DateOnly(2026, 6, 30));

    /// <summary>The same company with its rows in another order.</summary>
    public Organization BuildReversed(Framework framework) => new(EntrySet.Of(Enumerable.Reverse(entries)), framework, new DateOnly(2026, 6, 30));

    public static Value? Text(string? text) => text is null ? null : new Value.Text(text);

    public static Value? List(string? words) => words is null ? null : new Value.Items([.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Value)new Value.Text(word))]);

    public static Value? Day(string? day) => day is null ? null : new Value.Day(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>Writes a framework down in a few lines of a test.</summary>
internal sealed class Ladder
{
    private readonly List<Entry> entries = [Entry.Of(FrameworkFields.Shape, (FrameworkFields.Id, new Value.Text("tested")))];

    public Ladder Track(string id, string? name = null) => Add(Entry.Of(TrackFields.Shape, (TrackFields.Id, Company.Text(id)), (TrackFields.Name, Company.Text(name))));

    public Ladder Role(string id, string? track = null, int? rung = null, int? grade = null, string? title = null, string? supervises = null, string? abbreviation = null) =>
        Add(Entry.Of(RoleFields.Shape, (RoleFields.Id, Company.Text(id)), (RoleFields.Track, Company.Text(track)), (RoleFields.Rung, Number(rung)), (RoleFields.Grade, Number(grade)),
            (RoleFields.Title, Company.Text(title)), (RoleFields.Abbreviation, Company.Text(abbreviation)),
            (RoleFields.People, supervises is null ? null : new Value.Part(Entry.Of(PeopleFields.Shape, (PeopleFields.Supervises, Company.List(supervises)))))));

    /// <param name="id">The id.</param>
    /// <param name="tier">The tier.</param>
    /// <param name="letters">Such as <c>pm:A design:R</c>.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="name">The name.</param>
    public Ladder Activity(string id, string? tier, string letters, string? stage = null, string? name = null) =>
        Add(Entry.Of(ActivityFields.Shape, (ActivityFields.Id, Company.Text(id)), (ActivityFields.Tier, Company.Text(tier)), (ActivityFields.Stage, Company.Text(stage)), (ActivityFields.Name, Company.Text(name)),
            (ActivityFields.Letters, new Value.Map(letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(':')).Select(pair => KeyValuePair.Create<string, Value>(pair[0], new Value.Text(pair[1])))))));

    public Ladder Add(Entry entry)
    {
        entries.Add(entry);
        return this;
    }

    public Framework Build() => new(EntrySet.Of(entries));

    private static Value.Number? Number(int? number) => number is { } amount ? new Value.Number(amount) : null;

    /// <summary>The eight roles and two tracks of the standard framework, and a few of its activities.</summary>
    public static readonly Framework Standard = new Ladder()
        .Track("ic", "Individual contributor").Track("manager", "Manager")
        .Role("apm", "ic", 1, 1, "Associate Product Manager", abbreviation: "APM").Role("pm", "ic", 2, 2, "Product Manager", "apm", "PM")
        .Role("senior-pm", "ic", 3, 3, "Senior Product Manager", "apm", "Senior PM").Role("staff-pm", "ic", 4, 4, "Staff Product Manager", "apm", "Staff PM")
        .Role("principal-pm", "ic", 5, 5, "Principal Product Manager", abbreviation: "Principal PM").Role("group-pm", "manager", 1, 4, "Group Product Manager", abbreviation: "Group PM")
        .Role("director", "manager", 2, 5, "Director of Product", abbreviation: "Director").Role("cpo", "manager", 3, 7, "Chief Product Officer", abbreviation: "CPO")
        .Activity("F3", "F", "apm:C pm:C senior-pm:C engineering:C design:A support:C", name: "Interaction design")
        .Activity("F4", "L", "pm:C senior-pm:R principal-pm:C group-pm:R director:A cpo:I engineering:R", name: "Commit a team to build")
        .Activity("B3", "X", "pm:C senior-pm:R staff-pm:A principal-pm:C group-pm:C director:I engineering:R design:C", name: "Cross-team trade-offs")
        .Activity("M2", "P", "pm:C senior-pm:R engineering:A data:C", name: "Reliability and debt budget")
        .Activity("L5", "L", "pm:C senior-pm:R group-pm:A director:C cpo:I engineering:R design:I data:C marketing:R sales:C support:R legal:C executive:I", name: "Go or no-go at launch")
        .Activity("K1", "P", "apm:I pm:A senior-pm:R staff-pm:C group-pm:R director:C cpo:I engineering:C design:C data:I marketing:C sales:I support:I", name: "Strategy of one product")
        .Activity("K3", "O", "senior-pm:I principal-pm:R director:R cpo:A executive:C", name: "Portfolio strategy and funding")
        .Activity("K11", "P", "apm:R pm:R senior-pm:A staff-pm:C group-pm:I data:R", name: "Market picture")
        .Build();
}
