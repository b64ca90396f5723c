using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Rolemap.Browser.Tests;

/// <summary>A page in a window that goes back to the tests after.</summary>
public sealed class Look(IPage page, ConcurrentBag<IPage> windows) : IDisposable
{
    public IPage Page => page;

    public void Dispose() => windows.Add(page);
}
