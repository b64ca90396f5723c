namespace Rolemap.Explanations;

/// <summary>Where the sentences of a framework come from, in words.</summary>
public static class Origins
{
    /// <summary>What a mark of origin means, as a sentence; null when it is none of ours.</summary>
    public static string? MeaningOf(string origin) => origin switch
    {
        "article" => "The article that the framework starts from says it; in our words.",
        "source" => "The source of the framework says it; in our words.",
        "addition" => "Added by those who wrote the framework down; its source does not say it.",
        _ => null,
    };

    /// <summary>The mark behind a sentence, such as " [article]"; nothing when it has none.</summary>
    internal static string Mark(string? origin) => origin is null ? "" : $" [{origin}]";

    /// <summary>What the marks behind sentences mean, each once; null when there is nothing to say.</summary>
    internal static string? Legend(IEnumerable<string?> origins)
    {
        var meanings = origins.OfType<string>().Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal)
            .Where(origin => MeaningOf(origin) is not null).Select(origin => $"[{origin}] {MeaningOf(origin)}").ToArray();
        return meanings.Length == 0 ? null : string.Join(' ', meanings);
    }
}
