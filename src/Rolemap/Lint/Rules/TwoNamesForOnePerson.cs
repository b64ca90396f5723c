using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM813: one id is written with two names.</summary>
public sealed class TwoNamesForOnePerson : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM813",
        Name = "two-names-for-one-person",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Person,
        Summary = "A person is written with one name here and with another there.",
        Why = """
            A person is known by the id. Where two names go with it, only one is shown, and the other vanishes without a word: either
            somebody changed their name and one place was forgotten, or two people have got one id, and then one of them is missing
            from every list. The name among the facts about people counts before one that stands with a seat.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            people: [{ id: A, name: Bo Lindgren, email: ada@example.com }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            people: [{ id: A, email: ada@example.com }]
            """,
        Fix = "Write the name in one place only. If they are two people, give one of them another id.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var organization = inspection.Organization;
        var people = NamedIn(organization.Entries[RefKind.Person]).Select(person => OfSeat(organization, person));
        var holders = organization.PositionsWriting(PositionFields.Holders).SelectMany(position => position.Entry.Parts(PositionFields.Holders).SelectMany(holder => OfHolder(organization, position, holder)));
        return people.Concat(holders).OfType<Finding>().DistinctBy(finding => finding.Place);
    }

    private static IEnumerable<string> NamedIn(EntryList people) => people.Writing(PersonFields.Name).Select(people.IdOf);

    private static Finding?[] OfHolder(Organization organization, Position position, Entry holder) =>
        holder.Text(HolderFields.Person) is not { } person ? []
        : [OfName(organization, person, holder[HolderFields.Name], position.Entry), OfSeat(organization, person)];

    /// <summary>Of the seat in short form whose id is the person's, if there is one.</summary>
    private static Finding? OfSeat(Organization organization, string person) =>
        organization.PositionOf(person) is { } seat ? OfName(organization, person, seat.Entry[PositionFields.Name], seat.Entry) : null;

    private static Finding? OfName(Organization organization, string id, Value? written, Entry seat) =>
        written is Value.Text { Content: var name } && organization.PersonOf(id) is { } person && person.Name != name
            ? new Finding(person.Ref, seat.PlaceOf(written), $"{person.Ref} is called \"{person.Name}\" and, with {seat.Ref}, \"{name}\"")
            : null;
}
