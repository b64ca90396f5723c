using System.Diagnostics;
using System.Globalization;
using Rolemap.Organizations;

namespace Rolemap.Bench.Answers;

/// <summary>Asks a question about seats picked at random, by their ids, and says how long an answer takes.</summary>
/// <remarks>The picks are those of the C program beside which this is measured: the same numbers from the same seed, those without a layer passed over.</remarks>
internal sealed class Picks(Organization organization, Position[] seats, int count)
{
    private ulong seed = 7;

    /// <summary>Asks about so many seats, all or managers alone, and returns a line that says the median and the 99th percentile in nanoseconds.</summary>
    public string Time(string name, bool ofManagers, Func<Position, int> answer)
    {
        var (times, sum) = (new double[count], 0L);
        for (var round = 0; round < 2; round++) // the first compiles
        {
            seed = 7;
            for (var at = 0; at < count; at++)
            {
                var id = Next(ofManagers);
                var start = Stopwatch.GetTimestamp();
                sum += answer(organization.PositionOf(id)!.Value);
                times[at] = (Stopwatch.GetTimestamp() - start) * (1e9 / Stopwatch.Frequency);
            }
        }
        Array.Sort(times);
        GC.KeepAlive(sum);
        return string.Create(CultureInfo.InvariantCulture, $"{name}: p50 {times[count / 2]:0} ns, p99 {times[count * 99L / 100]:0} ns");
    }

    /// <summary>Looks at handles, so that nothing of the search by id is warm when its time is taken.</summary>
    private string Next(bool ofManagers)
    {
        while (true)
        {
            seed = (seed * 6364136223846793005) + 1442695040888963407;
            var seat = seats[(int)((seed >> 33) % (ulong)seats.Length)];
            if (seat.Layer is not null && (!ofManagers || seat.Span > 0))
                return new string(seat.Id.AsSpan()); // as it comes with a request: a text of its own, just written
        }
    }
}
