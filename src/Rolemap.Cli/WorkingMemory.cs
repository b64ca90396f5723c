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

    /// <summary>What the garbage collector sets aside at its start, on all but the largest machines.</summary>
    private const long SetAside = 256L << 30;

    private const int Page = 1 << 12, LargePage = 2 << 20;

    // sys/mman.h of Linux, the same on x64 and arm64.
    private const int MadvHugePage = 14, MadvPopulateWrite = 23;

    /// <summary>Makes room for what a command usually needs, so that it ends before the garbage collector has to begin, in large pages where Linux gives them.</summary>
    public static void Prepare()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < Enough || !GC.TryStartNoGCRegion(ForObjects + ForLargeArrays, ForLargeArrays))
            return;
        if (OperatingSystem.IsLinux() && Environment.Is64BitProcess && Environment.SystemPageSize == Page)
            AskForLargePages();
    }

    /// <summary>Hints: where they are not followed, memory is handed out as ever.</summary>
    private static void AskForLargePages()
    {
        var handle = GCHandle.Alloc(new byte[1], GCHandleType.Pinned);
        long next = handle.AddrOfPinnedObject(); // what is handed out from here on follows
        handle.Free();
        var begin = next & -LargePage;
        _ = Madvise((nint)begin, SetAside, MadvHugePage);
        // The large page that objects stand in already stays many small ones: they are fetched at once.
        _ = Madvise((nint)(next & -Page), begin + LargePage - (next & -Page), MadvPopulateWrite);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Madvise(nint begin, long length, int advice);
}
