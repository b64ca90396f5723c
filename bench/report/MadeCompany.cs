using System.Globalization;

namespace Rolemap.Bench.Report;

/// <summary>A company with a heavy tail of spans, ids in random order, and defects that were planted and are known.</summary>
internal sealed class MadeCompany
{
    private const int TopLevel = 14;

    private static readonly string[] First = ["Ada", "José", "Wei", "Zoë", "Lars", "Priya", "Michał", "Chloé", "Jürgen", "Aiko", "Omar", "Nora", "Elif", "Diego", "Kofi", "Inês", "Björn", "Amara"];
    private static readonly string[] Last = ["Smith", "Müller", "García", "Nguyen", "Kowalski", "Okafor", "O'Brien", "Sørensen", "Tanaka", "Silva", "Patel", "Novák", "Yılmaz", "Chen", "Haddad", "Singh", "Mensah"];
    private static readonly string[] Work = ["Software Engineer", "Product Manager", "Designer", "Data Analyst", "Account Executive", "Support Specialist", "Recruiter"];
    private static readonly string[] Department = ["Engineering", "Product", "Design", "Data", "Sales", "Support", "People"];
    private static readonly string[] Site = ["Berlin", "London", "New York", "Bengaluru", "São Paulo", "Warsaw", "Lisbon"];
    private static readonly string[] Worked = ["1.0", "1.0", "1.0", "1.0", "1.0", "1.0", "0.8", "0.5"];

    private readonly Random random;
    private readonly int[] managers, levels, idOf;
    private readonly bool[] leads, touched, vacant, unknown;

    /// <summary>Makes a company of at least a hundred seats.</summary>
    public MadeCompany(int count, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 100);
        random = new Random(seed);
        (managers, levels, idOf) = (new int[count], new int[count], [.. Enumerable.Range(0, count)]);
        (leads, touched, vacant, unknown) = (new bool[count], new bool[count], new bool[count], new bool[count]);
        random.Shuffle(idOf);
        Grow();
        Plant(Math.Max(1, count / 25_000), PlantCircle);
        Plant(Math.Max(1, count / 5_000), seat => unknown[seat] = true);
        Plant(Math.Max(2, count / 330), PlantLevel);
        foreach (var seat in random.GetItems(Enumerable.Range(1, count - 1).ToArray(), Math.Max(2, count / 200)))
            vacant[seat] = true;
    }

    public int Count => managers.Length;

    /// <summary>The ids of seats on circles, found by walking up.</summary>
    public IReadOnlyCollection<string> OnCircles => Where(seat => Enumerable.Any(Above(seat).Take(Steps), above => above == seat));

    /// <summary>The ids of seats whose manager is nobody's id.</summary>
    public IReadOnlyCollection<string> WithUnknownManager => Where(seat => unknown[seat]);

    /// <summary>The ids of seats whose level is above the manager's; closing a circle makes one too.</summary>
    public IReadOnlyCollection<string> AboveTheirManager => Where(seat => !unknown[seat] && managers[seat] >= 0 && levels[managers[seat]] < levels[seat]);

    /// <summary>The ids of seats that nobody holds.</summary>
    public IReadOnlyCollection<string> Vacant => Where(seat => vacant[seat]);

    /// <summary>The ids of seats with exactly one line to them.</summary>
    public IReadOnlyCollection<string> WithOneReport
    {
        get
        {
            var reports = Enumerable.Range(0, Count).Where(seat => !unknown[seat] && managers[seat] >= 0).CountBy(seat => managers[seat]).ToDictionary();
            return Where(seat => reports.GetValueOrDefault(seat) == 1);
        }
    }

    /// <summary>The ids of seats that nobody holds and others report to.</summary>
    public IReadOnlyCollection<string> VacantManagers => Where(seat => vacant[seat] && Reports[seat] > 0);

    /// <summary>The ids of held seats to which exactly one other reports.</summary>
    public IReadOnlyCollection<string> LeadingOne => Where(seat => !vacant[seat] && Reports[seat] == 1);

    /// <summary>The ids of seats whose level is above the manager's, unless nobody holds either.</summary>
    public IReadOnlyCollection<string> OutrankingTheirManager => Where(seat => !unknown[seat] && managers[seat] is >= 0 and var manager && levels[manager] < levels[seat] && !(vacant[seat] && vacant[manager]));

    /// <summary>The ids of seats that are written as their own manager.</summary>
    public IReadOnlyCollection<string> OwnManagers => Where(seat => managers[seat] == seat && !unknown[seat]);

    /// <summary>The first id on each circle of several seats.</summary>
    public IReadOnlyCollection<string> FirstOnCircles => Where(seat => managers[seat] != seat && Above(seat).Take(Steps).ToArray() is var above && Array.IndexOf(above, seat) is >= 0 and var end && above.Take(end).All(other => idOf[other] > idOf[seat]));

    /// <summary>The ids of held seats to which more than so many others report.</summary>
    public IReadOnlyCollection<string> LeadingMoreThan(int reports) => Where(seat => !vacant[seat] && Reports[seat] > reports);

    /// <summary>How many others report to each seat.</summary>
    private int[] Reports
    {
        get
        {
            if (field is null)
            {
                field = new int[Count];
                for (var seat = 0; seat < Count; seat++)
                    if (!unknown[seat] && managers[seat] >= 0 && managers[seat] != seat)
                        field[managers[seat]]++;
            }
            return field;
        }
    }

    /// <summary>Circles are closed within a few steps.</summary>
    private const int Steps = 8;

    /// <summary>Writes the company as people systems export it: in the order of ids.</summary>
    public void Write(TextWriter file)
    {
        var seatOf = new int[Count];
        for (var seat = 0; seat < Count; seat++)
            seatOf[idOf[seat]] = seat;
        file.WriteLine("employee_id,name,email,title,level,department,manager_id,location,start_date,fte,salary");
        foreach (var seat in seatOf)
            Write(file, seat, new Random(idOf[seat]));
    }

    private void Write(TextWriter file, int seat, Random about)
    {
        var name = vacant[seat] ? "" : $"{Of(First, about)} {Of(Last, about)}";
        var kind = about.Next(Work.Length);
        var title = about.Next(20) == 0 ? $"\"{Work[kind]}, {Department[kind]}\"" : Work[kind];
        var manager = unknown[seat] ? $"X{idOf[seat]:0000000}" : managers[seat] < 0 ? "" : Id(managers[seat]);
        var start = new DateOnly(2005, 1, 1).AddDays(about.Next(7000));
        file.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Id(seat)},{name},{(name.Length == 0 ? "" : $"p{idOf[seat]}@example.com")},{title},{levels[seat]},{Department[kind]},{manager},{Of(Site, about)},{start:yyyy-MM-dd},{Of(Worked, about)},{(name.Length == 0 ? 0 : 28_000 + (levels[seat] * 14_000) + (about.Next(1200) * 10))}"));
    }

    /// <summary>Whoever leads is chosen layer by layer; nobody's level is above the manager's.</summary>
    private void Grow()
    {
        (managers[0], levels[0]) = (-1, TopLevel);
        for (int next = 1, manager = 0; next < Count; manager++)
        {
            if (manager > 0 && manager + 1 < next && random.Next(3) > 0)
                continue;
            leads[manager] = true;
            for (var span = Span(); span > 0 && next < Count; span--, next++)
                (managers[next], levels[next]) = (manager, Math.Max(0, levels[manager] - random.Next(3)));
        }
    }

    /// <summary>About seven, and now and then fifty.</summary>
    private int Span() => 1 + (int)Math.Exp((0.75 * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())) + 1.5);

    /// <summary>Defects lie apart: none is planted on seats that another touches.</summary>
    private void Plant(int wanted, Action<int> plant)
    {
        while (wanted > 0)
        {
            var seat = random.Next(1, Count);
            if (leads[seat] || touched[seat] || touched[managers[seat]] || managers[seat] == 0 || levels[managers[seat]] >= TopLevel)
                continue;
            (touched[seat], touched[managers[seat]]) = (true, true);
            plant(seat);
            wanted--;
        }
    }

    /// <summary>The manager, or the seat itself, comes to report to the seat.</summary>
    private void PlantCircle(int seat) => managers[random.Next(4) == 0 ? seat : managers[seat]] = seat;

    private void PlantLevel(int seat) => levels[seat] = levels[managers[seat]] + 1;

    private IEnumerable<int> Above(int seat)
    {
        for (var at = managers[seat]; at >= 0 && !unknown[at]; at = managers[at])
            yield return at;
    }

    private string[] Where(Func<int, bool> isOne) => [.. Enumerable.Range(0, Count).Where(isOne).Select(Id).Order(StringComparer.Ordinal)];

    private string Id(int seat) => string.Create(CultureInfo.InvariantCulture, $"E{idOf[seat]:0000000}");

    private static string Of(string[] words, Random about) => words[about.Next(words.Length)];
}
