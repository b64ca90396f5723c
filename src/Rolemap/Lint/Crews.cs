using Rolemap.Organizations;

namespace Rolemap.Lint;

/// <summary>How many engineers and product managers work on each team.</summary>
public static class Crews
{
    /// <summary>The crew of every team, by the team's id. One pass over the seats.</summary>
    public static IReadOnlyDictionary<string, Crew> Of(Organization organization)
    {
        var crews = organization.Teams.ToDictionary(team => team.Id, team => new Crew { Engineers = team.HeadsOf("engineering") ?? 0 }, StringComparer.Ordinal);
        var mine = new List<Crew>();
        var number = 0;
        foreach (var position in organization.PositionsWriting(PositionFields.Teams))
        {
            mine.Clear();
            number++;
            foreach (var item in position.Entry.Items(PositionFields.Teams))
                if (crews.TryGetValue(item.ToString(), out var crew) && crew.TakesNew(number))
                    mine.Add(crew);
            AddTo(mine, position);
        }
        return crews;
    }

    private static void AddTo(List<Crew> crews, Position position)
    {
        var function = position.Function;
        var share = Teamwork.IsProductManager(position) ? 1m / Math.Max(1, crews.Count) : 0;
        var engineers = function == "engineering" && !position.IsVacant ? position.Seats : 0;
        foreach (var crew in crews)
        {
            crew.Managers += share;
            crew.Engineers += engineers;
            crew.HasProduct |= function == "product";
        }
    }
}

/// <summary>Who works on a team, as far as its balance is concerned.</summary>
public sealed class Crew
{
    private int last;

    internal Crew() { }

    /// <summary>Product managers; somebody on several teams is split evenly.</summary>
    public decimal Managers { get; internal set; }

    /// <summary>Engineers: the team's heads, and seats of engineering that are held.</summary>
    public decimal Engineers { get; internal set; }

    /// <summary>Whether anybody of product is written down on it.</summary>
    public bool HasProduct { get; internal set; }

    /// <summary>Engineers to each product manager; all of them when there is none.</summary>
    /// <remarks>Shares such as thirds do not add up exactly; a finding must not hang on the last decimal.</remarks>
    public decimal Each => Managers == 0 ? Engineers : Math.Round(Engineers / Managers, 6);

    /// <summary>Whether its balance can be judged: engineers are written down, and somebody of product.</summary>
    public bool IsJudged => Engineers > 0 && HasProduct;

    /// <summary>Whether the number of engineers to each product manager lies outside a band; the limits themselves are allowed.</summary>
    public bool IsOutside(decimal min, decimal max) => Each > max || (Each < min && Managers > 0);

    /// <summary>Whether the seat of this number has not been on the team yet; seats come one after the other.</summary>
    internal bool TakesNew(int seat) => last != seat && (last = seat) == seat;
}
