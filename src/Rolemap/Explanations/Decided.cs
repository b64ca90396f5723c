using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>Actual decisions, and the decisions that go with a stage.</summary>
public static class Decided
{
    /// <summary>The decisions without an outcome that are wanted, the first due first.</summary>
    public static IEnumerable<Entry> Waiting(Organization organization, Func<Entry, bool> wanted) =>
        FirstDueFirst(organization.Entries[RefKind.Decision].Where(entry => entry[DecisionFields.Outcome] is null && wanted(entry)));

    /// <summary>The decisions that wait for some seats, by name or by the matrix, the first due first.</summary>
    public static IEnumerable<Entry> WaitingFor(Organization organization, IEnumerable<Position> seats) =>
        FirstDueFirst(seats.Distinct().SelectMany(WaitingList.Of(organization).For));

    internal static IEnumerable<Entry> FirstDueFirst(IEnumerable<Entry> decisions) =>
        decisions.OrderBy(entry => entry.Day(DecisionFields.Due) ?? DateOnly.MaxValue).ThenBy(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>Who decides an actual decision: the seat it names if that can decide, else whom the matrix gives; null when that is open.</summary>
    public static Position? DeciderOf(Entry decision, Organization organization) =>
        ActualDecision.DeciderOf(decision, organization).Seat is { } named ? named
        : organization.Framework.ActivityOf(decision.Text(DecisionFields.Activity)) is { } activity
            ? Deciders.DeciderOf(organization, activity, organization.Products.Of(decision.Text(DecisionFields.Product)))?.Position
            : null;

    /// <summary>Who decides what of a product in the stage it is in, in the framework's order; empty when the stage is unknown.</summary>
    public static IEnumerable<Answer> Now(Organization organization, Product product) =>
        organization.Framework.Activities.Where(activity => activity.StageId is { } stage && stage == product.StageId && stage != ActivityFields.Always)
            .Select(activity => Deciders.Of(organization, activity, product));

    /// <summary>A decision in a sentence: what, for which product, by whom and until when.</summary>
    public static string Say(Entry decision, Organization organization)
    {
        var activity = decision.Text(DecisionFields.Activity);
        var name = organization.Framework.ActivityOf(activity)?.Name ?? activity;
        var product = decision.Text(DecisionFields.Product) is { } id ? $" for {organization.Products.Of(id)?.Name ?? id}" : "";
        var decider = decision.Text(DecisionFields.Decider) is { } seat ? $", {organization.PositionOf(seat)?.Label ?? seat} decides" : "";
        var due = decision.Day(DecisionFields.Due) is { } day ? $", due {Words.Of(day)}{(day < organization.AsOf ? " (past)" : "")}" : "";
        return $"{name}{product}{decider}{due} ({decision.Id})";
    }
}
