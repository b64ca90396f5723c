namespace Rolemap.Organizations;

/// <summary>The size and shape of an organization in numbers.</summary>
/// <param name="Positions">Seats that are written down one by one; seats that stand for several are not among them.</param>
/// <param name="People">People who hold at least one seat at the day.</param>
/// <param name="Vacancies">Seats that nobody holds at the day.</param>
/// <param name="Roots">Seats without a manager.</param>
/// <param name="Layers">Seats on the longest line from a root down, the root included; what cycles cut off does not count.</param>
/// <param name="Managers">Seats with at least one report.</param>
/// <param name="SingleReport">Seats with exactly one report.</param>
/// <param name="Teams">Teams.</param>
/// <param name="Products">Nodes of the portfolio.</param>
/// <param name="Aggregates">Entries that stand for several seats.</param>
/// <param name="AggregatedSeats">The seats those stand for.</param>
public sealed record OrganizationFacts(
    int Positions, int People, int Vacancies, int Roots, int Layers, int Managers, int SingleReport, int Teams, int Products, int Aggregates, long AggregatedSeats)
{
    /// <summary>Counts an organization.</summary>
    public static OrganizationFacts Of(Organization organization)
    {
        int seats = 0, vacancies = 0, roots = 0, layers = 0, managers = 0, single = 0, aggregates = 0;
        long aggregated = 0;
        foreach (var position in organization.Positions)
        {
            if (position.StandsForSeveral)
            {
                aggregates++;
                aggregated += position.Seats;
                continue;
            }
            seats++;
            vacancies += position.IsVacant ? 1 : 0;
            roots += !position.NamesManager ? 1 : 0;
            layers = Math.Max(layers, position.Layer ?? 0);
            var span = position.Span;
            managers += span > 0 ? 1 : 0;
            single += span == 1 ? 1 : 0;
        }
        var people = organization.People.Count(person => person.Positions.Any());
        return new OrganizationFacts(seats, people, vacancies, roots, layers, managers, single, organization.Teams.Length, organization.Products.Count, aggregates, aggregated);
    }
}
