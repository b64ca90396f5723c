namespace Rolemap.Entries;

/// <summary>What a reference points at. The written form is the name in kebab-case, such as <c>position</c>.</summary>
public enum RefKind
{
    /// <summary>The settings of a workspace; there is one.</summary>
    Workspace,

    /// <summary>A company goal.</summary>
    Goal,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>A seat.</summary>
    Position,

    /// <summary>A cross-functional group.</summary>
    Team,

    /// <summary>A node of the portfolio.</summary>
    Product,

    /// <summary>What a position answers for beside products: a project, or a function within a team.</summary>
    Holding,

    /// <summary>One person mentoring another.</summary>
    Mentoring,

    /// <summary>A seat to be filled.</summary>
    Opening,

    /// <summary>An actual decision.</summary>
    Decision,

    /// <summary>Where this company differs from the decision matrix.</summary>
    Override,

    /// <summary>A recorded decision to live with a finding.</summary>
    Acceptance,

    /// <summary>An assessment of a person (private).</summary>
    Assessment,

    /// <summary>A promotion case (private).</summary>
    Case,

    /// <summary>A function such as engineering.</summary>
    Function,

    /// <summary>A framework.</summary>
    Framework,

    /// <summary>A line of roles.</summary>
    Track,

    /// <summary>A declared scale.</summary>
    Scale,

    /// <summary>A named ability.</summary>
    Competency,

    /// <summary>A named job in a framework.</summary>
    Role,

    /// <summary>An edge between roles.</summary>
    Move,

    /// <summary>A stage of a product's life.</summary>
    Stage,

    /// <summary>A gate after a stage.</summary>
    Gate,

    /// <summary>Work or a decision in a stage.</summary>
    Activity,

    /// <summary>A lint rule.</summary>
    Rule,

    /// <summary>A named branch: Changes not yet applied.</summary>
    Scenario,

    /// <summary>A shape that product organizations take, or an overlay over one.</summary>
    Archetype,
}
