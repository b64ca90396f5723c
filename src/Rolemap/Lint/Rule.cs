namespace Rolemap.Lint;

/// <summary>One kind of fault that lint looks for. Stateless.</summary>
public abstract class Rule
{
    /// <summary>Everything a reader needs to know about it.</summary>
    public abstract RuleCard Card { get; }

    /// <summary>What it finds. The order does not matter: the linter sorts.</summary>
    public abstract IEnumerable<Finding> Check(Inspection inspection);

    /// <summary>The kind of fact that it judges by and that nobody wrote down, as in "no product has a direction"; null when it can judge, or has nothing to judge.</summary>
    /// <remarks>Where a company does not keep a kind of fact, to report it missing a hundred times would say one thing a hundred times.</remarks>
    public virtual string? Lacks(Inspection inspection) => null;

    /// <summary>What it holds against its limit, one number for each thing it judges; empty for a rule without such a limit.</summary>
    /// <remarks>The linter puts median and nine-in-ten beside each finding, so that a limit is never seen without the organization's own numbers.</remarks>
    public virtual IEnumerable<decimal> Measures(Inspection inspection) => [];
}
