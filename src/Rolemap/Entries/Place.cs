namespace Rolemap.Entries;

/// <summary>Where in a file a value was written.</summary>
/// <param name="File">The path relative to the workspace, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <remarks>The default value stands for "nowhere": the value came from no file.</remarks>
public readonly record struct Place(string File, int Line, int Column) : IComparable<Place>
{
    /// <summary>Whether the value came from no file.</summary>
    public bool IsNowhere => Line == 0;

    /// <summary>Orders places by file (ordinal), line and column.</summary>
    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>The form editors understand: <c>file:line:column</c>.</summary>
    public override string ToString() => IsNowhere ? "-" : $"{File}:{Line}:{Column}";

    /// <summary>Whether the first place comes before the second.</summary>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first place comes after the second.</summary>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first place does not come after the second.</summary>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first place does not come before the second.</summary>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
