using Rolemap.Decisions;
using Rolemap.Entries;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Explanations;

/// <summary>Somebody's job on one screen: fewer than 40 lines of 100 columns, whoever it is.</summary>
public static class MyRoleText
{
    private const int MostHeld = 4;
    private const int MostStakeholders = 5;
    private const int MostDifferences = 3;
    private const int MostSteps = 3;
    private const int MostLines = 39;

    /// <summary>The job in lines of at most 100 columns. Each fact takes up to two lines, or one where that would be too many.</summary>
    public static string Of(MyRole mine)
    {
        var roomy = Of(mine, 2);
        return roomy.AsSpan().Count('\n') <= MostLines ? roomy : Of(mine, 1);
    }

    private static string Of(MyRole mine, int linesEach)
    {
        var sheet = new Clipped(linesEach);
        AddJob(sheet, mine);
        AddHeld(sheet, mine);
        AddNow(sheet, mine);
        AddPeople(sheet, mine);
        AddDifferent(sheet, mine);
        AddNext(sheet, mine);
        return sheet.ToString();
    }

    private static void AddJob(Clipped sheet, MyRole mine)
    {
        var organization = mine.Around.Organization;
        var titles = Words.Join(mine.Around.Seats.Select(seat => seat.Title ?? seat.Role?.Title ?? seat.Id)) ?? "holds no seat";
        sheet.Title($"{mine.Person.Name} ({mine.Person.Ref}): {titles}{(organization.Name.Length == 0 ? "" : $" at {organization.Name}")}, {Words.Of(organization.AsOf)}");
        if (mine.Role is { } role)
            AddRole(sheet, role);
        else if (mine.Seat is { } seat)
            sheet.Indented(Partner(seat));
    }

    private static void AddRole(Clipped sheet, Role role)
    {
        if (role.Purpose is { } purpose)
            sheet.Purpose(purpose);
        string?[] facts =
        [
            role.Reach is { } reach ? $"reaches {Words.Of(reach)}" : null,
            role.Scope?.Number(ScopeFields.HorizonMonths) is { } months ? $"plans {Words.Count(months, "month")} ahead" : null,
            Words.OfManaging(role),
        ];
        var known = string.Join(", ", facts.OfType<string>());
        sheet.Indented($"{role.ShortTitle}{(known.Length == 0 ? "" : $": {known}")} (rolemap explain {role.Ref})");
    }

    private static string Partner(Position seat) => seat.RoleId is { } unknown ? $"The role {unknown} is not in {seat.Organization.Framework.Name}."
        : seat.Function == "product" ? $"The title {seat.Title ?? seat.Id} is mapped to no role of {seat.Organization.Framework.Name} (rolemap explain RM501)."
        : $"A partner of product, for {FunctionHolders.Say(seat.Function)}{(Words.Join(seat.Entry.Texts(PositionFields.Covers)) is { } covers ? $"; covers {covers}" : "")}.";

    private static void AddHeld(Clipped sheet, MyRole mine)
    {
        var held = mine.Products.Select(Product).Concat(mine.Holdings.Select(Holding)).ToArray();
        var (around, inAll) = (mine.Around, held.Length > MostHeld ? $" ({MostHeld} of {held.Length})" : "");
        sheet.Heading($"Answers for{inAll}");
        foreach (var line in held.Take(MostHeld))
            sheet.Indented(line);
        if (held.Length > 0)
            return;
        var near = around.Worked.Length > 0 ? $"Works on {Few(around.Worked)}" : around.Covered.Length > 0 ? $"Works with {Few(around.Covered)}" : around.Led.Length > 0 ? $"Leads those who answer for {Few(around.Led)}" : "";
        sheet.Indented(near.Length == 0 ? "Nothing that is written down." : $"No product in person. {near}.");
    }

    private static string Few(IReadOnlyCollection<Product> products) =>
        Words.Join(products.Count > 4 ? products.Take(3).Select(product => product.Name).Append($"{products.Count - 3} more") : products.Select(product => product.Name))!;

    private static string Product(Held held)
    {
        var stage = held.Stage is null ? "" : $": {held.Stage.ToLowerInvariant()}{Words.After(" since ", held.Since)}";
        var gate = held.NextGate is { } next ? $"; then {next.Id} {next.Text(GateFields.Name)}" : "";
        return $"{held.Product.Name} ({held.Product.Ref}){stage}{gate}";
    }

    private static string Holding(Entry entry) =>
        $"{entry.Text(HoldingFields.Project) ?? entry.Text(HoldingFields.Function) ?? "A holding without a name"}{(entry.Text(HoldingFields.Team) is { } team ? $" in {team}" : "")}{Words.After(" until ", entry.Day(HoldingFields.Until))}";

    private static void AddNow(Clipped sheet, MyRole mine)
    {
        var inAll = mine.NowInAll > mine.Now.Length ? $", {mine.Now.Length} of {mine.NowInAll}" : "";
        sheet.Heading($"Decisions now{inAll} (A decides, R does the work, C is asked, I is told)");
        foreach (var part in mine.Now)
            sheet.Indented(Decision(part));
        if (mine.Now.IsEmpty)
            sheet.Indented("None from the stages of what is near.");
    }

    /// <summary>The day first: it is what somebody can be late for.</summary>
    internal static string Decision(Part part)
    {
        var activity = part.Answer.Activity;
        var about = part.Answer.Product is { } product ? $", {product.Name}" : "";
        var who = part.Named.Letter == Letter.Accountable ? "" : part.Answer.Decider is { } decider ? $"; {decider.Name} decides" : "; open who decides";
        return $"{part.Named.Letter.Sign()} {activity.Id} {activity.Name}{about}{Words.After(", due ", part.Due)}{who}";
    }

    private static void AddPeople(Clipped sheet, MyRole mine)
    {
        sheet.Heading("People");
        Add(sheet, "Manager", Manager(mine));
        Add(sheet, "Supervisor", Words.Join(mine.Supervisors.Select(line => $"{Say(line.To, line.ToId)}{Words.After(" until ", line.Until)}"))
            ?? (mine.Role?.IsSupervised == true ? "nobody, and the role works under supervision" : null));
        Add(sheet, "Mentor", Words.Join(mine.Mentors.Select(one => one.Name)));
        Add(sheet, "Looks after", Words.Join(mine.Supervises.Select(line => $"{line.From.Label} (supervises)").Concat(mine.Mentees.Select(one => $"{one.Name} (mentors)"))));
        Add(sheet, "Leads", mine.Around.Seats.SelectMany(seat => seat.Reports).Select(seat => seat.Label).ToArray() is { Length: > 0 } reports ? $"{Words.Count(reports.Length, "person", "people")}: {string.Join(", ", reports)}" : null);
        Add(sheet, "Trio", Words.Join(mine.Trio.Select(corner => corner.Position is { } seat ? Words.Of(seat) : $"nobody in {corner.Function}")));
        Add(sheet, "Stakeholders", Words.Join(mine.Stakeholders.Take(MostStakeholders).Select(Words.Of)));
    }

    private static void Add(Clipped sheet, string label, string? content)
    {
        if (content is not null)
            sheet.Row(label, content);
    }

    private static string Say(Position? seat, string id) => seat is { } known ? Words.Of(known) : $"{id}, which does not exist";

    private static string? Manager(MyRole mine)
    {
        var missing = mine.Seat is { ManagerId: { } id, Manager: null } ? $"{id}, which does not exist" : null;
        var manager = missing ?? (mine.Manager is { } seat ? Words.Of(seat) : mine.Seat is null ? null : "nobody: this is the top of a line");
        return mine.VacantAbove.IsEmpty ? manager : $"{manager}, above the {Words.Join(mine.VacantAbove.Select(vacant => vacant.Label))}";
    }

    private static void AddDifferent(Clipped sheet, MyRole mine)
    {
        var shown = mine.Different.Length > MostDifferences ? $" ({MostDifferences} of {mine.Different.Length})" : "";
        sheet.Heading($"Different here{shown}");
        foreach (var departure in mine.Different.Take(MostDifferences))
            sheet.Indented(departure.Text);
        if (mine.Different.IsEmpty)
            sheet.Indented($"Nothing: the company works by {mine.Around.Organization.Framework.Name} as it stands.");
    }

    private static void AddNext(Clipped sheet, MyRole mine)
    {
        if (mine.Next.IsEmpty && mine.Seat is null)
            return;
        sheet.Heading("Next");
        foreach (var next in mine.Next.Take(MostSteps))
            sheet.Indented(Say(next));
        if (mine.WhyNoNext is { } why)
            sheet.Indented(why);
    }

    private static string Say(NextStep next)
    {
        var kind = next.Step.Kind switch { "promotion" => "promotion", "switch" => "other track", "entry" => "way in", { } other => other, null => "move" };
        var open = next.Openings.Length == 0 ? "no opening" : $"open: {string.Join(", ", next.Openings.Select(opening => opening.Id))}";
        var first = next.Step.Changes is [var change, ..] ? $". {change}" : "";
        var way = next.Via.IsEmpty ? kind : $"by way of {Words.Join(next.Via.Select(role => role.ShortTitle))}";
        return $"{next.Step.Role?.ShortTitle ?? next.Step.Title} ({(next.Track is { } track ? $"{track}, " : "")}{way}; {open}){first}";
    }

    /// <summary>A sheet on which no fact takes more than so many lines.</summary>
    private sealed class Clipped(int linesEach)
    {
        private const int LabelWidth = 12;
        private const int LongestWord = 20;
        private readonly Sheet sheet = new();

        public void Title(string text) => sheet.Line(Words.Clip(text, Sheet.Width));

        public void Heading(string text) => sheet.Heading(Words.Clip(text, Sheet.Width));

        public void Purpose(string text) => sheet.Indented(2, Words.Clip(text, Room(Sheet.Width - 2, 2)));

        public void Indented(string text) => sheet.Indented(2, Words.Clip(text, Room(Sheet.Width - 2, linesEach)));

        public void Row(string label, string text) => sheet.Row(label, LabelWidth, Words.Clip(text, Room(Sheet.Width - LabelWidth - 4, linesEach)));

        public override string ToString() => sheet.ToString();

        /// <summary>Lines are broken at words, so all but the last may end short.</summary>
        private static int Room(int width, int lines) => (width * lines) - (LongestWord * (lines - 1));
    }
}
