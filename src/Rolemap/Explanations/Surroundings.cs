using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>The seats of a person and the products they have to do with, by how. Immutable.</summary>
public sealed class Surroundings
{
    /// <summary>How many products are looked at when asked what somebody takes part in: the nearest ones.</summary>
    public const int MostProducts = 24;

    private Surroundings(Person person, Organization organization) => (Person, Organization) = (person, organization);

    /// <summary>The person.</summary>
    public Person Person { get; }

    /// <summary>The organization at the day.</summary>
    public Organization Organization { get; }

    /// <summary>The seats they hold at the day, by id.</summary>
    public ImmutableArray<Position> Seats { get; private init; } = [];

    /// <summary>The products they are accountable for.</summary>
    public ImmutableArray<Product> Held { get; private init; } = [];

    /// <summary>The products of the teams they work on.</summary>
    public ImmutableArray<Product> Worked { get; private init; } = [];

    /// <summary>The products a partner covers, by name or through a team; all of them where nobody stands between the seat and the products.</summary>
    public ImmutableArray<Product> Covered { get; private init; } = [];

    /// <summary>The products that people under them are accountable for, the nearest people first.</summary>
    public ImmutableArray<Product> Led { get; private init; } = [];

    /// <summary>All of them once, the nearest first.</summary>
    public IEnumerable<Product> Products => Held.Concat(Worked).Concat(Covered).Concat(Led).DistinctBy(product => product.Id);

    /// <summary>Those that make a line of one's own: what a partner covers only where it lies in one line, for who covers all of product is near none.</summary>
    internal IEnumerable<Product> Near => Held.Concat(Worked).Concat(LineOf(Covered) is null ? [] : Covered).Concat(Led).DistinctBy(product => product.Id);

    /// <summary>The product that says the most about the person: held or worked on, or covered where that is one line; else the line that holds all they lead; null when there is none.</summary>
    public Product? Main => Held.Concat(Worked).Concat(LineOf(Covered) is null ? [] : Covered).FirstOrDefault() ?? LineOf(Led);

    /// <summary>What surrounds a person of an organization.</summary>
    public static Surroundings Of(Person person, Organization organization)
    {
        ImmutableArray<Position> seats = [.. person.Positions];
        if (organization.Products.Count == 0)
            return new Surroundings(person, organization) { Seats = seats };
        return new Surroundings(person, organization)
        {
            Seats = seats,
            Held = Distinct(seats.SelectMany(organization.Products.HeldBy)),
            Worked = Distinct(seats.SelectMany(seat => seat.Teams).SelectMany(team => team.Products)),
            Covered = Distinct(seats.SelectMany(seat => CoveredBy(seat, organization))),
            Led = [.. LedBy(seats, organization)],
        };
    }

    private static ImmutableArray<Product> Distinct(IEnumerable<Product> products) => [.. products.DistinctBy(product => product.Id)];

    private static IEnumerable<Product> CoveredBy(Position seat, Organization organization)
    {
        var covers = seat.Entry.Texts(PositionFields.Covers).ToArray();
        if (covers.Contains("function:product") || (covers.Length == 0 && LeadsAFunction(seat)))
            return organization.Products;
        return covers.SelectMany(text => Ref.TryParse(text, out var covered) ? CoveredBy(covered, organization) : []);
    }

    private static IEnumerable<Product> CoveredBy(Ref covered, Organization organization) => covered.Kind switch
    {
        RefKind.Product => organization.Products.Where(product => product.Id == covered.Id || product.Wholes.Any(whole => whole.Id == covered.Id)),
        RefKind.Team => organization.Products.BuiltBy(covered.Id),
        _ => [],
    };

    /// <summary>Of a function outside product, with nobody of the same function above: letters of the function end there.</summary>
    private static bool LeadsAFunction(Position seat) => seat.Function != "product" && seat.Manager?.Function != seat.Function && !seat.HasTeams;

    private static IEnumerable<Product> LedBy(ImmutableArray<Position> seats, Organization organization) =>
        from product in organization.Products
        let below = product.Accountable.Where(held => seats.Any(seat => held != seat && held.IsUnder(seat))).Select(held => held.Layer ?? int.MaxValue).DefaultIfEmpty(-1).Min()
        where below >= 0
        orderby below
        select product;

    /// <summary>The line that holds all of some products, or null when there are several or none.</summary>
    private static Product? LineOf(IEnumerable<Product> products)
    {
        var lines = products.Select(product => product.Wholes.LastOrDefault() ?? product).DistinctBy(line => line.Id).Take(2).ToArray();
        return lines is [var only] ? only : null;
    }
}
