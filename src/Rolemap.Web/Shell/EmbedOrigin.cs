namespace Rolemap.Web.Shell;

/// <summary>A site whose pages may show a chart of this one, as a browser names it: scheme, host and port.</summary>
public static class EmbedOrigin
{
    /// <summary>What is taken, for whoever wrote something else.</summary>
    public const string Form = "Write where the other site is, and nothing else: https://wiki.example.com, or http://localhost:8080.";

    /// <summary>Reads an origin. A path, a user, a wildcard or anything else beside scheme, host and port makes it none.</summary>
    public static bool TryParse(string text, out string origin)
    {
        origin = "";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return false;
        // What a browser would take apart in another way than we do cannot slip through: the whole text must be made of these parts.
        var host = address.HostNameType == UriHostNameType.Dns ? address.IdnHost : address.Host;
        origin = address.IsDefaultPort ? $"{address.Scheme}://{host}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{address.Scheme}://{host}:{address.Port}");
        return address is { UserInfo: "", PathAndQuery: "/", Fragment: "" } && host.All(IsOfHost) && !text.Any(letter => letter is '?' or '#' or '@' or '\\' or '*' or ';' or ',' || char.IsWhiteSpace(letter) || char.IsControl(letter));
    }

    private static bool IsOfHost(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or ':' or '[' or ']';
}
