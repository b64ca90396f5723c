using System.Collections.Immutable;

namespace Rolemap.Files.Import;

/// <summary>The titles by which a role of the framework is known.</summary>
/// <param name="Role">The id of the role.</param>
/// <param name="Spellings">Its title, abbreviation and aliases.</param>
public sealed record RoleTitles(string Role, ImmutableArray<string> Spellings);
