using CsCheck;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;
using Rolemap.Tests.Entries;

namespace Rolemap.Tests.Lint;

public sealed class LinterTests
{
    private static readonly DateOnly Day = new(2020, 6, 15);

    /// <summary>Organizations and frameworks that make no sense: rules must say so and never fail.</summary>
    private static readonly Gen<Entry[]> Anything = Gen.Select(RandomEntries.EntryOf(PositionFields.Shape).Array[0, 8], RandomEntries.EntryOf(RoleFields.Shape).Array[0, 4],
        RandomEntries.EntryOf(ProductFields.Shape).Array[0, 4], RandomEntries.Entries.Array[0, 20], (seats, roles, products, others) =>
        seats.Concat(roles).Concat(products).Concat(others).DistinctBy(entry => entry.Ref).ToArray());

    [Fact]
    public void Whatever_is_written_down_lint_reports_and_never_fails() => Anything.Sample(rows =>
    {
        var report = Check(rows);

        Assert.All(report.Results, result => Assert.False(string.IsNullOrWhiteSpace(result.Finding.Message)));
        Assert.Equal(report.Results.Order(), report.Results);
    }, iter: 1000);

    [Fact]
    public void The_order_of_rows_does_not_change_what_lint_says() => Anything
        .SelectMany(rows => Gen.Shuffle(rows.ToArray()), (Entry[] rows, Entry[] shuffled) => (rows, shuffled))
        .Sample((rows, shuffled) => Assert.Equal(Said(Check(rows)), Said(Check(shuffled))), iter: 300);

    [Fact]
    public void Every_fix_can_be_applied_to_what_was_checked() => Anything.Sample(rows =>
    {
        var report = Check(rows);

        foreach (var result in report.Results.Where(result => result.Finding.Fix.Count > 0))
            Assert.IsType<Application.Applied>(result.Finding.Fix.ApplyTo(report.Organization.Entries));
    }, iter: 300);

    private static LintReport Check(Entry[] rows)
    {
        var set = EntrySet.Of(rows);
        return Linter.Check(new Organization(set, new Framework(set), Day), RuleBook.All, includePrivate: true);
    }

    private static IEnumerable<string> Said(LintReport report) =>
        report.Results.Select(result => $"{result.Rule.Id} {result.Severity} {result.Finding.Subject} {result.Finding.Place} {result.Finding.Message} {string.Join(' ', result.Finding.Numbers)} {result.Acceptance}");
}
