using System.Text;
using Rolemap.Files.Workspaces;

namespace Rolemap.Files.Tests.Corpus;

/// <summary>A workspace that is sound but for one file.</summary>
internal sealed class OneFileTree(string path, byte[] bytes) : FileTree
{
    private static readonly byte[] Settings = Encoding.UTF8.GetBytes("rolemap: 1\nname: Sound\n");

    public override string Name => "sound";

    public override IReadOnlyList<string> FilesIn(string folder) => [.. new[] { path }.Where(one => (Path.GetDirectoryName(one) ?? "") == folder)];

    public override byte[]? Read(string file) => file == path ? bytes : file == WorkspaceFiles.SettingsName ? Settings : null;

    public override bool Holds(string file) => Read(file) is not null;
}
