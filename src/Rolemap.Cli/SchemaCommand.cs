using System.CommandLine;
using Rolemap.Entries;
using Rolemap.Files;
using Rolemap.Files.Schemas;

namespace Rolemap.Cli;

/// <summary><c>rolemap schema people</c>: the JSON Schema of a kind of file.</summary>
internal static class SchemaCommand
{
    private static readonly Argument<string?> Of = new("file")
    {
        Description = "A kind of file, such as people, or the path of a file.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create(Session session)
    {
        var command = new Command("schema", "Print the JSON Schema of a kind of file, for editors; without FILE, list the kinds.") { Of };
        command.SetAction(parsed => parsed.GetValue(Of) is { } file ? Print(session, file) : List(session));
        return command;
    }

    private static int List(Session session)
    {
        foreach (var kind in FileKind.All)
            session.Out.WriteLine($"{kind.Name,-10}  {kind.Where ?? "(any name)",-19}  {kind.Shape.About}");
        session.Hint("next: rolemap schema people");
        return ExitCode.Fine;
    }

    private static int Print(Session session, string file)
    {
        if ((FileKind.Of(file) ?? KindOfFile(session, file)) is { } kind)
        {
            session.Out.Write(JsonSchema.Of(kind));
            return ExitCode.Fine;
        }
        var names = FileKind.All.Select(one => one.Name).ToArray();
        var near = Nearest.To(Path.GetFileNameWithoutExtension(file), names);
        return session.Refuse(
            $"'{file}' is no kind of file, nor the path of a file of a known kind.",
            near is null ? $"The kinds are: {string.Join(", ", names)}." : $"Did you mean '{near}'? The kinds are: {string.Join(", ", names)}.");
    }

    private static FileKind? KindOfFile(Session session, string file)
    {
        var full = session.FullPath(file);
        try
        {
            return File.Exists(full) ? FileRecognition.KindOf(full, DiskFile.Read(full)) : FileRecognition.KindOfPath(full);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return FileRecognition.KindOfPath(full);
        }
    }
}
