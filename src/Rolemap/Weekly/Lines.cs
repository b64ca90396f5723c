using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Weekly;

/// <summary>What belongs to somebody's lines: their seats, those above and below, their products and teams, and whatever names one of them.</summary>
internal sealed class Lines
{
    private readonly Organization organization;
    private readonly Surroundings around;
    private readonly HashSet<Position> above;
    private readonly HashSet<string> products;
    private readonly HashSet<string> teams;
    private readonly HashSet<string> roles;
    private readonly Mentions mentions = new();

    private Lines(Surroundings around)
    {
        (organization, this.around) = (around.Organization, around);
        above = [.. around.Seats.SelectMany(seat => seat.Chain)];
        products = around.Near.Concat(around.Held.Concat(around.Worked).SelectMany(product => product.Wholes)).Select(product => product.Id).ToHashSet(StringComparer.Ordinal);
        teams = around.Seats.SelectMany(seat => seat.Teams).Concat(around.Held.Concat(around.Led).SelectMany(product => product.Teams)).Select(team => team.Id).ToHashSet(StringComparer.Ordinal);
        roles = around.Seats.Select(seat => seat.Role?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The lines of a person in an organization; null when the person is not in it.</summary>
    public static Lines? Of(string person, Organization organization) =>
        organization.PersonOf(person) is { } known ? new Lines(Surroundings.Of(known, organization)) : null;

    /// <summary>Whether something belongs to the lines. A goal and the settings of the company belong to everybody's.</summary>
    public bool Touch(Ref subject) => subject.Kind switch
    {
        RefKind.Goal or RefKind.Workspace or RefKind.Framework => true,
        RefKind.Position => organization.PositionOf(subject.Id) is { } seat && (above.Contains(seat) || IsNear(seat)),
        RefKind.Role => roles.Contains(subject.Id),
        RefKind.Opening when organization.TryFind(subject, out var opening) && IsBeside(opening) => true,
        _ => IsNear(subject) || (organization.TryFind(subject, out var entry) && NamesNear(entry)),
    };

    /// <summary>Whether a finding is for the reader: one on how somebody grows is for that person and those above them, not for those below.</summary>
    public bool Concerns(LintResult result) => IsAboutGrowth(result.Rule) ? IsNear(result.Finding.Subject) : Touch(result.Finding.Subject);

    private static bool IsAboutGrowth(RuleCard rule) => rule.Id[2] == '4';

    /// <summary>Whether a thing is one's own or below: not the whole line above, or a hire of the chief would be news to everybody.</summary>
    private bool IsNear(Ref subject) => subject.Kind switch
    {
        RefKind.Position => organization.PositionOf(subject.Id) is { } seat && IsNear(seat),
        RefKind.Person => organization.PersonOf(subject.Id) is { } person && person.Positions.Any(IsNear),
        RefKind.Product => products.Contains(subject.Id),
        RefKind.Team => teams.Contains(subject.Id),
        RefKind.Role => roles.Contains(subject.Id),
        _ => false,
    };

    private bool IsNear(Position seat) => around.Seats.Any(own => seat == own || seat.IsUnder(own));

    /// <summary>An opening under one's own manager: somebody to work beside.</summary>
    private bool IsBeside(Entry opening) => around.Seats.Any(own => own.Manager is { } manager && opening.Text(OpeningFields.Manager) == manager.Id);

    /// <summary>That one product depends on another makes neither a part of the other's line.</summary>
    private bool NamesNear(Entry entry)
    {
        var found = false;
        mentions.Each(entry, mention => found |= mention.Field != ProductFields.DependsOn && IsNear(new Ref(mention.Kind, mention.Id)));
        return found;
    }
}
