using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Rolemap.Entries;
using Rolemap.Frameworks;

namespace Rolemap.Organizations;

/// <summary>One immutable snapshot: people, positions, teams and products at a day, and the framework that says what the roles mean.</summary>
/// <remarks>
/// A snapshot may be wrong (cycles, unknown managers, empty seats): that is for lint to report, so nothing here refuses it.
/// Rules and questions use the words of this class and its handles only; how facts are stored is nobody else's business
/// (docs/decisions/0006). Everything comes in the ordinal order of ids.
/// </remarks>
public sealed class Organization
{
    private readonly Dictionary<string, int> positionById = new(StringComparer.Ordinal);
    private readonly PeopleIndex people;
    private readonly EntryList positions;
    private readonly SeatColumns? columns;
    private readonly Role?[] roles;
    private readonly bool[] standsForSeveral;
    private readonly Groups reports;
    private readonly ConcurrentDictionary<Type, object> once = [];
    private Dictionary<string, FunctionSeats>? functions;
    private ILookup<string, Position>? seatsByRole;
    private ILookup<string, (Position From, Entry Line)>? dottedLines;
    private ILookup<(string? Activity, string? Product), Entry>? decisions;

    /// <summary>Builds the snapshot of a day.</summary>
    public Organization(EntrySet entries, Framework framework, DateOnly asOf)
        : this(entries, framework, asOf, columns: null)
    {
    }

    /// <summary>Builds the snapshot of a day of which the columns are known, so that no entry is looked at.</summary>
    /// <param name="columns">The columns of all positions at the day. Each seat has one holder at most, a person of the seat's id with no other seat.</param>
    /// <param name="entries">Everything written down.</param>
    /// <param name="framework">What the roles mean.</param>
    /// <param name="asOf">The day.</param>
    public Organization(SeatColumns columns, EntrySet entries, Framework framework, DateOnly asOf)
        : this(entries, framework, asOf, columns)
    {
    }

    private Organization(EntrySet entries, Framework framework, DateOnly asOf, SeatColumns? columns, Organization? before = null, IReadOnlyCollection<int>? differing = null)
    {
        (Entries, Framework, AsOf, this.columns) = (entries, framework, asOf, columns);
        positions = entries[RefKind.Position];
        if (columns is null)
            IndexIds();
        else if (columns.Count != positions.Length)
            throw new ArgumentException($"There are columns of {columns.Count} seats and entries of {positions.Length}.", nameof(columns));
        ReportingLines = columns?.Lines ?? new Forest(Column(ManagerOf));
        roles = before is null ? framework.Roles.IsEmpty ? [] : Column(RoleIn) : before.RolesWith(differing ?? [], positions);
        standsForSeveral = before?.standsForSeveral ?? Marked(PositionFields.Count);
        reports = ReportsByManager();
        people = columns is null ? new WrittenPeople(entries, asOf) : new PeopleOfSeats(columns.Vacant, positions, entries[RefKind.Person]);
        Teams = [.. entries[RefKind.Team].Select(entry => new Team(entry, this))];
        Products = new ProductList(entries[RefKind.Product], this);
        TeamMembers = PositionsWriting(PositionFields.Teams)
            .SelectMany(position => position.Entry.Texts(PositionFields.Teams).Distinct(StringComparer.Ordinal), (position, team) => (position, team))
            .ToLookup(pair => pair.team, pair => pair.position, StringComparer.Ordinal);
    }

    /// <summary>Everything written down about it.</summary>
    public EntrySet Entries { get; }

    /// <summary>What its roles mean.</summary>
    public Framework Framework { get; }

    /// <summary>The day it speaks of.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The settings of the workspace, or null when there are none.</summary>
    public Entry? Settings => Entries[RefKind.Workspace] is [var only, ..] ? only : null;

    /// <summary>The name; empty when it has none.</summary>
    public string Name => Settings?.Text(WorkspaceFields.Name) ?? "";

    /// <summary>The reporting lines between positions, by their numbers.</summary>
    internal Forest ReportingLines { get; }

    internal ILookup<string, Position> TeamMembers { get; }

    /// <summary>The actual decisions of an activity for a product, or for none. Gathered when first asked for.</summary>
    internal IEnumerable<Entry> DecisionsOn(string activity, string? product) =>
        (decisions ??= Entries[RefKind.Decision].ToLookup(entry => (entry.Text(DecisionFields.Activity), entry.Text(DecisionFields.Product))))[(activity, product)];

    /// <summary>What follows from the whole snapshot and takes long to gather, one for each type; made when first asked for.</summary>
    internal T Once<T>(Func<T> make)
        where T : class => (T)once.GetOrAdd(typeof(T), _ => make());

    /// <summary>The seats of a function. Gathered when first asked for: most questions never do.</summary>
    internal FunctionSeats SeatsIn(string function) =>
        (functions ??= Positions.GroupBy(position => position.Function, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new FunctionSeats(group), StringComparer.Ordinal))
            .GetValueOrDefault(function) ?? new FunctionSeats([]);

    /// <summary>The seats that have a role of the framework, by id. Gathered when first asked for.</summary>
    internal IEnumerable<Position> SeatsWith(Role role) =>
        (seatsByRole ??= PositionsWithRole.ToLookup(position => position.Role!.Id, StringComparer.Ordinal))[role.Id];

    /// <summary>The dotted lines to a seat that hold at the day, by the seat they come from. Gathered when first asked for.</summary>
    internal IEnumerable<(Position From, Entry Line)> DottedLinesTo(string position) => DottedLines[position];

    /// <summary>How many dotted lines hold at the day, also to seats that are not written down.</summary>
    public int DottedLineCount => DottedLines.Sum(lines => lines.Count());

    private ILookup<string, (Position From, Entry Line)> DottedLines =>
        dottedLines ??= PositionsWriting(PositionFields.Dotted).SelectMany(from => from.DottedLines, (from, line) => (From: from, Line: line)).ToLookup(pair => pair.Line.Text(DottedFields.To) ?? "", StringComparer.Ordinal);

    /// <summary>All seats, those that stand for several included.</summary>
    public PositionRange Positions => new(this, positions.Length);

    /// <summary>The seats that have a role which the framework knows.</summary>
    public IEnumerable<Position> PositionsWithRole => roles.Length == 0 ? [] : Positions.Where(position => position.Role is not null);

    /// <summary>The seats for which something is written in a field.</summary>
    public IEnumerable<Position> PositionsWriting(Field field) => positions.Writing(field).Select(at => new Position(this, at));

    /// <summary>The loops in the reporting lines, each from its first seat by id up along the managers; a seat that is its own manager is a loop of one.</summary>
    public IEnumerable<IReadOnlyList<Position>> ReportingLoops =>
        ReportingLines.Cycles.Select(loop => Array.ConvertAll(loop, at => new Position(this, at)));

    /// <summary>All people who are written down or hold, held or will hold a seat.</summary>
    public IEnumerable<Person> People
    {
        get
        {
            for (var i = 0; i < people.Count; i++)
                yield return new Person(this, i);
        }
    }

    /// <summary>The seats whose ids come behind an id, in order; all of them for null. Looks at no more than are taken.</summary>
    public IEnumerable<Position> PositionsAfter(string? id)
    {
        for (var i = id is null ? 0 : positions.FirstAfter(id); i < positions.Length; i++)
            yield return new Position(this, i);
    }

    /// <summary>The people whose ids come behind an id, in order; all of them for null. Looks at no more than are taken.</summary>
    public IEnumerable<Person> PeopleAfter(string? id)
    {
        for (var i = id is null ? 0 : people.FirstAfter(id); i < people.Count; i++)
            yield return new Person(this, i);
    }

    /// <summary>All teams.</summary>
    public ImmutableArray<Team> Teams { get; }

    /// <summary>All products.</summary>
    public ProductList Products { get; }

    /// <summary>The goals.</summary>
    public EntryList Goals => Entries[RefKind.Goal];

    /// <summary>Adds up a number of each seat over whole subtrees.</summary>
    public SubtreeTotals Totals(Func<Position, long> ofOne) => new(this, ofOne);

    /// <summary>The same facts at another day.</summary>
    public Organization At(DateOnly day) => day == AsOf ? this : new Organization(Entries, Framework, day);

    /// <summary>The same day and framework with other facts. Over columns, only seats whose entries were put in the place of others are looked at.</summary>
    public Organization With(EntrySet entries)
    {
        var (others, people) = (entries[RefKind.Position], entries[RefKind.Person]);
        return columns is not null && others.DifferingFrom(positions) is { } differing && ReferenceEquals(people, Entries[RefKind.Person])
            && columns.With(differing, others, people, AsOf) is { } changed
            ? new Organization(entries, Framework, AsOf, changed, this, differing)
            : new Organization(entries, Framework, AsOf);
    }

    /// <summary>The position of an id, or null.</summary>
    public Position? PositionOf(string? id) => id is not null && IndexOf(id) is >= 0 and var at ? new Position(this, at) : null;

    /// <summary>Whether there is a position of an id.</summary>
    internal bool HasPosition(ReadOnlySpan<char> id) => IndexOf(id) >= 0;

    /// <summary>The person of an id, or null.</summary>
    public Person? PersonOf(string? id) => id is not null && people.IndexOf(id) is >= 0 and var at ? new Person(this, at) : null;

    /// <summary>The team of an id, or null.</summary>
    public Team? TeamOf(string? id) => id is not null && Entries.TryFind(new Ref(RefKind.Team, id), out var entry) ? new Team(entry, this) : null;

    /// <summary>The entry a reference names, here or in the framework; false when there is none.</summary>
    public bool TryFind(Ref reference, [NotNullWhen(true)] out Entry? entry) => Entries.TryFind(reference, out entry) || Framework.Entries.TryFind(reference, out entry);

    /// <summary>Whether only a part of a function is written down, so that its spans and levels say nothing.</summary>
    public bool IsPartlyCovered(string function) =>
        (Settings?[WorkspaceFields.Coverage] as Value.Map)?[function] is Value.Text { Content: "partial" };

    internal Entry EntryOf(int position) => positions[position];

    internal string IdOf(int position) => positions.IdOf(position);

    internal Place PlaceOf(int position) => positions.PlaceOf(position);

    internal bool Writes(int position, Field field) => positions.Writes(position, field);

    /// <summary>Whether a manager is written for a seat, known or not.</summary>
    internal bool NamesManager(int position) =>
        columns is null ? positions[position].Text(PositionFields.Manager) is not null : columns.Managers[position] != SeatColumns.AtTheTop;

    private decimal? OwnGradeOf(int position) =>
        columns is null ? positions[position].Number(PositionFields.Grade) : columns.Levels[position] is not SeatColumns.NoLevel and var level ? level : null;

    /// <summary>How the grade of a seat compares to another's; null where one of them has none.</summary>
    internal int? GradeAgainst(int one, int other)
    {
        if (columns is null || roles.Length > 0)
            return GradeOf(one) is { } own && GradeOf(other) is { } others ? own.CompareTo(others) : null;
        var (level, otherLevel) = (columns.Levels[one], columns.Levels[other]);
        return level == SeatColumns.NoLevel || otherLevel == SeatColumns.NoLevel ? null : level.CompareTo(otherLevel);
    }

    /// <summary>The grade that is written for a seat itself, else its role's, or null.</summary>
    internal decimal? GradeOf(int position) => OwnGradeOf(position) ?? RoleOf(position)?.Grade;

    internal Role? RoleOf(int position) => roles.Length == 0 ? null : roles[position];

    internal PeopleIndex PeopleIndex => people;

    internal long CostOf(int position) => columns is not null ? columns.Costs[position] : SeatColumns.CostOf(positions[position]);

    internal bool StandsForSeveral(int position) => standsForSeveral.Length > 0 && standsForSeveral[position];

    /// <summary>Whether any seat stands for several.</summary>
    internal bool HasSeveral => standsForSeveral.Length > 0;

    /// <summary>The reports of a seat; it is none of its own.</summary>
    internal ArraySegment<int> ReportsOf(int position) =>
        ReportingLines.ParentOf(position) == position ? Array.FindAll(reports[position].ToArray(), seat => seat != position) : reports[position];

    /// <summary>Where the first seat stands whose id comes behind an id, among seats in order.</summary>
    internal int FirstAfter(ArraySegment<int> seats, string id)
    {
        var first = positions.FirstAfter(id);
        var (low, high) = (0, seats.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = seats[middle] < first ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private Role? RoleIn(Entry position) => Framework.RoleOf(position.Text(PositionFields.Role));

    /// <summary>The roles with those that other entries say.</summary>
    private Role?[] RolesWith(IReadOnlyCollection<int> differing, EntryList others)
    {
        if (roles.Length == 0)
            return roles;
        var with = (Role?[])roles.Clone();
        foreach (var seat in differing)
            with[seat] = RoleIn(others[seat]);
        return with;
    }

    private T[] Column<T>(Func<Entry, T> ofOne)
    {
        var column = new T[positions.Length];
        for (var i = 0; i < column.Length; i++)
            column[i] = ofOne(positions[i]);
        return column;
    }

    /// <summary>Which seats something is written for in a field; empty when there are none.</summary>
    private bool[] Marked(Field field)
    {
        bool[] marks = [];
        foreach (var at in positions.Writing(field))
            (marks.Length > 0 ? marks : marks = new bool[positions.Length])[at] = true;
        return marks;
    }

    private void IndexIds()
    {
        positionById.EnsureCapacity(positions.Length);
        for (var i = 0; i < positions.Length; i++)
            positionById[positions[i].Id] = i;
    }

    private int IndexOf(ReadOnlySpan<char> id) =>
        columns is not null ? positions.IndexOf(id) : positionById.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var at) ? at : -1;

    private int ManagerOf(Entry position) => position.Text(PositionFields.Manager) is { } id ? IndexOf(id) : -1;

    /// <summary>Seats that stand for several are no reports; where there are none, as in most companies, reports are the children.</summary>
    private Groups ReportsByManager() => HasSeveral ? ReportingLines.Children.Where(seat => !StandsForSeveral(seat)) : ReportingLines.Children;
}
