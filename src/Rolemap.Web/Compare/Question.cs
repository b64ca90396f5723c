using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;
using Rolemap.Archetypes;
using Rolemap.Comparison;
using Rolemap.Files.Archetypes;
using Rolemap.Frameworks;
using Rolemap.Web.Access;

namespace Rolemap.Web.Compare;

/// <summary>What an address asks to be compared: one thing, and those that it is laid beside; without those the whole library, or all shapes.</summary>
/// <param name="A">What is asked about.</param>
/// <param name="B">What it is laid beside, each once; empty when the address names nothing.</param>
public sealed record Question(Compared A, ImmutableArray<Compared> B)
{
    /// <summary>More frameworks than this nobody reads one after another.</summary>
    private const int Most = 24;

    /// <summary>More columns than this nobody reads side by side.</summary>
    private const int MostColumns = 12;

    /// <summary>The question of an address. Words may stand each in a parameter of its own, or in one with commas.</summary>
    public static Question Of(string? a, IEnumerable<string?> b, Visit visit)
    {
        var first = Compared.Of(string.IsNullOrWhiteSpace(a) ? visit.Framework.Id : a.Trim(), visit);
        var words = b.OfType<string>()
            .SelectMany(one => one.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .SelectMany(Spread).Distinct(StringComparer.Ordinal).ToArray();
        var most = first is Compared.OfCompany ? MostColumns : Most;
        return new Question(first, [.. words.Take(most).Select(word => Compared.Of(word, visit)).DistinctBy(one => one.Word).Where(one => one.Word != first.Word || first is not Compared.OfCompany)])
        {
            LeftOut = Math.Max(0, words.Length - most),
        };
    }

    /// <summary>The question of a query.</summary>
    public static Question Of(IReadOnlyDictionary<string, StringValues> query, Visit visit) =>
        Of(query.GetValueOrDefault("a"), [.. query.GetValueOrDefault("b"), .. query.GetValueOrDefault("c")], visit);

    /// <summary>How many words of the address are too many to be shown.</summary>
    public int LeftOut { get; private init; }

    /// <summary>Whether whole frameworks or one role of the first are compared; else persons, organizations or two roles.</summary>
    public bool IsOfFrameworks => A is Compared.OfFramework or Compared.OfRole;

    /// <summary>The framework that is asked about; null when something else is.</summary>
    public Framework? Framework => A switch { Compared.OfFramework one => one.Framework, Compared.OfRole one => one.Role.Framework, _ => null };

    /// <summary>The role that is asked about, or null.</summary>
    public Role? Role => (A as Compared.OfRole)?.Role;

    /// <summary>The frameworks to look in: those named, or every other one.</summary>
    public IEnumerable<Framework> FrameworksIn(Visit visit) =>
        B.IsEmpty ? visit.Frameworks.Where(framework => framework.Id != (Framework ?? visit.Framework).Id)
            : B.OfType<Compared.OfFramework>().Select(one => one.Framework);

    /// <summary>The comparisons that are asked for.</summary>
    public IEnumerable<Alignment> AlignmentsIn(Visit visit) => Framework is { } own ? FrameworksIn(visit).Select(other => visit.Beside(own, other)) : [];

    /// <summary>The roles named to look at beside the one that is asked about.</summary>
    public IEnumerable<Role> OtherRoles => B.OfType<Compared.OfRole>().Select(one => one.Role);

    /// <summary>The shapes to look at: those named, or all that are no overlays.</summary>
    public IEnumerable<Archetype> Shapes => B.IsEmpty ? WholeShapes : B.OfType<Compared.OfShape>().Select(one => one.Shape);

    /// <summary>The company in columns beside itself on other days and in scenarios, and shapes; null when something else is asked about.</summary>
    public SideBySide? Columns => A is Compared.OfCompany ? new([.. B.Prepend(A).OfType<Compared.OfCompany>().Select(one => one.Column)], [.. Shapes]) : null;

    /// <summary>Words that name nothing here.</summary>
    public IEnumerable<Compared.Unknown> Unknown => B.Prepend(A).OfType<Compared.Unknown>();

    /// <summary>Whether there is nothing to show: what is asked about names nothing, or nothing that it is laid beside does.</summary>
    public bool IsOfNothing => A is Compared.Unknown || (!B.IsEmpty && B.All(one => one is Compared.Unknown));

    /// <summary>Those of the second kind that cannot be laid beside the first, such as a shape beside a role.</summary>
    public IEnumerable<Compared> Unfit => B.Where(one => one is not Compared.Unknown && !(A switch
    {
        Compared.OfFramework => one is Compared.OfFramework,
        Compared.OfRole => one is Compared.OfFramework or Compared.OfRole,
        Compared.OfPerson => one is Compared.OfFramework,
        Compared.OfCompany => one is Compared.OfShape or Compared.OfCompany,
        _ => true,
    }));

    /// <summary>The address of a question.</summary>
    /// <param name="path">The page, such as <c>/compare</c>.</param>
    /// <param name="a">What is asked about.</param>
    /// <param name="b">What it is laid beside.</param>
    public static string Address(string path, string a, params IEnumerable<string> b) =>
        $"{path}?a={Word(a)}{string.Concat(b.Select(word => $"&b={Word(word)}"))}";

    /// <summary>The comparison of a framework with this company's, or of this company's with the library.</summary>
    public static string WithOurs(Framework framework, Visit visit) =>
        visit.IsOwn(framework) ? Address("/compare", framework.Id) : Address("/compare", visit.Framework.Id, framework.Id);

    /// <summary>The address of this question in another form, such as <c>/compare.csv</c>.</summary>
    public string AddressAs(string path) => Address(path, A.Word, B.Select(one => one.Word));

    /// <summary>Slashes and colons stay readable in a query.</summary>
    private static string Word(string word) =>
        Uri.EscapeDataString(word).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);

    private static IEnumerable<Archetype> WholeShapes => ArchetypeLibrary.All.Where(shape => !shape.IsOverlay);

    private static IEnumerable<string> Spread(string word) => word == "archetypes" ? WholeShapes.Select(shape => shape.Ref.ToString()) : [word];
}
