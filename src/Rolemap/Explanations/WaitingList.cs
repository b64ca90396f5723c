using System.Collections.Immutable;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>The decisions of an organization that wait, each with its answer. Gathered once for a snapshot: many pages ask for a part of it.</summary>
internal sealed class WaitingList
{
    private readonly ILookup<string, Entry> byDecider;

    private WaitingList(Organization organization)
    {
        All = [.. Decided.Waiting(organization, _ => true).Select(decision => (decision, AnswerTo(decision, organization)))];
        byDecider = All.ToLookup(pair => DeciderOf(pair.Decision, pair.Answer, organization)?.Id ?? "", pair => pair.Decision, StringComparer.Ordinal);
    }

    /// <summary>All of them, the first due first; without an answer where the framework does not know the activity.</summary>
    public ImmutableArray<(Entry Decision, Answer? Answer)> All { get; }

    /// <summary>Those that wait for a seat, the first due first.</summary>
    public IEnumerable<Entry> For(Position seat) => byDecider[seat.Id];

    public static WaitingList Of(Organization organization) => organization.Once(() => new WaitingList(organization));

    /// <summary>The seat that a decision names if that can decide, else whom its answer names; null when that is open.</summary>
    public static Position? DeciderOf(Entry decision, Answer? answer, Organization organization) =>
        ActualDecision.DeciderOf(decision, organization).Seat ?? answer?.Decider?.Position;

    private static Answer? AnswerTo(Entry decision, Organization organization) =>
        organization.Framework.ActivityOf(decision.Text(DecisionFields.Activity)) is { } activity
            ? Deciders.Of(organization, activity, organization.Products.Of(decision.Text(DecisionFields.Product)))
            : null;
}
