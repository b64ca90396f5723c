using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>The work on one answer: fills the roster letter by letter.</summary>
internal sealed class Resolution
{
    private readonly Organization organization;
    private readonly Activity activity;
    private readonly Product? product;
    private readonly LetterTable table;
    private readonly RoleHolders? near;
    private readonly Holders holders;
    private readonly Accountable accountable;
    private readonly Entry? decision;
    private readonly Roster roster = new();

    public Resolution(Organization organization, Activity activity, Product? product)
    {
        (this.organization, this.activity, this.product) = (organization, activity, product);
        table = LetterTable.Of(organization, activity, product);
        var vicinity = product is null ? null : new Vicinity(product);
        near = vicinity is null ? null : new RoleHolders(vicinity);
        holders = new Holders(organization, near, new FunctionHolders(organization, vicinity));
        accountable = new Accountable(activity, table, vicinity, holders);
        decision = ActualDecision.Of(organization, activity, product);
    }

    /// <summary>Only who decides: the same as in the whole answer, without the work of finding the others.</summary>
    public Named? Decider() => (Decide() as Accountability.One)?.Named;

    public Answer Answer()
    {
        var decides = Decide();
        FillWork();
        Fill(Letter.Consulted);
        AddAsked();
        Fill(Letter.Informed);
        return new Answer
        {
            Activity = activity,
            Product = product,
            Accountable = decides,
            Responsible = roster.With(Letter.Responsible),
            Consulted = roster.With(Letter.Consulted),
            Informed = roster.With(Letter.Informed),
            Unfilled = roster.Unfilled,
            Decision = decision,
        };
    }

    private Accountability Decide()
    {
        var (picks, key) = accountable.ByMatrix();
        if (decision is not null)
            picks = Accountable.WithDecision(picks, decision, organization);
        if (picks.All is not [var one, ..])
            return new Accountability.Nobody(picks.Nobody ?? "", [.. picks.Candidates.Select(pick => Candidate(pick, key))]);
        var named = decision is not null && ActualDecision.DeciderOf(decision, organization).Seat == one.Position;
        roster.Add(one, Letter.Accountable, named ? null : key, 0, decision is null ? null : ActualDecision.ConfirmationOf(decision, organization));
        return new Accountability.One(roster.With(Letter.Accountable)[0]);
    }

    private static Named Candidate(Pick pick, string? key) => new(pick.Position, [.. Roster.PeopleOf(pick.Position)], Letter.Accountable, key, pick.Why);

    /// <summary>Work that falls down the ladder comes after the work of those who have the role, so that the plainer reason is given.</summary>
    private void FillWork()
    {
        var keys = table.With(Letter.Responsible);
        var falling = new List<(int Order, Role Role, Picks Picks)>();
        for (var at = 0; at < keys.Length; at++)
        {
            var picks = holders.Of(keys[at], Letter.Responsible);
            if (picks.All.IsEmpty && near is not null && holders.RoleOf(keys[at]) is { } role)
                falling.Add((at, role, near.Below(role)));
            else
                Take(picks, Letter.Responsible, keys[at], at);
        }
        foreach (var (order, role, picks) in falling)
            Add(picks, Letter.Responsible, role.Id, order);
    }

    private void Fill(Letter letter)
    {
        var keys = table.With(letter);
        for (var at = 0; at < keys.Length; at++)
            Take(holders.Of(keys[at], letter), letter, keys[at], at);
    }

    private void Take(Picks picks, Letter letter, string key, int order)
    {
        if (Add(picks, letter, key, order) || near is null || holders.RoleOf(key) is not { } role || picks.All is not [var first, ..])
            return;
        if (roster.LetterOf(first.Position) is { } stronger && stronger < letter)
            foreach (var other in near.Others(role, letter, $"{first.Position.Label} {stronger.Verb()}").All)
                roster.Add(other, letter, key, order);
    }

    /// <summary>Names the seats; false when there are some and all were named before.</summary>
    private bool Add(Picks picks, Letter letter, string key, int order)
    {
        if (picks.All.IsEmpty)
            roster.AddUnfilled(letter, key, picks.Nobody ?? "");
        var added = picks.All.IsEmpty;
        foreach (var pick in picks.All)
            added |= roster.Add(pick, letter, key, order);
        return added;
    }

    private void AddAsked()
    {
        if (decision is null)
            return;
        foreach (var asked in decision.Texts(DecisionFields.Asked).Select(organization.PositionOf).OfType<Position>().Where(Eligibility.IsHeld))
            roster.Add(new Pick(asked, $"{asked.Label} is asked because decision {decision.Id} says so."), Letter.Consulted, null, int.MaxValue);
    }
}
