using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint;

/// <summary>A small organization written down step by step, and what a rule says about it.</summary>
internal sealed class Company(Framework? framework = null, string asOf = "2026-06-30")
{
    private readonly List<Entry> entries = [];
    private readonly List<(Field Field, Value? Value)> settings = [];
    private readonly List<(string Rule, Value Setting)> rules = [];

    public Organization Organization
    {
        get
        {
            if (rules.Count > 0)
                settings.Add((WorkspaceFields.Rules, Make.Map([.. rules])));
            rules.Clear();
            Entry[] workspace = settings.Count == 0 ? [] : [Make.Entry(WorkspaceFields.Shape, [(WorkspaceFields.Rolemap, Make.Number(1)), .. settings])];
            return new Organization(EntrySet.Of([.. entries, .. workspace]), framework ?? Ladder.Framework, DateOnly.ParseExact(asOf, "yyyy-MM-dd", null));
        }
    }

    /// <summary>A seat in the short form, held by somebody who is called like it unless it is vacant.</summary>
    public Company Seat(string id, string? role = null, string? manager = null, bool vacant = false, params (Field Field, Value? Value)[] more) =>
        Add(PositionFields.Shape, [
            (PositionFields.Id, Make.Text(id)),
            (PositionFields.Name, vacant ? null : Make.Text($"{id} Name")),
            (PositionFields.Role, Make.Text(role)),
            (PositionFields.Manager, Make.Text(manager)),
            .. more]);

    /// <summary>Several seats alike under one manager, from <c>{prefix}1</c> on.</summary>
    public Company Seats(int count, string prefix, string role, string manager)
    {
        for (var i = 1; i <= count; i++)
            Seat($"{prefix}{i}", role, manager);
        return this;
    }

    public Company Team(string id, decimal? engineers = null) =>
        Add(TeamFields.Shape, [
            (TeamFields.Id, Make.Text(id)),
            (TeamFields.Name, Make.Text($"Team {id}")),
            (TeamFields.Heads, engineers is null ? null : Make.Map(("engineering", Make.Number(engineers)!)))]);

    public Company Product(string id, string? stage = null, string? partOf = null, string[]? accountable = null, params (Field Field, Value? Value)[] more) =>
        Add(ProductFields.Shape, [
            (ProductFields.Id, Make.Text(id)),
            (ProductFields.Stage, Make.Text(stage)),
            (ProductFields.PartOf, Make.Text(partOf)),
            (ProductFields.Accountable, accountable is null ? null : Make.List(accountable)),
            .. more]);

    public Company Mentoring(string mentor, string mentee, string? since = null, string? until = null) =>
        Add(MentoringFields.Shape, [
            (MentoringFields.Mentor, Make.Text(mentor)),
            (MentoringFields.Mentee, Make.Text(mentee)),
            (MentoringFields.Since, Make.Day(since)),
            (MentoringFields.Until, Make.Day(until))]);

    public Company Opening(string id, string? role = null, string? position = null, string? manager = null, string? planned = null) =>
        Add(OpeningFields.Shape, [
            (OpeningFields.Id, Make.Text(id)),
            (OpeningFields.Role, Make.Text(role)),
            (OpeningFields.Position, Make.Text(position)),
            (OpeningFields.Manager, Make.Text(manager)),
            (OpeningFields.Planned, Make.Day(planned))]);

    public Company Decision(string id, string activity = "A1", string? product = null, string? due = null, string? decider = null, string? outcome = null, string? on = null) =>
        Add(DecisionFields.Shape, [
            (DecisionFields.Id, Make.Text(id)),
            (DecisionFields.Activity, Make.Text(activity)),
            (DecisionFields.Product, Make.Text(product)),
            (DecisionFields.Due, Make.Day(due)),
            (DecisionFields.Decider, Make.Text(decider)),
            (DecisionFields.Outcome, Make.Text(outcome)),
            (DecisionFields.On, Make.Day(on))]);

    public Company Accepted(string rule, string subject, string? until = null) =>
        Add(AcceptanceFields.Shape, [
            (AcceptanceFields.Rule, Make.Text(rule)),
            (AcceptanceFields.Subject, Make.Text(subject)),
            (AcceptanceFields.Reason, Make.Text("for a test")),
            (AcceptanceFields.Until, Make.Day(until))]);

    public Company Profile(string profile)
    {
        settings.Add((WorkspaceFields.Profile, Make.Text(profile)));
        return this;
    }

    public Company PartlyCovered(string function)
    {
        settings.Add((WorkspaceFields.Coverage, Make.Map((function, Make.Text("partial")))));
        return this;
    }

    /// <summary>A limit that the company sets for a rule.</summary>
    public Company Set(string rule, Field limit, decimal value)
    {
        rules.Add((rule, Make.Part(RuleSettingFields.Shape, (limit, Make.Number(value)))));
        return this;
    }

    /// <summary>Switches a rule on, with limits of its own.</summary>
    public Company On(string rule, params (Field Limit, decimal Value)[] limits)
    {
        rules.Add((rule, Make.Part(RuleSettingFields.Shape, [(RuleSettingFields.Enabled, Make.Flag(true)), .. limits.Select(pair => (pair.Limit, (Value?)Make.Number(pair.Value)))])));
        return this;
    }

    /// <summary>A seat with holders written out.</summary>
    public Company Held(string id, string? role, string? manager, params Value[] holders) => Add(PositionFields.Shape, [
        (PositionFields.Id, Make.Text(id)), (PositionFields.Role, Make.Text(role)), (PositionFields.Manager, Make.Text(manager)), (PositionFields.Holders, Make.List(holders))]);

    /// <summary>Why one rule cannot judge, or null.</summary>
    public string? Lack(Rule rule) => Linter.Check(Organization, [rule], includePrivate: true).Skipped is [var one] ? one.Why : null;

    /// <summary>What one rule says, in the order in which lint would give it.</summary>
    public string[] Said(Rule rule) => [.. Findings(rule).Select(finding => finding.Message)];

    public Company Add(Shape shape, params (Field Field, Value? Value)[] pairs) => Add(Make.Entry(shape, pairs));

    public Company Add(Entry entry)
    {
        entries.Add(entry);
        return this;
    }

    /// <summary>What one rule finds, in the order in which lint would give it.</summary>
    public Finding[] Findings(Rule rule) =>
        [.. Linter.Check(Organization, [rule], includePrivate: true).Results.Select(result => result.Finding)];

    /// <summary>The subjects of what one rule finds.</summary>
    public string[] Subjects(Rule rule) => [.. Findings(rule).Select(finding => finding.Subject.ToString())];
}
