using System.Collections.Concurrent;
using Rolemap.Changes;
using Rolemap.Charts;
using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Files.Json;
using Rolemap.Files.Workspaces;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;
using Rolemap.Web.Access;
using Rolemap.Web.Library;

namespace Rolemap.Web.Companies;

/// <summary>A company as it was read at one time, at the days that somebody asked about. What takes long is done once.</summary>
public sealed class Snapshot
{
    /// <summary>Enough for today, a scenario's date and a few steps back; an old day is built again when asked for.</summary>
    internal const int MostDays = 8;

    private readonly Kept<DateOnly, View> views = new(MostDays);
    private readonly Kept<DateOnly, ComparisonFacts> compared = new(MostDays);
    private readonly ConcurrentDictionary<(Framework, Framework, bool), Lazy<Alignment>> alignments = [];

    public Snapshot(Workspace workspace, FileTree files, DateOnly today, bool isPrivateRead)
    {
        (Workspace, Files, IsPrivateRead) = (workspace, files, isPrivateRead);
        Day = workspace.AsOf ?? today;
        Book = new Book(workspace.Framework);
        HasOrganization = workspace.Entries.Kinds.Any(kind => kind is RefKind.Position or RefKind.Person or RefKind.Team or RefKind.Product);
    }

    public Workspace Workspace { get; }

    /// <summary>The framework it works by.</summary>
    public Book Book { get; }

    /// <summary>Where its files are.</summary>
    public FileTree Files { get; }

    /// <summary>The day the files speak of; the day they were read when they do not say.</summary>
    public DateOnly Day { get; }

    /// <summary>Whether assessments and cases were read too.</summary>
    public bool IsPrivateRead { get; }

    /// <summary>Whether there is anybody or anything in it: settings and goals alone are no organization.</summary>
    public bool HasOrganization { get; }

    /// <summary>Two frameworks beside each other. There are few, and they do not change while the files do not.</summary>
    public Alignment Beside(Framework one, Framework other, bool withCorrections) =>
        alignments.GetOrAdd((one, other, withCorrections), _ => new Lazy<Alignment>(() => Alignment.Of(one, other, withCorrections ? Corrections : []))).Value;

    /// <summary>The corrections of comparisons in the settings of the workspace.</summary>
    private IEnumerable<Counterpart> Corrections => Counterpart.Of(Workspace.Settings?.Parts(WorkspaceFields.Counterparts) ?? [], Workspace.Framework.Id);

    /// <summary>What can be counted on a day; apart from the days that pages look at, which are asked for more often.</summary>
    public ComparisonFacts ComparedOn(DateOnly day) => compared.Get(day, one => ComparisonFacts.Of(Workspace.At(one)));

    public View At(DateOnly day) => views.Get(day, one => new View(this, one));
}

/// <summary>A company at one day: the organization, what lint says about it, and a way to find things in it.</summary>
public sealed class View
{
    /// <summary>Enough for a few readers, each with a branch or a colour of their own.</summary>
    private const int MostPictures = 12;

    private readonly Lazy<LintReport> report;
    private readonly Lazy<ILookup<Ref, LintResult>> bySubject;
    private readonly Lazy<bool> hasPrivate;
    private readonly Lazy<Finder> finder;
    private readonly Lazy<Distribution> distribution;
    private readonly Lazy<OrganizationFacts> facts;
    private readonly Lazy<IReadOnlyList<Draft>> drafts;
    private readonly Snapshot snapshot;
    private readonly Kept<DateOnly, Difference> since = new(Snapshot.MostDays);
    private readonly Lazy<Staffing> staffing;
    private readonly Lazy<IReadOnlyList<Person>> firstHolders;
    private readonly Lazy<ComparisonFacts> compared;
    private readonly Lazy<Everybody> everybody;
    private readonly Lazy<BranchTotals> branches;
    private readonly Lazy<TeamStaffing> teams;
    private readonly Kept<object, ChartPicture> pictures = new(MostPictures);

    internal View(Snapshot snapshot, DateOnly day)
    {
        this.snapshot = snapshot;
        Organization = snapshot.Workspace.At(day);
        report = new Lazy<LintReport>(() => Linter.Check(Organization, RuleBook.All, snapshot.IsPrivateRead));
        bySubject = new Lazy<ILookup<Ref, LintResult>>(() => Report.Results.ToLookup(result => result.Finding.Subject));
        hasPrivate = new Lazy<bool>(() => Report.Results.Any(Access.Visit.IsForFew));
        firstHolders = new Lazy<IReadOnlyList<Person>>(() => [.. Eyes.FirstHolders(Organization)]);
        staffing = new Lazy<Staffing>(() => Staffing.Of(Organization));
        compared = new Lazy<ComparisonFacts>(() => ComparisonFacts.Of(Organization, YearBefore()));
        everybody = new Lazy<Everybody>(() => Everybody.Of(Organization));
        teams = new Lazy<TeamStaffing>(() => TeamStaffing.Of(Organization));
        branches = new Lazy<BranchTotals>(() => BranchTotals.Of(Organization));
        distribution = new Lazy<Distribution>(() => Distribution.Of(Organization));
        facts = new Lazy<OrganizationFacts>(() => OrganizationFacts.Of(Organization));
        drafts = new Lazy<IReadOnlyList<Draft>>(() => [.. snapshot.Workspace.Scenarios.Select(file => Draft.Read(file, snapshot, Organization))]);
        finder = new Lazy<Finder>(() => new Finder(snapshot.Workspace.Framework, Organization));
    }

    public Organization Organization { get; }

    /// <summary>All findings. Not for pages: those see what their viewer may see (<see cref="Access.Visit"/>).</summary>
    internal LintReport Report => report.Value;

    /// <summary>All findings about a subject. Not for pages either.</summary>
    internal IEnumerable<LintResult> FindingsAbout(Ref subject) => bySubject.Value[subject];

    /// <summary>Whether any finding is not for everybody.</summary>
    internal bool HasPrivateFindings => hasPrivate.Value;

    public Distribution Distribution => distribution.Value;

    public OrganizationFacts Facts => facts.Value;

    internal Finder Finder => finder.Value;

    /// <summary>Those whose eyes visitors may choose: one person for every role, and a people partner.</summary>
    internal IReadOnlyList<Person> FirstHolders => firstHolders.Value;

    internal Staffing Staffing => staffing.Value;

    internal ComparisonFacts Compared => compared.Value;

    internal Everybody Everybody => everybody.Value;

    internal BranchTotals Branches => branches.Value;

    internal TeamStaffing Teams => teams.Value;

    /// <summary>Managers in JSON as they were told before.</summary>
    internal ShortSeats ManagersTold { get; } = new();

    /// <summary>Does now what most pages wait for once.</summary>
    internal void WarmUp() =>
        _ = (report.Value, firstHolders.Value, facts.Value, finder.Value, snapshot.Beside(Organization.Framework, Organization.Framework, withCorrections: true));

    /// <summary>The scenarios of the workspace, by file.</summary>
    public IReadOnlyList<Draft> Drafts => drafts.Value;

    /// <summary>What is different from the day before another one.</summary>
    public Difference Since(DateOnly first) => since.Get(first, ComparedWith);

    /// <summary>A picture that was drawn before, or else a new one: whoever moves through it asks for many parts of it.</summary>
    internal ChartPicture PictureOf(object key, Func<ChartPicture> draw) => pictures.Get(key, _ => draw());

    /// <summary>The company a year earlier, from its Git history. Dates in the files tell who held a seat, but not who was on which team.</summary>
    private Organization? YearBefore() => Before(Organization.AsOf.AddYears(-1)) is { Revision: not null } earlier ? earlier.Organization : null;

    private Earlier Before(DateOnly first) =>
        History.Before(snapshot.Workspace, (snapshot.Files as FolderTree)?.Folder, Organization.AsOf, first);

    private Difference ComparedWith(DateOnly first)
    {
        var earlier = Before(first);
        var now = new Organization(Seen.On(Organization.Entries, Organization.AsOf), Organization.Framework, Organization.AsOf);
        return Difference.Between(earlier.Organization, now, RuleBook.All, includePrivate: false);
    }
}
