using System.Text;
using CsCheck;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Files.Workspaces;
using Rolemap.Files.Yaml;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Workspaces;

public sealed class WorkspaceWriterTests
{
    private static readonly FolderTree Sample = new(RepositoryRoot.PathOf("samples/quillhaven"));
    private static readonly EntrySet Entries = WorkspaceReader.Read(Sample).Entries;

    [Fact]
    public void A_new_manager_changes_one_line_and_no_other_byte_of_the_folder() =>
        Gen.Select(Gen.Int[0, Entries[RefKind.Position].Length - 1], Gen.Int[0, Entries[RefKind.Position].Length - 1]).Sample((at, to) =>
        {
            var (seat, manager) = (Entries[RefKind.Position][at], Entries[RefKind.Position][to]);
            var ready = Plan(Change.Edits(seat, PositionFields.Manager, new Value.Text(manager.Id)));
            if (seat.Text(PositionFields.Manager) == manager.Id)
            {
                Assert.Empty(ready.Files);
                return;
            }
            var file = Assert.Single(ready.Files);
            Assert.Equal("people.yaml", file.Path);
            var (before, after) = (LinesOf(Sample.Read(file.Path)!), LinesOf(file.After.ToArray()));
            if (seat[PositionFields.Manager] is null)
                return; // a key that was not there may take a line of its own
            Assert.Equal(before.Length, after.Length);
            var line = Assert.Single(Enumerable.Range(0, before.Length), i => before[i] != after[i]);
            Assert.Contains($"manager: {manager.Id}", after[line], StringComparison.Ordinal);
        }, iter: 200);

    [Fact]
    public void Any_edits_leave_every_line_that_they_do_not_touch() =>
        Gen.Select(Gen.Int[0, Entries.Count - 1], Gen.Int[0, Entries.Count - 1], Gen.Bool).Sample((one, other, ends) =>
        {
            var all = Entries.All.Where(entry => entry.Shape.Kind is not RefKind.Workspace).ToArray();
            var (first, second) = (all[one % all.Length], all[other % all.Length]);
            var changes = new List<Change> { ends ? Change.Ends(first) : Renamed(first) };
            if (second.Ref != first.Ref)
                changes.Add(Renamed(second));
            var ready = Plan([.. changes]);
            foreach (var file in ready.Files)
                OtherLinesStay(file, [.. changes.Where(change => change.Before!.Place.File == file.Path)]);
        }, iter: 100);

    [Fact]
    public void Another_mentor_is_another_word_in_the_same_line()
    {
        var mentoring = Entries[RefKind.Mentoring][0];
        var other = mentoring.With(MentoringFields.Mentor, new Value.Text("P02"));
        var file = Assert.Single(Plan(Change.Ends(mentoring), Change.Adds(other)).Files);
        var (before, after) = (LinesOf(Sample.Read(file.Path)!), LinesOf(file.After.ToArray()));

        Assert.Equal(before.Length, after.Length);
        var line = Assert.Single(Enumerable.Range(0, before.Length), i => before[i] != after[i]);
        Assert.Equal(before[line].Replace($"mentor: {mentoring.Text(MentoringFields.Mentor)}", "mentor: P02", StringComparison.Ordinal), after[line]);
    }

    [Fact]
    public void What_ends_and_what_is_added_beside_it_are_two_items_when_more_than_a_field_differs()
    {
        var mentoring = Entries[RefKind.Mentoring][0];
        var other = mentoring.With(MentoringFields.Mentor, new Value.Text("P02")).With(MentoringFields.Mentee, new Value.Text("P30"));
        var file = Assert.Single(Plan(Change.Ends(mentoring), Change.Adds(other)).Files);

        Assert.Contains("mentor: P02, mentee: P30", LinesOf(file.After.ToArray()).Last(line => line.Length > 0), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_added_stands_at_the_end_of_its_list()
    {
        var ready = Plan(Change.Adds(Entry.Of(TeamFields.Shape, (TeamFields.Id, new Value.Text("T99")), (TeamFields.Name, new Value.Text("Yes: a team")))));

        var text = Encoding.UTF8.GetString(Assert.Single(ready.Files).After.Span);
        Assert.EndsWith("- { id: T99, name: \"Yes: a team\" }\n", text.Replace('\'', '"'), StringComparison.Ordinal);
        Assert.StartsWith(Encoding.UTF8.GetString(Sample.Read("teams.yaml")!).TrimEnd('\n'), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_no_longer_fits_is_refused_and_nothing_is_planned()
    {
        var seat = Entries[RefKind.Position][0];
        var stale = new Change(seat.Ref, seat.With(PositionFields.Title, new Value.Text("Old title")), seat.With(PositionFields.Title, new Value.Text("New title")));

        var refused = Assert.IsType<Rewrite.Refused>(WorkspaceWriter.Plan(Sample, new ChangeList([stale])));

        Assert.Contains("title was 'Old title'", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Either_all_files_are_written_or_none()
    {
        var folder = Directory.CreateTempSubdirectory("rolemap-");
        var kept = Path.Combine(folder.FullName, "people.yaml");
        File.WriteAllText(kept, "before");

        var problem = WorkspaceWriter.Save(new FolderTree(folder.FullName), [new RewrittenFile("people.yaml", "after"u8.ToArray()), new RewrittenFile("people.yaml/more.yaml", "more"u8.ToArray())]);

        Assert.NotNull(problem);
        Assert.Equal("people.yaml/more.yaml", problem.Place.File);
        Assert.Equal("before", File.ReadAllText(kept));
        Assert.Equal([kept], Directory.EnumerateFileSystemEntries(folder.FullName));
        folder.Delete(recursive: true);
    }

    private static Rewrite.Ready Plan(params Change[] changes) => Assert.IsType<Rewrite.Ready>(WorkspaceWriter.Plan(Sample, new ChangeList(changes)));

    /// <summary>Gives the first text field that is no key another value.</summary>
    private static Change Renamed(Entry entry)
    {
        var field = entry.Shape.Fields.FirstOrDefault(field => field.Type is FieldType.Text && !entry.Shape.Key.Contains(field) && entry[field] is not null);
        return field is null ? Change.Ends(entry) : Change.Edits(entry, field, new Value.Text($"{entry.Text(field)} # renamed"));
    }

    private static string[] LinesOf(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n');

    /// <summary>Every line that belongs to no changed entry stands in the new file too, in the same order, and nothing is added.</summary>
    private static void OtherLinesStay(RewrittenFile file, Change[] changes)
    {
        var source = SourceText.Decode(file.Path, Sample.Read(file.Path)!, [])!;
        var (before, after) = (LinesOf(Sample.Read(file.Path)!), LinesOf(file.After.ToArray()));
        var touched = changes.SelectMany(change => LinesOfEntry(source, before, change)).ToHashSet();
        var at = 0;
        for (var line = 0; line < before.Length; line++)
        {
            if (touched.Contains(line))
                continue;
            while (at < after.Length && after[at] != before[line])
                at++;
            Assert.True(at++ < after.Length, $"{file.Path}:{line + 1} is not kept: {before[line]}");
        }
        Assert.True(after.Length <= before.Length, "An edit or an end adds no line.");
    }

    /// <summary>The lines of an entry, from 0; when it ends, those of the comment right above it too, which may go with it.</summary>
    private static IEnumerable<int> LinesOfEntry(SourceText source, string[] lines, Change change)
    {
        var (pair, item) = YamlReader.Read(source, []).Mapping!.Pairs
            .SelectMany(pair => pair.Value is YamlSequence list ? list.Items : [], (pair, item) => (pair, item))
            .First(one => source.PlaceOf(one.item.Start) == change.Before!.Place);
        var (first, last) = (source.LineOf(item.Start) - 1, source.LineOf(item.End) - 1);
        if (change.After is null && ((YamlSequence)pair.Value).Items.Length == 1)
            first = source.LineOf(pair.KeyStart) - 1; // the last item takes the list's key along or leaves it empty
        while (change.After is null && first > 0 && lines[first - 1].TrimStart().StartsWith('#'))
            first--;
        return Enumerable.Range(first, last - first + 1);
    }
}
