using System.Text;
using Rolemap.Cli;

// Results are UTF-8 with plain line feeds everywhere, whatever the machine's settings.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) { NewLine = "\n" };
using var talk = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
var session = new Session
{
    Out = output,
    Err = talk,
    Folder = Environment.CurrentDirectory,
    Today = () => DateOnly.FromDateTime(DateTime.Today),
    Colors = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && Environment.GetEnvironmentVariable("TERM") is not "dumb",
};
return CommandLine.Run(args, session);
