using System.Collections.Immutable;
using Rolemap.Entries;

namespace Rolemap.Frameworks;

/// <summary>A named job in a framework. Everything but its id may be missing; a missing fact is null or empty, never guessed.</summary>
public sealed class Role
{
    private static readonly string[] Reaches = ["feature", "product", "several-products", "product-line", "portfolio", "company"];

    internal Role(Entry entry, Framework framework) => (Entry, Framework) = (entry, framework);

    /// <summary>What is written down about it.</summary>
    public Entry Entry { get; }

    /// <summary>The framework it belongs to.</summary>
    public Framework Framework { get; }

    /// <summary>The id.</summary>
    public string Id => Entry.Id;

    /// <summary>The reference to it within its framework.</summary>
    public Ref Ref => Entry.Ref;

    /// <summary>The title in full; the id when it has none.</summary>
    public string Title => Entry.Text(RoleFields.Title) ?? Id;

    /// <summary>The title in short; the full one when there is no other.</summary>
    public string ShortTitle => Entry.Text(RoleFields.Abbreviation) ?? Title;

    /// <summary>Every title it is known by, the full one first.</summary>
    public IEnumerable<string> Spellings =>
        new[] { Title, ShortTitle }.Concat(Entry.Texts(RoleFields.Aliases)).Distinct(StringComparer.Ordinal);

    /// <summary>The id of its track, or null.</summary>
    public string? TrackId => Entry.Text(RoleFields.Track);

    /// <summary>Its place on the track, or null.</summary>
    public decimal? Rung => Entry.Number(RoleFields.Rung);

    /// <summary>The company-wide rank, or null.</summary>
    public decimal? Grade => Entry.Number(RoleFields.Grade);

    /// <summary>The purpose, or null.</summary>
    public string? Purpose => Entry.Text(RoleFields.Purpose);

    /// <summary>How far it reaches, or null.</summary>
    public Reach? Reach => Array.IndexOf(Reaches, Scope?.Text(ScopeFields.Reach)) is >= 0 and var at ? (Reach)at : null;

    /// <summary>Facts about its scope, or null.</summary>
    public Entry? Scope => Entry.Part(RoleFields.Scope);

    /// <summary>Facts about people, or null.</summary>
    public Entry? People => Entry.Part(RoleFields.People);

    /// <summary>Whether it manages people: true, false, or null when the framework does not say.</summary>
    /// <remarks>A role that "may" manage says neither.</remarks>
    public bool? Manages => People?.Text(PeopleFields.Manages) switch
    {
        "none" => false,
        "direct" or "managers" => true,
        _ => null,
    };

    /// <summary>The fewest and the most direct reports, both included; null where the framework does not say.</summary>
    public (int? Min, int? Max) Span =>
        People?.Part(PeopleFields.Span) is { } span ? (span.Whole(SpanFields.Min), span.Whole(SpanFields.Max)) : (null, null);

    /// <summary>The ids of the roles it may report to.</summary>
    public ImmutableArray<string> ReportsTo => [.. Entry.Texts(RoleFields.ReportsTo)];

    /// <summary>The ids of the roles over whose shoulder it works.</summary>
    public IEnumerable<string> Supervises => People?.Texts(PeopleFields.Supervises) ?? [];

    /// <summary>The ids of the roles it mentors.</summary>
    public IEnumerable<string> Mentors => People?.Texts(PeopleFields.Mentors) ?? [];

    /// <summary>Whether some role of the framework supervises it: it works over no shoulder but somebody works over its.</summary>
    public bool IsSupervised => Framework.Roles.Any(other => other.Supervises.Contains(Id));

    /// <summary>What it does.</summary>
    public IEnumerable<Entry> Responsibilities => Entry.Parts(RoleFields.Responsibilities);

    /// <summary>
    /// Which of two roles ranks higher: negative when this one is lower, 0 when they rank alike, positive when it is higher;
    /// null when they cannot be compared. Grades decide where both have one, else rungs of the same track.
    /// </summary>
    public int? RankAgainst(Role other) =>
        Grade is { } grade && other.Grade is { } otherGrade ? grade.CompareTo(otherGrade)
        : TrackId == other.TrackId && Rung is { } rung && other.Rung is { } otherRung ? rung.CompareTo(otherRung)
        : null;

    /// <inheritdoc/>
    public override string ToString() => $"role:{Id}";
}
