using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Who decides an activity, who does the work, who is asked and who is told, by name. Immutable.</summary>
/// <remarks>Nobody is named twice: the strongest letter counts. Equality is by reference.</remarks>
public sealed class Answer
{
    /// <summary>What is decided or done.</summary>
    public required Activity Activity { get; init; }

    /// <summary>For which product, or null when none was given.</summary>
    public Product? Product { get; init; }

    /// <summary>Who decides: one, or nobody and the reason.</summary>
    public required Accountability Accountable { get; init; }

    /// <summary>Those who do the work beside the one who decides: highest roles first, then functions by name.</summary>
    public required ImmutableArray<Named> Responsible { get; init; }

    /// <summary>Those who are asked before.</summary>
    public required ImmutableArray<Named> Consulted { get; init; }

    /// <summary>Those who are told after.</summary>
    public required ImmutableArray<Named> Informed { get; init; }

    /// <summary>The letters that name nobody, each with the reason.</summary>
    public required ImmutableArray<Unfilled> Unfilled { get; init; }

    /// <summary>The actual decision that was taken into account, or null.</summary>
    public Entry? Decision { get; init; }

    /// <summary>The one who decides, or null.</summary>
    public Named? Decider => (Accountable as Accountability.One)?.Named;

    /// <summary>Everybody who is named, the one who decides first.</summary>
    public IEnumerable<Named> Everybody => Letters.All.SelectMany(letter => With(letter));

    /// <summary>Those who have a letter.</summary>
    public ImmutableArray<Named> With(Letter letter) => letter switch
    {
        Letter.Accountable => Decider is { } one ? [one] : [],
        Letter.Responsible => Responsible,
        Letter.Consulted => Consulted,
        Letter.Informed => Informed,
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };
}

/// <summary>Who decides: one, or nobody and the reason. The family is closed.</summary>
public abstract record Accountability
{
    private Accountability() { }

    /// <summary>One decides.</summary>
    /// <param name="Named">The one.</param>
    public sealed record One(Named Named) : Accountability;

    /// <summary>It cannot be said who decides.</summary>
    /// <param name="Why">The reason, in full sentences that end with what to do about it.</param>
    /// <param name="Candidates">Those it may be; may be empty.</param>
    public sealed record Nobody(string Why, ImmutableArray<Named> Candidates) : Accountability;
}

/// <summary>Somebody who has a letter.</summary>
/// <param name="Position">The seat.</param>
/// <param name="People">Those who hold it and are not named before; at least one.</param>
/// <param name="Letter">The letter.</param>
/// <param name="For">The role or function whose letter it is; null when an actual decision names the seat.</param>
/// <param name="Why">The reason, in a full sentence.</param>
public sealed record Named(Position Position, ImmutableArray<Person> People, Letter Letter, string? For, string Why)
{
    /// <summary>The first of the people.</summary>
    public Person Person => People[0];

    /// <summary>The names of the people.</summary>
    public string Name => string.Join(" and ", People.Select(person => person.Name));

    /// <summary>The role of the seat, or null.</summary>
    public Role? Role => Position.Role;

    /// <summary>Who confirmed it and when; null when it is so by default.</summary>
    public Confirmation? Confirmed { get; init; }
}

/// <summary>Somebody agreed that this one decides.</summary>
/// <param name="By">The reference to the seat that confirmed, as written.</param>
/// <param name="ByName">How that seat is called; its id when it is unknown.</param>
/// <param name="On">The day, or null when it is not written.</param>
public sealed record Confirmation(Ref By, string ByName, DateOnly? On);

/// <summary>A letter that names nobody.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="For">The role or function whose letter it is.</param>
/// <param name="Why">The reason, in a full sentence.</param>
public sealed record Unfilled(Letter Letter, string For, string Why);
