using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM901: an acceptance for which there is no finding.</summary>
public sealed class UnusedAcceptance : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM901",
        Name = "unused-acceptance",
        Since = "0.1",
        Severity = Severity.Note,
        Summary = "A finding is accepted that is not there (any more).",
        Why = """
            An acceptance that matches nothing hides the next finding of its kind: it was made for a reason that has passed. Linters
            for code report unused suppressions for the same cause (ruff, ESLint). Acceptances of rules that are off, were not
            selected or need `--private` are left alone, because nobody looked. One that has ended is RM902.
            """,
        Bad = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            accepted: [{ rule: RM103, subject: position:A, reason: team still being built, until: 2026-12-31 }]
            """,
        Good = """
            positions: [{ id: A, name: Ada Brandt, title: Product Manager, role: pm }]
            """,
        Fix = "Take the acceptance out; `rolemap lint --fix --write` does.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        var acceptances = inspection.Organization.Entries[RefKind.Acceptance];
        if (acceptances.Length == 0 || !inspection.Organization.Entries.IsWhole)
            return []; // What an acceptance is for may be among what could not be read.
        var ran = inspection.Ran.Select(card => card.Id).ToHashSet(StringComparer.Ordinal);
        var accepted = acceptances.Select(entry => entry.Text(AcceptanceFields.Rule)).ToHashSet(StringComparer.Ordinal);
        var found = inspection.Found.Where(pair => accepted.Contains(pair.Rule.Id)).Select(pair => (pair.Rule.Id, pair.Finding.Subject.ToString())).ToHashSet();
        return from entry in acceptances
               let rule = entry.Text(AcceptanceFields.Rule)
               let subject = entry.Text(AcceptanceFields.Subject)
               where rule is not null && subject is not null && ran.Contains(rule) && !found.Contains((rule, subject))
                   && !(entry.Day(AcceptanceFields.Until) < inspection.AsOf)
               select new Finding(entry.Ref, entry.Place, MessageFor(inspection, rule, subject)) { Fix = new ChangeList([Change.Ends(entry)]) };
    }

    private static string MessageFor(Inspection inspection, string rule, string subject) =>
        Ref.TryParse(subject, out var reference) && !inspection.References.Exists(reference.Kind, reference.Id)
            ? $"{rule} is accepted for {subject}, which does not exist"
            : $"{rule} is accepted for {subject}, but finds nothing there";
}
