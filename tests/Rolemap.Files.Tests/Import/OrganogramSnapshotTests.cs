using System.Globalization;
using Rolemap.Entries;
using Rolemap.Files.Import;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Import;

public sealed class OrganogramSnapshotTests
{
    public static TheoryData<string> Snapshots =>
        ["cabinet_office-2011-03-31", "cabinet_office-2011-09-30", "department_for_transport-2011-03-31", "department_for_transport-2011-09-30"];

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void The_facts_equal_a_count_straight_from_the_text(string snapshot)
    {
        var (result, naive) = (Import(snapshot), new NaiveOrganogram(PathOf(snapshot, "senior")));
        var facts = OrganizationFacts.Of(new Organization(result.Entries, Framework.None, new DateOnly(2011, 10, 1)));
        Assert.Equal(naive.Posts.Count, facts.Positions);
        Assert.Equal(naive.Vacant, facts.Vacancies);
        Assert.Equal(naive.Roots, facts.Roots);
        Assert.Equal(naive.Spans.Count, facts.Managers);
        Assert.Equal(naive.Spans.Count(span => span == 1), facts.SingleReport);
        Assert.Equal(naive.Layers, facts.Layers);
        Assert.Equal(naive.Names.Count + naive.Undisclosed, facts.People);
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void Every_row_is_accounted_for(string snapshot)
    {
        var (result, naive) = (Import(snapshot), new NaiveOrganogram(PathOf(snapshot, "senior")));
        var juniors = NaiveOrganogram.Split(File.ReadAllText(PathOf(snapshot, "junior"))).Count - 1;
        Assert.Equal(naive.Rows + juniors, result.RowsRead);
        Assert.Equal(naive.Eliminated, result.LeftOver.Length);
        Assert.Equal(result.RowsRead - naive.Eliminated, result.RowsImported);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void Junior_posts_stand_for_as_many_seats_as_the_file_says(string snapshot)
    {
        var rows = NaiveOrganogram.Split(File.ReadAllText(PathOf(snapshot, "junior")));
        var fte = rows[0].IndexOf("Number of Posts in FTE");
        var juniors = Import(snapshot).Entries[RefKind.Position].Where(seat => seat[PositionFields.Count] is not null).ToList();
        Assert.Equal(rows.Skip(1).Sum(row => decimal.Parse(row[fte], CultureInfo.InvariantCulture)), juniors.Sum(seat => seat.Number(PositionFields.Fte)!.Value));
        Assert.Equal(rows.Skip(1).Sum(row => (int)Math.Ceiling(decimal.Parse(row[fte], CultureInfo.InvariantCulture))), juniors.Sum(seat => seat.Whole(PositionFields.Count)!.Value));
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void The_order_of_the_files_does_not_count(string snapshot) =>
        Assert.Equal(Import(snapshot).Entries, Import(snapshot, "junior", "senior").Entries);

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void The_senior_file_works_alone(string snapshot)
    {
        var alone = OrganizationCsv.Read(ImportFile.OfPath(PathOf(snapshot, "senior")), []);
        Assert.Empty(alone.Problems);
        Assert.Equal(new NaiveOrganogram(PathOf(snapshot, "senior")).Posts.Keys.Order(StringComparer.Ordinal), alone.Entries[RefKind.Position].Select(seat => seat.Id));
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void Lost_characters_are_counted_once_a_file(string snapshot)
    {
        var lost = File.ReadAllText(PathOf(snapshot, "senior")).Count(letter => letter == '\uFFFD');
        var notes = Import(snapshot).Notes.Where(note => note.Text.Contains("U+FFFD", StringComparison.Ordinal) && note.Place.File.EndsWith("senior.csv", StringComparison.Ordinal)).ToList();
        Assert.Equal(lost == 0 ? [] : [lost.ToString(CultureInfo.InvariantCulture)], notes.Select(note => note.Text.Split(' ')[0]));
    }

    private static ImportResult Import(string snapshot, params string[] order) =>
        Importer.Read([.. (order is [] ? ["senior", "junior"] : order).Select(which => ImportFile.OfPath(PathOf(snapshot, which)))], ImportMap.Empty, []);

    private static string PathOf(string snapshot, string which) => SharedFile.PathOf($"uk-organograms/{snapshot}-{which}.csv");
}
