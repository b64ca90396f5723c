using System.Collections.Immutable;
using System.Globalization;
using Rolemap.Changes;
using Rolemap.Charts;
using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Files.Json;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;
using Rolemap.Web.Companies;
using Rolemap.Web.Library;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Access;

/// <summary>
/// One request: the company at the day of the URL, as its viewer may see it. Pages, API and search get what they show from here and
/// from nowhere else, so that what is private is kept back in one place.
/// </summary>
public sealed class Visit
{
    private const string Growth = "growth and mentoring";

    /// <summary>Pictures on pages are twice as wide as high where they can choose.</summary>
    private const double Aspect = 2;

    private readonly View view;
    private readonly Lazy<(ImmutableArray<LintResult> Shown, int Hidden)> findings;

    public Visit(Company company, ServeOptions options, HttpContext context)
    {
        (Company, Options) = (company, options);
        Snapshot = company.Snapshot;
        string? at = context.Request.Query["at"];
        IsDayChosen = TryDay(at, out var day);
        UnreadDay = IsDayChosen || string.IsNullOrWhiteSpace(at) ? null : at;
        view = Snapshot.At(IsDayChosen ? day : Snapshot.Day);
        Viewer = ViewerCookie.Of(context, options, view.Organization);
        findings = new(Sift);
    }

    public Company Company { get; }

    public ServeOptions Options { get; }

    public Snapshot Snapshot { get; }

    public Viewer Viewer { get; }

    public DateOnly Day => view.Organization.AsOf;

    /// <summary>Whether the URL names the day.</summary>
    public bool IsDayChosen { get; }

    /// <summary>What the URL names as the day although it is none; null when it names a day or nothing.</summary>
    public string? UnreadDay { get; }

    public Framework Framework => Snapshot.Workspace.Framework;

    /// <summary>The organization; null for somebody outside it, and when there is none.</summary>
    public Organization? Organization => MaySeeOrganization && Snapshot.HasOrganization ? view.Organization : null;

    public bool MaySeeOrganization => !Options.FrameworkOnly && Viewer is not Viewer.Outsider;

    /// <summary>Who the viewer is, when that is a person of the organization.</summary>
    public Person? Me => Organization is { } organization ? Viewer.In(organization) : null;

    /// <summary>What lint says, as far as this viewer may know; accepted findings included. By rule, subject and place.</summary>
    public ImmutableArray<LintResult> Findings => findings.Value.Shown;

    /// <summary>How many findings about other people's growth are kept back.</summary>
    public int HiddenFindings => findings.Value.Hidden;

    /// <summary>The rules that ran.</summary>
    public ImmutableArray<RuleCard> RulesRun => Organization is null ? [] : view.Report.Rules;

    /// <summary>The report with what this viewer may not know left out, for explanations that quote it.</summary>
    public LintReport? Report => Organization is null ? null : view.Report with { Results = Findings };

    /// <summary>How spans and layers are spread; asking without an organization is a mistake in our code.</summary>
    public Distribution Distribution => Organization is null ? throw new InvalidOperationException("There is nothing to count.") : view.Distribution;

    /// <summary>Its size in numbers; asking without an organization is a mistake in our code.</summary>
    public OrganizationFacts Facts => Organization is null ? throw new InvalidOperationException("There is nothing to count.") : view.Facts;

    /// <summary>Finds people, seats, teams, products, roles, activities and rules by what somebody types.</summary>
    public Finder Finder => Organization is null ? new Finder(Framework, organization: null) : view.Finder;

    /// <summary>Everybody, to be looked through; asking without an organization is a mistake in our code.</summary>
    public Everybody Everybody => Organization is null ? throw new InvalidOperationException("There is nobody to look for.") : view.Everybody;

    /// <summary>Managers in JSON as they were told before.</summary>
    public ShortSeats ManagersTold => view.ManagersTold;

    /// <summary>How many stand in every branch; asking without an organization is a mistake in our code.</summary>
    public BranchTotals Branches => Organization is null ? throw new InvalidOperationException("There is nothing to count.") : view.Branches;

    /// <summary>Who works on the teams; asking without an organization is a mistake in our code.</summary>
    public TeamStaffing Teams => Organization is null ? throw new InvalidOperationException("There are no teams.") : view.Teams;

    /// <summary>How a role is filled here; null without an organization, and for a role of another framework.</summary>
    public RoleStaffing? StaffingOf(Role role) => Organization is null || !IsOwn(role.Framework) ? null : view.Staffing[role];

    /// <summary>The facts by which the organization is laid beside shapes and others; null without an organization.</summary>
    public ComparisonFacts? Compared => Organization is null ? null : view.Compared;

    /// <summary>The same facts on another day.</summary>
    public ComparisonFacts? ComparedOn(DateOnly day) => Organization is null ? null : Snapshot.ComparedOn(day);

    /// <summary>Two frameworks beside each other, with the corrections that the company has written down where it may be seen.</summary>
    public Alignment Beside(Framework one, Framework other) => Snapshot.Beside(one, other, withCorrections: Organization is not null);

    /// <summary>What somebody would be in another framework, seat by seat.</summary>
    public IEnumerable<MoveElsewhere> Elsewhere(Person person, Framework other) => MoveElsewhere.Of(person, Beside(Framework, other));

    /// <summary>Every framework that can be named here: this company's, and those of the library.</summary>
    public IEnumerable<Framework> Frameworks => Shelf.Ids.Where(id => id != Framework.Id).Select(id => Shelf.Find(id)!.Framework).Prepend(Framework);

    /// <summary>Whether a framework is the one this company works by.</summary>
    public bool IsOwn(Framework framework) => ReferenceEquals(framework, Framework);

    /// <summary>The framework of an id: this company's, or one of the library; null when there is none.</summary>
    public Framework? FrameworkOf(string? id) => id is null ? Framework : BookOf(id)?.Framework;

    /// <summary>The same with what lint says about it.</summary>
    public Book? BookOf(string id) => id == Framework.Id ? Snapshot.Book : Shelf.Find(id);

    /// <summary>The page of a role; a role of another framework has its own below that framework.</summary>
    public string PageOf(Role role) => IsOwn(role.Framework) ? Links.To(role.Ref) : Links.To(new Ref(RefKind.Role, $"{role.Framework.Id}/{role.Id}"));

    /// <summary>The page that shows the move from one role to another, and how they differ.</summary>
    public string MapOf(Role from, Role to) => MapOf(from.Framework, from.Id, to.Id);

    /// <summary>The page that shows a move, given as the framework writes it: also one that starts <c>outside/…</c>.</summary>
    public string MapOf(Framework framework, string from, string to) =>
        $"/map?{(IsOwn(framework) ? "" : $"framework={Uri.EscapeDataString(framework.Id)}&")}from={Uri.EscapeDataString(from)}&to={Uri.EscapeDataString(to)}";

    /// <summary>What lint says about one thing.</summary>
    public IEnumerable<LintResult> FindingsAbout(Ref subject) => Organization is null ? [] : view.FindingsAbout(subject).Where(MaySee);

    /// <summary>What is different from the day before another one; asking without an organization is a mistake in our code.</summary>
    public Difference Since(DateOnly first) => Organization is null ? throw new InvalidOperationException("There is nothing to compare.") : view.Since(first);

    /// <summary>The org chart with what this viewer may know of it; asking without an organization is a mistake in our code.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="layout">How boxes are placed; by their number when null.</param>
    public ChartPicture PictureOf(ChartRequest request, ChartLayout? layout)
    {
        if (Organization is not { } organization)
            throw new InvalidOperationException("There is nothing to draw.");
        return Kept(("seats", KeyOf(request)), layout, () => Chart.Of(organization, request, Findings));
    }

    /// <summary>The chart of a scenario, before or after it, with what this viewer may know of it.</summary>
    /// <param name="draft">The scenario.</param>
    /// <param name="side">The organization before, or after.</param>
    /// <param name="request">What is wanted of it.</param>
    /// <param name="layout">How boxes are placed; by their number when null.</param>
    public ChartPicture PictureOf(Draft draft, Organization side, ChartRequest request, ChartLayout? layout)
    {
        var isBefore = ReferenceEquals(side, draft.SeatChanges?.Before);
        return Kept(("scenario", draft.Id, isBefore, KeyOf(request)), layout, () => Chart.Of(side, request, Said()));

        IEnumerable<LintResult> Said() => request.Color == ChartColor.Finding ? Linter.Check(side, RuleBook.All, includePrivate: false).Results.Where(MaySee) : [];
    }

    /// <summary>The chart of the portfolio with what this viewer may know of it; asking without an organization is a mistake in our code.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="layout">How boxes are placed; by their number when null.</param>
    public ChartPicture PictureOf(PortfolioRequest request, ChartLayout? layout)
    {
        if (Organization is not { } organization)
            throw new InvalidOperationException("There is nothing to draw.");
        return Kept(("products", request.Focus?.Id, request.Levels, request.Color, request.HasDotted, KeyOf(request.Folded)), layout, () => PortfolioChart.Of(organization, request, Findings));
    }

    /// <summary>The picture of a chart, drawn once for this viewer.</summary>
    private ChartPicture Kept(object what, ChartLayout? layout, Func<Chart> chart) =>
        view.PictureOf((Viewer, what, layout), () => ChartPicture.Of(chart(), layout, Aspect));

    private static object KeyOf(ChartRequest request) => (request.Focus?.Id, request.Levels, request.Color, request.HasDotted, KeyOf(request.Folded));

    /// <summary>Sets are equal by reference only.</summary>
    private static string KeyOf(IEnumerable<string> folded) => string.Join('\n', folded.Order(StringComparer.Ordinal));

    /// <summary>The scenarios of the workspace.</summary>
    public IReadOnlyList<Draft> Drafts => Organization is null ? [] : view.Drafts;

    /// <summary>Whether a finding may be shown to this viewer.</summary>
    public bool MaySee(LintResult result) => !IsForFew(result) || MaySeeGrowth(result);

    /// <summary>Whether a finding is not for everybody who may see the organization.</summary>
    internal static bool IsForFew(LintResult result) => result.Rule.Family == Growth || IsPrivate(result.Finding.Subject);

    /// <summary>Whatever a rule of any family says about an assessment or a case tells that there is one.</summary>
    private static bool IsPrivate(Ref subject) => subject.Kind is RefKind.Assessment or RefKind.Case;

    /// <summary>Whether a rule may say more than this viewer is shown; the same for all its findings, so that nothing is told by it.</summary>
    public bool MayHide(RuleCard rule) => rule.Family == Growth && !SeesAllGrowth;

    /// <summary>Product operations and people partners see everybody's.</summary>
    private bool SeesAllGrowth => Me?.Positions.Any(seat => seat.Function is "people" or "product-ops") == true;

    private (ImmutableArray<LintResult> Shown, int Hidden) Sift()
    {
        if (Organization is null)
            return ([], 0);
        var all = view.Report.Results;
        if (!view.HasPrivateFindings)
            return (all, 0);
        var shown = all.Where(MaySee).ToImmutableArray();
        return (shown, all.Count(result => result.Acceptance is null) - shown.Count(result => result.Acceptance is null));
    }

    private bool MaySeeGrowth(LintResult result)
    {
        var organization = view.Organization;
        var subject = result.Finding.Subject;
        return subject.Kind switch
        {
            RefKind.Position => organization.PositionOf(subject.Id) is { } seat && Viewer.MaySeeGrowthOf(seat),
            RefKind.Person => organization.PersonOf(subject.Id) is { } person && person.Positions.Any(Viewer.MaySeeGrowthOf),
            RefKind.Case or RefKind.Assessment when organization.TryFind(subject, out var one) => organization.PersonOf(one.Text(subject.Kind == RefKind.Case ? CaseFields.Person : AssessmentFields.Person)) is { } person && person.Positions.Any(Viewer.MaySeeGrowthOf),
            RefKind.Case or RefKind.Assessment or RefKind.Mentoring => false,
            _ => !result.Rule.IsPrivate,
        };
    }

    /// <summary>Reads a day as URLs write it; of a month, the first. Days that nobody means, such as 0001-01-01, are none.</summary>
    public static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1900 and < 2200;
}
