using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM902: an acceptance has ended.</summary>
public sealed class ExpiredAcceptance : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM902",
        Name = "expired-acceptance",
        Since = "0.1",
        Severity = Severity.Warning,
        Summary = "The time for which a finding was accepted is over.",
        Why = """
            An acceptance with an end is a promise to look again. When the day has passed the finding counts again, if it is still
            there, and this one asks for the look: put it right, or decide anew with a new day and a reason that holds today.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            accepted: [{ rule: RM103, subject: position:A, reason: team still being built, until: 2026-03-31 }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            """,
        Fix = "Take the acceptance out (`rolemap lint --fix --write` does), or give it a new `until` and a reason that holds today.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        from entry in inspection.Organization.Entries[RefKind.Acceptance]
        let until = entry.Day(AcceptanceFields.Until)
        where until < inspection.AsOf
        let what = $"{entry.Text(AcceptanceFields.Rule)} for {entry.Text(AcceptanceFields.Subject)}"
        select new Finding(entry.Ref, entry.PlaceOf(AcceptanceFields.Until), $"The acceptance of {what} ended on {Wording.Day(until.Value)}")
        {
            Fix = new ChangeList([Change.Ends(entry)]),
        };
}
