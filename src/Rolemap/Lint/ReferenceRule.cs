namespace Rolemap.Lint;

/// <summary>A rule about what names something that is not there.</summary>
/// <remarks>
/// They share the answers to which id was meant, of which there is a limit (<see cref="NearIds"/>): so they run one after the other, in the
/// order of their ids, whatever runs beside them.
/// </remarks>
public abstract class ReferenceRule : Rule;
