namespace Rolemap.Lint;

/// <summary>How much a finding matters, from the least.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Worth acting on.</summary>
    Warning,

    /// <summary>Something does not work as it stands.</summary>
    Error,
}

/// <summary>Which thresholds hold, by the kind of company.</summary>
public enum Profile
{
    /// <summary>A young company: few layers, hands-on managers.</summary>
    Startup,

    /// <summary>Knowledge work: the default.</summary>
    KnowledgeWork,

    /// <summary>A large company.</summary>
    Enterprise,
}
