using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Rolemap.Cli;

/// <summary>Hands Ctrl-C and a request to stop on to a program that was started, and waits: nothing is left behind.</summary>
internal sealed partial class Stopping : IDisposable
{
    private const int Terminate = 15;

    private readonly Process program;
    private readonly PosixSignalRegistration[] signals;

    /// <summary>From here until it is disposed of, signals go to the program.</summary>
    public Stopping(Process program)
    {
        this.program = program;
        signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Pass), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Pass)];
    }

    public void Dispose()
    {
        foreach (var signal in signals)
            signal.Dispose();
    }

    /// <summary>A terminal sends Ctrl-C to both programs; asking the server twice does no harm.</summary>
    private void Pass(PosixSignalContext signal)
    {
        signal.Cancel = true;
        if (OperatingSystem.IsWindows())
            program.Kill();
        else
            _ = Kill(program.Id, Terminate);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
