using System.Text;
using Rolemap.Files.Import;

namespace Rolemap.Files.Seats;

/// <summary>What is decided over whole columns: which one says the function, and whether names stand last name first. Each reader counts its own rows.</summary>
internal sealed class WholeColumns(SeatPlan plan)
{
    private readonly WordCounts[] functions = plan.Functions.Length < 2 ? [] : Array.ConvertAll(plan.Functions, _ => new WordCounts());
    private int names, lastFirst;

    /// <summary>Whether there are several columns of functions, of which the words decide.</summary>
    public bool CountsFunctions => functions.Length > 0;

    /// <summary>Counts a word of one of the columns of functions.</summary>
    public void AddFunction(int column, ReadOnlySpan<byte> word) => functions[column].Add(word);

    /// <summary>Counts a name that is not empty.</summary>
    public void AddName(ReadOnlySpan<byte> name, bool isVacant)
    {
        names += isVacant ? 0 : 1;
        if (name.Contains((byte)',') && PersonName.IsLastFirst(PersonName.Parted(Cell.TextOf(Encoding.UTF8.GetString(name))).Name))
            lastFirst++;
    }

    /// <summary>Whether names stand last name first, as far as the rows of all readers tell.</summary>
    public static bool IsLastFirst(IReadOnlyCollection<WholeColumns> all) =>
        all.Sum(one => one.lastFirst) is > 0 and var turned && turned * 5L >= all.Sum(one => one.names) * 4L;

    /// <summary>Which of the columns of functions has the most words that are known; the first of several alike.</summary>
    public static int BestFunction(IReadOnlyCollection<WholeColumns> all, Func<string, bool> isKnown) =>
        Enumerable.Range(0, all.First().functions.Length)
            .MaxBy(column => all.SelectMany(one => one.functions[column].All).Sum(pair => isKnown(Cell.TextOf(pair.Key)) ? (long)pair.Value : 0));
}
