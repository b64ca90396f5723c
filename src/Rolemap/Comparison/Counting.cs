using System.Collections.Immutable;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Comparison;

/// <summary>Counts the comparison facts of one organization.</summary>
internal sealed class Counting
{
    private const decimal DaysInAYear = 365.25m;
    private readonly Organization organization;
    private readonly Organization? earlier;
    private readonly ImmutableArray<Position> people;
    private readonly ImmutableArray<Position> leaders;
    private readonly ImmutableArray<Position> supervised;
    private readonly ImmutableArray<Position> managers;
    private readonly HashSet<Position> managerSet;
    private readonly TeamPeers engineering;
    private readonly TeamPeers design;

    public Counting(Organization organization, Organization? earlier)
    {
        (this.organization, this.earlier) = (organization, earlier);
        people = [.. organization.Positions.Where(seat => IsProduct(seat) && !seat.StandsForSeveral && seat.Person is not null)];
        leaders = [.. people.Where(seat => seat.Reports.Any(IsProduct))];
        supervised = [.. people.Where(seat => seat.Role?.IsSupervised == true)];
        managers = [.. people.Except(leaders).Except(supervised).Where(seat => seat.HasTeams || organization.Products.HeldBy(seat).Any())];
        managerSet = [.. managers];
        engineering = new TeamPeers(organization, "engineering");
        design = new TeamPeers(organization, "design");
    }

    /// <summary>Each fact with its value, or null where it cannot be said.</summary>
    public IEnumerable<(string Id, decimal? Value)> All()
    {
        var seats = organization.Positions.Where(seat => !seat.StandsForSeveral).ToArray();
        yield return ("layers", seats.Select(seat => (decimal?)seat.Layer).Max());
        yield return ("product-layers", people.Select(seat => (decimal?)HeadsAbove(seat) + 1).Max());
        yield return ("product-people", people.Length);
        yield return ("product-managers", managers.Length);
        yield return ("span-median", Median.Of(leaders.Select(seat => (decimal)seat.Span)));
        yield return ("span-max", leaders.Select(seat => (decimal?)seat.Span).Max());
        yield return ("ics-per-manager", leaders.IsEmpty ? null : (decimal)(people.Length - leaders.Length) / leaders.Length);
        yield return ("engineers-per-pm", Median.Of(organization.Teams.Select(EngineersPerManager).OfType<decimal>()));
        yield return ("one-accountable", Share(organization.Products, product => product.Accountable.Take(2).Count() == 1));
        yield return ("one-engineering-peer", Share(managers.Where(seat => seat.HasTeams), seat => engineering.Of(seat).Count == 1));
        yield return ("complete-trios", Share(organization.Teams.Where(team => team.Products.Any()), IsTrio));
        yield return ("dotted-per-person", people.IsEmpty ? null : (decimal)people.Sum(seat => seat.DottedLines.Count()) / people.Length);
        yield return ("team-changes", TeamChanges());
        yield return ("far-from-head", Share(managers.Where(seat => HeadsAbove(seat) > 0), seat => HeadsAbove(seat) > 1));
        yield return ("steps-to-top", Median.Of(managers.Select(seat => (decimal)seat.Chain.Count())));
        yield return ("pms-under-product", Share(managers.Where(seat => seat.Manager is not null), seat => IsProduct(seat.Manager!.Value)));
        yield return ("peers-meet-at", Median.Of(managers.Select(MeetsAt).OfType<decimal>()));
        yield return ("engineering-under-product", Share(organization.SeatsIn("engineering").All.Where(seat => seat.Person is not null), seat => seat.Chain.Any(IsProduct)));
        yield return ("platform-teams", Share(organization.Teams, team => team.Entry.Text(TeamFields.Type) == "platform"));
        yield return ("apm-share", Share(people.Except(leaders), seat => seat.Role?.IsSupervised == true));
        yield return ("apms-mentored", Share(supervised, IsMentored));
        yield return ("apms-with-end", Share(supervised, HoldsSomethingThatEnds));
    }

    private static bool IsProduct(Position seat) => seat.Function == "product";

    private static decimal? Share<T>(IEnumerable<T> all, Func<T, bool> counts)
    {
        var (of, yes) = (0, 0);
        foreach (var one in all)
            (of, yes) = (of + 1, yes + (counts(one) ? 1 : 0));
        return of == 0 ? null : (decimal)yes / of;
    }

    /// <summary>How many product seats follow each other above a seat.</summary>
    private static int HeadsAbove(Position seat) => seat.Chain.TakeWhile(IsProduct).Count();

    private decimal? EngineersPerManager(Team team)
    {
        var managersHere = team.Members.Where(managerSet.Contains).Sum(seat => 1m / Math.Max(1, seat.Teams.Count()));
        return team.HeadsOf("engineering") is > 0 and var engineers && managersHere > 0 ? engineers / managersHere : null;
    }

    private bool IsTrio(Team team) => team.Members.Any(managerSet.Contains) && engineering.Of(team).Count > 0 && design.Of(team).Count > 0;

    /// <summary>Steps up to the first manager that is shared with an engineering lead, or with the lead themselves when that is the manager.</summary>
    private decimal? MeetsAt(Position seat)
    {
        var steps = new List<int>();
        foreach (var peer in engineering.Of(seat))
        {
            var (at, above) = (0, peer.Chain.Prepend(peer).ToHashSet());
            foreach (var manager in seat.Chain)
            {
                at++;
                if (above.Contains(manager))
                {
                    steps.Add(at);
                    break;
                }
            }
        }
        return steps.Count == 0 ? null : steps.Min();
    }

    private bool IsMentored(Position seat) => organization.Entries[RefKind.Mentoring].Any(one =>
        one.Text(MentoringFields.Mentee) is { } mentee && seat.Holders.Any(holder => holder.PersonId == mentee) && HoldsNow(one, MentoringFields.Since, MentoringFields.Until));

    private bool HoldsSomethingThatEnds(Position seat) => organization.Entries[RefKind.Holding].Any(one =>
        one.Text(HoldingFields.Position) == seat.Id && one[HoldingFields.Until] is not null && HoldsNow(one, HoldingFields.From, HoldingFields.Until));

    private bool HoldsNow(Entry entry, Field from, Field until) => !(entry.Day(from) > organization.AsOf) && !(entry.Day(until) < organization.AsOf);

    private decimal? TeamChanges()
    {
        if (earlier is null || earlier.AsOf >= organization.AsOf)
            return null;
        var years = (organization.AsOf.DayNumber - earlier.AsOf.DayNumber) / DaysInAYear;
        var both = people.Select(seat => (Now: seat, Then: earlier.PositionOf(seat.Id))).Where(pair => pair.Then is { } then && then.Person?.Id == pair.Now.Person?.Id).ToArray();
        return Share(both, pair => !TeamsOf(pair.Now).SetEquals(TeamsOf(pair.Then!.Value))) / years;
    }

    private static HashSet<string> TeamsOf(Position seat) => seat.Entry.Texts(PositionFields.Teams).ToHashSet(StringComparer.Ordinal);
}
