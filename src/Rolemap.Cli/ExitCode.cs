namespace Rolemap.Cli;

/// <summary>What the program tells its caller; the same for every format.</summary>
internal static class ExitCode
{
    /// <summary>Fine.</summary>
    public const int Fine = 0;

    /// <summary>Findings at or above the fail level, or a difference with <c>--exit-code</c>.</summary>
    public const int Found = 1;

    /// <summary>Wrong use, or input that cannot be read.</summary>
    public const int Misuse = 2;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 3;
}
