using System.Collections.Immutable;
using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Where a product stands among people: who is accountable for it, who works on its teams, and the reporting line above.</summary>
internal sealed class Vicinity
{
    public Vicinity(Product product)
    {
        Product = product;
        Accountable = [.. product.Accountable];
        Teams = [.. product.Teams.DistinctBy(team => team.Id, StringComparer.Ordinal)];
        Members = [.. Teams.SelectMany(team => team.Members).Distinct().OrderBy(position => position.Id, StringComparer.Ordinal)];
        (Line, Start) = LineAbove();
    }

    public Product Product { get; }

    public ImmutableArray<Position> Accountable { get; }

    public ImmutableArray<Team> Teams { get; }

    /// <summary>The seats on the product's teams, by id.</summary>
    public ImmutableArray<Position> Members { get; }

    /// <summary>The seat the reporting line starts from, and those above it, nearest first; empty when there is no line.</summary>
    public ImmutableArray<Position> Line { get; }

    /// <summary>Who the line starts from, in words: "Ada, who is accountable for Payments".</summary>
    public string Start { get; }

    /// <summary>The name of the product's team that a seat works on.</summary>
    public string TeamOf(Position position) => Teams.First(team => team.Members.Contains(position)).Name;

    private (ImmutableArray<Position> Line, string Start) LineAbove()
    {
        if (FirstHeld(Accountable) is { } own)
            return (LineFrom(own), $"{own.Label}, who is accountable for {Product.Name}");
        var whole = Product.Wholes.Select(part => (Part: part, Position: FirstHeld(part.Accountable))).FirstOrDefault(pair => pair.Position is not null);
        var manager = NearestManager();
        if (manager is { } near && (whole.Position is not { } above || near == above || near.Chain.Contains(above)))
            return (LineFrom(near), $"{near.Label}, who manages people on the teams of {Product.Name}");
        return whole.Position is { } position
            ? (LineFrom(position), $"{position.Label}, who is accountable for {whole.Part.Name}, which {Product.Name} is part of")
            : ([], "");
    }

    private Position? NearestManager()
    {
        var own = Members.Where(member => member.Function == "product").ToArray();
        var managers = (own.Length > 0 ? own : Members.AsEnumerable()).Select(member => member.Manager).OfType<Position>().GroupBy(manager => manager);
        return managers.OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Layer ?? int.MaxValue).ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => (Position?)group.Key).FirstOrDefault();
    }

    private static Position? FirstHeld(IEnumerable<Position> positions)
    {
        Position? first = null;
        foreach (var position in positions)
        {
            if (position.IsHeld())
                return position;
            first ??= position;
        }
        return first;
    }

    private static ImmutableArray<Position> LineFrom(Position start) => [start, .. start.Chain];
}
