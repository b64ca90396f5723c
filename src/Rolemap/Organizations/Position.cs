using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Organizations;

/// <summary>A seat of an organization: a handle, cheap to pass around.</summary>
/// <remarks>Two handles are equal when they name the same seat of the same snapshot. The default value names none and must not be used.</remarks>
public readonly struct Position : IEquatable<Position>
{
    private readonly int index;

    internal Position(Organization organization, int index) => (Organization, this.index) = (organization, index);

    internal int Index => index;

    /// <summary>The snapshot it belongs to.</summary>
    public Organization Organization { get; }

    /// <summary>What is written down about it.</summary>
    public Entry Entry => Organization.EntryOf(index);

    /// <summary>The id.</summary>
    public string Id => Organization.IdOf(index);

    /// <summary>The reference to it.</summary>
    public Ref Ref => new(RefKind.Position, Id);

    /// <summary>Where it is written.</summary>
    public Place Place => Organization.PlaceOf(index);

    /// <summary>The title, or null.</summary>
    public string? Title => Entry.Text(PositionFields.Title);

    /// <summary>The id of its role as written, or null.</summary>
    public string? RoleId => Entry.Text(PositionFields.Role);

    /// <summary>Its role, or null when it has none or the framework does not know it.</summary>
    public Role? Role => Organization.RoleOf(index);

    /// <summary>The function it belongs to; product when nothing is written.</summary>
    public string Function => Entry.Text(PositionFields.Function) ?? "product";

    /// <summary>The id of the manager's position as written, or null.</summary>
    public string? ManagerId => Entry.Text(PositionFields.Manager);

    /// <summary>Whether a manager is written for it, known or not.</summary>
    public bool NamesManager => Organization.NamesManager(index);

    /// <summary>The manager's position, or null at the top or when it is unknown.</summary>
    public Position? Manager => Organization.ReportingLines.ParentOf(index) is >= 0 and var at ? new Position(Organization, at) : null;

    /// <summary>The company-wide rank: its own where one is written, else its role's, or null.</summary>
    public decimal? Grade => Organization.GradeOf(index);

    /// <summary>How its rank compares to that of another seat of the snapshot: negative when lower, 0 when alike, positive when higher; null where one of them has none.</summary>
    public int? GradeAgainst(Position other) => Organization.GradeAgainst(index, other.index);

    /// <summary>What it costs in a year, as much of it as is worked, to the nearest whole of the company's currency, halves to the even one; 0 when nothing is written.</summary>
    public long Cost => Organization.CostOf(index);

    /// <summary>Whether it stands for several seats alike: heads below somebody, neither a report nor a layer.</summary>
    public bool StandsForSeveral => Organization.StandsForSeveral(index);

    /// <summary>Whether it is written as assisting its manager. It is a report like others, and drawn beside the manager.</summary>
    public bool IsAssistant => Entry.Flag(PositionFields.Assistant) == true;

    /// <summary>How many seats it stands for; 1 for an ordinary one.</summary>
    public int Seats => StandsForSeveral ? Entry.Whole(PositionFields.Count) ?? 1 : 1;

    /// <summary>Whether it is written as its own manager.</summary>
    public bool IsOwnManager => Organization.ReportingLines.ParentOf(index) == index;

    /// <summary>The seats that report to it, vacant ones included; those that stand for several, and the seat itself, are not reports.</summary>
    public PositionRange Reports => new(Organization, Organization.ReportsOf(index));

    /// <summary>The entries right below it that stand for several seats, in the order of their ids.</summary>
    public IEnumerable<Position> Aggregates
    {
        get
        {
            var (organization, own) = (Organization, index);
            foreach (var child in organization.ReportingLines.Children[own])
                if (child != own && organization.StandsForSeveral(child))
                    yield return new Position(organization, child);
        }
    }

    /// <summary>The reports whose ids come behind an id, in order; all of them for null. Looks at no more than are taken.</summary>
    public IEnumerable<Position> ReportsAfter(string? id)
    {
        var (organization, reports) = (Organization, Organization.ReportsOf(index));
        for (var i = id is null ? 0 : organization.FirstAfter(reports, id); i < reports.Count; i++)
            yield return new Position(organization, reports[i]);
    }

    /// <summary>How many seats report to it.</summary>
    public int Span => Organization.ReportsOf(index).Count;

    /// <summary>How many heads report to it: its reports, and all those that a seat under it stands for.</summary>
    public long DirectHeads
    {
        get
        {
            long heads = 0;
            foreach (var child in Organization.ReportingLines.ChildrenOf(index))
                if (child != index)
                    heads += new Position(Organization, child).Seats;
            return heads;
        }
    }

    /// <summary>How many entries stand at and below it, itself included.</summary>
    public int SubtreeCount => Organization.ReportingLines.SubtreeOf(index).Length;

    /// <summary>The managers above it, nearest first; ends before anybody would come twice.</summary>
    public ManagerChain Chain => new(Organization, index);

    /// <summary>Whether nobody stands above it: without a manager, with one who is not written down, or where a circle of lines is broken.</summary>
    public bool IsTop => Organization.ReportingLines.IsTop(index);

    /// <summary>The seat and all seats below it, the seat first, in the order of the reporting lines.</summary>
    public PositionRange Subtree => new(Organization, Organization.ReportingLines.RunOf(index));

    /// <summary>Where the seat and all below it lie in the order of the reporting lines.</summary>
    internal ArraySegment<int> Run => Organization.ReportingLines.RunOf(index);

    /// <summary>Whether it stands under another seat, or is the same.</summary>
    public bool IsUnder(Position other) => Organization.ReportingLines.IsUnder(index, other.index);

    /// <summary>1 at the top, one more for each step down; null on or under a cycle.</summary>
    public int? Layer => Organization.ReportingLines.IsCutOff(index) ? null : Organization.ReportingLines.DepthOf(index);

    /// <summary>Those who hold it at the day, in the order written.</summary>
    public IReadOnlyList<Holder> Holders
    {
        get
        {
            var (day, all) = (Organization.AsOf, new List<(Holder Holder, string? Name)>());
            Holder.AddAllOf(Entry, all);
            return [.. from one in all where one.Holder.HoldsAt(day) select one.Holder];
        }
    }

    /// <summary>The first of those who hold it at the day, or null.</summary>
    public Person? Person => Organization.PeopleIndex.HoldersOf(index) is [var first, ..] ? new Person(Organization, first) : null;

    /// <summary>Whether nobody holds it at the day. A seat that stands for several is never vacant.</summary>
    public bool IsVacant => !Organization.PeopleIndex.IsHeld(index) && !StandsForSeveral;

    /// <summary>Whether several hold it at the day.</summary>
    public bool IsShared => Organization.PeopleIndex.IsShared(index);

    /// <summary>Whether something is written for it in a field. For a few seats of many see <see cref="Organizations.Organization.PositionsWriting(Field)"/>.</summary>
    public bool Writes(Field field) => Organization.Writes(index, field);

    /// <summary>Whether any teams are written for it, known or not.</summary>
    public bool HasTeams => Writes(PositionFields.Teams);

    /// <summary>The teams it works on, as far as they are known.</summary>
    public IEnumerable<Team> Teams
    {
        get
        {
            var organization = Organization;
            return Entry.Texts(PositionFields.Teams).Select(organization.TeamOf).OfType<Team>();
        }
    }

    /// <summary>The dotted lines that hold at the day.</summary>
    public IEnumerable<Entry> DottedLines
    {
        get
        {
            var day = Organization.AsOf;
            return Entry.Parts(PositionFields.Dotted).Where(line => !(line.Day(DottedFields.From) > day) && !(line.Day(DottedFields.Until) < day));
        }
    }

    /// <summary>How it is called in a sentence: its people's names, or "vacant" and its title.</summary>
    public string Label => IsVacant ? $"vacant {WhatItIs}" : StandsForSeveral ? $"{Seats} × {WhatItIs}" : Organization.PeopleIndex.NamesIn(index);

    private string WhatItIs => Title ?? Role?.Title ?? Id;

    /// <inheritdoc/>
    public bool Equals(Position other) => ReferenceEquals(Organization, other.Organization) && index == other.index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Position other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => index;

    /// <inheritdoc/>
    public override string ToString() => $"position:{Id}";

    /// <summary>Whether both name the same seat of the same snapshot.</summary>
    public static bool operator ==(Position left, Position right) => left.Equals(right);

    /// <summary>Whether they name different seats.</summary>
    public static bool operator !=(Position left, Position right) => !left.Equals(right);
}
