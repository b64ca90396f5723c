using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM810: a rule is given a limit that it does not have.</summary>
public sealed class LimitWithoutEffect : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM810",
        Name = "limit-without-effect",
        Since = "0.1",
        Severity = Severity.Warning,
        About = RefKind.Rule,
        Summary = "A rule is given a limit that it does not have.",
        Why = """
            The company believes that it set something, and nothing changed: the rule has no such limit, or a limit of another
            name. Linters for code refuse unknown options for the same cause (ESLint, ruff). The rule's page lists the limits it
            has. A rule that does not exist is RM806.
            """,
        Bad = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            rules: { RM101: { max: 5, reason: five days are fine } }
            """,
        Good = """
            positions:
              - { id: A, name: Ada Brandt, title: Product Manager, role: pm }
            rules: { RM102: { max: 5, reason: we lead closely } }
            """,
        Fix = "Take the limit out, or write it under the rule that has it: `rolemap explain RM102` shows the limits of a rule.",
    };

    private static readonly Field[] Limits = [RuleSettingFields.Min, RuleSettingFields.Max, RuleSettingFields.Months, RuleSettingFields.Days];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (inspection.Organization.Settings is not { } settings)
            yield break;
        foreach (var (id, value) in settings.Map(WorkspaceFields.Rules))
            if (RuleBook.All.FirstOrDefault(rule => rule.Card.Id == id)?.Card is { } card && value is Value.Part { Entry: var setting })
                foreach (var field in Limits.Where(field => setting[field] is not null && card.Thresholds.All(limit => limit.Key != field.Key)))
                    yield return new Finding(card.Ref, setting.PlaceOf(field), $"{card.Id} ({card.Name}) has no limit `{field.Key}`; {Known(card)}") { Numbers = [("value", setting.Number(field) ?? 0)] };
    }

    private static string Known(RuleCard card) =>
        card.Thresholds.IsEmpty ? "it has none, so take it out" : $"{(card.Thresholds.Length > 1 ? "its limits are" : "its limit is")} {Wording.List([.. card.Thresholds.Select(limit => limit.Key)])}";
}
