using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>People as they are met while an organization is built: numbered in the order of meeting, later put in the order of their ids.</summary>
internal sealed class PeopleFound
{
    private readonly Dictionary<string, int> numberById = new(StringComparer.Ordinal);
    private readonly List<string> ids = [];
    private readonly List<string?> names = [];

    /// <summary>The number of somebody already met.</summary>
    public int NumberOf(string id) => numberById[id];

    /// <summary>Notes a person; the first name that is written is the one that counts.</summary>
    public void Note(string id, string? name)
    {
        if (numberById.TryAdd(id, ids.Count))
        {
            ids.Add(id);
            names.Add(name);
        }
        else if (name is not null)
        {
            names[numberById[id]] ??= name;
        }
    }

    /// <summary>Notes everybody a position names, whether they hold it today or not.</summary>
    public void NoteThoseIn(Entry position)
    {
        if (position.Text(PositionFields.Name) is { } name)
            Note(position.Id, name);
        if (position[PositionFields.Holders] is not Value.Items written)
            return;
        foreach (var value in written.All)
            if (value is Value.Part { Entry: var holder } && holder.Text(HolderFields.Person) is { } person)
                Note(person, holder.Text(HolderFields.Name));
    }

    /// <summary>Ids and names in the ordinal order of ids, and where in it the person of each number stands.</summary>
    public (string[] Ids, string?[] Names, int[] Places) InOrder()
    {
        var order = Enumerable.Range(0, ids.Count).ToArray();
        var sorted = ids.ToArray();
        if (!IsAscending(sorted))
            Array.Sort(sorted, order, StringComparer.Ordinal);
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
            places[order[place]] = place;
        return (sorted, Array.ConvertAll(order, number => names[number]), places);
    }

    private static bool IsAscending(string[] ids)
    {
        for (var i = 1; i < ids.Length; i++)
            if (string.CompareOrdinal(ids[i - 1], ids[i]) > 0)
                return false;
        return true;
    }
}
