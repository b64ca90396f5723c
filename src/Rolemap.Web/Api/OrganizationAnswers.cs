using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Files.Json;

namespace Rolemap.Web.Api;

/// <summary>What the API says about people, seats, products, teams and who decides.</summary>
internal static class OrganizationAnswers
{
    public static Reply People(Asked asked) => asked.WrongAfter(RefKind.Person, id => asked.Organization.PersonOf(id) is not null) ?? asked.Part(asked.Organization.PeopleAfter(asked.After), person => person.Id, PersonJson.WriteRow);

    public static Reply Person(Asked asked) => asked.Organization.PersonOf(asked.Id) is { } person
        ? Found(PersonExplanation.Of(person, asked.Organization, asked.Visit.FindingsAbout), (json, one) => PersonJson.Write(json, one, withCost: false, asked.Visit.ManagersTold))
        : No(RefKind.Person, asked);

    public static Reply Positions(Asked asked) => asked.WrongAfter(RefKind.Position, id => asked.Organization.PositionOf(id) is not null) ?? asked.Part(asked.Organization.PositionsAfter(asked.After), seat => seat.Id, PositionJson.WriteRow);

    public static Reply Position(Asked asked) => asked.Organization.PositionOf(asked.Id) is { } seat
        ? Found(PositionExplanation.Of(seat, asked.Visit.FindingsAbout), (json, one) => PositionJson.Write(json, one, withCost: false, asked.Visit.ManagersTold))
        : No(RefKind.Position, asked);

    public static Reply Path(Asked asked)
    {
        if (asked.Organization.PositionOf(asked.Id) is not { } seat)
            return No(RefKind.Position, asked);
        if (asked.After is null)
            return asked.Part(seat.Chain, above => above.Id, asked.Visit.ManagersTold.Write);
        return asked.Organization.PositionOf(asked.After) is { } last && last != seat && seat.IsUnder(last)
            ? asked.Part(last.Chain, above => above.Id, asked.Visit.ManagersTold.Write)
            : new Reply.Wrong("after", $"The seat '{asked.After}' does not stand above '{asked.Id}'.", "Give the value of next in the answer before, or leave it out to begin.");
    }

    public static Reply Reports(Asked asked) => asked.Organization.PositionOf(asked.Id) is { } seat
        ? asked.WrongAfter(RefKind.Position, id => asked.Organization.PositionOf(id)?.Manager == seat) ?? asked.Part(seat.ReportsAfter(asked.After), report => report.Id, PositionJson.WriteRow)
        : No(RefKind.Position, asked);

    public static Reply Products(Asked asked) => asked.WrongAfter(RefKind.Product, id => asked.Organization.Products.Of(id) is not null) ?? asked.Part(After(asked.Organization.Products, product => product.Id, asked.After), product => product.Id, ProductJson.WriteRow);

    public static Reply Product(Asked asked) => asked.Organization.Products.Of(asked.Id) is { } product
        ? Found(ProductExplanation.Of(product, asked.Organization, asked.Visit.FindingsAbout), ProductJson.Write)
        : No(RefKind.Product, asked);

    public static Reply Teams(Asked asked) => asked.WrongAfter(RefKind.Team, id => asked.Organization.TeamOf(id) is not null) ?? asked.Part(After(asked.Organization.Teams, team => team.Id, asked.After), team => team.Id, TeamJson.WriteRow);

    public static Reply Team(Asked asked) => asked.Organization.TeamOf(asked.Id) is { } team
        ? new Reply.Found(json => TeamJson.Write(json, team, asked.Organization, asked.Visit.FindingsAbout))
        : No(RefKind.Team, asked);

    public static Reply Decision(Asked asked)
    {
        if (asked.Visit.Framework.ActivityOf(asked["activity"]) is not { } activity)
            return Reply.No(RefKind.Activity, asked["activity"]!, asked.Visit.Finder);
        if (asked.Visit.Organization is null)
            return asked["product"] is { } hidden ? Reply.No(RefKind.Product, hidden, asked.Visit.Finder) : Found(activity, AnswerJson.WriteLetters);
        var product = asked.Organization.Products.Of(asked["product"]);
        return asked["product"] is { } unknown && product is null
            ? Reply.No(RefKind.Product, unknown, asked.Visit.Finder)
            : Found(Deciders.Of(asked.Organization, activity, product), AnswerJson.Write);
    }

    private static Reply.Found Found<T>(T explanation, Action<System.Text.Json.Utf8JsonWriter, T> write) => new(json => write(json, explanation));

    private static Reply.Missing No(RefKind kind, Asked asked) => Reply.No(kind, asked.Id, asked.Visit.Finder);

    /// <summary>What comes behind an id in a list that is in the order of ids.</summary>
    private static IEnumerable<T> After<T>(IReadOnlyList<T> all, Func<T, string> idOf, string? id)
    {
        var (low, high) = (0, id is null ? 0 : all.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = string.CompareOrdinal(idOf(all[middle]), id) <= 0 ? (middle + 1, high) : (low, middle);
        }
        for (var at = low; at < all.Count; at++)
            yield return all[at];
    }
}
