using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM541: something is said to correspond to a role or competency of another framework that does not exist.</summary>
public sealed class CounterpartOfNothing : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM541",
        Name = "counterpart-of-nothing",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Framework,
        Summary = "A competency or role is said to correspond to one of another framework that does not exist.",
        Why = """
            Two frameworks are compared by what corresponds because somebody wrote so: `maps` of competencies, `counterparts` of roles. One
            that points at nothing does nothing, and nobody notices: the range stays as wide as it was. Frameworks rename their roles (of
            the public ones we read, three replaced their titles within two years), so a correct entry can become a wrong one. Looked at
            are the framework itself, those it builds on and the library; a framework that is none of these may be somebody else's and is
            left alone, unless its id is nearly that of one of the library.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm, title: Product Manager }
            counterparts:
              - { role: pm, are: [gitlab/senor-pm], reason: Two people moved and kept their work. }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm, title: Product Manager }
            counterparts:
              - { role: pm, are: [gitlab/senior-pm], reason: Two people moved and kept their work. }
            """,
        Fix = "Correct the id, or take the line out: `rolemap compare A B` says what there is.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var framework = inspection.Framework;
        foreach (var competency in framework.Competencies)
            foreach (var map in competency.Parts(CompetencyFields.Maps))
                if (map.Text(CorrespondenceFields.To) is { } to && Wrong(framework, to, RefKind.Competency) is { } why)
                    yield return new Finding(competency.Ref, map.PlaceOf(CorrespondenceFields.To), $"The competency {competency.Id} maps to {to}: {why}");
        foreach (var (owner, written) in Corrections(inspection))
            foreach (var named in written.Texts(CounterpartFields.Are).Prepend(written.Text(CounterpartFields.Role)).OfType<string>())
                if (Wrong(framework, named, RefKind.Role) is { } why)
                    yield return new Finding(owner.Ref, written.Place, $"A counterpart of {written.Text(CounterpartFields.Role)} names {named}: {why}");
    }

    private static IEnumerable<(Entry Owner, Entry Written)> Corrections(Inspection inspection)
    {
        foreach (var written in inspection.Framework.Head.Parts(FrameworkFields.Counterparts))
            yield return (inspection.Framework.Head, written);
        if (inspection.Organization.Settings is { } settings)
            foreach (var written in settings.Parts(WorkspaceFields.Counterparts))
                yield return (settings, written);
    }

    /// <summary>Why a reference leads nowhere; null when it leads somewhere, or where that cannot be known.</summary>
    private static string? Wrong(Framework own, string named, RefKind kind)
    {
        var (id, rest) = named.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? (named[..slash], named[(slash + 1)..]) : (own.Id, named);
        if (own.Named(id) is not { } target)
            return Nearest.To(id, own.LibraryIds) is { } nearest ? $"there is no framework {id}; did you mean {nearest}?" : null;
        if (target.Entries.TryFind(new Ref(kind, rest), out _))
            return null;
        var near = Nearest.To(rest, target.Entries[kind].Select(entry => entry.Id));
        return $"{target.Id} has no {Ref.WordOf(kind)} {rest}{(near is null ? "" : $"; did you mean {near}?")}";
    }
}
