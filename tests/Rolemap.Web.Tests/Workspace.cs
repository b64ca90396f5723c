namespace Rolemap.Web.Tests;

/// <summary>A workspace in a folder of its own for as long as the test, with a framework of its own.</summary>
internal sealed class Workspace : IDisposable
{
    public Workspace(string framework, string? people = null)
    {
        Directory.CreateDirectory(Path);
        Write("rolemap.yaml", "rolemap: 1\nname: Tested\nasOf: 2026-06-30\nframework: ./framework.yaml\n");
        Write("framework.yaml", framework);
        if (people is not null)
            Write("people.yaml", people);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"rolemap-{Guid.NewGuid():N}");

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>A further file of it.</summary>
    public Workspace Add(string name, string text)
    {
        Write(name, text);
        return this;
    }

    private void Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
