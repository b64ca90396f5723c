using System.Globalization;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Lint;

namespace Rolemap.Cli.Reports;

/// <summary>The effects of Changes, one remark a line: <c>~</c> differs, <c>+</c> comes, <c>-</c> goes, <c>=</c> stays. Not yet escaped.</summary>
internal static class EffectLines
{
    private const int MostListed = 8;

    /// <summary>All remarks, in the order managers, spans, size, findings. That nothing is found in frameworks is none.</summary>
    /// <param name="difference">The difference whose effects they are.</param>
    /// <param name="counted">Whether to count how the seats differ, because the Changes themselves are not all shown.</param>
    public static IEnumerable<(char Mark, string Text)> Of(Difference difference, bool counted)
    {
        var effects = difference.Effects;
        var findings = difference.IsOfFrameworks && effects.Findings is { Unchanged: 0, Caused.IsEmpty: true, Fixed.IsEmpty: true } ? [] : Findings(effects.Findings);
        return [.. Managers(effects.NewManagers), .. Spans(effects.Spans), .. Size(effects, counted), .. findings];
    }

    private static IEnumerable<(char, string)> Managers(IReadOnlyCollection<NewManager> all)
    {
        var others = all.Where(moved => !moved.IsSamePerson).ToArray();
        if (others.Length > 0)
        {
            var groups = Grouped(others).Select(group => $"{Listed(group.Select(IdOf))}: {group.First().From.Name} -> {group.First().To.Name}").ToArray();
            yield return ('~', $"{Who(others)} a new manager   {groups[0]}");
            foreach (var group in groups[1..])
                yield return (' ', $"  {group}");
        }
        foreach (var group in Grouped(all.Where(moved => moved.IsSamePerson)))
        {
            var (from, to) = (group.First().From, group.First().To);
            yield return ('=', $"{Count(group.Count(), "person keeps", "people keep")} {to.Name} as manager, in another seat   {Listed(group.Select(IdOf))}: {from.Position?.Id} -> {to.Position?.Id}");
        }
    }

    private static IEnumerable<IGrouping<(Ref?, string, Ref?, string), NewManager>> Grouped(IEnumerable<NewManager> moved) =>
        moved.GroupBy(one => (one.From.Position, one.From.Name, one.To.Position, one.To.Name));

    private static string IdOf(NewManager moved) => (moved.Person ?? moved.Seat).Id;

    private static string Who(NewManager[] moved)
    {
        var (people, seats) = (moved.Select(one => one.Person).OfType<Ref>().Distinct().Count(), moved.Count(one => one.Person is null));
        return (people, seats) switch
        {
            (_, 0) => Count(people, "person gets", "people get"),
            (0, _) => Count(seats, "seat without a holder gets", "seats without a holder get"),
            _ => $"{Count(people, "person", "people")} and {Count(seats, "seat without a holder", "seats without a holder")} get",
        };
    }

    private static IEnumerable<(char, string)> Spans(IReadOnlyCollection<SpanChange> spans)
    {
        var twice = spans.GroupBy(span => span.Name).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var words = spans.Select(span => $"{span.Name}{(twice.Contains(span.Name) ? $" ({span.Seat.Id})" : "")} {Number(span.Before) ?? "new"} -> {Number(span.After) ?? "gone"}").ToArray();
        if (words.Length > 0)
            yield return ('~', $"span  {string.Join("   ", words.Take(MostListed))}{More(words.Length)}");
    }

    private static IEnumerable<(char, string)> Size(Effects effects, bool counted)
    {
        var (was, becomes) = (effects.FactsBefore, effects.FactsAfter);
        var facts = Worded(
            ("positions", was.Positions, becomes.Positions), ("people", was.People, becomes.People), ("vacancies", was.Vacancies, becomes.Vacancies),
            ("layers", was.Layers, becomes.Layers), ("teams", was.Teams, becomes.Teams), ("products", was.Products, becomes.Products), ("seats in counts", was.AggregatedSeats, becomes.AggregatedSeats));
        if (facts.Length > 0)
            yield return ('~', $"size  {string.Join("   ", facts)}");
        var seats = effects.Seats;
        var differences = new[] { (seats.Added, "added"), (seats.Ended, "ended"), (seats.Reparented, "under another manager"), (seats.HolderChanged, "with another holder"), (seats.TitleChanged, "with another title") };
        if (counted && differences.Any(pair => pair.Item1 > 0))
            yield return ('~', $"seats  {string.Join(", ", differences.Where(pair => pair.Item1 > 0).Select(pair => $"{Number(pair.Item1)} {pair.Item2}"))}, {Number(seats.Same)} the same");
    }

    private static string[] Worded(params (string Name, long Before, long After)[] facts) =>
        [.. facts.Where(fact => fact.Before != fact.After).Select(fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Name} {fact.Before} -> {fact.After}"))];

    private static IEnumerable<(char, string)> Findings(FindingEffects findings)
    {
        if (findings.Fixed.Length > 0)
            yield return ('-', $"fixed   {Listed(findings.Fixed.Select(Named))}");
        if (findings.NoLongerNeeded.Length > 0)
            yield return ('-', $"no longer needed: accepted {Listed(findings.NoLongerNeeded.Select(Named))}");
        if (findings.NewlyAccepted.Length > 0)
            yield return ('-', $"accepted   {Listed(findings.NewlyAccepted.Select(Named))}");
        if (findings.NoLongerAccepted.Length > 0)
            yield return ('+', $"no longer accepted   {Listed(findings.NoLongerAccepted.Select(Named))}");
        foreach (var caused in findings.Caused.Where(result => result.Severity > Severity.Note))
            yield return ('+', $"caused  {Named(caused)}  {caused.Severity.ToString().ToLowerInvariant()}: {caused.Finding.Message}");
        var notes = findings.Caused.Where(result => result.Severity == Severity.Note).ToArray();
        var news = notes.Length == 0 ? "" : $", {Count(notes.Length, "new note", "new notes")} {Listed(notes.Select(note => $"{note.Rule.Id} ({note.Rule.Name.Replace('-', ' ')})"))}";
        yield return ('=', $"{Count(findings.Unchanged, "finding", "findings")} unchanged{news}");
    }

    private static string Named(LintResult result) => $"{result.Rule.Id} ({result.Finding.Subject.Id})";

    private static string Listed(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return $"{string.Join(", ", all.Take(MostListed))}{More(all.Length)}";
    }

    private static string More(int count) => count > MostListed ? $" and {Number(count - MostListed)} more" : "";

    private static string Count(int count, string one, string several) => $"{Number(count)} {(count == 1 ? one : several)}";

    private static string? Number(int? count) => count?.ToString(CultureInfo.InvariantCulture);
}
