using Rolemap.Entries;

namespace Rolemap.Organizations;

/// <summary>Who the people of an organization are, in the order of their ids, and which seats they hold at the day.</summary>
internal abstract class PeopleIndex
{
    /// <summary>How many people there are: all who are written down or hold, held or will hold a seat.</summary>
    public abstract int Count { get; }

    /// <summary>The person of an id, or -1.</summary>
    public abstract int IndexOf(string id);

    /// <summary>Where the first person stands whose id comes behind an id.</summary>
    public abstract int FirstAfter(string id);

    /// <summary>The id of a person.</summary>
    public abstract string IdOf(int person);

    /// <summary>The name that is written for a person, or null.</summary>
    public abstract string? NameOf(int person);

    /// <summary>What is written about a person beside the seats, or null.</summary>
    public abstract Entry? EntryOf(int person);

    /// <summary>The positions a person holds at the day, in the order of their ids; each once.</summary>
    public abstract ArraySegment<int> SeatsOf(int person);

    /// <summary>The people who hold a position at the day, in the order written; somebody written twice comes twice.</summary>
    public abstract ReadOnlySpan<int> HoldersOf(int position);

    /// <summary>Whether anybody holds a position at the day.</summary>
    public abstract bool IsHeld(int position);

    /// <summary>Whether several hold a position at the day.</summary>
    public virtual bool IsShared(int position) => HoldersOf(position).Length > 1;

    /// <summary>The names of those who hold a position at the day, in the order written, joined by "and"; the id of whoever has none.</summary>
    public virtual string NamesIn(int position) => HoldersOf(position) is [var only] ? NameOrId(only) : string.Join(" and ", HoldersOf(position).ToArray().Select(NameOrId));

    /// <summary>The name of a person; the id when no name is written, or an empty one.</summary>
    public string NameOrId(int person) => NameOf(person) is { } name && !string.IsNullOrWhiteSpace(name) ? name : IdOf(person);
}
