using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>How actual decisions are called in messages.</summary>
internal static class ActualDecisions
{
    /// <summary>"Decision D1 (Go or no-go at launch, dispatch-payments)".</summary>
    public static string Shown(Inspection inspection, Entry decision)
    {
        var activity = decision.Text(DecisionFields.Activity);
        string?[] facts = [inspection.Framework.ActivityOf(activity)?.Name ?? activity, decision.Text(DecisionFields.Product)];
        return facts.All(fact => fact is null) ? $"Decision {decision.Id}" : $"Decision {decision.Id} ({string.Join(", ", facts.OfType<string>())})";
    }
}
