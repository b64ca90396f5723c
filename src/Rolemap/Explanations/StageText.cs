using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Explanations;

/// <summary>A stage of a product's life, or a gate, as text.</summary>
public static class StageText
{
    /// <summary>A stage: what it asks, what it leaves behind, who may answer for a product in it, its gate, and who decides what.</summary>
    public static string Of(Entry stage, Framework framework)
    {
        var sheet = new Sheet();
        sheet.Line($"{framework.NameOf(RefKind.Stage, stage.Id)} ({stage.Ref}): {Place(stage, framework)}");
        sheet.Fact("Asks", stage.Text(StageFields.Question));
        sheet.Fact("Leaves behind", Words.Join(stage.Texts(StageFields.Artifacts)));
        sheet.Fact("The lowest role that may answer for a product in it", stage.Text(StageFields.AccountableFrom) is { } lowest ? framework.RoleOf(lowest)?.ShortTitle ?? lowest : null);
        foreach (var gate in framework.Gates.Where(gate => gate.Text(GateFields.After) == stage.Id))
        {
            sheet.Heading($"Ends with: {framework.NameOf(RefKind.Gate, gate.Id)} ({gate.Ref})");
            AddGate(sheet, gate, framework);
        }
        sheet.List("Who decides what in it (rolemap explain activity:ID)", framework.Activities.Where(activity => activity.StageId == stage.Id).Select(Say));
        return sheet.ToString();
    }

    /// <summary>A gate: which stage it ends, what may be decided on which evidence, and who decides.</summary>
    public static string OfGate(Entry gate, Framework framework)
    {
        var sheet = new Sheet();
        var after = gate.Text(GateFields.After);
        sheet.Line($"{framework.NameOf(RefKind.Gate, gate.Id)} ({gate.Ref}): {(after is null ? "a gate" : $"a gate at the end of the stage {framework.NameOf(RefKind.Stage, after)} (stage:{after})")}");
        AddGate(sheet, gate, framework);
        return sheet.ToString();
    }

    private static void AddGate(Sheet sheet, Entry gate, Framework framework)
    {
        sheet.Fact("May end in", Words.Or(gate.Texts(GateFields.Outcomes)));
        sheet.Fact("Evidence wanted", Words.Join(gate.Texts(GateFields.Evidence)));
        foreach (var activity in framework.Activities.Where(activity => activity.Entry.Text(ActivityFields.Gate) == gate.Id))
            sheet.Fact("Decided in", Say(activity));
    }

    private static string Place(Entry stage, Framework framework)
    {
        var at = framework.Stages.IndexOf(stage);
        var before = at > 0 ? $", after {framework.NameOf(RefKind.Stage, framework.Stages[at - 1].Id)}" : "";
        return $"stage {at + 1} of {framework.Stages.Length} in a product's life{before}";
    }

    private static string Say(Activity activity) =>
        $"{activity.Name} ({activity.Id}): {Words.Join(activity.With(Letter.Accountable.Sign()).Select(key => activity.Framework.RoleOf(key)?.ShortTitle ?? key)) ?? "nobody"}";
}
