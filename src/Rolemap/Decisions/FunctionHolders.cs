using Rolemap.Organizations;

namespace Rolemap.Decisions;

/// <summary>Whom a partner function's letter names, for one product or for the company.</summary>
/// <remarks>The steps are written down in <see cref="Deciders"/>.</remarks>
internal sealed class FunctionHolders(Organization organization, Vicinity? near)
{
    private static readonly string[] Everything = ["function:product"];

    /// <summary>Whom the letter names: the most specific group. A needs one, so there a group of several passes it on.</summary>
    public Picks Of(string function, Letter letter)
    {
        var seats = organization.SeatsIn(function);
        var passed = "";
        foreach (var (positions, why) in Groups(seats, function))
        {
            var able = positions.Where(letter == Letter.Accountable ? Eligibility.MayDecide : Eligibility.IsHeld).ToArray();
            if (able.Length == 0)
                continue;
            if (letter != Letter.Accountable || able.Length == 1)
                return Picks.Of(able, position => $"{position.Label} {why(position)} and {letter.Verb()} for {Say(function)}{passed}.");
            passed = $"; {string.Join(" and ", able.Select(position => position.Label))} stand nearer but are several";
        }
        return Picks.None(seats.All.IsEmpty
            ? $"Nobody in {Say(function)} is written down."
            : $"Every seat in {Say(function)} is vacant ({string.Join(", ", seats.All.Select(position => position.Id))}).");
    }

    /// <summary>A function in a sentence.</summary>
    public static string Say(string function) => function switch
    {
        "product-ops" => "product operations",
        "executive" => "the executives",
        "people" => "the people function",
        _ => function,
    };

    private IEnumerable<(IEnumerable<Position> Positions, Func<Position, string> Why)> Groups(FunctionSeats seats, string function)
    {
        if (near is not null)
        {
            yield return (seats.Covering([near.Product.Ref.ToString()]), _ => $"covers {near.Product.Name}");
            yield return (seats.Covering(near.Teams.Select(team => team.Ref.ToString())), CoveredTeam);
            foreach (var whole in near.Product.Wholes)
                yield return (seats.Covering([whole.Ref.ToString()]), _ => $"covers {whole.Name}");
            yield return (near.Members.Where(member => member.Function == function), position => $"works on the team {near.TeamOf(position)}");
        }
        yield return (seats.Covering(Everything), _ => "covers product as a whole");
        yield return (seats.Head is { } head ? [head] : [], Leads);
    }

    private string Leads(Position position)
    {
        var leads = position.Manager?.Function == position.Function ? "is the highest there whose seat is not vacant" : "leads the function";
        return near is null ? leads : $"{leads}, where nobody covers {near.Product.Name},";
    }

    private string CoveredTeam(Position position)
    {
        var covered = position.Entry.Texts(PositionFields.Covers).ToHashSet(StringComparer.Ordinal);
        return $"covers the team {near!.Teams.First(team => covered.Contains(team.Ref.ToString())).Name}";
    }
}
