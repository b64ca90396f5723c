using System.Runtime.InteropServices;

namespace Rolemap.Organizations;

/// <summary>People as they are met while an organization is built: numbered in the order of meeting, later put in the order of their ids.</summary>
internal sealed class PeopleFound(int expected)
{
    private readonly Dictionary<string, int> numberById = new(expected, StringComparer.Ordinal);
    private readonly List<string> ids = new(expected);
    private readonly List<string?> names = new(expected);

    /// <summary>Notes a person and gives the number; the first name that is written is the one that counts.</summary>
    public int Note(string id, string? name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numberById, id, out var known);
        if (!known)
        {
            number = ids.Count;
            ids.Add(id);
            names.Add(name);
        }
        names[number] ??= name;
        return number;
    }

    /// <summary>The number of a person who was noted, or -1.</summary>
    public int NumberOf(string id) => numberById.GetValueOrDefault(id, -1);

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
