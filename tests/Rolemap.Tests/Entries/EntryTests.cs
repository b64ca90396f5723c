using CsCheck;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Tests.Entries;

public sealed class EntryTests
{
    [Fact]
    public void What_is_written_elsewhere_but_says_the_same_is_equal_with_the_same_hash() => RandomEntries.Entries.Sample(entry =>
    {
        var copy = Elsewhere.Copy(entry);

        Assert.Equal(entry, copy);
        Assert.Equal(copy, entry);
        Assert.Equal(entry.GetHashCode(), copy.GetHashCode());
        Assert.Equal(entry.ToString(), copy.ToString());
    }, iter: 1000);

    [Fact]
    public void Values_are_equal_both_ways_or_not_at_all() => AnyTwoValues.Sample((left, right) =>
    {
        Assert.Equal(left.Equals(right), right.Equals(left));
        Assert.True(!left.Equals(right) || left.GetHashCode() == right.GetHashCode());
        Assert.True(left.Equals(Elsewhere.Copy(left)));
        Assert.Equal(left.GetHashCode(), Elsewhere.Copy(left).GetHashCode());
    }, iter: 2000);

    [Fact]
    public void With_the_value_it_has_an_entry_is_itself() => RandomEntries.Entries.Sample(entry =>
    {
        foreach (var field in entry.Shape.Fields)
            Assert.Same(entry, entry.With(field, entry[field] is { } value ? Elsewhere.Copy(value) : null));
    });

    [Fact]
    public void With_another_value_only_that_field_differs() => RandomEdit.Any.Sample(edit =>
    {
        foreach (var field in edit.Original.Shape.Fields.Where(field => !Equals(edit.Original[field], edit.Theirs?[field])))
        {
            var changed = edit.Original.With(field, edit.Theirs?[field]);

            Assert.NotEqual(edit.Original, changed);
            Assert.Equal(edit.Theirs?[field], changed[field]);
            Assert.Equal(edit.Original, changed.With(field, edit.Original[field]));
            Assert.Equal(edit.Original.Place, changed.Place);
        }
    });

    [Fact]
    public void Ids_are_equal_exactly_when_all_key_fields_are() => TwoOfAShape.Sample((left, right) =>
        Assert.Equal(KeyOf(left).SequenceEqual(KeyOf(right)), left.Id == right.Id), iter: 3000);

    [Fact]
    public void A_tilde_in_a_key_does_not_make_two_keys_one()
    {
        var one = Holding("a~b", "c");
        var other = Holding("a", "b~c");

        Assert.NotEqual(one.Id, other.Id);
        Assert.Equal(@"P1~a\~b~c~~", one.Id);
    }

    [Fact]
    public void A_field_of_another_shape_is_refused() =>
        Assert.Throws<ArgumentException>(() => Holding("a", "b")[PositionFields.Title]);

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("0.50", "0.5", true)]
    [InlineData("1", "1.01", false)]
    public void Numbers_are_equal_by_amount_however_they_are_written(string left, string right, bool equal)
    {
        var (one, other) = (new Value.Number(Amount(left)), new Value.Number(Amount(right)));

        Assert.Equal(equal, one.Equals(other));
        Assert.Equal(equal, one.ToString() == other.ToString());
    }

    private static readonly Gen<(Value, Value)> AnyTwoValues = Gen.Select(AnyValue(), AnyValue());

    private static readonly Gen<(Entry, Entry)> TwoOfAShape =
        Gen.OneOf(RandomEntries.Shapes.Select(shape => Gen.Select(RandomEntries.EntryOf(shape), RandomEntries.EntryOf(shape))).ToArray());

    private static Gen<Value> AnyValue() =>
        Gen.OneOf(RandomEntries.Shapes.SelectMany(shape => shape.Fields).Select(field => field.Type).Distinct().Select(RandomEntries.ValueOf).ToArray());

    private static IEnumerable<string> KeyOf(Entry entry) => entry.Shape.Key.Select(field => entry[field]?.ToString() ?? "");

    private static Entry Holding(string project, string function) => Entry.Of(HoldingFields.Shape,
        (HoldingFields.Position, new Value.Text("P1")), (HoldingFields.Project, new Value.Text(project)), (HoldingFields.Function, new Value.Text(function)));

    private static decimal Amount(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
