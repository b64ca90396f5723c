using System.Collections.Immutable;
using System.Text;
using Rolemap.Changes;
using Rolemap.Files.Workspaces;
using Rolemap.Lint;

namespace Rolemap.Cli;

/// <summary>What <c>lint --fix</c> came to for one path.</summary>
/// <param name="Plan">Which findings are fixed, and by which Changes.</param>
/// <param name="Files">The files that change.</param>
/// <param name="IsWritten">Whether they were written.</param>
internal sealed record Fixing(FixPlan Plan, ImmutableArray<FixedFile> Files, bool IsWritten)
{
    /// <summary>A Change of the plan in words.</summary>
    public ImmutableArray<string> SentencesOf(Change change) => words.SentencesOf(change);

    private readonly ChangeWords words = new(Plan.Before.Organization, Plan.After.Organization);

    /// <summary>Works out the fixes, and writes them when asked to; null, after saying so, when they cannot be written.</summary>
    public static Fixing? Of(Session session, Checked check, IReadOnlyList<Rule> rules, Func<LintResult, bool> isWanted, bool write)
    {
        var plan = FixPlan.Of(check.Report, rules, check.IncludesPrivate, isWanted);
        if (plan.Changes.Count == 0)
            return new Fixing(plan, [], IsWritten: false);
        if (check.Opened.Tree is not { } tree)
            return write ? Refuse(session, check.Opened.Path) : new Fixing(plan, [], IsWritten: false);
        switch (check.Opened.OnlyFile is { } only ? WorkspaceWriter.PlanOneFile(tree, only, plan.Changes) : WorkspaceWriter.Plan(tree, plan.Changes))
        {
            case Rewrite.Ready ready:
                var files = ready.Files.Select(file => FixedFile.Of(tree, file)).ToImmutableArray();
                if (!write || WorkspaceWriter.Save(tree, ready.Files) is not { } problem)
                    return new Fixing(plan, files, write);
                session.Refuse(problem);
                return null;
            case Rewrite.Refused refused:
                session.Refuse(refused.Problems);
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static Fixing? Refuse(Session session, string path)
    {
        session.Refuse($"'{path}' is no workspace, and only the files of one can be fixed.", "Change it by hand; without --write the fixes are said in words.");
        return null;
    }
}

/// <summary>A file that fixes change.</summary>
/// <param name="Path">Relative to the workspace.</param>
/// <param name="Before">Its text before; empty when there was none.</param>
/// <param name="After">Its text after.</param>
internal sealed record FixedFile(string Path, string Before, string After)
{
    public static FixedFile Of(FolderTree tree, RewrittenFile file) =>
        new(file.Path, Encoding.UTF8.GetString(tree.Read(file.Path) ?? []), Encoding.UTF8.GetString(file.After.Span));
}
