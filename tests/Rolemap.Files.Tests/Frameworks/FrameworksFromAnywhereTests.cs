using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Files.Frameworks;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Frameworks;
using Rolemap.Lint;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Frameworks;

/// <summary>Frameworks in prose, without numbers, without grades, on one track, with other titles and in other languages.</summary>
public sealed class FrameworksFromAnywhereTests
{
    private static readonly DateOnly AsOf = new(2026, 6, 30);

    public static TheoryData<string> Facts => [.. FrameworkFacts.Files.DefaultIfEmpty("none")];

    public static TheoryData<string> Made => [.. Directory.GetFiles(RepositoryRoot.PathOf("tests/frameworks"), "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Library => [.. FrameworkLibrary.Ids];

    [Theory, MemberData(nameof(Facts))]
    public void Facts_of_published_frameworks_load_lint_and_explain(string file)
    {
        Assert.SkipWhen(file == "none", "There is no folder ../shared/framework-facts beside the repository.");
        var facts = FrameworkFacts.Read(file);
        var framework = Read(file, FrameworkFacts.AsFramework(facts));

        Assert.Equal(FrameworkFacts.RolesOf(facts).Select(role => FrameworkFacts.Text(role, "id")).Order(StringComparer.Ordinal), framework.Roles.Select(role => role.Id).Order(StringComparer.Ordinal));
        Assert.All(FrameworkFacts.RolesOf(facts), role => NothingIsInvented(role, framework.RoleOf(FrameworkFacts.Text(role, "id"))!));
        EverythingIsExplained(framework);
    }

    [Theory, MemberData(nameof(Made))]
    public void Frameworks_in_other_languages_load_lint_and_explain(string file)
    {
        var framework = Read(file, File.ReadAllText(RepositoryRoot.PathOf($"tests/frameworks/{file}")));

        Assert.Empty(Lint(framework).Select(result => $"{result.Rule.Id} {result.Finding.Message}"));
        EverythingIsExplained(framework);
    }

    [Theory, MemberData(nameof(Library))]
    public void Every_framework_of_the_library_says_where_it_comes_from(string id)
    {
        var framework = FrameworkLibrary.Shipped(id);
        var source = framework.Head.Part(FrameworkFields.Source)!;

        Assert.Equal(id, framework.Id);
        Assert.Equal(id, FrameworkLibrary.OfId(id)?.Id);
        Assert.Matches("^[a-z0-9-]+$", id);
        Assert.NotNull(source.Text(SourceFields.Title));
        Assert.NotNull(source.Text(SourceFields.Licence));
        Assert.True(id == FrameworkLibrary.StandardId || source.Texts(SourceFields.Silent).Any(), $"{id} does not say what its source does not say");
        EverythingIsExplained(framework);
    }

    [Theory]
    [InlineData("gitlab", "RM531 role:cpo", "RM532 role:vp", "RM540 framework:gitlab")]
    [InlineData("medium-engineering")]
    [InlineData("monzo")]
    [InlineData("pm-career-ladder")]
    [InlineData("pm-ic-matrix", "RM540 framework:pm-ic-matrix")]
    [InlineData("pm1-pm5", "RM511 role:pm5", "RM540 framework:pm1-pm5")]
    [InlineData("sourcegraph", "RM503 role:ic3")]
    [InlineData("standard")]
    [InlineData("uk-government")]
    public void What_lint_finds_in_the_library_is_in_the_sources(string id, params string[] found) =>
        Assert.Equal(found, Lint(FrameworkLibrary.Shipped(id)).Select(result => $"{result.Rule.Id} {result.Finding.Subject}"));

    [Theory]
    [InlineData("gerente.yaml", "gerente de produto", "gerente")]
    [InlineData("gerente.yaml", "Lider de Produto", "lider")]
    [InlineData("menedzher.yaml", "МЕНЕДЖЕР ПРОДУКТА", "menedzher")]
    [InlineData("purodakuto.yaml", "シニアプロダクトマネージャー", "spm")]
    [InlineData("jefa.yaml", "Jefe de producto", "jefa")]
    public void A_role_is_found_by_its_title_in_any_language(string file, string title, string role) =>
        Assert.Equal($"role:{role}", Assert.IsType<Meaning.One>(new Finder(OfFile(file), null).Find(title, RefKind.Role)).Thing.Ref.ToString());

    [Theory, InlineData("gitlb"), InlineData(""), InlineData("frameworks/gitlab"), InlineData("gitlab.yaml")]
    public void What_the_library_does_not_hold_is_null(string id) => Assert.Null(FrameworkLibrary.OfId(id));

    [Fact]
    public void What_is_missing_is_named_and_nothing_else()
    {
        var bare = RoleExplanation.Of(OfFile("jefa.yaml").RoleOf("jefa")!, null);
        var full = RoleExplanation.Of(FrameworkLibrary.Shipped("standard").RoleOf("pm")!, null);

        Assert.Equal(
            ["its purpose", "its track", "its rung", "its grade", "how far it reaches", "whether it manages people", "whom it reports to", "what it does", "what it expects of competencies", "how people move to it and on", "who decides what"],
            bare.Missing);
        Assert.Empty(full.Missing);
    }

    [Fact]
    public void A_decision_is_explained_with_the_roles_of_the_framework()
    {
        var source = SourceText.Of("kaisha.yaml", "rolemap: 1\nframework: purodakuto.yaml\npositions:\n  - { id: A, name: 田中, role: gl }\n  - { id: B, name: 佐藤, role: pm, manager: A }\nproducts: [{ id: fune, name: 船, stage: kaihatsu, accountable: [B] }]\n");
        var organization = WorkspaceReader.ReadOneFile(source, new FolderTree(RepositoryRoot.PathOf("tests/frameworks"))).At(AsOf);
        var answer = Deciders.Of(organization, organization.Framework.ActivityOf("K1")!, organization.Products.Of("fune"));

        Assert.Equal("佐藤", answer.Decider?.Name);
        Assert.Empty(Linter.Check(organization, RuleBook.All, includePrivate: false).Results.Where(result => result.Severity == Severity.Error));
    }

    private static void NothingIsInvented(YamlMapping facts, Role role)
    {
        Assert.Equal(FrameworkFacts.Text(facts, "title") ?? role.Id, role.Title);
        Assert.Equal(FrameworkFacts.Text(facts, "grade"), role.Grade?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(FrameworkFacts.Text(facts, "level"), role.Rung?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(FrameworkFacts.Text(facts, "scope"), role.Scope?.Text(ScopeFields.Reach));
        Assert.Equal(FrameworkFacts.Text(facts, "manages_people") switch { "false" => false, "true" => true, _ => null }, role.Manages);
        Assert.Equal(facts["reports_to"] is null, role.Entry[RoleFields.ReportsTo] is null);
        Assert.Equal(facts["expects"] is YamlMapping cells ? cells.Pairs.Length : 0, role.Entry.Map(RoleFields.Expects).Length);
        Assert.Null(role.Purpose);
    }

    private static void EverythingIsExplained(Framework framework)
    {
        var tracks = TracksText.Of(framework);
        Assert.All(framework.Roles, role =>
        {
            var explanation = RoleExplanation.Of(role, null);
            var text = RoleText.Of(explanation);
            Assert.StartsWith(role.Title, text, StringComparison.Ordinal);
            Assert.Equal(explanation.Missing.Length > 0, text.Contains("The framework does not say", StringComparison.Ordinal));
            Assert.Contains(role.ShortTitle.Split(' ')[0], tracks, StringComparison.Ordinal);
        });
        Assert.Equal(framework.Roles.IsEmpty, tracks.Contains("It names no roles.", StringComparison.Ordinal));
        Assert.DoesNotContain(Lint(framework), result => result.Severity == Severity.Error);
    }

    private static IEnumerable<LintResult> Lint(Framework framework) => Linter.Check(new Organization(EntrySet.Empty, framework, AsOf), RuleBook.All, includePrivate: true).Results;

    private static Framework OfFile(string file) => Read(file, File.ReadAllText(RepositoryRoot.PathOf($"tests/frameworks/{file}")));

    private static Framework Read(string file, string text)
    {
        var problems = new List<Problem>();
        var framework = FrameworkReader.Read(SourceText.Of(file, text), null, problems);
        Assert.True(problems.Count == 0, $"{string.Join("\n", problems)}\nin\n{text}");
        return framework;
    }
}
