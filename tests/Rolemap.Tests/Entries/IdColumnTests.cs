using System.Text;
using CsCheck;
using Rolemap.Entries;

namespace Rolemap.Tests.Entries;

public sealed class IdColumnTests
{
    /// <summary>Ids of all lengths, many of which begin alike, on both sides of what fits in place.</summary>
    private static readonly Gen<string[]> Ids =
        Gen.Select(Of("", "a", "E00", "long-beginning-", "long-beginning-that-goes-on"), Gen.Char["ab.Z9_-"].Array[1, 20], (begin, rest) => begin + new string(rest)).Array[0, 60];

    [Fact]
    public void Every_id_is_found_where_it_stands_and_no_other_is() => Gen.Select(Ids, Ids).Sample((written, sought) =>
    {
        var ids = written.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var heap = new List<byte>();
        var keys = Array.ConvertAll(ids, id => KeyOf(id, heap));
        var soughtKeys = Array.ConvertAll(sought, id => KeyOf(id, heap));
        var column = IdColumn.Of(keys, [.. heap])!;

        Assert.Equal(ids, Enumerable.Range(0, column.Count).Select(column.StringAt));
        Assert.Equal(sought.Select(id => Math.Max(-1, Array.BinarySearch(ids, id, StringComparer.Ordinal))), soughtKeys.Select(column.IndexOf));
    });

    [Fact]
    public void Keys_have_the_order_of_their_ids() => Ids.Sample(ids =>
    {
        var heap = new List<byte>();
        var keys = Array.ConvertAll(ids, id => KeyOf(id, heap));
        for (var i = 1; i < ids.Length; i++)
            Assert.Equal(Math.Sign(string.CompareOrdinal(ids[i - 1], ids[i])), Math.Sign(IdColumn.Compare(keys[i - 1], keys[i], heap.ToArray())));
    });

    [Theory, InlineData("E1"), InlineData("long-beginning-that-goes-on-and-on")]
    public void An_id_that_stands_twice_makes_no_column(string id)
    {
        var heap = new List<byte>();
        Assert.Null(IdColumn.Of([KeyOf(id, heap), KeyOf(id, heap)], [.. heap]));
    }

    [Fact]
    public void Very_many_ids_are_put_in_and_looked_up_by_halves()
    {
        const int Many = 120_000;
        var keys = Array.ConvertAll(Enumerable.Range(0, Many).ToArray(), number => KeyOf($"E{number:0000000}", []));
        var column = IdColumn.Of(keys, [])!;

        Assert.Equal(Enumerable.Range(0, Many), column.IndexesOf(keys, -1, -2));
        Assert.Equal([-1, -2, 7], column.IndexesOf([default, KeyOf("X0000007", []), KeyOf("E0000007", [])], -1, -2));
        Assert.Null(IdColumn.Of([.. keys, keys[5]], []));
    }

    [Theory, InlineData(1), InlineData(8), InlineData(16), InlineData(64)]
    public void A_search_ends_even_where_all_ids_fall_into_one_half(int count)
    {
        var inOneHalf = Enumerable.Range(0, 10_000).Select(number => KeyOf($"E{number:00000}", [])).Where(key => key.Hash >> 31 == 1).Take(2 * count).ToArray();
        var column = IdColumn.Of(inOneHalf[..count], [])!;

        Assert.Equal([.. Enumerable.Range(0, count), .. Enumerable.Repeat(-2, count)], column.IndexesOf(inOneHalf, -1, -2));
    }

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static IdKey KeyOf(string id, List<byte> heap)
    {
        var text = Encoding.ASCII.GetBytes(id);
        if (text.Length <= IdKey.Longest)
            return IdKey.Short(text);
        heap.Add((byte)text.Length);
        heap.AddRange(text);
        return IdKey.Long(text, heap.Count - text.Length - 1);
    }
}
