using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Web.Access;

/// <summary>Whose eyes a visitor can choose: one person for every role that somebody holds, a people partner, and somebody outside.</summary>
public static class Eyes
{
    public static IEnumerable<(string Value, string Label)> Of(Visit visit)
    {
        var view = visit.Snapshot.At(visit.Day);
        var organization = view.Organization;
        var offered = new List<(string, string)> { ("outsider", "Somebody outside"), ("colleague", "A colleague") };
        var chosen = visit.Viewer.In(organization);
        foreach (var person in Offered(organization, view.FirstHolders, chosen))
            offered.Add((person.Ref.ToString(), LabelOf(person)));
        return offered;
    }

    public static string Chosen(Visit visit) => visit.Viewer switch
    {
        Viewer.Outsider => "outsider",
        Viewer.Someone one => new Ref(RefKind.Person, one.PersonId).ToString(),
        _ => "colleague",
    };

    private static IEnumerable<Person> Offered(Organization organization, IEnumerable<Person> firstHolders, Person? chosen)
    {
        var seen = new HashSet<Person>();
        if (chosen is { } self && seen.Add(self))
            yield return self;
        if (organization.Settings?.Text(WorkspaceFields.Me) is { } me && Ref.TryParse(me, out var reference) && organization.PersonOf(reference.Id) is { } owner && seen.Add(owner))
            yield return owner;
        foreach (var person in firstHolders)
            if (seen.Add(person))
                yield return person;
    }

    /// <summary>One pass: the first holder of each role by id, and the last seat of the people function, which is a partner rather than its head.</summary>
    internal static IEnumerable<Person> FirstHolders(Organization organization)
    {
        var first = new Dictionary<string, Person>(StringComparer.Ordinal);
        Person? partner = null;
        foreach (var seat in organization.Positions)
        {
            if (seat.Person is not { } holder)
                continue;
            if (seat.RoleId is { } role)
                first.TryAdd(role, holder);
            if (seat.Function == "people")
                partner = holder;
        }
        var holders = organization.Framework.Roles.Where(role => first.ContainsKey(role.Id)).Select(role => first[role.Id]);
        return partner is { } one ? holders.Append(one) : holders;
    }

    private static string LabelOf(Person person)
    {
        var seat = person.Positions.FirstOrDefault();
        return person.Positions.Any() && (seat.Role?.ShortTitle ?? seat.Title) is { } what ? $"{person.Name}, {what}" : person.Name;
    }
}
