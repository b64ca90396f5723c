namespace Rolemap.Web.Tests;

/// <summary>A whole company, framework and all, in which every text is one that breaks pages: markup, formulas, other directions, marks without end.</summary>
internal static class Hostile
{
    /// <summary>Stands in the files below as <c>$0</c>, <c>$1</c> and so on.</summary>
    public static readonly string[] Words =
    [
        "<script>alert(1)</script>",
        "=cmd()",
        "\"'><img src=x onerror=alert(1)>",
        "\u200Fمدير\u200E المنتج\u200D א",
        "Z" + new string('\u0321', 900),
        new string('W', 400),
        "</title></style></text></svg></textarea>--><svg onload=alert(1)>&amp;&#x41;",
        "javascript:alert(1)",
        "{{7*7}} ${7*7} @(7*7) \\' </script><!-- ]]>",
    ];

    /// <summary>As long as an id may be.</summary>
    public static readonly string Id = new string('m', 40) + "-.__--" + new string('ض', 18);

    /// <summary>Written by hand so that no encoder of ours decides what the reader gets.</summary>
    public const string Settings = """
        rolemap: 1
        name: "$0"
        asOf: 2026-06-30
        framework: ./framework.yaml
        me: person:P1
        goals: [{ id: g1, title: "$0" }, { id: g2, title: "$2" }]
        rules: { RM102: { max: 1, reason: "$2" }, RM301: { enabled: false, reason: "$0" } }
        accepted: [{ rule: RM102, subject: position:P1, reason: "$6", until: 2026-12-31 }]
        """;

    public const string Framework = """
        rolemap: 1
        framework: hostile
        name: "$0"
        about: "$2"
        version: "$6"
        source: { title: "$2", url: "https://example.org/?q=%22%3E%3Cscript%3E", licence: "$0", silent: ["$6", "$4"] }
        tracks: [{ id: a, name: "$2", about: "$0" }, { id: b, name: "$3", about: "$4" }]
        scales: [{ id: s, steps: ["$0", "$2", "$5"] }]
        competencies: [{ id: c, name: "$6", group: "$0", about: "$2", scale: s }, { id: d, name: "$5", group: "$4" }]
        roles:
          - id: low
            title: "$0"
            abbreviation: "$2"
            aliases: ["$3", "$8"]
            track: a
            rung: 1
            grade: 1
            purpose: "$6"
            scope: { reach: product, complexity: "$0", strategicWeight: "$2", experience: "$3", horizonMonths: 3, autonomy: "$4", influence: "$5" }
            people: { manages: none }
            reportsTo: [high]
            responsibilities: ["$0", { text: "$2", origin: addition }]
            expects: { c: { text: "$6", value: 2 }, d: none }
            partners: ["$0", engineering]
            week: [{ activity: "$2", hours: "4-8" }, "$0"]
            firstNinetyDays: [{ by: 30, text: "$0" }, { by: 60, text: "$5" }]
            near: [{ title: "$2", difference: "$0" }]
            notTheJob: ["$6"]
            signals: ["$3"]
            resources: [{ title: "$0", about: "$2", url: "https://example.org/" }]
          - { id: high, title: "$3", track: b, rung: 1, grade: 2, scope: { reach: product-line }, people: { manages: direct, mayManage: [low], span: { min: 1, max: 3 } }, expects: { c: { text: "$0", value: 3 } }, responsibilities: ["$5"] }
          - { id: ID, title: "$5", abbreviation: "$4", track: a, rung: 2, grade: 2 }
        moves:
          - { from: low, to: high, kind: switch, changes: ["$0"], needs: ["$2"], givesUp: ["$6"] }
          - { from: low, to: ID, kind: promotion, changes: ["$5"] }
          - { from: "outside/$2", to: low, kind: entry, needs: ["$0"] }
        lifecycle:
          stages: [{ id: build, name: "$0", question: "$2", artifacts: ["$6"] }, { id: growth, name: "$3", question: "$5" }]
          gates: [{ id: G1, name: "$2", after: build, outcomes: ["$0", go], evidence: ["$6"] }]
          activities:
            - { id: L5, stage: build, name: "$2", tier: P, letters: { low: A, high: C, engineering: R }, purpose: "$0", why: "$6", gate: G1 }
            - { id: ID, stage: growth, name: "$5", tier: L, letters: { high: A, low: R, engineering: I } }
            - { id: K1, stage: always, name: "$0", tier: L, letters: { high: A, low: I } }
        """;

    public const string People = """
        positions:
          - { id: P1, name: "$0", title: "$1", role: high, site: "$2", since: 2024-01 }
          - { id: P2, name: "$2", title: "$0", role: low, manager: P1, site: "$3", since: 2024-02, teams: [T1], dotted: [{ to: P4, purpose: "$2" }] }
          - { id: P3, name: "$3", title: "$4", role: low, manager: P1, since: 2024-03, teams: [T1, T2] }
          - { id: P4, name: "$4", title: "$3", role: ID, manager: P1, since: 2024-03 }
          - { id: P5, name: "$5", title: "$5", role: ID, manager: P1, since: 2024-03 }
          - { id: P6, name: "$6", title: "$2", manager: P2, since: 2024-03 }
          - { id: P7, name: "$7", title: "$8", role: low, manager: P1 }
          - { id: ID, name: "$8", title: "$6", role: low, manager: P1, teams: [ID], source: "$0" }
          - { id: V1, title: "$0", role: low, manager: P1, vacantSince: 2026-01-01, holders: [{ person: gone, name: "$2", from: 2020-01, until: 2025-12-31 }, { person: next, name: "$6", from: 2026-10-01 }] }
          - { id: E1, name: Plain Neighbour, title: Engineer, function: engineering, manager: P1, teams: [T1], covers: [team:T1] }
        people: [{ id: P2, email: "'><script>alert(1)</script>@example.org", fields: ["$0", "$2"], source: "$6" }, { id: free, name: "$6", fields: ["$5"] }]
        """;

    public const string Teams = """
        teams: [{ id: T1, name: "$0", type: stream, heads: { engineering: 5 } }, { id: T2, name: "$4" }, { id: ID, name: "$2", heads: { engineering: 1 } }]
        """;

    public const string Products = """
        products:
          - { id: line, name: "$0", stage: growth, accountable: [P1] }
          - id: one
            name: "$2"
            partOf: line
            stage: build
            since: 2025-02
            accountable: [P2]
            teams: [T1]
            dependsOn: [ID]
            complexity: { regulated: true, uncertainty: high, stakeholders: market }
            direction: { vision: "$0", strategy: "$6", serves: "goal:g1", roadmap: [{ outcome: "$2", horizon: now, holder: P2, due: 2026-09 }, { outcome: "$5", horizon: later }] }
            gates: [{ gate: G1, on: 2026-01-20, outcome: "$0" }]
          - { id: ID, name: "$5", partOf: line, stage: build, accountable: [ID], teams: [ID], direction: { vision: "$3", strategy: "$4", serves: "goal:g2" } }
          - { id: rtl, name: "$3", partOf: line, stage: growth, accountable: [P3], teams: [T2] }
          - { id: plain, name: Plain Product, partOf: line, stage: growth, accountable: [P4] }
        """;

    public const string Rest = """
        decisions:
          - { id: D1, activity: L5, product: one, due: 2026-07-15, decider: P2, confirmed: { by: P1, on: 2026-06-01 }, asked: [P3], note: "$0" }
          - { id: D2, activity: L5, product: one, due: 2026-01-15, decider: P2, outcome: "$2", on: 2026-01-20 }
          - { id: ID, activity: ID, product: ID, due: 2026-06-01 }
        overrides: [{ activity: K1, accountable: [low, high], reason: "$6" }]
        """;

    public const string Scenario = """
        scenario: move
        title: "$0"
        effective: 2026-09-01
        changes:
          - { edit: position:P3, set: { manager: P2, title: "$2" } }
          - { add: position:N1, with: { title: "$0", role: low, manager: P1 } }
          - { end: position:P6 }
        """;

    private const string Holdings = """
        holdings: [{ position: P2, project: "$0", from: 2026-01, until: 2026-12 }, { position: P3, function: "$6", team: T1 }]
        """;

    private const string Openings = """
        openings: [{ id: R1, role: low, position: V1, manager: P1, planned: 2026-09, reason: "$0" }, { id: ID, role: ID, planned: 2026-10, reason: "$5" }]
        """;

    private const string Mentoring = """
        mentoring: [{ mentor: P1, mentee: P2, since: 2025-10 }]
        """;

    public static Workspace Company() => new Workspace(Of(Framework), Of(People)).Add("rolemap.yaml", Of(Settings)).Add("teams.yaml", Of(Teams)).Add("products.yaml", Of(Products))
        .Add("decisions.yaml", Of(Rest)).Add("holdings.yaml", Of(Holdings)).Add("openings.yaml", Of(Openings)).Add("mentoring.yaml", Of(Mentoring)).Add("scenarios/move.yaml", Of(Scenario));

    /// <summary>The text with the words in it, as a double-quoted scalar writes them.</summary>
    private static string Of(string text)
    {
        for (var at = 0; at < Words.Length; at++)
            text = text.Replace($"${at}", Words[at].Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);
        return text.Replace("ID", Id, StringComparison.Ordinal);
    }
}
