using System.Collections.Immutable;
using Rolemap.Changes;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Weekly;

/// <summary>What is happening: decisions that wait, gates that come, and what changed; for one person or for all. Immutable; equality is by reference.</summary>
public sealed class Digest
{
    private Digest(Organization organization, Person? reader) => (Organization, Reader) = (organization, reader);

    /// <summary>The organization at the day.</summary>
    public Organization Organization { get; }

    /// <summary>The one it is for, or null for everybody.</summary>
    public Person? Reader { get; }

    /// <summary>The difference it tells of, or null when there is no earlier day.</summary>
    public Difference? Difference { get; private init; }

    /// <summary>The decisions that wait for the reader, the first due first; all that wait when it is for everybody.</summary>
    public ImmutableArray<WaitingDecision> Waiting { get; private init; } = [];

    /// <summary>The decisions about which the reader is asked, by name or by the matrix; for everybody none.</summary>
    public ImmutableArray<WaitingDecision> Asked { get; private init; } = [];

    /// <summary>The other decisions that wait in the reader's lines; for everybody none.</summary>
    public ImmutableArray<WaitingDecision> Near { get; private init; } = [];

    /// <summary>The gates that come for the products near the reader, or for all: those with a day first.</summary>
    public ImmutableArray<GateAhead> Gates { get; private init; } = [];

    /// <summary>What changed in the reader's lines, or everywhere, in the order of subjects.</summary>
    public ImmutableArray<Told> Changes { get; private init; } = [];

    /// <summary>The findings that are new in the reader's lines, or everywhere.</summary>
    public ImmutableArray<LintResult> Caused { get; private init; } = [];

    /// <summary>The findings that are gone.</summary>
    public ImmutableArray<LintResult> Fixed { get; private init; } = [];

    /// <summary>Whether there is nothing to tell.</summary>
    public bool IsEmpty => Waiting.IsEmpty && Asked.IsEmpty && Near.IsEmpty && Gates.IsEmpty && Changes.IsEmpty && Caused.IsEmpty && Fixed.IsEmpty;

    /// <summary>What is happening.</summary>
    /// <param name="organization">The organization at the day.</param>
    /// <param name="reader">The one it is for, or null for everybody.</param>
    /// <param name="difference">What is different from an earlier day, or null.</param>
    public static Digest Of(Organization organization, Person? reader, Difference? difference)
    {
        var before = difference?.Before;
        var waiting = WaitingList.Of(organization).All.Select(pair => WaitingDecision.Of(pair.Decision, pair.Answer, organization, before)).ToArray();
        var lines = reader is { } one ? LinesOf(one, organization, before) : null;
        bool Touch(Ref subject) => lines is null || lines.Any(own => own.Touch(subject));
        bool Concerns(LintResult result) => lines is null || lines.Any(own => own.Concerns(result));
        return new Digest(organization, reader)
        {
            Difference = difference,
            Waiting = [.. waiting.Where(decision => reader is not { } person || decision.WaitsFor(person))],
            Asked = [.. waiting.Where(decision => reader is { } person && !decision.WaitsFor(person) && decision.Asks(person))],
            Near = [.. waiting.Where(decision => reader is { } person && !decision.WaitsFor(person) && !decision.Asks(person) && Touch(decision.Decision.Ref))],
            Gates = [.. GateAhead.In(organization, reader is { } near ? Surroundings.Of(near, organization).Products : organization.Products)],
            Changes = difference is null ? [] : ToldOf(difference, Touch),
            Caused = [.. difference?.Effects.Findings.Caused.Where(Concerns) ?? []],
            Fixed = [.. difference?.Effects.Findings.Fixed.Where(Concerns) ?? []],
        };
    }

    /// <summary>A line counts if it was one before or is one now: who moved away is news as well.</summary>
    private static Lines[] LinesOf(Person reader, Organization organization, Organization? before) =>
        [.. new[] { Lines.Of(reader.Id, organization), before is null ? null : Lines.Of(reader.Id, before) }.OfType<Lines>()];

    private static ImmutableArray<Told> ToldOf(Difference difference, Func<Ref, bool> touch)
    {
        var words = new ChangeWords(difference.Before, difference.After);
        return [.. difference.Changes.Where(change => touch(change.Subject)).Select(change => new Told(change, words.SentencesOf(change)))];
    }
}

/// <summary>A change in plain words.</summary>
/// <param name="Change">The change.</param>
/// <param name="Sentences">What it says.</param>
public sealed record Told(Change Change, ImmutableArray<string> Sentences);

/// <summary>A decision that waits.</summary>
public sealed record WaitingDecision
{
    /// <summary>The decision.</summary>
    public required Entry Decision { get; init; }

    /// <summary>What is decided, or null when the framework does not know the activity.</summary>
    public required Activity? Activity { get; init; }

    /// <summary>About which product, or null.</summary>
    public required Product? Product { get; init; }

    /// <summary>The seat that decides, or null when that is open.</summary>
    public required Position? Decider { get; init; }

    /// <summary>The seats that are asked by name or by the matrix.</summary>
    public required ImmutableArray<Position> AskedSeats { get; init; }

    /// <summary>Whether somebody agreed that this seat decides; by default it is our reading.</summary>
    public required Confirmation? Confirmed { get; init; }

    /// <summary>When it is due, or null.</summary>
    public DateOnly? Due => Decision.Day(DecisionFields.Due);

    /// <summary>How many days are left; negative when the day is past, null when no day is set.</summary>
    public required int? DaysLeft { get; init; }

    /// <summary>Whether it did not wait on the earlier day; null when there is none to compare with.</summary>
    public required bool? IsNew { get; init; }

    /// <summary>Whether it waits for a person.</summary>
    public bool WaitsFor(Person person) => Decider is { } seat && person.Positions.Contains(seat);

    /// <summary>Whether a person is asked about it.</summary>
    public bool Asks(Person person) => AskedSeats.Any(seat => person.Positions.Contains(seat));

    internal static WaitingDecision Of(Entry decision, Answer? answer, Organization organization, Organization? before)
    {
        var activity = organization.Framework.ActivityOf(decision.Text(DecisionFields.Activity));
        var product = organization.Products.Of(decision.Text(DecisionFields.Product));
        var asked = decision.Texts(DecisionFields.Asked).Select(organization.PositionOf).OfType<Position>().Concat(answer?.Consulted.Select(named => named.Position) ?? []);
        return new WaitingDecision
        {
            Decision = decision,
            Activity = activity,
            Product = product,
            Decider = WaitingList.DeciderOf(decision, answer, organization),
            AskedSeats = [.. asked.Distinct()],
            Confirmed = ActualDecision.ConfirmationOf(decision, organization),
            DaysLeft = decision.Day(DecisionFields.Due)?.DayNumber - organization.AsOf.DayNumber,
            IsNew = before is null ? null : !(before.Entries.TryFind(decision.Ref, out var earlier) && earlier[DecisionFields.Outcome] is null),
        };
    }
}

/// <summary>A gate that a product comes to next.</summary>
/// <param name="Product">The product.</param>
/// <param name="Gate">The gate that ends its stage.</param>
/// <param name="Decision">The decision that waits for it, or null when none is written down.</param>
public sealed record GateAhead(Product Product, Entry Gate, Entry? Decision)
{
    /// <summary>The seat that decides, or null when that is open. Looked for when asked: there may be a gate for every product, and a screen for a dozen.</summary>
    public Position? Decider => Deciding.Value;

    private Lazy<Position?> Deciding { get; init; } = new(() => null);

    /// <summary>The day that is set for it, or null.</summary>
    public DateOnly? Due => Decision?.Day(DecisionFields.Due);

    /// <summary>Since when the product is in the stage that the gate ends, or null.</summary>
    public DateOnly? StageSince => Product.Entry.Day(ProductFields.Since);

    /// <summary>The gate that a product comes to next; null when the framework has none after its stage.</summary>
    public static GateAhead? Of(Product product, Organization organization) =>
        organization.Framework.GateAfter(product.StageId) is { } gate ? Of(organization, product, gate) : null;

    internal static IEnumerable<GateAhead> In(Organization organization, IEnumerable<Product> products) =>
        from product in products
        let gate = organization.Framework.GateAfter(product.StageId)
        where gate is not null
        let ahead = Of(organization, product, gate)
        orderby ahead.Due ?? DateOnly.MaxValue
        select ahead;

    private static GateAhead Of(Organization organization, Product product, Entry gate)
    {
        var activity = organization.Framework.Activities.FirstOrDefault(one => one.Entry.Text(ActivityFields.Gate) == gate.Id);
        var decision = activity is null ? null : ActualDecision.Of(organization, activity, product) is { } known && known[DecisionFields.Outcome] is null ? known : null;
        return new GateAhead(product, gate, decision)
        {
            Deciding = new(() => decision is not null ? Decided.DeciderOf(decision, organization) : activity is null ? null : Deciders.DeciderOf(organization, activity, product)?.Position),
        };
    }
}
