using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Whom the A of an activity names: at most one.</summary>
internal sealed class Accountable(Activity activity, LetterTable table, Vicinity? near, Holders holders)
{
    /// <summary>Whom the matrix names, and the role or function whose A it is.</summary>
    public (Picks Picks, string? Key) ByMatrix()
    {
        var keys = table.With(Letter.Accountable);
        if (keys.Length > 1)
            return (Several(keys), null);
        var key = keys is [var only] ? only : null;
        var note = "";
        if (near is not null && BelongsToProduct(key))
        {
            if (near.Accountable.Where(Eligibility.MayDecide).Select(position => (Position?)position).FirstOrDefault() is { } holder)
                return (new Picks([new Pick(holder, WhyByProduct(holder))]), key);
            note = PassedOver(near.Accountable);
        }
        if (key is null)
            return (Picks.None($"{note}Nobody has the A of {activity.Name}. Give it to a role under overrides in decisions.yaml."), null);
        var picks = holders.Of(key, Letter.Accountable);
        return (new Picks([.. picks.All.Take(1).Select(pick => pick with { Why = note + pick.Why })], note + picks.Nobody) { Candidates = picks.Candidates }, key);
    }

    /// <summary>Whom an actual decision makes of it.</summary>
    public static Picks WithDecision(Picks byMatrix, Entry decision, Organization organization)
    {
        var (seat, whyNot) = ActualDecision.DeciderOf(decision, organization);
        if (seat is not { } decider)
            return whyNot is null ? byMatrix
                : byMatrix with { All = [.. byMatrix.All.Select(pick => pick with { Why = $"{whyNot} {pick.Why}" })], Nobody = $"{whyNot} {byMatrix.Nobody}" };
        var why = byMatrix.All is [var usual, ..]
            ? usual.Position == decider ? $"{usual.Why} Decision {decision.Id} says the same."
                : $"Decision {decision.Id} names {decider.Label}; by the matrix it would be {usual.Position.Label}."
            : $"Decision {decision.Id} names {decider.Label}; the matrix alone names nobody.";
        return new Picks([new Pick(decider, why)]);
    }

    /// <summary>A function keeps its A, and so does whoever the company itself gave it to.</summary>
    private bool BelongsToProduct(string? key) =>
        activity.BelongsToProduct && table.OverrideOf(Letter.Accountable) is null && (key is null || !holders.IsFunction(key));

    private string WhyByProduct(Position holder)
    {
        var others = near!.Accountable.Where(position => position != holder && position.MayDecide()).Select(position => position.Label).ToArray();
        var why = $"{holder.Label} is accountable for {near.Product.Name}, and a decision of tier {activity.Tier} belongs to whoever is.";
        if (others.Length > 0)
            why += $" {string.Join(" and ", others)} {(others.Length == 1 ? "is" : "are")} named as well; the first one written counts until one is left.";
        return holder.Role is null ? $"{why} The title {holder.Title ?? holder.Id} is mapped to no role, so nothing is known that speaks against it." : why;
    }

    private string PassedOver(ImmutableArray<Position> positions) => string.Concat(positions.Select(position => position.IsHeld()
        ? $"{position.Label} is accountable for {near!.Product.Name} but works under supervision, so the matrix decides. "
        : $"{position.SeatName()} is accountable for {near!.Product.Name} but vacant, so the matrix decides. "));

    private Picks Several(ImmutableArray<string> keys)
    {
        var by = table.OverrideOf(Letter.Accountable) is null ? "The framework" : "The override in decisions.yaml";
        var why = $"{by} gives the A of {activity.Name} to {string.Join(" and ", keys.Select(holders.Say))}, and only one may have it. Leave it to one of them in decisions.yaml.";
        var each = keys.Select(key => holders.Of(key, Letter.Accountable)).SelectMany(picks => picks.All.Take(1).Concat(picks.Candidates));
        return Picks.None(why) with { Candidates = [.. each.DistinctBy(pick => pick.Position)] };
    }
}
