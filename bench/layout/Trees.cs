using System.Globalization;

namespace Rolemap.Bench.Layout;

/// <summary>The tree to be placed: that of the yardstick's company where its sources lie beside the repository, else one made here.</summary>
internal sealed class Trees(string folder)
{
    private const string Sources = "../shared/bench";
    private string? generator;
    private string? floor;

    /// <summary>The C program that places a tree, or null when there is none or no compiler.</summary>
    public string? Yardstick { get; private set; }

    /// <summary>Builds what can be built.</summary>
    public void SetUp()
    {
        generator = Compile("gen", $"{Sources}/gen.c");
        floor = Compile("floor", $"{Sources}/floor.c", "-march=native");
        Yardstick = Compile("treelay", $"{Sources}/layout/tree.c");
    }

    /// <summary>The file of a tree of about so many boxes.</summary>
    public string Make(int count)
    {
        var file = Path.Combine(folder, $"tree-{count.ToString(CultureInfo.InvariantCulture)}.txt");
        if (generator is null || floor is null)
        {
            File.WriteAllLines(file, Company(count).Select(parent => parent.ToString(CultureInfo.InvariantCulture)));
            return file;
        }
        var company = Directory.CreateDirectory(Path.Combine(folder, "company")).FullName;
        Commands.Run(generator, count.ToString(CultureInfo.InvariantCulture), "42", company);
        Commands.Run(floor, "tree", Path.Combine(company, "org.csv"), file);
        Directory.Delete(company, recursive: true);
        return file;
    }

    private string? Compile(string name, string source, params string[] options)
    {
        var program = Path.Combine(folder, name);
        return File.Exists(source) && Commands.Run("cc", ["-O3", "-w", .. options, "-o", program, source, "-lm"]) is not null ? program : null;
    }

    /// <summary>Managers with four to nine reports, of whom the first few lead again, level by level; in preorder.</summary>
    private static IEnumerable<int> Company(int count)
    {
        var (open, made) = (new Stack<(int Parent, int Size)>([(-1, count)]), 0);
        while (open.TryPop(out var branch))
        {
            var (own, left) = (made++, branch.Size - 1);
            yield return branch.Parent;
            var span = Math.Min(left, 4 + (own % 6));
            for (var report = 0; report < span; report++)
                open.Push((own, (left / span) + (report < left % span ? 1 : 0)));
        }
    }
}
