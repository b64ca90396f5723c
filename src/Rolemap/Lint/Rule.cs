namespace Rolemap.Lint;

/// <summary>One kind of fault that lint looks for. Stateless.</summary>
public abstract class Rule
{
    /// <summary>Everything a reader needs to know about it.</summary>
    public abstract RuleCard Card { get; }

    /// <summary>What it finds. The order does not matter: the linter sorts.</summary>
    public abstract IEnumerable<Finding> Check(Inspection inspection);
}
