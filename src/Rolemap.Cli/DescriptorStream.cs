using System.Runtime.InteropServices;

namespace Rolemap.Cli;

/// <summary>Standard output or standard error as plain bytes. The console of the runtime would write escapes to a terminal before ours.</summary>
internal sealed partial class DescriptorStream : Stream
{
    private const int Interrupted = 4, TryAgain = 11;

    private readonly int descriptor;
    private readonly bool isNeeded;

    private DescriptorStream(int descriptor, bool isNeeded) => (this.descriptor, this.isNeeded) = (descriptor, isNeeded);

    /// <summary>Where results go. Throws <see cref="IOException"/> when they cannot be written.</summary>
    public static Stream Output => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new DescriptorStream(1, isNeeded: true);

    /// <summary>Where talk goes; if nobody can hear it, that is all.</summary>
    public static Stream Error => OperatingSystem.IsWindows() ? Console.OpenStandardError() : new DescriptorStream(2, isNeeded: false);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = Write(descriptor, buffer, buffer.Length);
            if (written >= 0)
                buffer = buffer[(int)written..];
            else if (Marshal.GetLastPInvokeError() is var error && error is Interrupted or TryAgain)
                Thread.Sleep(error == TryAgain ? 1 : 0);
            else if (isNeeded)
                throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
            else
                return;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> buffer, nint count);
}
