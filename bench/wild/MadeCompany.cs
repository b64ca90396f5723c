using System.Globalization;
using Rolemap.Entries;
using Rolemap.Organizations;

namespace Rolemap.Bench.Wild;

/// <summary>
/// A product company made by chance, always the same for its size: one seat in eight is in product, spans have a heavy tail, each
/// product manager holds a product and works on its team. Planted: one seat in 25 vacant; one in 500 with a manager nobody knows; one
/// Principal PM in three under a Group PM, whom the role outranks; one product in 30 with nobody and one in 40 with two accountable; one in 60 held by
/// an APM; one APM in three without a mentor; one circle. Seats fall vacant after everything else was written down.
/// </summary>
internal sealed class MadeCompany
{
    public static readonly DateOnly Day = new(2026, 6, 30);

    private static readonly (string Role, string Title, int Share)[] Contributors =
        [("apm", "Associate Product Manager", 10), ("pm", "Product Manager", 40), ("senior-pm", "Senior Product Manager", 33), ("staff-pm", "Staff Product Manager", 13), ("principal-pm", "Principal Product Manager", 4)];

    private static readonly (string Function, string Title, int Share)[] Others =
        [("engineering", "Software Engineer", 60), ("design", "Product Designer", 8), ("data", "Data Analyst", 6), ("marketing", "Marketing Manager", 6), ("sales", "Account Executive", 10), ("support", "Support Specialist", 6), ("people", "People Partner", 4)];

    private readonly Random chance = new(2026);
    private readonly List<Entry> entries = [];
    private int nextSeat;
    private int nextProduct;

    public MadeCompany(int seats)
    {
        var top = Seat("Chief Executive Officer", null, "executive", null);
        var cpo = Seat("Chief Product Officer", "cpo", "product", top);
        AddProduct(cpo, seats / 8);
        foreach (var (function, title, share) in Others)
            AddFunction(top, function, title, (seats - (seats / 8)) * share / 100);
        Tangle();
    }

    public EntrySet Entries => EntrySet.Of(entries);

    /// <summary>Directors under the CPO, Group PMs under them, contributors under those, the most senior of them under a director.</summary>
    private void AddProduct(string cpo, int seats)
    {
        var groups = Math.Max(2, seats / 7);
        string[] directors = [.. Enumerable.Range(0, Math.Max(2, groups / 4)).Select(_ => Seat("Director of Product", "director", "product", cpo))];
        string[] lines = [.. directors.Select((director, at) => Product($"Line {at + 1}", null, director))];
        (string Seat, string Product, double Weight)[] managers = [.. Enumerable.Range(0, groups).Select(at => (
            Seat("Group Product Manager", "group-pm", "product", directors[at % directors.Length]), lines[at % lines.Length], Math.Exp(0.5 * Gauss())))];
        for (var left = seats - groups - directors.Length; left > 0; left--)
        {
            var manager = managers[Weighted(managers.Select(one => one.Weight))];
            var (role, title, _) = Contributors[Weighted(Contributors.Select(one => (double)one.Share))];
            var under = role == "principal-pm" && chance.Next(3) > 0 ? directors[chance.Next(directors.Length)] : manager.Seat;
            AddContributor(role, title, under, manager.Product, manager.Seat);
        }
    }

    private void AddContributor(string role, string title, string under, string line, string mentor)
    {
        var team = $"T{nextProduct:D5}";
        var seat = Seat(title, role, "product", under, team);
        if (role == "apm" && chance.Next(3) > 0)
            entries.Add(Entry.Of(MentoringFields.Shape, (MentoringFields.Mentor, Text(mentor)), (MentoringFields.Mentee, Text(seat)), (MentoringFields.Since, new Value.Day(new DateOnly(2026, 1, 1)))));
        entries.Add(Entry.Of(TeamFields.Shape, (TeamFields.Id, Text(team)), (TeamFields.Name, Text($"Team {nextProduct}")), (TeamFields.Type, Text("stream")),
            (TeamFields.Heads, new Value.Map([KeyValuePair.Create("engineering", (Value)new Value.Number(Math.Max(1, (int)Math.Round(7 + (2.5 * Gauss()))))), KeyValuePair.Create("design", (Value)new Value.Number(1))]))));
        string[] accountable = chance.Next(30) == 0 ? [] : role == "apm" && chance.Next(6) > 0 ? [under] : chance.Next(40) == 0 ? [seat, under] : [seat];
        Product($"Product {nextProduct}", line, [.. accountable]);
    }

    /// <summary>A tree of one function, level by level, with about seven reports for each manager.</summary>
    private void AddFunction(string top, string function, string title, int seats)
    {
        var waiting = new Queue<string>([Seat($"Head of {function}", null, function, top)]);
        for (var left = seats - 1; left > 0;)
        {
            var manager = waiting.Dequeue();
            for (var span = Math.Min(left, Math.Max(1, (int)Math.Round(7 * Math.Exp(0.4 * Gauss())))); span > 0; span--, left--)
                waiting.Enqueue(Seat(title, null, function, manager));
        }
    }

    private string Seat(string title, string? role, string function, string? manager, string? team = null)
    {
        var (id, at) = ($"E{nextSeat:D6}", nextSeat++);
        var unknown = at > 20 && chance.Next(500) == 0;
        entries.Add(Entry.Of(PositionFields.Shape, (PositionFields.Id, Text(id)), (PositionFields.Title, Text(title)), (PositionFields.Function, Text(function)),
            (PositionFields.Name, at > 1 && chance.Next(25) == 0 ? null : Text($"Person {at}")), (PositionFields.Role, role is null ? null : Text(role)),
            (PositionFields.Manager, manager is null ? null : Text(unknown ? $"X{at:D6}" : manager)), (PositionFields.Teams, team is null ? null : new Value.Items([Text(team)]))));
        return id;
    }

    private string Product(string name, string? line, params string[] accountable)
    {
        var id = $"product-{nextProduct++.ToString(CultureInfo.InvariantCulture)}";
        entries.Add(Entry.Of(ProductFields.Shape, (ProductFields.Id, Text(id)), (ProductFields.Name, Text(name)), (ProductFields.PartOf, line is null ? null : Text(line)), (ProductFields.Stage, Text("growth")),
            (ProductFields.Accountable, accountable.Length == 0 ? null : new Value.Items([.. accountable.Select(Text)]))));
        return id;
    }

    /// <summary>Two managers in engineering who report to each other, as a slip in an HR system makes it.</summary>
    private void Tangle()
    {
        var reports = entries.Where(entry => entry.Shape == PositionFields.Shape && entry.Text(PositionFields.Function) == "engineering").ToArray();
        var (below, above) = (reports[^1], reports.First(entry => entry.Id == reports[^1].Text(PositionFields.Manager)));
        entries[entries.IndexOf(above)] = above.With(PositionFields.Manager, Text(below.Id));
    }

    private int Weighted(IEnumerable<double> weights)
    {
        var all = weights.ToArray();
        var (at, left) = (0, chance.NextDouble() * all.Sum());
        while (at < all.Length - 1 && (left -= all[at]) >= 0)
            at++;
        return at;
    }

    /// <summary>Near enough to a bell curve, and the same on every machine.</summary>
    private double Gauss() => Enumerable.Range(0, 12).Sum(_ => chance.NextDouble()) - 6;

    private static Value Text(string content) => new Value.Text(content);
}
