using CsCheck;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Tests.Entries;

public sealed class EntrySetTests
{
    [Fact]
    public void The_order_of_rows_does_not_matter() => Shuffled.Sample((rows, shuffled) =>
    {
        var (one, other) = (EntrySet.Of(rows), EntrySet.Of(shuffled));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.All, other.All);
        Assert.Equal(rows.Length, one.Count);
    });

    [Fact]
    public void Entries_come_by_kind_and_in_the_ordinal_order_of_ids() => RandomEntries.Rows.Sample(rows =>
        Assert.Equal(rows.Select(entry => entry.Ref).Order(), EntrySet.Of(rows).All.Select(entry => entry.Ref)));

    [Fact]
    public void Of_entries_with_the_same_id_the_first_in_its_file_wins_in_whatever_order_they_come() => ShuffledWithTwins.Sample((rows, shuffled) =>
    {
        var (problems, again) = (new List<Problem>(), new List<Problem>());

        var one = EntrySet.Of(rows, problems);
        var other = EntrySet.Of(shuffled, again);

        Assert.Equal(one, other);
        Assert.Equal(problems, again);
        Assert.Equal(rows.Length - one.Count, problems.Count);
        Assert.Equal(rows.GroupBy(entry => entry.Ref).OrderBy(twins => twins.Key).Select(twins => twins.Min(entry => entry.Place)), one.All.Select(entry => entry.Place));
    });

    [Fact]
    public void Every_entry_is_found_by_its_reference_and_nothing_else_is() => RandomEntries.Rows.Sample(rows =>
    {
        var set = EntrySet.Of(rows);

        foreach (var row in rows)
            Assert.True(set.TryFind(row.Ref, out var found) && found.Equals(row));
        Assert.False(set.TryFind(new Ref(RefKind.Position, "nobody"), out _));
        Assert.False(EntrySet.Empty.TryFind(new Ref(RefKind.Position, "A"), out _));
    });

    [Fact]
    public void With_changes_is_the_set_of_what_is_left_and_what_came() => Gen.Select(RandomEntries.Rows, RandomEntries.Rows, Gen.UInt).Sample((rows, others, marks) =>
    {
        var changed = rows.Where((_, at) => (marks >> at & 1) == 1).ToDictionary(entry => entry.Ref, _ => (Entry?)null);
        foreach (var other in others)
            changed[other.Ref] = other;
        var left = rows.Where(entry => !changed.ContainsKey(entry.Ref)).Concat(changed.Values.OfType<Entry>());

        Assert.Equal(EntrySet.Of(left), EntrySet.Of(rows).With(changed));
    }, iter: 1000);

    [Fact]
    public void An_entry_cannot_be_put_in_the_place_of_another()
    {
        var seat = Entry.Of(PositionFields.Shape, (PositionFields.Id, new Value.Text("A")));

        Assert.Throws<ArgumentException>(() => EntrySet.Empty.With(new Dictionary<Ref, Entry?> { [new Ref(RefKind.Position, "B")] = seat }));
    }

    [Fact]
    public void Twins_are_refused_where_none_are_expected()
    {
        var seat = Entry.Of(PositionFields.Shape, (PositionFields.Id, new Value.Text("A")));

        Assert.Throws<ArgumentException>(() => EntrySet.Of([seat, seat]));
    }

    private static readonly Gen<(Entry[], Entry[])> Shuffled =
        RandomEntries.Rows.SelectMany(rows => Gen.Shuffle(rows.ToArray()), (Entry[] rows, Entry[] shuffled) => (rows, shuffled));

    /// <summary>Each entry may come several times, each time from another line.</summary>
    private static readonly Gen<(Entry[], Entry[])> ShuffledWithTwins = RandomEntries.Entries.Array[0, 20]
        .Select(rows => rows.Concat(rows.Take(5)).Select((entry, at) => new Entry(entry.Shape, [.. entry.Shape.Fields.Select(field => entry[field])], new Place("a.yaml", at + 1, 1))).ToArray())
        .SelectMany(rows => Gen.Shuffle(rows.ToArray()), (Entry[] rows, Entry[] shuffled) => (rows, shuffled));
}
