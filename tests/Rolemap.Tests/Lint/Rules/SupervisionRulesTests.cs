using Rolemap.Entries;
using Rolemap.Lint.Rules;
using Rolemap.Organizations;

namespace Rolemap.Tests.Lint.Rules;

public sealed class ApmWithoutSupervisorTests
{
    [Fact]
    public void Each_without_a_line_is_found() =>
        Assert.Equal(["C Name (Novice) has no supervisor"], Supervised("A").Seat("C", "novice").Said(new ApmWithoutSupervisor()));

    [Theory, InlineData("supervision", null, 0), InlineData("Supervision", "2026-06-30", 0), InlineData("supervision", "2026-06-29", 1), InlineData("data", null, 1)]
    public void Only_a_line_of_supervision_counts_while_it_holds(string purpose, string? until, int findings) =>
        Assert.Equal(findings, Supervised("A").Seat("C", "novice", more: (PositionFields.Dotted, Make.List(Make.Dotted("A", purpose, until)))).Findings(new ApmWithoutSupervisor()).Length);

    [Fact]
    public void Where_nobody_is_supervised_it_says_so_once() => Assert.Equal("no supervision is written for anybody", new Company().Seat("C", "novice").Lack(new ApmWithoutSupervisor()));

    [Fact]
    public void Without_such_a_role_there_is_nothing_to_judge() => Assert.Null(new Company().Seat("C", "maker").Lack(new ApmWithoutSupervisor()));

    internal static Company Supervised(string by) =>
        new Company().Seat("A", "maker").Seat("B", "novice", more: (PositionFields.Dotted, Make.List(Make.Dotted(by, "supervision"))));
}

public sealed class SupervisorTooJuniorTests
{
    [Theory, InlineData("novice", 1), InlineData("maker", 0), InlineData("veteran", 0), InlineData("wanderer", 0), InlineData("captain", 0), InlineData(null, 0)]
    public void Below_those_that_may_is_too_junior(string? role, int findings) =>
        Assert.Equal(findings, ApmWithoutSupervisorTests.Supervised("S").Seat("S", role).Findings(new SupervisorTooJunior()).Length);

    [Theory, InlineData(false), InlineData(true)]
    public void A_supervisor_who_is_not_there_is_for_another_rule(bool vacant) =>
        Assert.Empty((vacant ? ApmWithoutSupervisorTests.Supervised("S").Seat("S", "novice", vacant: true) : ApmWithoutSupervisorTests.Supervised("gone")).Findings(new SupervisorTooJunior()));
}

public sealed class SupervisorOnAnotherTeamTests
{
    [Theory, InlineData("T1", 0), InlineData("T2", 1), InlineData(null, 0)]
    public void A_team_in_common_is_asked_for(string? team, int findings) => Assert.Equal(findings, Pair(team).Findings(new SupervisorOnAnotherTeam()).Length);

    [Fact]
    public void A_product_that_the_others_team_builds_is_in_common() =>
        Assert.Empty(Pair("T2").Product("p", accountable: ["A"], more: (ProductFields.Teams, Make.List("T1"))).Findings(new SupervisorOnAnotherTeam()));

    private static Company Pair(string? team) => new Company().Team("T1").Team("T2")
        .Seat("A", "maker", more: (PositionFields.Teams, team is null ? null : Make.List(team)))
        .Seat("B", "novice", more: [(PositionFields.Teams, Make.List("T1")), (PositionFields.Dotted, Make.List(Make.Dotted("A", "supervision")))]);
}

public sealed class SupervisorOfTooManyTests
{
    [Theory, InlineData(2, 0), InlineData(3, 1)]
    public void Two_are_allowed(int people, int findings)
    {
        var company = new Company().Seat("A", "maker").On("RM407");
        for (var i = 1; i <= people; i++)
            company.Seat($"B{i}", "novice", more: (PositionFields.Dotted, Make.List(Make.Dotted("A", "supervision"))));

        Assert.Equal(findings, company.Findings(new SupervisorOfTooMany()).Length);
    }
}

public sealed class MentorOfTooManyTests
{
    [Theory, InlineData(3, 0), InlineData(4, 1)]
    public void Three_are_allowed_and_one_written_twice_counts_once(int people, int findings)
    {
        var company = new Company().Seat("A", "veteran").Seats(people, "B", "maker", "A").On("RM408").Mentoring("A", "B1", "2025-01");
        for (var i = 1; i <= people; i++)
            company.Mentoring("A", $"B{i}");

        Assert.Equal(findings, company.Findings(new MentorOfTooMany()).Length);
    }
}

public sealed class MentorIsLineManagerTests
{
    [Theory, InlineData("A", 1), InlineData("C", 0)]
    public void The_manager_of_the_seat_is_no_mentor(string mentor, int findings) =>
        Assert.Equal(findings, new Company().Seat("A", "captain").Seat("B", "maker", "A").Seat("C", "veteran", "A").Mentoring(mentor, "B").Findings(new MentorIsLineManager()).Length);

    [Fact]
    public void What_is_over_does_not_count() => Assert.Empty(new Company().Seat("A", "captain").Seat("B", "maker", "A").Mentoring("A", "B", until: "2026-06-29").Findings(new MentorIsLineManager()));
}

public sealed class MentorNotAboveMenteeTests
{
    [Theory, InlineData("veteran", "maker", 0), InlineData("maker", "maker", 1), InlineData("novice", "maker", 1), InlineData("wanderer", "maker", 0), InlineData(null, "maker", 0)]
    public void A_mentor_ranks_above(string? mentor, string mentee, int findings) =>
        Assert.Equal(findings, new Company().Seat("A", mentor).Seat("B", mentee).Mentoring("A", "B").Findings(new MentorNotAboveMentee()).Length);
}

public sealed class MentorGoneTests
{
    [Fact]
    public void A_mentor_without_a_seat_is_found() =>
        Assert.Equal(["B Name is mentored by L Name, but L Name holds no seat"],
            new Company().Seat("B", "maker").Held("S", "maker", null, Make.Holder("L", until: "2026-01")).Mentoring("L", "B").Said(new MentorGone()));

    [Fact]
    public void So_is_a_mentee() =>
        Assert.Equal(["person:A"], new Company().Seat("A", "maker").Held("S", "maker", null, Make.Holder("L", until: "2026-01")).Mentoring("A", "L").Subjects(new MentorGone()));

    [Fact]
    public void Somebody_who_is_written_down_nowhere_is_for_another_rule() => Assert.Empty(new Company().Seat("A", "maker").Mentoring("nobody", "A").Findings(new MentorGone()));
}

public sealed class MentorWithoutMenteeTests
{
    [Fact]
    public void Only_those_who_mentor_mentors_have_the_duty()
    {
        var framework = new Frameworks.Framework(EntrySet.Of([Role("low", null), Role("mid", "low"), Role("high", "mid")]));
        var company = new Company(framework).Seat("L", "low").Seat("M", "mid").Seat("H", "high").Mentoring("M", "L");

        Assert.Equal(["H Name (high) mentors nobody, and the role is to mentor"], company.Said(new MentorWithoutMentee()));
        Assert.Empty(company.Mentoring("H", "M").Findings(new MentorWithoutMentee()));
    }

    [Fact]
    public void Where_no_mentoring_is_written_it_says_so_once() =>
        Assert.Equal("no mentoring is written for anybody", new Company(new Frameworks.Framework(EntrySet.Of([Role("low", null), Role("high", "low")]))).Seat("H", "high").Lack(new MentorWithoutMentee()));

    private static Entry Role(string id, string? mentors) => Ladder.Role(id).With(Frameworks.RoleFields.People, Make.Part(Frameworks.PeopleFields.Shape,
        (Frameworks.PeopleFields.Manages, Make.Text("none")), (Frameworks.PeopleFields.Mentors, mentors is null ? null : Make.List(mentors))));
}

public sealed class DesignersPerPmTests
{
    [Theory, InlineData("0.5", 0), InlineData("0.4", 1)]
    public void Half_a_designer_is_enough(string designers, int findings) => Assert.Equal(findings, Crew(designers).Findings(new DesignersPerPm()).Length);

    [Fact]
    public void A_platform_team_needs_none() => Assert.Empty(Crew("0.1", "platform").Findings(new DesignersPerPm()));

    [Fact]
    public void Where_no_team_says_it_says_so_once() => Assert.Equal("no team says how many designers it has", new Company().Team("T", 8).On("RM303").Lack(new DesignersPerPm()));

    private static Company Crew(string designers, string type = "stream") => new Company().On("RM303").Seat("A", "maker", more: (PositionFields.Teams, Make.List("T")))
        .Add(TeamFields.Shape, (TeamFields.Id, Make.Text("T")), (TeamFields.Type, Make.Text(type)),
            (TeamFields.Heads, Make.Map(("design", Make.Number(decimal.Parse(designers, System.Globalization.CultureInfo.InvariantCulture))!))));
}

public sealed class TeamSizeTests
{
    [Theory, InlineData(1, 1), InlineData(2, 0), InlineData(11, 0), InlineData(12, 1)]
    public void Heads_and_seats_count_together(int engineers, int findings) =>
        Assert.Equal(findings, new Company().On("RM304").Team("T", engineers).Seat("A", "maker", more: (PositionFields.Teams, Make.List("T"))).Findings(new TeamSize()).Length);

    [Fact]
    public void Where_no_team_says_it_says_so_once() => Assert.Equal("no team says how many people it has", new Company().On("RM304").Team("T").Lack(new TeamSize()));
}

public sealed class TeamWithoutPmTests
{
    [Fact]
    public void A_team_that_builds_a_product_needs_somebody() =>
        Assert.Equal(["Team U builds p, and nobody of product works on it"], Teams("T").Said(new TeamWithoutPm()));

    [Fact]
    public void Where_no_seat_names_teams_it_says_so_once() => Assert.Equal("no seat of product names its teams", Teams(null).Lack(new TeamWithoutPm()));

    [Fact]
    public void A_team_that_builds_nothing_is_left_alone() => Assert.Empty(new Company().Team("T").Team("V").Seat("A", "maker", more: (PositionFields.Teams, Make.List("T"))).Findings(new TeamWithoutPm()));

    private static Company Teams(string? team) => new Company().Team("T").Team("U").Seat("A", "maker", more: (PositionFields.Teams, team is null ? null : Make.List(team)))
        .Product("p", accountable: ["A"], more: (ProductFields.Teams, Make.List("T", "U")));
}

public sealed class TooManyDottedLinesTests
{
    [Theory, InlineData(2, 0), InlineData(3, 1)]
    public void Two_are_allowed(int lines, int findings) =>
        Assert.Equal(findings, new Company().On("RM306").Seat("A").Seat("B", more: (PositionFields.Dotted, Make.List([.. Enumerable.Repeat("A", lines).Select(to => Make.Dotted(to, "data"))]))).Findings(new TooManyDottedLines()).Length);
}

public sealed class DottedLineWithoutPurposeTests
{
    [Theory, InlineData(null, 1), InlineData(" ", 1), InlineData("data", 0)]
    public void A_purpose_is_a_word(string? purpose, int findings) =>
        Assert.Equal(findings, new Company().Seat("A").Seat("B", more: (PositionFields.Dotted, Make.List(Make.Dotted("A", purpose)))).Findings(new DottedLineWithoutPurpose()).Length);
}

public sealed class DottedLineWithoutEndTests
{
    [Theory, InlineData(null, 1), InlineData("2026-12", 0)]
    public void Once_asked_for_a_line_ends(string? until, int findings) =>
        Assert.Equal(findings, new Company().On("RM308").Seat("A").Seat("B", more: (PositionFields.Dotted, Make.List(Make.Dotted("A", "data", until)))).Findings(new DottedLineWithoutEnd()).Length);
}
