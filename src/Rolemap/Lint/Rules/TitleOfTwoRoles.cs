using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Lint.Rules;

/// <summary>RM503: one title belongs to two roles.</summary>
public sealed class TitleOfTwoRoles : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM503",
        Name = "title-of-two-roles",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Role,
        Summary = "A framework lets one title stand for two roles.",
        Why = """
            Whoever reads such a title cannot tell which role is meant: not in an import, not in a comparison, not on an offer. Public
            ladders have it: Sourcegraph called IC2 and IC3 both "PM", and Dune called IC1 and IC2 so. Case, spaces and punctuation do
            not count. Where the company really uses one title for two levels, the level belongs into the title here, and the bare title
            into no alias.
            """,
        Bad = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm-1, title: Product Manager }
              - { id: pm-2, title: product manager }
            """,
        Good = """
            rolemap: 1
            framework: small
            name: A small framework
            roles:
              - { id: pm-1, title: Product Manager I }
              - { id: pm-2, title: Product Manager II }
            """,
        Fix = "Give each role a title of its own, for example with its level, and take the shared one from the aliases.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var first = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var role in inspection.Framework.Roles)
        {
            var shared = TitlesOf(role).FirstOrDefault(title => first.TryGetValue(title.Key, out var other) && !ReferenceEquals(other, role));
            foreach (var (key, _) in TitlesOf(role))
                first.TryAdd(key, role);
            if (shared is { Key: { } found, Value: { } value })
                yield return new Finding(role.Ref, role.Entry.PlaceOf(value), $"\"{value}\" is a title of {first[found].Ref} and of {role.Ref}: nobody can tell which is meant");
        }
    }

    private static IEnumerable<(string Key, Value Value)> TitlesOf(Role role) =>
        new[] { role.Entry[RoleFields.Title], role.Entry[RoleFields.Abbreviation] }.Concat(role.Entry.Items(RoleFields.Aliases))
            .OfType<Value>().Select(value => (Titles.KeyOf(value.ToString()), value)).Where(title => title.Item1.Length > 0);
}
