using System.Globalization;
using System.Text;
using Rolemap.Entries;

namespace Rolemap.Files.Import;

/// <summary>Makes ids of one kind that fit and differ, whatever the originals look like; the same originals give the same ids in any order.</summary>
internal sealed class IdMaker
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    // How far the numbers behind an id have come, so that very many wishes alike take no longer than others.
    private readonly Dictionary<string, int> numbered = new(StringComparer.Ordinal);

    /// <summary>An id for each wish, in the order of the wishes. Wishes that fit are kept; the others are made to fit and numbered where they clash.</summary>
    public string[] Assign(IReadOnlyList<string> wishes)
    {
        var ids = new string[wishes.Count];
        var rest = new List<int>();
        taken.EnsureCapacity(taken.Count + wishes.Count);
        for (var i = 0; i < wishes.Count; i++)
        {
            var wish = NormalForm.Composed(wishes[i]);
            if (Ref.IsId(wish) && taken.Add(wish))
                ids[i] = wish;
            else
                rest.Add(i);
        }
        foreach (var i in rest.OrderBy(i => wishes[i], StringComparer.Ordinal))
            ids[i] = Free(Fit(wishes[i]));
        return ids;
    }

    /// <summary>An id for something that is not there: never the id of something that is.</summary>
    public string Missing(string wish)
    {
        var fits = Fit(wish);
        var id = fits;
        for (var number = 1; taken.Contains(id); number++)
            id = Numbered(fits, number == 1 ? "-unknown" : string.Create(CultureInfo.InvariantCulture, $"-unknown-{number}"));
        return id;
    }

    /// <summary>The nearest text that is an id: other characters become hyphens; "id" when nothing is left.</summary>
    public static string Fit(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in NormalForm.Composed(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '_' or '-')
                id.Append(rune);
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }
        return Cut(id.ToString().Trim('-'), Ref.LongestId) is { Length: > 0 } fits ? fits : "id";
    }

    /// <summary>A name as an id: lower-case words joined by hyphens.</summary>
    public static string Slug(string name) => Fit(name.ToLowerInvariant());

    private string Free(string id)
    {
        if (taken.Add(id))
            return id;
        for (var number = numbered.GetValueOrDefault(id, 2); ; number++)
        {
            var next = Numbered(id, "-" + number.ToString(CultureInfo.InvariantCulture));
            if (!taken.Add(next))
                continue;
            numbered[id] = number + 1;
            return next;
        }
    }

    private static string Numbered(string id, string ending) => Cut(id, Ref.LongestId - ending.Length) + ending;

    private static string Cut(string id, int length)
    {
        if (id.Length <= length)
            return id;
        return id[..(char.IsHighSurrogate(id[length - 1]) ? length - 1 : length)];
    }
}
