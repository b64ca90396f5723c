using CsCheck;
using Rolemap.Entries;

namespace Rolemap.Files.Tests.Yaml;

/// <summary>What a YAML text says, apart from how it is written.</summary>
internal abstract record Tree
{
    private Tree() { }

    public sealed record Leaf(string Text) : Tree;

    public sealed record List(IReadOnlyList<Tree> Items) : Tree;

    public sealed record Map(IReadOnlyList<(string Key, Tree Value)> Pairs) : Tree;

    /// <summary>Texts that are easy to write wrongly.</summary>
    public static readonly string[] Texts =
    [
        "a", "Ada Lovelace", "P06", "it's", "a: b", "a #b", "#a", "- a", "-", "?", "? a", ":", "a:", "x:y", "", " ", " a", "a ", "true", "No", "null", "~", "1.10", "2026-06", "0x1F",
        "one\ntwo", "one\n\n two\n", "one\ntwo\n", "\n", "a\n\n", "\ta", "a\tb", "\"", "'", "''", "\\", "C:\\x", "{a}", "[a", "a, b", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "<<", "=", "---", "...", "é", "שרה",
        "👩‍💻", "a\u2028b", "\u00A0", "a\u0007b", "\r", "a text of many words that goes on and on, so that one would rather write it over several lines than on a single one",
    ];

    private static readonly string[] Keys = ["id", "name", "a key", "it's", "x:y", "key", "manager", "teams", "#", "- k", "yes", "é", "{", "2026", "a: b"];

    /// <summary>Any tree, of little depth.</summary>
    public static readonly Gen<Tree> Any = OfDepth(3);

    /// <summary>A mapping, as our files are.</summary>
    public static readonly Gen<Tree> File = MapOf(OfDepth(2), 1, 6);

    public static readonly Gen<string> AnyText = Gen.Int[0, Texts.Length - 1].Select(i => Texts[i]);

    public static readonly Gen<string> AnyKey = Gen.Int[0, Keys.Length - 1].Select(i => Keys[i]);

    /// <summary>The canonical form, as <see cref="Oracle"/> gives it.</summary>
    public string Canonical => this switch
    {
        Leaf leaf => Oracle.Quoted(leaf.Text),
        List list => $"[{string.Join(", ", list.Items.Select(item => item.Canonical))}]",
        Map map => $"{{{string.Join(", ", map.Pairs.Select(pair => $"{Oracle.Quoted(pair.Key)}: {pair.Value.Canonical}"))}}}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public sealed override string ToString() => Canonical;

    /// <summary>The same as a value, for a patch.</summary>
    public Value ToValue() => this switch
    {
        Leaf leaf => new Value.Text(leaf.Text),
        List list => new Value.Items([.. list.Items.Select(item => item.ToValue())]),
        Map map => new Value.Map(map.Pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToValue()))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>With the keys of mappings in order, as a value has them.</summary>
    public Tree Ordered => this switch
    {
        List list => new List([.. list.Items.Select(item => item.Ordered)]),
        Map map => new Map([.. map.Pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value.Ordered))]),
        _ => this,
    };

    private static Gen<Tree> OfDepth(int depth)
    {
        var leaf = Gen.Int[0, Texts.Length - 1].Select(i => (Tree)new Leaf(Texts[i]));
        if (depth == 0)
            return leaf;
        var inner = OfDepth(depth - 1);
        return Gen.Frequency((3, leaf), (2, inner.List[0, 4].Select(items => (Tree)new List(items))), (2, MapOf(inner, 0, 4)));
    }

    private static Gen<Tree> MapOf(Gen<Tree> inner, int least, int most) =>
        Gen.Select(Gen.Int[0, Keys.Length - 1].Select(i => Keys[i]).List[least, most], inner.List[most, most], (keys, values) =>
            (Tree)new Map([.. keys.Distinct().Zip(values)]));
}
