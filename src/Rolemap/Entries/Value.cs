using System.Collections.Immutable;
using System.Globalization;

namespace Rolemap.Entries;

/// <summary>One value of an entry, with the line and column it was written at.</summary>
/// <remarks>Two values are equal when they say the same; where they were written does not count. The family is closed.</remarks>
public abstract class Value : IEquatable<Value>
{
    private Value() { }

    /// <summary>The line it was written at, from 1; 0 when it came from no file.</summary>
    public int Line { get; init; }

    /// <summary>The column it was written at, from 1; 0 when it came from no file.</summary>
    public int Column { get; init; }

    /// <inheritdoc/>
    public abstract bool Equals(Value? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Value);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The value in plain words, on one line; culture-free.</summary>
    public abstract override string ToString();

    /// <summary>A text, an id, a reference or a word.</summary>
    public sealed class Text(string content) : Value
    {
        /// <summary>The text itself; never null, may be empty.</summary>
        public string Content { get; } = content;

        /// <inheritdoc/>
        public override bool Equals(Value? other) => other is Text text && text.Content == Content;

        /// <inheritdoc/>
        public override int GetHashCode() => Content.GetHashCode(StringComparison.Ordinal);

        /// <inheritdoc/>
        public override string ToString() => Content;
    }

    /// <summary>A number.</summary>
    public sealed class Number(decimal amount) : Value
    {
        /// <summary>The number itself.</summary>
        public decimal Amount { get; } = amount;

        /// <inheritdoc/>
        public override bool Equals(Value? other) => other is Number number && number.Amount == Amount;

        /// <inheritdoc/>
        public override int GetHashCode() => Amount.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => (Amount / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A day. <c>2026-06</c> stands for its first day.</summary>
    public sealed class Day(DateOnly date) : Value
    {
        /// <summary>The day itself.</summary>
        public DateOnly Date { get; } = date;

        /// <inheritdoc/>
        public override bool Equals(Value? other) => other is Day day && day.Date == Date;

        /// <inheritdoc/>
        public override int GetHashCode() => Date.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>Yes or no.</summary>
    public sealed class Flag(bool on) : Value
    {
        /// <summary>Whether it says yes.</summary>
        public bool On { get; } = on;

        /// <inheritdoc/>
        public override bool Equals(Value? other) => other is Flag flag && flag.On == On;

        /// <inheritdoc/>
        public override int GetHashCode() => On.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => On ? "true" : "false";
    }

    /// <summary>Several values in an order that counts.</summary>
    public sealed class Items(ImmutableArray<Value> all) : Value
    {
        /// <summary>The values; may be empty.</summary>
        public ImmutableArray<Value> All { get; } = all;

        /// <inheritdoc/>
        public override bool Equals(Value? other) => other is Items items && items.All.AsSpan().SequenceEqual(All.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => All.Length == 0 ? 0 : HashCode.Combine(All.Length, All[0]);

        /// <inheritdoc/>
        public override string ToString() => string.Join(", ", All);
    }

    /// <summary>Values by key; the order of the keys does not count.</summary>
    public sealed class Map : Value
    {
        /// <summary>Makes a map; the keys must differ.</summary>
        public Map(IEnumerable<KeyValuePair<string, Value>> all) =>
            All = [.. all.OrderBy(pair => pair.Key, StringComparer.Ordinal)];

        /// <summary>The pairs in the ordinal order of their keys.</summary>
        public ImmutableArray<KeyValuePair<string, Value>> All { get; }

        /// <summary>The value of a key, or null.</summary>
        public Value? this[string key] => All.FirstOrDefault(pair => pair.Key == key).Value;

        /// <inheritdoc/>
        public override bool Equals(Value? other) => other is Map map && map.All.AsSpan().SequenceEqual(All.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => All.Length == 0 ? 0 : HashCode.Combine(All.Length, All[0].Key, All[0].Value);

        /// <inheritdoc/>
        public override string ToString() => string.Join(", ", All.Select(pair => $"{pair.Key}: {pair.Value}"));
    }

    /// <summary>A value made of fields of its own.</summary>
    public sealed class Part(Entry entry) : Value
    {
        /// <summary>The fields and their values.</summary>
        public Entry Entry { get; } = entry;

        /// <inheritdoc/>
        public override bool Equals(Value? other) => other is Part part && part.Entry.Equals(Entry);

        /// <inheritdoc/>
        public override int GetHashCode() => Entry.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => Entry.ToString();
    }
}
