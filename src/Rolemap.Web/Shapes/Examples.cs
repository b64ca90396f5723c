using System.Collections.Frozen;
using Rolemap.Archetypes;
using Rolemap.Files.Archetypes;
using Rolemap.Organizations;

namespace Rolemap.Web.Shapes;

/// <summary>The example companies of the archetypes. Each is read once, when somebody first looks at it; they never change.</summary>
public static class Examples
{
    private static readonly FrozenDictionary<string, Lazy<Organization>> All =
        ArchetypeLibrary.All.ToFrozenDictionary(archetype => archetype.Id, archetype => new Lazy<Organization>(() => Read(archetype)), StringComparer.Ordinal);

    public static Organization Of(Archetype archetype) => All[archetype.Id].Value;

    private static Organization Read(Archetype archetype)
    {
        var workspace = ArchetypeLibrary.ExampleOf(archetype);
        return workspace.At(workspace.AsOf ?? throw new InvalidOperationException($"The example of {archetype} has no day."));
    }
}
