using Rolemap.Entries;

namespace Rolemap.Web.Shell;

/// <summary>A word of the address that should name one of several things.</summary>
/// <param name="What">What it should name, as in <c>severity</c>.</param>
/// <param name="Key">Its key in the address.</param>
/// <param name="Value">What was asked for; null or blank when nothing was.</param>
/// <param name="Known">What there is.</param>
public sealed record AskedWord(string What, string Key, string? Value, IReadOnlyCollection<string> Known)
{
    /// <summary>So many are told one by one; of more, only those that are spelled alike.</summary>
    private const int MostToTell = 8;

    /// <summary>Whether it names nothing.</summary>
    public bool IsUnknown => !string.IsNullOrWhiteSpace(Value) && !Known.Contains(Value, StringComparer.Ordinal);

    /// <summary>Whether all there is can be told.</summary>
    public bool IsFew => Known.Count <= MostToTell;

    /// <summary>What was most likely meant; all there is when that is little.</summary>
    public IEnumerable<string> Meant => IsFew ? Known : new Nearest(Known).AllTo(Value ?? "").Take(MostToTell);
}
