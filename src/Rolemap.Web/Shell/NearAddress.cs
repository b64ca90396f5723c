using Rolemap.Entries;
using Rolemap.Explanations;
using Rolemap.Files.Archetypes;
using Rolemap.Web.Access;
using Rolemap.Web.Library;

namespace Rolemap.Web.Shell;

/// <summary>Where an address most likely should have led that leads nowhere.</summary>
/// <param name="Label">What is there.</param>
/// <param name="Href">Its address.</param>
/// <param name="About">The reference to it, or null for a page of the menu.</param>
public sealed record NearAddress(string Label, string Href, string? About)
{
    private const int Most = 6;

    /// <summary>The kind of thing that each folder of addresses holds.</summary>
    private static readonly Dictionary<string, RefKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["roles"] = RefKind.Role,
        ["people"] = RefKind.Person,
        ["positions"] = RefKind.Position,
        ["teams"] = RefKind.Team,
        ["products"] = RefKind.Product,
        ["rules"] = RefKind.Rule,
        ["activities"] = RefKind.Activity,
        ["frameworks"] = RefKind.Framework,
        ["scenarios"] = RefKind.Scenario,
        ["archetypes"] = RefKind.Archetype,
    };

    /// <summary>What is near: first of the kind that the address names, then pages of the menu, then anything else.</summary>
    public static IReadOnlyList<NearAddress> Of(string path, Visit visit) => path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => [],
        [var page] when PagesNear(page, visit) is [_, ..] pages => pages,
        [var folder, .., var name] when Kinds.TryGetValue(folder, out var kind) && OfKind(name, kind, visit) is [_, ..] near => near,
        [var folder, _, ..] when PagesNear(folder, visit) is [_, ..] pages => pages,
        [.., var name] => [.. Things(visit.Finder.Find(name)).Select(Of)],
    };

    private static NearAddress[] PagesNear(string text, Visit visit)
    {
        var pages = SitePages.Of(visit).Where(page => page.Path.Length > 1).ToDictionary(page => page.Path[1..], StringComparer.Ordinal);
        return [.. new Nearest(pages.Keys).AllTo(text).Select(name => new NearAddress(pages[name].Title, pages[name].Path, null))];
    }

    private static NearAddress[] OfKind(string name, RefKind kind, Visit visit) => kind switch
    {
        RefKind.Framework => Among(name, kind, Shelf.Ids.Append(visit.Framework.Id).Distinct().ToDictionary(id => id, id => visit.FrameworkOf(id)!.Name)),
        RefKind.Archetype => Among(name, kind, ArchetypeLibrary.All.ToDictionary(one => one.Id, one => one.Name)),
        RefKind.Scenario => Among(name, kind, visit.Drafts.DistinctBy(draft => draft.Id).ToDictionary(draft => draft.Id, draft => draft.Title)),
        _ => [.. Things(visit.Finder.Find(name, kind)).Select(Of)],
    };

    /// <summary>Those whose id is spelled most like it; when none is, those that begin with it.</summary>
    private static NearAddress[] Among(string text, RefKind kind, Dictionary<string, string> names)
    {
        var near = new Nearest(names.Keys).AllTo(text);
        var ids = near.IsEmpty ? names.Keys.Where(id => id.StartsWith(text, StringComparison.OrdinalIgnoreCase)) : near;
        return [.. ids.Order(StringComparer.Ordinal).Take(Most).Select(id => Of(new Candidate(new Ref(kind, id), names[id])))];
    }

    private static IEnumerable<Candidate> Things(Meaning meaning) => meaning switch
    {
        Meaning.One one => [one.Thing],
        Meaning.Several several => several.Candidates.Take(Most),
        Meaning.Unknown unknown => unknown.Nearest.Take(Most),
        _ => [],
    };

    private static NearAddress Of(Candidate candidate) => new(candidate.Label, Links.To(candidate.Ref), candidate.Ref.ToString());
}
