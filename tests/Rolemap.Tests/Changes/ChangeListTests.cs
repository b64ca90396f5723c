using CsCheck;
using Rolemap.Changes;
using Rolemap.Entries;
using Rolemap.Organizations;
using Rolemap.Tests.Entries;

namespace Rolemap.Tests.Changes;

public sealed class ChangeListTests
{
    [Fact]
    public void What_differs_applied_to_the_first_gives_the_second() => RandomEdit.Pairs.Sample(pair =>
        Assert.Equal(pair.B, Applied(ChangeList.Diff(pair.A, pair.B), pair.A)), iter: 1000);

    [Fact]
    public void A_set_does_not_differ_from_itself() => RandomEntries.Rows.Sample(rows =>
    {
        Assert.Empty(ChangeList.Diff(EntrySet.Of(rows), EntrySet.Of(rows)));
        Assert.Equal(EntrySet.Of(rows), Applied(ChangeList.Empty, EntrySet.Of(rows)));
    });

    [Fact]
    public void The_inverse_undoes() => RandomEdit.Pairs.Sample(pair =>
    {
        var there = ChangeList.Diff(pair.A, pair.B);

        Assert.Equal(pair.A, Applied(there.Inverse(), pair.B));
        Assert.Equal(there, there.Inverse().Inverse());
    }, iter: 1000);

    [Fact]
    public void Edits_one_after_another_undo_in_reverse() => RandomEdit.Any.Sample(edit =>
    {
        var first = new Change(edit.Original.Ref, edit.Original, edit.Ours);
        var second = new Change(edit.Original.Ref, edit.Ours, edit.Theirs);
        var both = new ChangeList(edit is { Ours: null, Theirs: null } ? [first] : [first, second]);
        var start = EntrySet.Of([edit.Original]);

        Assert.Equal(start, Applied(both.Inverse(), Applied(both, start)));
    });

    [Fact]
    public void Applying_a_second_time_changes_nothing_more() => RandomEdit.Pairs.Sample(pair =>
        Assert.Equal(pair.B, Applied(ChangeList.Diff(pair.A, pair.B), pair.B)));

    [Fact]
    public void Changes_name_exactly_the_fields_that_differ_in_the_order_of_kind_and_id() => RandomEdit.Pairs.Sample(pair =>
    {
        var changes = ChangeList.Diff(pair.A, pair.B);

        Assert.Equal(changes.Select(change => change.Subject).Order(), changes.Select(change => change.Subject));
        foreach (var change in changes)
        {
            pair.A.TryFind(change.Subject, out var before);
            pair.B.TryFind(change.Subject, out var after);
            Assert.Equal(before is null ? ChangeKind.Added : after is null ? ChangeKind.Ended : ChangeKind.Edited, change.Kind);
            var differing = (before ?? after!).Shape.Fields.Where(field => !Equals(before?[field], after?[field]));
            Assert.Equal(differing, change.Fields.Select(one => one.Field));
        }
    });

    [Fact]
    public void Fields_changed_on_one_side_only_merge_and_others_conflict_by_name() => RandomEdit.Any.Sample(edit =>
    {
        if (edit is not { Ours: { } ours, Theirs: { } theirs, Original: var original })
            return;
        var fought = original.Shape.Fields.Where(field =>
            !Equals(ours[field], original[field]) && !Equals(theirs[field], original[field]) && !Equals(ours[field], theirs[field])).ToArray();
        var ourChange = new ChangeList([new Change(original.Ref, original, ours)]);

        switch (ourChange.ApplyTo(EntrySet.Of([theirs])))
        {
            case Application.Applied applied:
                Assert.Empty(fought);
                Assert.Equal(EntrySet.Of([Merged(original, ours, theirs)]), applied.Entries);
                break;
            case Application.Conflicted conflicted:
                Assert.NotEmpty(fought);
                Assert.Equal(fought.Select(field => new Conflict(original.Ref, field, original[field], theirs[field], ours[field])), conflicted.Conflicts);
                break;
        }
    }, iter: 2000);

    [Fact]
    public void Whose_edits_come_first_does_not_matter() => RandomEdit.Any.Sample(edit =>
    {
        if (edit is not { Ours: { } ours, Theirs: { } theirs, Original: var original })
            return;
        var (mine, yours) = (new Change(original.Ref, original, ours), new Change(original.Ref, original, theirs));
        var start = EntrySet.Of([original]);

        var one = new ChangeList([mine, yours]).ApplyTo(start);
        var other = new ChangeList([yours, mine]).ApplyTo(start);

        Assert.Equal((one as Application.Applied)?.Entries, (other as Application.Applied)?.Entries);
    }, iter: 1000);

    [Fact]
    public void Ending_what_somebody_edited_conflicts_on_each_edited_field() => RandomEdit.Any.Sample(edit =>
    {
        if (edit.Theirs is not { } theirs || theirs.Equals(edit.Original))
            return;
        var ending = new ChangeList([Change.Ends(edit.Original)]);

        var conflicted = Assert.IsType<Application.Conflicted>(ending.ApplyTo(EntrySet.Of([theirs])));

        Assert.Equal(new Change(theirs.Ref, edit.Original, theirs).Fields.Select(one => one.Field), conflicted.Conflicts.Select(conflict => conflict.Field));
    });

    [Fact]
    public void Editing_what_somebody_ended_is_a_conflict_about_the_whole()
    {
        var seat = Seat("A", "Old title");
        var editing = new ChangeList([Change.Edits(seat, PositionFields.Title, new Value.Text("New title"))]);

        var conflicted = Assert.IsType<Application.Conflicted>(editing.ApplyTo(EntrySet.Empty));

        Assert.Equal("position:A is not there any more.", Assert.Single(conflicted.Conflicts).ToString());
    }

    [Fact]
    public void Adding_what_is_there_already_is_silent_when_equal_and_a_conflict_when_not()
    {
        var there = EntrySet.Of([Seat("A", "Product Manager")]);

        Assert.Equal(there, Applied(new ChangeList([Change.Adds(Seat("A", "Product Manager"))]), there));
        var conflicted = Assert.IsType<Application.Conflicted>(new ChangeList([Change.Adds(Seat("A", "Designer"))]).ApplyTo(there));
        Assert.Equal("position:A: title was left out and should become 'Designer', but is 'Product Manager' now.", Assert.Single(conflicted.Conflicts).ToString());
    }

    [Fact]
    public void One_conflict_keeps_everything_from_being_applied_and_all_conflicts_are_told()
    {
        var (first, second, third) = (Seat("A", "One"), Seat("B", "Two"), Seat("C", "Three"));
        var changes = new ChangeList([Change.Ends(first), Change.Ends(second), Change.Ends(third)]);

        var conflicted = Assert.IsType<Application.Conflicted>(changes.ApplyTo(EntrySet.Of([first, Seat("B", "2"), Seat("C", "3")])));

        Assert.Equal([second.Ref, third.Ref], conflicted.Conflicts.Select(conflict => conflict.Subject));
    }

    private static Entry Seat(string id, string title) =>
        Entry.Of(PositionFields.Shape, (PositionFields.Id, new Value.Text(id)), (PositionFields.Title, new Value.Text(title)));

    private static EntrySet Applied(ChangeList changes, EntrySet to) => Assert.IsType<Application.Applied>(changes.ApplyTo(to)).Entries;

    /// <summary>The obvious three-way merge: a field that we changed is ours, any other is theirs.</summary>
    private static Entry Merged(Entry original, Entry ours, Entry theirs) =>
        original.Shape.Fields.Aggregate(theirs, (merged, field) => Equals(ours[field], original[field]) ? merged : merged.With(field, ours[field]));
}
