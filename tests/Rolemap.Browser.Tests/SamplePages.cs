namespace Rolemap.Browser.Tests;

/// <summary>Every page of the app, each with something of the sample in it.</summary>
internal static class SamplePages
{
    public static readonly string[] All =
    [
        "/", "/week", "/week?since=2026-01-01", "/me", "/group", "/people/P06/group", "/people/P24/role",
        "/roles", "/roles/senior-pm", "/roles/cpo", "/map", "/map?from=pm&to=group-pm", "/fit", "/lifecycle", "/lifecycle?product=pulse-mobile&stage=launch",
        "/activities/L5", "/activities/L5?product=dispatch-payments", "/org", "/org/embed?focus=P06", "/people", "/people?q=zavadilova", "/people/P06", "/positions/V01", "/positions/P08",
        "/products", "/products?view=board", "/products?stage=growth", "/products?view=chart", "/products?view=chart&color=track&dotted=1", "/products/dispatch", "/products/ledger-desktop-sync", "/teams", "/teams/T05", "/teams/T10",
        "/health", "/health?sev=error", "/health?sev=accepted", "/health?group=P06", "/rules", "/rules/RM102", "/scenarios", "/scenarios/fill-pulse", "/scenarios/fill-pulse?side=before&whole=1", "/scenarios/platform-director",
        "/compare", "/compare?a=standard&b=gitlab", "/compare?a=standard/senior-pm&b=gitlab&b=uk-government", "/compare?a=standard/pm&b=standard/group-pm",
        "/compare?a=person:P06&b=gitlab", "/compare?a=here", "/compare?a=standerd&b=gitlab", "/compare/titles/Lead%20PM", "/compare/titles?title=Leed%20PM",
        "/frameworks", "/frameworks/standard", "/archetypes", "/archetypes/A2", "/search?q=pulse", "/search?q=xyzzy", "/gallery", "/api", "/roles/senor-pm", "/nowhere",
    ];

    public static TheoryData<string> Theory => [.. All];
}
