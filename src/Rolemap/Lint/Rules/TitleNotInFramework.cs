using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM501: a seat in product has a title and no role of the framework.</summary>
public sealed class TitleNotInFramework : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM501",
        Name = "title-not-in-framework",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "A seat in product has a title but no role of the framework.",
        Why = """
            Covers ORG-TOOLS R14.
            A title that no role answers to leaves its holder without expectations, without a next step and without a place in
            any comparison. Titles like these come with acquisitions and old offers; in GitLab's public team list a specialty is
            part of many titles, so that no list of titles is ever complete. The rule speaks of the function product only, and
            only where a title is written and a role is not. Where one role is known by the title, the fix writes it down.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Ninja }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Ninja, role: pm }]
            """,
        Fix = "Agree with the holder on the role that comes nearest in scope and write `role`, or add the title to the aliases of a role. A seat that is no product role belongs to another `function`, such as product-ops.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (inspection.Framework.Roles.IsEmpty)
            yield break;
        foreach (var position in inspection.Organization.Positions)
            if (position is { RoleId: null, Title: { } title, StandsForSeveral: false, Function: "product" })
                yield return FindingFor(position, title, [.. inspection.Framework.RolesTitled(title)]);
    }

    private static Finding FindingFor(Position position, string title, Role[] known)
    {
        var who = position.IsVacant ? position.Ref.ToString() : position.Label;
        string[] names = [.. known.Select(role => role.Ref.ToString())];
        var message = known is []
            ? $"{who} {Wording.Has(position)} the title \"{title}\", which no role of {position.Organization.Framework.Id} is known by"
            : $"{who} {Wording.Has(position)} the title \"{title}\" but no role; {Wording.List(names)} {(known.Length > 1 ? "are" : "is")} known by it";
        return new Finding(position.Ref, position.Entry.PlaceOf(PositionFields.Title), message)
        {
            Fix = known is [var only] ? new ChangeList([Change.Edits(position.Entry, PositionFields.Role, new Value.Text(only.Id))]) : ChangeList.Empty,
        };
    }
}
