using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>The actual decision that an answer has to take into account.</summary>
internal static class ActualDecision
{
    /// <summary>The decision for the same activity and product: of those that wait the one that is due first, else the newest; null when there is none.</summary>
    public static Entry? Of(Organization organization, Activity activity, Product? product) => organization.DecisionsOn(activity.Id, product?.Id)
        .OrderBy(entry => entry[DecisionFields.Outcome] is not null)
        .ThenBy(Urgency)
        .ThenBy(entry => entry.Id, StringComparer.Ordinal).FirstOrDefault();

    private static int Urgency(Entry entry) => entry[DecisionFields.Outcome] is null
        ? (entry.Day(DecisionFields.Due) ?? DateOnly.MaxValue).DayNumber
        : -(entry.Day(DecisionFields.On) ?? DateOnly.MinValue).DayNumber;

    /// <summary>The seat that the decision names, if it can decide; else null and why not, or null and null when it names nobody.</summary>
    public static (Position? Seat, string? WhyNot) DeciderOf(Entry decision, Organization organization)
    {
        if (decision.Text(DecisionFields.Decider) is not { } id)
            return (null, null);
        if (organization.PositionOf(id) is not { } seat)
            return (null, $"Decision {decision.Id} names the position {id}, which does not exist.");
        if (!seat.IsHeld())
            return (null, $"Decision {decision.Id} names {seat.SeatName()}, which nobody holds.");
        return seat.MayDecide() ? (seat, null) : (null, $"Decision {decision.Id} names {seat.Label}, who works under supervision and decides nothing alone.");
    }

    /// <summary>Who confirmed the decision, or null.</summary>
    public static Confirmation? ConfirmationOf(Entry decision, Organization organization)
    {
        if (decision.Part(DecisionFields.Confirmed) is not { } written || written.Text(ConfirmationFields.By) is not { } by)
            return null;
        return new Confirmation(new Ref(RefKind.Position, by), organization.PositionOf(by)?.Label ?? by, written.Day(ConfirmationFields.On));
    }
}
