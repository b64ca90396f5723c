using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rolemap.Cli;

if (args is [not "--version", ..]) // which needs next to no memory
    WorkingMemory.Prepare();

// Results are UTF-8 with plain line feeds everywhere, whatever the machine's settings.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var watch = Stopwatch.StartNew();
var output = new StreamWriter(DescriptorStream.Output, utf8, bufferSize: 1 << 16) { NewLine = "\n" };
var talk = new StreamWriter(DescriptorStream.Error, utf8) { NewLine = "\n", AutoFlush = true };
var session = new Session
{
    Out = output,
    Bytes = Console.IsOutputRedirected ? DescriptorStream.Output : null,
    Err = talk,
    ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb",
    Folder = Environment.CurrentDirectory,
    Today = Today,
    Colors = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && Environment.GetEnvironmentVariable("TERM") is not "dumb",
};
var code = CommandLine.Run(args, session);
if (watch.Elapsed > TimeSpan.FromSeconds(1))
    session.Hint(string.Create(CultureInfo.InvariantCulture, $"took {watch.Elapsed.TotalSeconds:0.0} s"));
return code;

// A build that must give the same bytes again says the day by SOURCE_DATE_EPOCH (reproducible-builds.org), in seconds since 1970.
static DateOnly Today()
{
    const long LastSecond = 253_402_300_799;
    return long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond
        ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
        : DateOnly.FromDateTime(DateTime.Today);
}
