using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Lint.Rules;

/// <summary>RM701: the decision matrix gives an activity no A, or several.</summary>
public sealed class NotExactlyOneAccountable : Rule
{
    /// <inheritdoc/>
    public override RuleCard Card { get; } = new()
    {
        Id = "RM701",
        Name = "not-exactly-one-accountable",
        Since = "0.1",
        Severity = Severity.Error,
        About = RefKind.Activity,
        Summary = "The decision matrix gives an activity no accountable role, or several.",
        Why = """
            A decision that two hold is held by neither, and one that nobody holds is made by whoever speaks last. Exactly one A
            is the one rule that all writings on RACI agree on. Checked are the activities of the framework that have letters
            and the company's own `overrides`; an override without `accountable` leaves the A where the framework puts it.
            """,
        Bad = """
            overrides: [{ activity: G2, accountable: [director, principal-pm], reason: compromise in a meeting }]
            """,
        Good = """
            overrides: [{ activity: G2, accountable: [director], consulted: [principal-pm], reason: prices are set per line }]
            """,
        Fix = "Choose the lowest role whose scope covers the decision, and give the others R or C.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Inspection inspection) =>
        inspection.Framework.Activities.Select(OfActivity)
            .Concat(inspection.Organization.Entries[RefKind.Override].Select(entry => OfOverride(inspection, entry)))
            .OfType<Finding>();

    private static Finding? OfActivity(Activity activity)
    {
        var letters = activity.Entry.Map(ActivityFields.Letters);
        Value[] accountable = [.. letters.Select(pair => pair.Value).Where(letter => letter.ToString() == "A")];
        if (letters.IsEmpty || accountable.Length == 1)
            return null;
        var who = accountable.Length == 0 ? "no accountable role" : $"{accountable.Length} accountable roles: {Wording.List([.. activity.With("A")])}";
        var at = accountable is [_, var second, ..] ? second : activity.Entry[ActivityFields.Letters];
        return new Finding(activity.Ref, activity.Entry.PlaceOf(at), $"{activity.Id} ({activity.Name}) has {who}")
        {
            Numbers = [("accountable", accountable.Length)],
        };
    }

    private static Finding? OfOverride(Inspection inspection, Entry entry)
    {
        Value[] accountable = [.. entry.Items(OverrideFields.Accountable).Distinct()];
        if (entry[OverrideFields.Accountable] is null || accountable.Length == 1 || entry.Text(OverrideFields.Activity) is not { } activity)
            return null;
        var who = accountable.Length == 0 ? "to nobody"
            : $"to {accountable.Length} roles: {Wording.List([.. accountable.Select(id => inspection.Framework.RoleOf(id.ToString())?.Title ?? id.ToString())])}";
        var where = entry.Text(OverrideFields.Product) is { } product ? $" for {product}" : "";
        var name = inspection.Framework.ActivityOf(activity)?.Name is { } known ? $" ({known})" : "";
        return new Finding(new Ref(RefKind.Activity, activity), entry.PlaceOf(accountable is [_, var second, ..] ? second : entry[OverrideFields.Accountable]),
            $"The override of {activity}{name}{where} gives the A {who}")
        {
            Numbers = [("accountable", accountable.Length)],
        };
    }
}
