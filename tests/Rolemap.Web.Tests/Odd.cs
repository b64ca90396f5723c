namespace Rolemap.Web.Tests;

/// <summary>A company in which seats are held in every way there is, and lines run where they should not.</summary>
internal static class Odd
{
    public const string Framework = """
        rolemap: 1
        framework: tiny
        tracks: [{ id: ic, name: Makers }, { id: manager, name: Leads }]
        roles:
          - { id: lead, title: Lead, track: manager, people: { manages: direct } }
          - { id: pm, title: Product Manager, abbreviation: PM, track: ic, scope: { reach: product } }
        """;

    public const string People = """
        positions:
          - { id: A, name: "<script>alert(1)</script>", title: "=cmd()", role: lead, since: 2020-01, site: Lisbon }
          - { id: B, title: Group lead, role: lead, manager: A, holders: [{ person: x, name: Ada One, from: 2024-01 }, { person: y, name: Bo Two, from: 2025-01 }] }
          - { id: C, title: Search PM, role: pm, manager: B, vacantSince: 2026-02, holders: [{ person: left, name: Gone Lee, from: 2021-02, until: 2026-01-31 }, { person: next, name: Next Nu, from: 2026-09-01 }] }
          - { id: D, title: Maps PM, role: pm, manager: B, holders: [{ person: act, name: Act Ing, kind: acting, from: 2026-03, until: 2026-12-31 }] }
          - { id: E, title: Voice PM, role: pm, manager: B }
          - { id: F, title: Analysts, function: data, manager: A, count: 12 }
          - { id: L1, name: Loop One, title: PM, role: pm, manager: L2 }
          - { id: L2, name: Loop Two, title: PM, role: pm, manager: L1 }
          - { id: S, name: Self Made, title: PM, role: pm, manager: S, site: Lagos }
          - { id: U, name: Zoë Ünal, title: PM, role: pm, manager: NOBODY, teams: [T, T2] }
        people: [{ id: free, name: Free Agent }]
        """;

    private const string Teams = """
        teams: [{ id: T, name: Lone, heads: { engineering: 40 } }, { id: T2, name: Idle }]
        """;

    private const string Openings = """
        openings: [{ id: R1, role: pm, position: E, planned: 2026-10 }]
        """;

    public static Workspace Company() => new Workspace(Framework, People).Add("teams.yaml", Teams).Add("openings.yaml", Openings);
}
