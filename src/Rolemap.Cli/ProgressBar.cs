using System.Diagnostics;
using System.Globalization;

namespace Rolemap.Cli;

/// <summary>Shows on a terminal how far something is that takes more than a second; anywhere else nothing.</summary>
internal sealed class ProgressBar(Session session) : IDisposable
{
    private const int Width = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock drawing = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Patience;
    private bool isShown;

    /// <summary>Says which share is done, from 0 to 1; from any thread.</summary>
    public void Show(double share)
    {
        if (!session.ShowsProgress || session.Quiet || watch.Elapsed < next)
            return;
        lock (drawing)
        {
            (isShown, next) = (true, watch.Elapsed + Pause);
            var done = (int)(Math.Clamp(share, 0, 1) * Width);
            session.Err.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', done)}{new string('.', Width - done)}] {share,4:0%}"));
        }
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose()
    {
        if (isShown)
            session.Err.Write("\r" + new string(' ', Width + 8) + "\r");
    }
}
