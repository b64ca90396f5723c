using System.Runtime.InteropServices;

namespace Rolemap.Cli;

/// <summary>The memory that a command works in.</summary>
/// <remarks>
/// A command lives for a moment, and waits for memory more than for anything else: in a virtual machine the first touch of a page of four
/// kilobytes takes 12 µs, of one of two megabytes less than half a microsecond for as much. Figures: decision 0012.
/// </remarks>
internal static partial class WorkingMemory
{
    private const long Enough = 1L << 30, ForObjects = 48 << 20, ForLargeArrays = 16 << 20;

    /// <summary>What the garbage collector sets aside at its start: this, or twice what there is when that is less.</summary>
    private const long SetAside = 256L << 30;

    private const int Page = 1 << 12, LargePage = 2 << 20;

    // sys/mman.h of Linux, the same on x64 and arm64.
    private const int MadvHugePage = 14, MadvPopulateWrite = 23;

    /// <summary>Makes room for what a command usually needs, so that it ends before the garbage collector has to begin, in large pages where Linux gives them.</summary>
    public static void Prepare()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        if (!Environment.Is64BitProcess || memory < Enough || !TryStart())
            return;
        if (OperatingSystem.IsLinux() && Environment.SystemPageSize == Page)
            AskForLargePages(Math.Min(SetAside, 2 * memory));
    }

    private static bool TryStart()
    {
        try
        {
            return GC.TryStartNoGCRegion(ForObjects + ForLargeArrays, ForLargeArrays);
        }
        catch (ArgumentOutOfRangeException)
        {
            return false; // settings of the collector may leave less room than that
        }
    }

    /// <summary>Hints: where they are not followed, memory is handed out as ever.</summary>
    private static void AskForLargePages(long length)
    {
        var handle = GCHandle.Alloc(new byte[1], GCHandleType.Pinned);
        long next = handle.AddrOfPinnedObject(); // what is handed out from here on follows
        handle.Free();
        var begin = next & -LargePage;
        _ = Madvise((nint)begin, length, MadvHugePage);
        // The large page that objects stand in already stays many small ones: they are fetched at once.
        _ = Madvise((nint)(next & -Page), begin + LargePage - (next & -Page), MadvPopulateWrite);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Madvise(nint begin, long length, int advice);
}
