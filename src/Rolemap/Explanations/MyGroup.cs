using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>The people somebody leads, one row each: what they hold, what waits, who looks after them. Immutable; equality is by reference.</summary>
public sealed class MyGroup
{
    private MyGroup(Person person, ImmutableArray<GroupRow> rows) => (Person, Rows) = (person, rows);

    /// <summary>The one who leads.</summary>
    public Person Person { get; }

    /// <summary>The direct reports of all their seats, by id; vacant seats too.</summary>
    public ImmutableArray<GroupRow> Rows { get; }

    /// <summary>The direct report with the worst finding, and with most where several have alike; of those the first by id. Null when none has any.</summary>
    /// <param name="about">The findings about a subject that whoever looks may see.</param>
    public (GroupRow Row, LintResult Finding)? ForemostAmong(Func<Ref, IEnumerable<LintResult>> about) => Rows
        .Select(row => (row, Findings: row.FindingsAmong(about))).Where(pair => pair.Findings.Length > 0)
        .OrderByDescending(pair => pair.Findings[0].Severity).ThenByDescending(pair => pair.Findings.Length)
        .Select(pair => ((GroupRow, LintResult)?)(pair.row, pair.Findings[0])).FirstOrDefault();

    /// <summary>The group of a person; without rows when they lead nobody.</summary>
    public static MyGroup Of(Person person, Organization organization)
    {
        var waiting = WaitingList.Of(organization);
        var reports = person.Positions.SelectMany(seat => seat.Reports).Distinct().OrderBy(seat => seat.Id, StringComparer.Ordinal);
        return new MyGroup(person, [.. reports.Select(seat => GroupRow.Of(seat, [.. waiting.For(seat)]))]);
    }
}

/// <summary>A direct report.</summary>
public sealed record GroupRow
{
    /// <summary>The seat.</summary>
    public required Position Seat { get; init; }

    /// <summary>What it is accountable for, and at which stage.</summary>
    public required ImmutableArray<Held> Holds { get; init; }

    /// <summary>Projects and functions it answers for at the day.</summary>
    public required ImmutableArray<Entry> Holdings { get; init; }

    /// <summary>How far what it holds reaches, against its role.</summary>
    public required ScopeHeld Scope { get; init; }

    /// <summary>The decisions that wait for it, the first due first.</summary>
    public required ImmutableArray<Entry> Waiting { get; init; }

    /// <summary>Those who work over its shoulder.</summary>
    public required ImmutableArray<DottedLine> Supervisors { get; init; }

    /// <summary>Those who mentor the people in it.</summary>
    public required ImmutableArray<Mentoring> Mentors { get; init; }

    /// <summary>Whether its role works under supervision and nobody supervises it.</summary>
    public bool LacksSupervisor => Seat.Role?.IsSupervised == true && Supervisors.IsEmpty && !Seat.IsVacant;

    /// <summary>What rules find in the seat, whoever holds it, and what it answers for; accepted findings left out, the worst first.</summary>
    /// <param name="about">The findings about a subject that whoever looks may see.</param>
    public ImmutableArray<LintResult> FindingsAmong(Func<Ref, IEnumerable<LintResult>> about) =>
    [
        .. Holds.Select(held => held.Product.Ref).Concat(Seat.Holders.Select(holder => new Ref(RefKind.Person, holder.PersonId))).Prepend(Seat.Ref).Distinct()
            .SelectMany(about).Where(result => result.Acceptance is null)
            .OrderByDescending(result => result.Severity).ThenBy(result => result),
    ];

    internal static GroupRow Of(Position seat, ImmutableArray<Entry> waiting)
    {
        var organization = seat.Organization;
        var explanation = PositionExplanation.Of(seat);
        return new GroupRow
        {
            Seat = seat,
            Holds = [.. explanation.Products.Select(product => Held.Of(product, organization))],
            Holdings = explanation.Holdings,
            Scope = ScopeHeld.Of(seat),
            Waiting = waiting,
            Supervisors = [.. explanation.Dotted.Where(line => line.IsSupervision)],
            Mentors = [.. seat.Holders.Select(holder => holder.PersonId).Distinct(StringComparer.Ordinal)
                .SelectMany(person => Mentoring.OfMentors(person, organization))],
        };
    }
}

/// <summary>A group as text.</summary>
public static class MyGroupText
{
    /// <summary>The group on a screen of 100 columns: one paragraph for each direct report.</summary>
    public static string Of(MyGroup group, Organization organization)
    {
        var sheet = new Sheet();
        sheet.Line($"{group.Person.Name} ({group.Person.Ref}) leads {Words.Count(group.Rows.Length, "seat")} directly, {Words.Of(organization.AsOf)}");
        if (group.Rows.IsEmpty)
            sheet.Line("Nobody reports here. What the job is: rolemap explain me --as " + group.Person.Ref);
        foreach (var row in group.Rows)
            Add(sheet, row, organization);
        return sheet.ToString();
    }

    private static void Add(Sheet sheet, GroupRow row, Organization organization)
    {
        sheet.Heading($"{Words.Of(row.Seat)}, {row.Seat.Ref}");
        sheet.Indented(2, $"Answers for: {Words.Join(row.Holds.Select(Holds).Concat(row.Holdings.Select(Holding))) ?? "nothing that is written down"}");
        if (Scope(row.Scope) is { } scope)
            sheet.Indented(2, $"Scope: {scope}");
        if (Words.Join(row.Holds.Where(held => held.NextGate is not null).Select(held => $"{held.NextGate!.Id} {held.NextGate.Text(GateFields.Name)} ({held.Product.Name})")) is { } gates)
            sheet.Indented(2, $"Next gate: {gates}");
        foreach (var decision in row.Waiting)
            sheet.Indented(2, $"Waits: {Decided.Say(decision, organization)}");
        if (row.LacksSupervisor || !row.Supervisors.IsEmpty)
            sheet.Indented(2, $"Supervisor: {Words.Join(row.Supervisors.Select(line => line.To?.Label ?? line.ToId)) ?? "nobody, and the role works under supervision"}");
        if (!row.Seat.IsVacant && row.Seat.Function == "product")
            sheet.Indented(2, $"Mentor: {Words.Join(row.Mentors.Select(one => one.Name)) ?? "nobody"}");
    }

    private static string Holds(Held held) => $"{held.Product.Name}{(held.Stage is { } stage ? $" ({stage.ToLowerInvariant()}{Words.After(" since ", held.Since)})" : "")}";

    private static string Holding(Entry entry) => $"{entry.Text(HoldingFields.Project) ?? entry.Text(HoldingFields.Function)}{Words.After(" until ", entry.Day(HoldingFields.Until))}";

    private static string? Scope(ScopeHeld scope) => scope.Fit switch
    {
        ScopeFit.Below => $"below the role: {scope.What}; a {scope.Position.Role!.ShortTitle} reaches {Words.Of(scope.Position.Role.Reach!.Value)}",
        ScopeFit.Above => $"above the role: {scope.What}; a {scope.Position.Role!.ShortTitle} reaches {Words.Of(scope.Position.Role.Reach!.Value)}",
        ScopeFit.Within => $"as the role: {scope.What}",
        ScopeFit.Unknown => null,
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };
}
