using System.Collections.Immutable;
using Rolemap.Archetypes;
using Rolemap.Comparison;
using Rolemap.Entries;
using Rolemap.Files.Archetypes;
using Rolemap.Frameworks;
using Rolemap.Organizations;
using Rolemap.Web.Access;
using Rolemap.Web.Companies;
using Rolemap.Web.Shell;

namespace Rolemap.Web.Compare;

/// <summary>Something that an address names to be compared. The family is closed.</summary>
/// <param name="Word">How it is written in addresses.</param>
public abstract record Compared(string Word)
{
    /// <summary>How addresses name the company that is open.</summary>
    public const string Here = "here";

    private const int MostNear = 4;

    /// <summary>A whole framework.</summary>
    public sealed record OfFramework(string Word, Framework Framework) : Compared(Word);

    /// <summary>A role of one.</summary>
    public sealed record OfRole(string Word, Role Role) : Compared(Word);

    /// <summary>A person of the company, by role and by work.</summary>
    public sealed record OfPerson(string Word, Person Person) : Compared(Word);

    /// <summary>The company that is open: as it is, on another day, or as a scenario would make it.</summary>
    public sealed record OfCompany(string Word, FactColumn Column) : Compared(Word);

    /// <summary>A shape of organization.</summary>
    public sealed record OfShape(string Word, Archetype Shape) : Compared(Word);

    /// <summary>A word that names nothing, or nothing that is for these eyes.</summary>
    public sealed record Unknown(string Word, ImmutableArray<string> Near) : Compared(Word);

    /// <summary>What a word of an address names.</summary>
    public static Compared Of(string word, Visit visit)
    {
        var text = word.StartsWith("role:", StringComparison.Ordinal) ? word["role:".Length..] : word;
        if (visit.FrameworkOf(text) is { } framework)
            return new OfFramework(framework.Id, framework);
        if (text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && visit.FrameworkOf(text[..slash]) is { } owner)
            return RoleOf(owner, text[(slash + 1)..], word);
        if (visit.Framework.RoleOf(text) is { } role)
            return new OfRole(WordOf(role), role);
        if (text.StartsWith("archetype:", StringComparison.Ordinal) && ArchetypeLibrary.Of(text["archetype:".Length..]) is { } shape)
            return new OfShape(shape.Ref.ToString(), shape);
        if (PersonOf(text, visit) is { } person)
            return new OfPerson(person.Ref.ToString(), person);
        return (Compared?)CompanyOf(text, visit) ?? new Unknown(word, NearTo(text, visit));
    }

    /// <summary>How addresses name the company on a day.</summary>
    public static string HereOn(DateOnly day) => $"{Here}@{Days.Iso(day)}";

    /// <summary>How addresses name the company as a scenario would make it.</summary>
    public static string In(Draft draft) => $"scenario:{draft.Id}";

    /// <summary>How addresses name a role: with its framework.</summary>
    public static string WordOf(Role role) => $"{role.Framework.Id}/{role.Id}";

    private static OfCompany? CompanyOf(string text, Visit visit)
    {
        var name = visit.Snapshot.Workspace.Name;
        if (visit.Compared is { } facts && (text == Here || text.Equals(name, StringComparison.OrdinalIgnoreCase)))
            return new OfCompany(Here, new FactColumn(name, facts));
        if (text.StartsWith(Here + "@", StringComparison.Ordinal) && Visit.TryDay(text[(Here.Length + 1)..], out var day) && visit.ComparedOn(day) is { } then)
            return day == visit.Day ? CompanyOf(Here, visit) : new OfCompany(HereOn(day), new FactColumn($"{name} on {Days.Long(day)}", then));
        return visit.Drafts.FirstOrDefault(draft => In(draft) == text) is { Column: { } would } draft ? new OfCompany(In(draft), would) : null;
    }

    private static Compared RoleOf(Framework framework, string named, string word)
    {
        if (framework.RoleOf(named) is { } byId)
            return new OfRole(WordOf(byId), byId);
        if (framework.RolesTitled(named).ToArray() is [var only])
            return new OfRole(WordOf(only), only);
        var near = new Nearest(framework.Roles.Select(role => role.Id)).AllTo(named);
        return new Unknown(word, [.. near.Take(MostNear).Select(id => $"{framework.Id}/{id}")]);
    }

    private static Person? PersonOf(string text, Visit visit) =>
        text == "me" ? visit.Me : text.StartsWith("person:", StringComparison.Ordinal) ? visit.Organization?.PersonOf(text["person:".Length..]) : null;

    /// <summary>Frameworks, own roles and shapes that are written alike; nobody's name.</summary>
    private static ImmutableArray<string> NearTo(string text, Visit visit)
    {
        var (name, rest) = text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? (text[..slash], text[slash..]) : (text, "");
        var known = visit.Frameworks.Select(framework => framework.Id)
            .Concat(visit.Framework.Roles.Select(role => role.Id))
            .Concat(ArchetypeLibrary.All.Select(shape => shape.Ref.ToString())).Distinct(StringComparer.Ordinal);
        return [.. new Nearest(known).AllTo(name).Take(MostNear).Select(near => visit.FrameworkOf(near) is null ? near : near + rest)];
    }
}
