using System.Collections.Immutable;
using Rolemap.Lint.Rules;

namespace Rolemap.Lint;

/// <summary>The rules, by id. To add one: write its file in Rules/, name it here, write its test and a line in CHANGELOG.md.</summary>
public static class RuleBook
{
    /// <summary>All rules in the order of their ids.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new VacantManager(),
        new SpanTooWide(),
        new SpanTooNarrow(),
        new ManagerWithoutReports(),
        new ReportOutranksManager(),
        new IcWithReports(),
        new ReportingCycle(),
        new SelfManager(),
        new UnknownManager(),
        new SeveralRoots(),
        new NoAccountablePerson(),
        new SeveralAccountablePersons(),
        new ScopeAboveRole(),
        new EngineersPerPm(),
        new PmOnTooManyTeams(),
        new ApmWithoutMentor(),
        new AssessmentTooOld(),
        new CaseWithUnevidencedExpectations(),
        new TitleNotInFramework(),
        new UnknownFrameworkReference(),
        new TitleOfTwoRoles(),
        new RoleWithoutTrack(),
        new RoleWithoutRung(),
        new TwoRolesOnOneRung(),
        new GapInRungs(),
        new RoleWithoutExpectations(),
        new FewExpectations(),
        new CompetencyNobodyExpects(),
        new NeighboursAlike(),
        new AdjectivesOnly(),
        new FallingValue(),
        new ValueOutsideScale(),
        new ValueWithoutScale(),
        new UnusedScaleStep(),
        new TextUnderTwoCompetencies(),
        new MovedFromBase(),
        new PlaceholderText(),
        new TypedCount(),
        new LevelRangeWithHoles(),
        new RoleNamedLikeCompetency(),
        new ScopeShrinks(),
        new ContradictoryReportsTo(),
        new ReportsToNonManager(),
        new ReportsToLowerRank(),
        new ReportsToCircle(),
        new ManagesNobodyYetLeads(),
        new SpanMinAboveMax(),
        new WideSpanOverManagers(),
        new RoleNoMoveReaches(),
        new MoveDeadEnd(),
        new PromotionNotUpward(),
        new PromotionSkipsRung(),
        new RoleThatSaysNothing(),
        new SupervisedRoleDecides(),
        new ActivityWithoutResponsible(),
        new StageWithoutActivity(),
        new GateWithoutEvidence(),
        new SourceIncomplete(),
        new OpeningWithoutManagerAndScope(),
        new NotExactlyOneAccountable(),
        new UnknownRole(),
        new UnknownPerson(),
        new UnknownTeam(),
        new UnknownProduct(),
        new UnknownPosition(),
        new UnknownReference(),
        new DatesOutOfOrder(),
        new ProductPartCycle(),
        new UnusedAcceptance(),
        new ExpiredAcceptance(),
    ];

    /// <summary>The rule of an id or a name, or null.</summary>
    public static Rule? Of(string idOrName) =>
        All.FirstOrDefault(rule => rule.Card.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || rule.Card.Name == idOrName);
}
