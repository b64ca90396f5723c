using Rolemap.Changes;
using Rolemap.Files.Import;
using Rolemap.Frameworks;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Import;

public sealed class OrganogramDifferenceTests
{
    public static TheoryData<string> Departments => ["cabinet_office", "department_for_transport"];

    [Theory]
    [MemberData(nameof(Departments))]
    public void Two_snapshots_differ_as_a_count_straight_from_the_texts_says(string department)
    {
        var (before, after) = (new NaiveOrganogram(PathOf(department, "03-31")), new NaiveOrganogram(PathOf(department, "09-30")));
        var kept = after.Posts.Keys.Where(before.Posts.ContainsKey).ToList();

        var seats = SeatCounts.Between(Import(department, "03-31"), Import(department, "09-30"));

        Assert.Equal(after.Posts.Keys.Count(id => !before.Posts.ContainsKey(id)), seats.Added);
        Assert.Equal(before.Posts.Keys.Count(id => !after.Posts.ContainsKey(id)), seats.Ended);
        Assert.Equal(kept.Count(id => before.Posts[id][0].Manager != after.Posts[id][0].Manager), seats.Reparented);
        Assert.Equal(kept.Count(id => HoldersOf(before.Posts[id]) != HoldersOf(after.Posts[id])), seats.HolderChanged);
        Assert.Equal(kept.Count(id => before.Posts[id][0].Title != after.Posts[id][0].Title), seats.TitleChanged);
        Assert.True(seats is { Added: > 0, Ended: > 0, HolderChanged: > 0 }, "two half-years that do not differ would prove nothing");
    }

    /// <summary>The names in order; a name that is not disclosed is one, a vacancy is none.</summary>
    private static string HoldersOf(IEnumerable<NaiveOrganogram.Post> rows) => string.Join('|', rows
        .Where(row => row.Name.ToUpperInvariant() != "VACANT" && !(row.Name == "" && row.Fte is "" or "0"))
        .Select(row => row.Name == "" ? "N/D" : row.Name).Order(StringComparer.Ordinal));

    private static Organization Import(string department, string day) =>
        new(OrganizationCsv.Read(ImportFile.OfPath(PathOf(department, day)), []).Entries, Framework.None, new DateOnly(2011, 10, 1));

    private static string PathOf(string department, string day) => SharedFile.PathOf($"uk-organograms/{department}-2011-{day}-senior.csv");
}
