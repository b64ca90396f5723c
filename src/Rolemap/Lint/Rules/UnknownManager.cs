using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM109: a seat reports to a position that does not exist.</summary>
public sealed class UnknownManager : ReferenceRule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM109",
        Name = "unknown-manager",
        Since = "0.1",
        Severity = Severity.Error,
        Summary = "A seat reports to a position that does not exist.",
        Why = """
            Covers ORG-TOOLS R1.
            The seat and everybody below it are cut off from the organization: no approval, no total and no chart reaches them. It
            is the most frequent fault of HR exports, where managers leave before their reports are moved. Where exactly one position
            has nearly the same id, the fix names it.
            """,
        Bad = """
            positions:
              - { id: A01, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B01, name: Bo Lindgren, title: Product Manager, role: pm, manager: A01 }
              - { id: B02, name: Cem Aydin, title: Product Manager, role: pm, manager: A01 }
              - { id: B03, name: Dora Weiss, title: Product Manager, role: pm, manager: A1 }
            """,
        Good = """
            positions:
              - { id: A01, name: Ada Brandt, title: Group Product Manager, role: group-pm }
              - { id: B01, name: Bo Lindgren, title: Product Manager, role: pm, manager: A01 }
              - { id: B02, name: Cem Aydin, title: Product Manager, role: pm, manager: A01 }
              - { id: B03, name: Dora Weiss, title: Product Manager, role: pm, manager: A01 }
            """,
        Fix = "Name the position that took over, or add the one that is missing, vacant if nobody holds it.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from position in inspection.Organization.Positions
        where position.NamesManager && position.Manager is null && !inspection.References.IsUnread(RefKind.Position)
        select UnknownMentions.FindingFor(inspection.References, Mention.Of(position.Entry, PositionFields.Manager, RefKind.Position));
}
