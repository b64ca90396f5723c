using System.Globalization;
using Rolemap.Entries;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint;

/// <summary>Shapes in which anything quadratic or recursive would not come back within the time.</summary>
public sealed class ManyPositionsTests
{
    private const int Count = 100_000;

    [Theory(Timeout = 60_000), InlineData("chain"), InlineData("star"), InlineData("circle"), InlineData("loners"), InlineData("strays")]
    public async Task All_rules_come_back(string shape)
    {
        var entries = EntrySet.Of(Enumerable.Range(0, Count).Select(at => Seat(at, ManagerOf(shape, at))));
        var report = await Task.Run(() => Linter.Check(new Organization(entries, Ladder.Framework, new DateOnly(2026, 6, 30)), RuleBook.All, includePrivate: true), TestContext.Current.CancellationToken);

        Assert.Equal(Expected(shape), report.Results.Where(result => result.Finding.Subject.Kind == RefKind.Position).CountBy(result => result.Rule.Id).Select(pair => $"{pair.Key} {pair.Value}"));
    }

    /// <summary>Captains all: those with one report have too few, those with none are no managers, and equals should not lead each other.</summary>
    private static string[] Expected(string shape) => shape switch
    {
        "chain" => ["RM103 99999", "RM104 1", "RM113 1", "RM117 99999", "RM120 1"],
        "star" => ["RM102 1", "RM104 99999", "RM117 99999"],
        "circle" => ["RM103 100000", "RM107 1", "RM120 1"],
        "loners" => ["RM104 100000", "RM110 1"],
        _ => ["RM104 100000", "RM109 100000"],
    };

    private static string? ManagerOf(string shape, int at) => shape switch
    {
        "chain" => at == 0 ? null : Id(at - 1),
        "star" => at == 0 ? null : Id(0),
        "circle" => Id((at + 1) % Count),
        "loners" => null,
        _ => $"gone-{Id(at)}",
    };

    private static Entry Seat(int at, string? manager) => Entry.Of(
        PositionFields.Shape,
        (PositionFields.Id, new Value.Text(Id(at))),
        (PositionFields.Name, new Value.Text("Somebody")),
        (PositionFields.Role, new Value.Text("captain")),
        (PositionFields.Manager, manager is null ? null : new Value.Text(manager)));

    private static string Id(int at) => at.ToString("000000", CultureInfo.InvariantCulture);
}
