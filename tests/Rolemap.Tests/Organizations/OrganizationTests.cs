using CsCheck;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;
using Rolemap.Tests.Entries;

namespace Rolemap.Tests.Organizations;

public sealed class OrganizationTests
{
    private static readonly DateOnly Day = new(2020, 6, 15);

    /// <summary>Seats with few ids, so that managers, holders and teams meet; unknown ones, cycles and job shares among them.</summary>
    private static readonly Gen<Entry[]> Seats = RandomEntries.EntryOf(PositionFields.Shape).Array[0, 12].Select(all => all.DistinctBy(entry => entry.Id).ToArray());

    private static readonly Gen<Organization> Organizations = Gen.Select(Seats, RandomEntries.Rows, (seats, rows) =>
        Of(seats.Concat(rows).DistinctBy(entry => entry.Ref)));

    [Fact]
    public void Reports_are_the_seats_that_name_it_as_manager_and_the_span_counts_them() => Organizations.Sample(organization =>
    {
        foreach (var seat in organization.Positions)
        {
            var reports = organization.Positions.Where(other => other.ManagerId == seat.Id && other != seat && !other.StandsForSeveral);
            Assert.Equal(reports, seat.Reports);
            Assert.Equal(reports.Count(), seat.Span);
            Assert.Equal(seat.ManagerId is { } id ? organization.PositionOf(id) : null, seat.Manager);
        }
    });

    [Fact]
    public void What_comes_behind_an_id_is_what_a_walk_over_all_finds_whether_or_not_something_has_that_id() => Gen.Select(Organizations, Gen.String[Gen.Char["Pap1z"], 0, 3]).Sample((organization, other) =>
    {
        foreach (var id in organization.People.Select(person => person.Id).Concat(organization.Positions.Select(seat => seat.Id)).Append(other))
        {
            Assert.Equal(organization.Positions.Where(seat => string.CompareOrdinal(seat.Id, id) > 0), organization.PositionsAfter(id));
            Assert.Equal(organization.People.Where(person => string.CompareOrdinal(person.Id, id) > 0), organization.PeopleAfter(id));
            foreach (var seat in organization.Positions)
                Assert.Equal(seat.Reports.Where(report => string.CompareOrdinal(report.Id, id) > 0), seat.ReportsAfter(id));
        }
        Assert.Equal(organization.Positions, organization.PositionsAfter(null));
        Assert.Equal(organization.People, organization.PeopleAfter(null));
    });

    [Fact]
    public void The_chain_goes_from_manager_to_manager_and_never_comes_to_anybody_twice() => Organizations.Sample(organization =>
    {
        foreach (var seat in organization.Positions)
        {
            Position[] walk = [seat, .. seat.Chain];
            Assert.Equal(walk.Distinct(), walk);
            for (var i = 1; i < walk.Length; i++)
                Assert.Equal(walk[i - 1].Manager, walk[i]);
            Assert.Equal(seat.Layer ?? walk.Length, walk.Length);
            Assert.True(seat.Layer is null || walk[^1].Manager is null);
        }
    });

    [Fact]
    public void A_subtree_is_the_seat_and_everybody_whose_chain_passes_it() => Organizations.Sample(organization =>
    {
        foreach (var top in organization.Positions)
        {
            var under = organization.Positions.Where(seat => seat == top || seat.Chain.Contains(top)).ToArray();
            Assert.Equal(top, top.Subtree.First());
            Assert.Equal(under, top.Subtree.OrderBy(seat => seat.Id, StringComparer.Ordinal));
            Assert.Equal(under.Length, top.SubtreeCount);
            Assert.Equal(under, organization.Positions.Where(seat => seat.IsUnder(top)));
        }
    });

    [Fact]
    public void Holders_are_those_whose_time_includes_the_day() => Organizations.Sample(organization =>
    {
        foreach (var seat in organization.Positions)
        {
            var shortForm = seat.Entry.Text(PositionFields.Name) is not null && (seat.Entry.Day(PositionFields.Since) ?? Day) <= Day ? [seat.Id] : Array.Empty<string>();
            var written = seat.Entry.Parts(HoldersField)
                .Where(holder => (holder.Day(HolderFields.From) ?? Day) <= Day && Day <= (holder.Day(HolderFields.Until) ?? Day))
                .Select(holder => holder.Text(HolderFields.Person)!);
            Assert.Equal(shortForm.Concat(written), seat.Holders.Select(holder => holder.PersonId));
            Assert.Equal(seat.Holders.Count == 0 && !seat.StandsForSeveral, seat.IsVacant);
            Assert.Equal(seat.Holders.Select(holder => holder.PersonId).FirstOrDefault(), seat.Person?.Id);
        }
    });

    [Fact]
    public void People_are_all_who_are_named_and_know_every_seat_they_hold_once() => Organizations.Sample(organization =>
    {
        var named = organization.Entries[RefKind.Person].Select(entry => entry.Id)
            .Concat(organization.Positions.Where(seat => seat.Entry[PositionFields.Name] is not null).Select(seat => seat.Id))
            .Concat(organization.Positions.SelectMany(seat => seat.Entry.Parts(HoldersField)).Select(holder => holder.Text(HolderFields.Person)!));
        Assert.Equal(named.Distinct().Order(StringComparer.Ordinal), organization.People.Select(person => person.Id));
        foreach (var person in organization.People)
        {
            Assert.Equal(organization.Positions.Where(seat => seat.Holders.Any(holder => holder.PersonId == person.Id)), person.Positions);
            Assert.Equal(person, organization.PersonOf(person.Id));
            Assert.Equal(organization.Entries.TryFind(person.Ref, out var entry) ? entry : null, person.Entry);
        }
    });

    [Fact]
    public void Products_and_teams_know_each_other_from_both_sides() => Organizations.Sample(organization =>
    {
        foreach (var team in organization.Teams)
        {
            Assert.Equal(organization.Positions.Where(seat => seat.Entry.Texts(PositionFields.Teams).Contains(team.Id)), team.Members);
            Assert.Equal(organization.Products.Where(product => product.Entry.Texts(ProductFields.Teams).Contains(team.Id)), team.Products);
        }
        foreach (var seat in organization.Positions)
            Assert.Equal(organization.Products.Where(product => product.Accountable.Contains(seat)), organization.Products.HeldBy(seat));
    });

    [Fact]
    public void The_order_of_rows_does_not_change_any_answer() =>
        Gen.Select(Seats, RandomEntries.Rows, (seats, rows) => seats.Concat(rows).DistinctBy(entry => entry.Ref).ToArray())
            .SelectMany(rows => Gen.Shuffle(rows.ToArray()), (Entry[] rows, Entry[] shuffled) => (rows, shuffled))
            .Sample((rows, shuffled) => Assert.Equal(Answers(Of(rows)), Answers(Of(shuffled))));

    [Fact]
    public void Nothing_at_all_is_an_organization_too()
    {
        var empty = Of([]);

        Assert.Empty(empty.Positions);
        Assert.Empty(empty.People);
        Assert.Null(empty.PositionOf("A"));
        Assert.Equal("", empty.Name);
    }

    private static Field HoldersField => PositionFields.Holders;

    private static Organization Of(IEnumerable<Entry> entries) => new(EntrySet.Of(entries), Framework.None, Day);

    /// <summary>Everything the handles say, as text.</summary>
    private static IEnumerable<string> Answers(Organization organization) =>
        organization.Positions.Select(seat => $"{seat} {seat.Label} {seat.Layer} {seat.Span} < {string.Join(' ', seat.Chain)} > {string.Join(' ', seat.Subtree)} | {string.Join(' ', seat.Holders)} {string.Join(' ', seat.Teams)}")
            .Concat(organization.People.Select(person => $"{person} {person.Name} {string.Join(' ', person.Positions)}"))
            .Concat(organization.Teams.Select(team => $"{team} {team.Name} {string.Join(' ', team.Members)} {string.Join(' ', team.Products)}"))
            .Concat(organization.Products.Select(product => $"{product} {string.Join(' ', product.Wholes)} {string.Join(' ', product.Parts)} {string.Join(' ', product.Accountable)}"))
            .Append(OrganizationFacts.Of(organization).ToString());
}
