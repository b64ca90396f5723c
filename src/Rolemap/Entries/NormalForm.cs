using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Rolemap.Entries;

/// <summary>The two canonical forms of Unicode text: letters with their marks as one character (NFC), or apart (NFD).</summary>
/// <remarks>The runtime's own <c>string.Normalize</c> does nothing when it runs without ICU, as ours does to give the same results everywhere.</remarks>
public static class NormalForm
{
    private const int HangulFirst = 0xAC00, LeadFirst = 0x1100, VowelFirst = 0x1161, TailFirst = 0x11A7;
    private const int Leads = 19, Vowels = 21, Tails = 28;

    private static readonly FrozenDictionary<int, (int First, int Second)> Parts = PartsOf(NormalFormTable.Pairs)
        .Concat(PartsOf(NormalFormTable.OneWayPairs)).Concat(PartsOf(NormalFormTable.Singles)).ToFrozenDictionary();

    private static readonly FrozenDictionary<(int First, int Second), int> Wholes =
        PartsOf(NormalFormTable.Pairs).ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    private static readonly FrozenDictionary<int, int> Classes = ClassesOf(NormalFormTable.Marks).ToFrozenDictionary();

    /// <summary>The text with every letter and its marks as one character where there is one (NFC). Lone surrogates become U+FFFD.</summary>
    public static string Composed(string text) => IsPlain(text) ? text : TextOf(Compose(Decompose(text)));

    /// <summary>The text with letters and marks apart (NFD). Lone surrogates become U+FFFD.</summary>
    public static string Decomposed(string text) => IsPlain(text) ? text : TextOf(Decompose(text));

    /// <summary>Below U+00C0 nothing changes in either form.</summary>
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange('\0', '\u00BF');

    private static List<int> Decompose(string text)
    {
        var codes = new List<int>(text.Length + 8);
        var open = new Stack<int>();
        foreach (var rune in text.EnumerateRunes())
        {
            open.Push(rune.Value);
            while (open.TryPop(out var code))
                PushParts(code, open, codes);
        }
        Order(codes);
        return codes;
    }

    private static void PushParts(int code, Stack<int> open, List<int> codes)
    {
        if (code is >= HangulFirst and < HangulFirst + Leads * Vowels * Tails)
        {
            var index = code - HangulFirst;
            codes.Add(LeadFirst + index / (Vowels * Tails));
            codes.Add(VowelFirst + index % (Vowels * Tails) / Tails);
            if (index % Tails > 0)
                codes.Add(TailFirst + index % Tails);
        }
        else if (Parts.TryGetValue(code, out var parts))
        {
            if (parts.Second != 0)
                open.Push(parts.Second);
            open.Push(parts.First);
        }
        else
        {
            codes.Add(code);
        }
    }

    /// <summary>Marks on one letter come in the order of their classes; those of one class stay as they are.</summary>
    private static void Order(List<int> codes)
    {
        for (int from = 0, to; from < codes.Count; from = to + 1)
        {
            for (to = from; to < codes.Count && ClassOf(codes[to]) > 0;)
                to++;
            if (to - from < 2)
                continue;
            var ordered = codes.GetRange(from, to - from).OrderBy(ClassOf).ToList();
            for (var i = 0; i < ordered.Count; i++)
                codes[from + i] = ordered[i];
        }
    }

    private static List<int> Compose(List<int> codes)
    {
        var whole = new List<int>(codes.Count);
        var (starter, lastClass) = (-1, 0);
        foreach (var code in codes)
        {
            var itsClass = ClassOf(code);
            var isFree = starter >= 0 && (whole.Count - 1 == starter || (lastClass < itsClass && lastClass > 0));
            if (isFree && WholeOf(whole[starter], code) is { } made)
            {
                whole[starter] = made;
                continue;
            }
            if (itsClass == 0)
                starter = whole.Count;
            lastClass = itsClass;
            whole.Add(code);
        }
        return whole;
    }

    private static int? WholeOf(int first, int second)
    {
        if (first - LeadFirst is >= 0 and < Leads && second - VowelFirst is >= 0 and < Vowels)
            return HangulFirst + ((first - LeadFirst) * Vowels + (second - VowelFirst)) * Tails;
        if (first - HangulFirst is >= 0 and < Leads * Vowels * Tails && (first - HangulFirst) % Tails == 0 && second - TailFirst is > 0 and < Tails)
            return first + (second - TailFirst);
        return Wholes.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private static int ClassOf(int code) => code < 0x300 ? 0 : Classes.GetValueOrDefault(code);

    private static string TextOf(List<int> codes)
    {
        var text = new StringBuilder(codes.Count + 8);
        foreach (var code in codes)
            text.Append(new Rune(code).ToString());
        return text.ToString();
    }

    private static IEnumerable<KeyValuePair<int, (int First, int Second)>> PartsOf(string table) =>
        from line in table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        let sides = line.Split('=', '+')
        select KeyValuePair.Create(Code(sides[0]), (Code(sides[1]), sides.Length > 2 ? Code(sides[2]) : 0));

    private static IEnumerable<KeyValuePair<int, int>> ClassesOf(string table) =>
        from line in table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        let sides = line.Split(':')
        let range = sides[0].Split('-')
        from code in Enumerable.Range(Code(range[0]), Code(range[^1]) - Code(range[0]) + 1)
        select KeyValuePair.Create(code, int.Parse(sides[1], CultureInfo.InvariantCulture));

    private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
