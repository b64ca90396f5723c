using System.Globalization;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Tests;

/// <summary>A small organization drawn by hand, one line for each seat, team or product.</summary>
internal sealed class Sketch
{
    /// <summary>Two tracks and eight roles with grades; nothing else.</summary>
    public static readonly Framework TwoTracks = new(EntrySet.Of(
    [
        Entry.Of(FrameworkFields.Shape, (FrameworkFields.Id, Text("sketch"))),
        Entry.Of(TrackFields.Shape, (TrackFields.Id, Text("ic")), (TrackFields.Name, Text("Individual contributor"))),
        Entry.Of(TrackFields.Shape, (TrackFields.Id, Text("manager")), (TrackFields.Name, Text("Manager"))),
        Role("apm", "Associate Product Manager", "APM", "ic", 1, 1),
        Role("pm", "Product Manager", "PM", "ic", 2, 2),
        Role("senior-pm", "Senior Product Manager", "Senior PM", "ic", 3, 3),
        Role("staff-pm", "Staff Product Manager", "Staff PM", "ic", 4, 4),
        Role("principal-pm", "Principal Product Manager", "Principal PM", "ic", 5, 5),
        Role("group-pm", "Group Product Manager", "Group PM", "manager", 1, 4),
        Role("director", "Director of Product", "Director", "manager", 2, 5),
        Role("cpo", "Chief Product Officer", "CPO", "manager", 3, 7),
    ]));

    private readonly Dictionary<Ref, Entry> entries = [];

    /// <summary>A seat in the short form: one person, one seat, one id.</summary>
    public Sketch Seat(string id, string name, string role, string? under = null, string? title = null) => Add(Entry.Of(PositionFields.Shape,
        (PositionFields.Id, Text(id)), (PositionFields.Name, Text(name)), (PositionFields.Title, Text(title ?? TwoTracks.RoleOf(role)?.Title)),
        (PositionFields.Role, Text(role)), (PositionFields.Manager, Text(under))));

    /// <summary>A seat that nobody holds.</summary>
    public Sketch Vacant(string id, string title, string role, string? under = null) => Add(Entry.Of(PositionFields.Shape,
        (PositionFields.Id, Text(id)), (PositionFields.Title, Text(title)), (PositionFields.Role, Text(role)), (PositionFields.Manager, Text(under))));

    /// <summary>A team.</summary>
    public Sketch Team(string id, string name) => Add(Entry.Of(TeamFields.Shape, (TeamFields.Id, Text(id)), (TeamFields.Name, Text(name))));

    /// <summary>A product with its accountable seats.</summary>
    public Sketch Product(string id, string name, params string[] accountable) => Add(Entry.Of(ProductFields.Shape,
        (ProductFields.Id, Text(id)), (ProductFields.Name, Text(name)), (ProductFields.Accountable, Texts(accountable))));

    /// <summary>Anything else.</summary>
    public Sketch Add(Entry entry)
    {
        entries[entry.Ref] = entry;
        return this;
    }

    /// <summary>The same drawing with one field of one entry changed; this one stays as it is.</summary>
    public Sketch With(string reference, Field field, Value? value)
    {
        var copy = Copy();
        copy.entries[Ref.Parse(reference)] = entries[Ref.Parse(reference)].With(field, value);
        return copy;
    }

    /// <summary>The same drawing without one entry; this one stays as it is.</summary>
    public Sketch Without(string reference)
    {
        var copy = Copy();
        Assert.True(copy.entries.Remove(Ref.Parse(reference)), $"{reference} is not in the sketch");
        return copy;
    }

    /// <summary>The same drawing to go on from.</summary>
    public Sketch Copy()
    {
        var copy = new Sketch();
        foreach (var (reference, entry) in entries)
            copy.entries[reference] = entry;
        return copy;
    }

    /// <summary>What is drawn, as entries.</summary>
    public EntrySet Set => EntrySet.Of(entries.Values);

    /// <summary>What is drawn, as an organization at a day.</summary>
    public Organization At(string day = "2026-06-30", Framework? framework = null) =>
        new(Set, framework ?? TwoTracks, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Value.Text? Text(string? content) => content is null ? null : new Value.Text(content);

    public static Value.Day Day(string day) => new(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Value.Number Number(decimal amount) => new(amount);

    public static Value.Items Texts(params string[] contents) => new([.. contents.Select(content => new Value.Text(content))]);

    public static Value.Items Parts(params Entry[] entries) => new([.. entries.Select(entry => new Value.Part(entry))]);

    /// <summary>A holder of a seat.</summary>
    public static Entry Holder(string person, string? name = null, string? kind = null, string? from = null, string? until = null) => Entry.Of(HolderFields.Shape,
        (HolderFields.Person, Text(person)), (HolderFields.Name, Text(name)), (HolderFields.Kind, Text(kind)),
        (HolderFields.From, from is null ? null : Day(from)), (HolderFields.Until, until is null ? null : Day(until)));

    private static Entry Role(string id, string title, string abbreviation, string track, decimal rung, decimal grade) => Entry.Of(RoleFields.Shape,
        (RoleFields.Id, Text(id)), (RoleFields.Title, Text(title)), (RoleFields.Abbreviation, Text(abbreviation)), (RoleFields.Track, Text(track)),
        (RoleFields.Rung, Number(rung)), (RoleFields.Grade, Number(grade)));
}
