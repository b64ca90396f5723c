using Rolemap.Entries;

namespace Rolemap.Lint;

/// <summary>The texts of an entry that are written for people: in lists, maps and parts too; no ids, words or addresses.</summary>
internal static class Prose
{
    /// <summary>The texts in the order of the field table. It goes as deep as the field tables do, never as deep as data.</summary>
    public static IEnumerable<Value.Text> In(Entry entry)
    {
        var open = new Stack<(Value Value, FieldType Type)>();
        PushFields(open, entry);
        while (open.TryPop(out var next))
        {
            switch (next.Type, next.Value)
            {
                case (FieldType.Text, Value.Text text):
                    yield return text;
                    break;
                case (FieldType.ListOf list, Value.Items items):
                    foreach (var item in items.All.Reverse())
                        open.Push((item, list.Item));
                    break;
                case (FieldType.MapOf map, Value.Map pairs):
                    foreach (var (_, value) in pairs.All.Reverse())
                        open.Push((value, map.Item));
                    break;
                case (FieldType.WordOr either, Value.Part):
                    open.Push((next.Value, either.Other));
                    break;
                case (FieldType.Part, Value.Part part):
                    PushFields(open, part.Entry);
                    break;
            }
        }
    }

    private static void PushFields(Stack<(Value Value, FieldType Type)> open, Entry entry)
    {
        foreach (var (field, value) in entry.Written.Reverse())
            if (!field.IsDerived)
                open.Push((value, field.Type));
    }
}
