using System.Collections.Immutable;
using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>What somebody's job is here: what they hold, decide and answer to now, and what comes next. Immutable; equality is by reference.</summary>
/// <remarks>It works for everybody who is known: product people, managers, partners, and people who hold no seat at the day.</remarks>
public sealed class MyRole
{
    /// <summary>The most decisions that are shown.</summary>
    public const int MostDecisions = PersonExplanation.MostParts;

    private MyRole(Surroundings around) => Around = around;

    /// <summary>The seats and products of the person.</summary>
    public Surroundings Around { get; }

    /// <summary>The person.</summary>
    public Person Person => Around.Person;

    /// <summary>The seat that counts first, or null when none is held at the day.</summary>
    public Position? Seat => Around.Seats is [var first, ..] ? first : null;

    /// <summary>The role of that seat, or null: a partner has none, and a title may be mapped to none.</summary>
    public Role? Role => Seat?.Role;

    /// <summary>What they are accountable for, and at which stage.</summary>
    public ImmutableArray<Held> Products { get; private init; } = [];

    /// <summary>Projects and functions they answer for at the day.</summary>
    public ImmutableArray<Entry> Holdings { get; private init; } = [];

    /// <summary>What they take part in now: at most seven, the strongest letters first.</summary>
    public ImmutableArray<Part> Now { get; private init; } = [];

    /// <summary>How many decisions they take part in now, all counted.</summary>
    public int NowInAll { get; private init; }

    /// <summary>The nearest seat above that somebody holds, or null.</summary>
    public Position? Manager { get; private init; }

    /// <summary>Vacant seats between the person and that manager.</summary>
    public ImmutableArray<Position> VacantAbove { get; private init; } = [];

    /// <summary>Those who work over their shoulder.</summary>
    public ImmutableArray<DottedLine> Supervisors { get; private init; } = [];

    /// <summary>Those over whose shoulder they work.</summary>
    public ImmutableArray<DottedLine> Supervises { get; private init; } = [];

    /// <summary>Those who mentor them.</summary>
    public ImmutableArray<Mentoring> Mentors { get; private init; } = [];

    /// <summary>Those they mentor.</summary>
    public ImmutableArray<Mentoring> Mentees { get; private init; } = [];

    /// <summary>The trio of the product that says the most about them, without themselves.</summary>
    public ImmutableArray<Corner> Trio { get; private init; } = [];

    /// <summary>Others who take part in the same decisions, the most frequent first.</summary>
    public ImmutableArray<Position> Stakeholders { get; private init; } = [];

    /// <summary>What is different here from the standard framework, and from the framework the company works by.</summary>
    public ImmutableArray<Departure> Different { get; private init; } = [];

    /// <summary>Where the job leads, on both tracks, each with the seats that are open for it.</summary>
    public ImmutableArray<NextStep> Next { get; private init; } = [];

    /// <summary>Why nothing comes next, in a sentence; null when something does.</summary>
    public string? WhyNoNext => !Next.IsEmpty ? null
        : Role is not null ? "The framework has no move from here."
        : Seat is null ? "Holds no seat on this day."
        : Seat.Value.Function == "product" ? "Not known while the title is mapped to no role."
        : "No way into a product role is written down for this function.";

    /// <summary>What somebody's job is.</summary>
    /// <param name="person">The person.</param>
    /// <param name="organization">The organization the person belongs to.</param>
    /// <param name="standard">The framework that differences are told from, or null to tell only those from the company's own.</param>
    public static MyRole Of(Person person, Organization organization, Framework? standard = null)
    {
        var around = Surroundings.Of(person, organization);
        var seats = around.Seats.Select(seat => PositionExplanation.Of(seat)).ToArray();
        var parts = TakingPart.Of(around);
        var chain = around.Seats is [var first, ..] ? first.Chain.ToArray() : [];
        var vacant = chain.TakeWhile(seat => !seat.IsHeld()).ToArray();
        ImmutableArray<Corner> trio = around.Main is null && around.Led.IsEmpty ? [] : [.. Explanations.Trio.Of(organization, around.Main).Where(corner => corner.Position is not { } seat || !around.Seats.Contains(seat))];
        return new MyRole(around)
        {
            Products = [.. around.Held.Select(product => Held.Of(product, organization))],
            Holdings = [.. seats.SelectMany(seat => seat.Holdings)],
            Now = [.. parts.Take(MostDecisions)],
            NowInAll = parts.Length,
            Manager = chain.Length > vacant.Length ? chain[vacant.Length] : null,
            VacantAbove = [.. vacant],
            Supervisors = [.. seats.SelectMany(seat => seat.Dotted).Where(line => line.IsSupervision)],
            Supervises = [.. seats.SelectMany(seat => seat.DottedHere).Where(line => line.IsSupervision)],
            Mentors = [.. Mentoring.OfMentors(person.Id, organization)],
            Mentees = [.. Mentoring.OfMentees(person.Id, organization)],
            Trio = trio,
            Stakeholders = [.. StakeholdersIn(parts, [.. around.Seats, .. chain.Take(vacant.Length + 1), .. trio.Select(corner => corner.Position).OfType<Position>()])],
            Different = [.. new Departures(around, standard).All()],
            Next = [.. NextStep.For(around)],
        };
    }

    private static IEnumerable<Position> StakeholdersIn(ImmutableArray<Part> parts, ImmutableArray<Position> known) =>
        parts.SelectMany(part => part.Answer.Everybody).Select(named => named.Position).Where(seat => !known.Contains(seat))
            .GroupBy(seat => seat).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Id, StringComparer.Ordinal).Select(group => group.Key);
}

/// <summary>A product that is held, where in its life it is and what comes.</summary>
/// <param name="Product">The product.</param>
/// <param name="Stage">How its stage is called, or null when it has none.</param>
/// <param name="Since">Since when it is in that stage, or null.</param>
/// <param name="NextGate">The gate that ends the stage, or null when the framework has none.</param>
public sealed record Held(Product Product, string? Stage, DateOnly? Since, Entry? NextGate)
{
    /// <summary>A product as it is held.</summary>
    public static Held Of(Product product, Organization organization) => new(
        product,
        product.StageId is { } id ? organization.Framework.NameOf(RefKind.Stage, id) : null,
        product.Entry.Day(ProductFields.Since),
        organization.Framework.GateAfter(product.StageId));
}
