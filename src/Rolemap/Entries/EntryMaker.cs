namespace Rolemap.Entries;

/// <summary>Entries of one kind that lie somewhere in another form, and are made when somebody asks for one.</summary>
/// <remarks>
/// They come in the ordinal order of their ids, each id once; all that was written could be read. Asked from several threads at once.
/// An entry that is made twice is equal to itself, and need not be the same object.
/// </remarks>
public abstract class EntryMaker
{
    /// <summary>How many entries there are.</summary>
    public abstract int Count { get; }

    /// <summary>Makes the entry at a place in the order, from 0.</summary>
    public abstract Entry this[int index] { get; }

    /// <summary>The id of the entry at a place in the order.</summary>
    public abstract string IdOf(int index);

    /// <summary>Where the entry of an id stands in the order, or -1.</summary>
    public abstract int IndexOf(ReadOnlySpan<char> id);

    /// <summary>Where the entry at a place in the order starts in its file.</summary>
    public abstract Place PlaceOf(int index);

    /// <summary>Whether any entry may have a value in a field; when not, none is looked at for it.</summary>
    public abstract bool MayWrite(Field field);

    /// <summary>The text, id, reference or word that the entry at a place in the order has in a field, or null.</summary>
    public virtual string? TextOf(int index, Field field) => MayWrite(field) ? this[index].Text(field) : null;

    /// <summary>Whether the entry at a place in the order has a value in a field.</summary>
    public virtual bool Writes(int index, Field field) => MayWrite(field) && this[index][field] is not null;

    /// <summary>The places in the order of the entries that have a value in at least one of some fields.</summary>
    public virtual IEnumerable<int> Writing(Field[] fields)
    {
        var possible = Array.FindAll(fields, MayWrite);
        return possible.Length == 0 ? [] : Enumerable.Range(0, Count).Where(index => Array.Exists(possible, field => Writes(index, field)));
    }
}
