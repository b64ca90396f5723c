using Rolemap.Entries;

namespace Rolemap.Changes;

/// <summary>A set of entries with the steps of a scenario taken so far. Not for several threads at once.</summary>
internal sealed class StepsTaken(EntrySet set, ICollection<Problem> problems)
{
    private readonly Dictionary<Ref, Entry?> current = [];
    private readonly List<Ref> order = [];
    private readonly Dictionary<RefKind, Nearest> nearest = [];

    /// <summary>One Change for each subject that is another one than at first.</summary>
    public ChangeList Changes => new(
        from subject in order
        let before = AtFirst(subject)
        let after = current[subject]
        where !Equals(before, after)
        select new Change(subject, before, after));

    /// <summary>Takes one step, or notes why it cannot be taken.</summary>
    public void Take(ScenarioStep step)
    {
        switch (step)
        {
            case ScenarioStep.Edit edit:
                Edit(edit);
                break;
            case ScenarioStep.Add add:
                Add(add);
                break;
            case ScenarioStep.End:
                if (Found(step) is not null)
                    Put(step.Subject, null);
                break;
        }
    }

    private void Edit(ScenarioStep.Edit step)
    {
        if (Found(step) is not { } entry)
            return;
        foreach (var (field, value) in step.Values)
            entry = entry.With(field, value is null ? null : Unplaced.Of(value));
        if (entry.Id != step.Subject.Id)
            Refuse(step, $"This step would give {step.Subject} the id '{entry.Id}'.", "An id is never reused or changed: end the entry and add another.");
        else if (step.Values.FirstOrDefault(pair => pair.Value is null && pair.Field.Required).Field is { } missing)
            Refuse(step, $"This step would take '{missing.Key}' away from {step.Subject}, which a {entry.Shape.Name} must have.", "Give it another value, or end the entry.");
        else
            Put(step.Subject, entry);
    }

    private void Add(ScenarioStep.Add step)
    {
        if (Now(step.Subject) is { } there)
        {
            Refuse(step, $"{step.Subject} is there already{(there.Place.IsNowhere ? "" : $", at {there.Place}")}.", "Write 'edit' to change it, or give the new one an id that was never used.");
            return;
        }
        var entry = NewEntry(step);
        if (entry.Id != step.Subject.Id)
            Refuse(step, $"This step adds {step.Subject}, but what it writes is {entry.Ref}.", $"Write 'add: {entry.Ref}', or change the keys.");
        else if (step.Shape.Fields.FirstOrDefault(field => field.Required && entry[field] is null) is { } missing)
            Refuse(step, $"The new {step.Shape.Name} {step.Subject} has no '{missing.Key}'.", $"Add one, such as '{missing.Key}: {missing.Example}'.");
        else
            Put(step.Subject, entry);
    }

    private static Entry NewEntry(ScenarioStep.Add step)
    {
        var values = new Value?[step.Shape.Fields.Length];
        foreach (var (field, value) in step.Values)
            values[field.Index] = value;
        if (step.Shape.Key is [var id])
            values[id.Index] ??= new Value.Text(step.Subject.Id);
        return new Entry(step.Shape, values, step.Place);
    }

    private void Put(Ref subject, Entry? entry)
    {
        if (!current.ContainsKey(subject))
            order.Add(subject);
        current[subject] = entry;
    }

    private Entry? AtFirst(Ref subject) => set.TryFind(subject, out var entry) ? entry : null;

    private Entry? Now(Ref subject) => current.TryGetValue(subject, out var entry) ? entry : AtFirst(subject);

    private Entry? Found(ScenarioStep step)
    {
        if (Now(step.Subject) is { } entry)
            return entry;
        if (current.ContainsKey(step.Subject))
            Refuse(step, $"An earlier step of this scenario ended {step.Subject}.", "Leave one of the two steps out.");
        else
            Refuse(step, $"There is no {step.Subject}.", HintFor(step.Subject));
        return null;
    }

    private string HintFor(Ref subject)
    {
        if (subject.Kind == RefKind.Person && AtFirst(new Ref(RefKind.Position, subject.Id)) is not null)
            return $"The person is written with the seat: did you mean position:{subject.Id}?";
        if (!nearest.TryGetValue(subject.Kind, out var known))
            nearest[subject.Kind] = known = new Nearest(set[subject.Kind].Select(entry => entry.Id));
        return known.To(subject.Id) is { } near ? $"Did you mean {new Ref(subject.Kind, near)}?" : $"Write 'add: {subject}' to add it, or look the id up.";
    }

    private void Refuse(ScenarioStep step, string message, string hint) => problems.Add(new Problem(step.Place, message, hint));
}
