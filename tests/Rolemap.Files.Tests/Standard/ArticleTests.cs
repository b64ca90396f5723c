using Rolemap.Frameworks;

namespace Rolemap.Files.Tests.Standard;

/// <summary>What the article says of roles and tracks is in the standard framework and on its pages, as docs/guide/the-article.md traces it.</summary>
public sealed class ArticleTests
{
    private const string Guide = "docs/guide/the-article.md";

    private static readonly Statement[] Statements = [.. File.ReadLines(RepositoryRoot.PathOf(Guide)).Select(Statement.Read).OfType<Statement>()];

    public static TheoryData<string> Numbers => [.. Statements.Select(statement => statement.Number)];

    private static Statement Of(string number) => Statements.Single(statement => statement.Number == number);

    [Theory, MemberData(nameof(Numbers))]
    public void Each_statement_is_a_fact_with_the_article_as_its_origin(string number) =>
        Assert.Contains(Of(number).Fact, ArticleFacts(Of(number).Subject));

    [Theory, MemberData(nameof(Numbers))]
    public void Each_statement_is_on_the_page_of_its_role(string number)
    {
        var statement = Of(number);

        if (statement.IsOfTrack)
            Assert.Contains($"{statement.Fact} [article]", RolePage.OfTrack(statement.Subject), StringComparison.Ordinal);
        Assert.All(statement.Roles, role => Assert.Contains(
            statement.IsOfTrack ? $"(rolemap explain track:{statement.Subject})" : $"{statement.Fact} [article]",
            statement.IsOfTrack ? string.Join(' ', RolePage.Of(role.Id).Keys) : RolePage.Section(role.Id, "Does"), StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Numbers))]
    public void What_else_a_statement_asks_for_holds(string number)
    {
        var statement = Of(number);

        Assert.All(statement.AndSo, claim => Assert.All(claim.SubjectsAmong(statement.Roles), role => Assert.True(claim.Holds(role), $"{number}: {role} {claim}")));
    }

    [Fact]
    public void Each_article_fact_of_the_framework_has_its_row()
    {
        var subjects = RolePage.Framework.Tracks.Select(track => track.Id).Concat(RolePage.Framework.Roles.Select(role => role.Id));

        Assert.Equal(
            subjects.SelectMany(subject => ArticleFacts(subject).Select(fact => (subject, fact))).ToHashSet(),
            Statements.Select(statement => (statement.Subject, statement.Fact)).ToHashSet());
    }

    /// <summary>The words by which each part of the article is known again, whatever the guide and the framework make of it.</summary>
    [Theory]
    [InlineData("ic", "without managing|function within a team|whole projects|without authority|larger scope|without losing the ability to execute and deliver|under a more experienced")]
    [InlineData("manager", "directly manage|vision|strategy|roadmap|hiring|growing|mentor|customers|internal stakeholders|individual contributors|expected outcomes|senior product managers|group product managers|oversees the product teams")]
    [InlineData("apm", "entry-level|supervision|assists in developing|varied tasks|the industry|development process|pipeline")]
    [InlineData("pm", "one product|conception to launch|engineering, design, marketing and sales|on time|needs of its customers|vision|strategy|roadmap|prioritizes the features")]
    [InlineData("senior-pm", "more experience|several products|more complex|more strategic|the market|needs of customers|competition|goals of the business|more than one team or product|several levels")]
    [InlineData("staff-pm", "extensive experience|high impact|long-term product strategy together with executives|cross-functional teams|high quality|mentors|guides the product development process")]
    [InlineData("principal-pm", "vision for the company|strategy for the company|together with executives|long-term product roadmaps|mentors|guides|expert in their field")]
    [InlineData("group-pm", "group of products or product lines|several product managers|strategy of each product|roadmap of each product|overall strategy|needs of customers|people manager|senior product managers")]
    [InlineData("director", "team of group product managers|oversees the product development process|with executives|needs of customers|processes and procedures|efficiency and effectiveness|rolls")]
    [InlineData("cpo", "overall product vision|overall product strategy|goals and objectives|executives and stakeholders|innovation|ahead of its competition|several product teams|efficient and effective")]
    public void The_framework_says_what_the_article_says_of_each_role(string subject, string words)
    {
        var facts = string.Join(' ', ArticleFacts(subject));

        Assert.All(words.Split('|'), word => Assert.Contains(word, facts, StringComparison.OrdinalIgnoreCase));
    }

    private static string[] ArticleFacts(string subject)
    {
        var facts = RolePage.Framework.RoleOf(subject) is { } role
            ? role.Responsibilities.Where(fact => fact.Text(ResponsibilityFields.Origin) == "article").Select(fact => fact.Text(ResponsibilityFields.Text))
            : RolePage.Framework.Tracks.Single(track => track.Id == subject).Parts(TrackFields.Facts).Where(fact => fact.Text(FactFields.Origin) == "article").Select(fact => fact.Text(FactFields.Text));
        return [.. facts.OfType<string>()];
    }
}
