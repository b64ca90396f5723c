using Rolemap.Files.Import;
using Rolemap.Files.Seats;

namespace Rolemap.Cli;

/// <summary>Reads a CSV file of seats for a command, and says what was decided and what was left out on the way.</summary>
internal static class SeatReading
{
    public static SeatsRead Read(Session session, string full, DateOnly day, bool forRules)
    {
        SeatsRead read;
        using (var bar = new ProgressBar(session))
            read = SeatFile.Read(ImportFile.OfPath(full, bar.Show), day, forRules);
        foreach (var note in read.Notes)
            session.Hint($"note: {note}");
        foreach (var row in read.LeftOver)
            session.Hint($"note: {row.File}:{row.Line} was left out: {row.Reason}");
        return read;
    }
}
