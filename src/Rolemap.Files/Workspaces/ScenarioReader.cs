using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Yaml;

namespace Rolemap.Files.Workspaces;

/// <summary>Reads a scenario file against the organization it was written for.</summary>
public sealed class ScenarioReader
{
    private readonly EntryReader reader;

    private ScenarioReader(SourceText source, ICollection<Problem> problems) => reader = new EntryReader(source, problems);

    /// <summary>Whether a YAML text is a scenario: it has the key <c>scenario</c>.</summary>
    public static bool IsScenario(SourceText source) => YamlReader.Read(source, []).Mapping?[ScenarioFields.Id.Key] is not null;

    /// <summary>Reads a scenario; steps that cannot be taken are problems, and the others are still taken.</summary>
    /// <param name="source">The text of its file.</param>
    /// <param name="set">What it changes.</param>
    /// <param name="problems">Gathers what could not be read or taken.</param>
    /// <returns>The scenario, or null when the text is none.</returns>
    public static Scenario? Read(SourceText source, EntrySet set, ICollection<Problem> problems) => Read(source, set, problems, problems);

    /// <summary>Notes what is wrong with the form of a scenario. Whether its steps can be taken is not asked, for they may have been taken already.</summary>
    public static void Check(SourceText source, ICollection<Problem> problems) => Read(source, EntrySet.Empty, problems, untaken: []);

    private static Scenario? Read(SourceText source, EntrySet set, ICollection<Problem> problems, ICollection<Problem> untaken)
    {
        var document = YamlReader.Read(source, problems);
        if (document.Mapping is { } mapping)
            return new ScenarioReader(source, problems).Read(mapping, set, untaken);
        if (document.IsWhole)
            problems.Add(new Problem(source.PlaceOf(document.Root?.Start ?? 0), $"A scenario is a mapping with the keys scenario, effective and changes, but here is {document.Root?.Kind ?? "nothing"}.", "Begin it with: scenario: my-idea"));
        return null;
    }

    private Scenario? Read(YamlMapping mapping, EntrySet set, ICollection<Problem> untaken)
    {
        reader.RefuseUnknownKeys(mapping, "A scenario", [.. ScenarioFields.Shape.Fields.Select(field => field.Key)]);
        if (Value(mapping, ScenarioFields.Id) is not Entries.Value.Text id)
        {
            if (mapping[ScenarioFields.Id.Key] is null or YamlScalar { IsNull: true })
                reader.Refuse(mapping.Start, "This scenario has no id.", "Begin it with: scenario: my-idea");
            return null;
        }
        return new Scenario
        {
            Id = id.Content,
            Title = (Value(mapping, ScenarioFields.Title) as Entries.Value.Text)?.Content,
            Effective = (Value(mapping, ScenarioFields.Effective) as Entries.Value.Day)?.Date,
            Changes = Scenario.Resolve(StepsOf(mapping), set, untaken),
        };
    }

    private Value? Value(YamlMapping mapping, Field field) =>
        mapping[field.Key] is { } node and not YamlScalar { IsNull: true } ? reader.ReadValue(node, field.Type, field.Key, field.Example) : null;

    private List<ScenarioStep> StepsOf(YamlMapping mapping)
    {
        var steps = new List<ScenarioStep>();
        var list = mapping[ScenarioFields.Changes.Key];
        if (list is YamlSequence written)
            steps.AddRange(written.Items.Select(StepOf).OfType<ScenarioStep>());
        else if (list is not (null or YamlScalar { IsNull: true }))
            reader.Refuse(list.Start, $"'changes' takes a list of steps, but there is {list.Kind}.", $"Write it as {ScenarioFields.Changes.Example}.");
        return steps;
    }

    private ScenarioStep? StepOf(YamlNode node)
    {
        if (node is not YamlMapping step)
        {
            reader.Refuse(node.Start, $"A step of a scenario has keys, but there is {node.Kind}.", "Write it as { edit: position:P15, set: { manager: P07 } }.");
            return null;
        }
        reader.RefuseUnknownKeys(step, "A step of a scenario", [.. ScenarioStepFields.Shape.Fields.Select(field => field.Key)]);
        Field[] acts = [.. new[] { ScenarioStepFields.Edit, ScenarioStepFields.Add, ScenarioStepFields.End }.Where(field => step[field.Key] is not null)];
        if (acts is not [var act])
        {
            reader.Refuse(step.Start, acts.Length == 0 ? "This step says neither edit, add nor end." : $"This step says {string.Join(" and ", acts.Select(field => field.Key))} at once.", "Give each step exactly one of edit, add and end.");
            return null;
        }
        if (step[act.Key] is YamlScalar { IsNull: true } nothing)
            reader.Refuse(nothing.Start, $"'{act.Key}' does not say what the step is about.", $"Name it, such as '{act.Key}: {act.Example}'.");
        return Value(step, act) is Entries.Value.Text text && Ref.TryParse(text.Content, out var subject) ? StepOf(step, act, subject) : null;
    }

    private ScenarioStep? StepOf(YamlMapping step, Field act, Ref subject)
    {
        var place = reader.PlaceOf(step);
        var beside = act == ScenarioStepFields.Edit ? ScenarioStepFields.Set : act == ScenarioStepFields.Add ? ScenarioStepFields.With : null;
        foreach (var stray in new[] { ScenarioStepFields.Set, ScenarioStepFields.With })
            if (stray != beside && step[stray.Key] is { } extra)
                reader.Refuse(extra.Start, $"'{stray.Key}' says nothing beside '{act.Key}'.", beside is null ? "Remove it." : $"Write '{beside.Key}' instead.");
        if (beside is null)
            return new ScenarioStep.End { Subject = subject, Place = place };
        var shape = WorkspaceFiles.ShapeOf(subject.Kind);
        if (step[beside.Key] is not YamlMapping values)
        {
            if (step.Pairs.All(pair => ScenarioStepFields.Shape[pair.Key] is not null)) // a key that is misspelt is a problem already
                reader.Refuse(step.Start, $"A step that says '{act.Key}' needs '{beside.Key}' with the keys of the {shape.Name}.", $"Write it as {beside.Key}: {beside.Example}.");
            return null;
        }
        var fields = reader.ReadFields(values, shape);
        return act == ScenarioStepFields.Edit
            ? new ScenarioStep.Edit(fields) { Subject = subject, Place = place }
            : new ScenarioStep.Add(shape, fields) { Subject = subject, Place = place };
    }
}
