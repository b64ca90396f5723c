using Rolemap.Explanations;
using Rolemap.Organizations;

namespace Rolemap.Files.Tests.Samples;

/// <summary>Everybody in the sample, whatever their function, has a page that fits a screen.</summary>
public sealed class QuillhavenRolesTests
{
    private static readonly Organization Sample = Quillhaven.Organization;

    public static TheoryData<string> People => [.. Sample.People.Select(person => person.Id)];

    [Theory, MemberData(nameof(People))]
    public void A_job_takes_fewer_than_forty_lines_of_a_hundred_columns(string person)
    {
        var lines = MyRoleText.Of(MyRole.Of(Sample.PersonOf(person)!.Value, Sample)).TrimEnd('\n').Split('\n');

        Assert.InRange(lines.Length, 10, 39);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
    }

    [Theory]
    [InlineData("P18", "Yael Brenninger", "Dagny Haraldstad", "Miriam Szőllősi", "Elif Sandoval")]
    [InlineData("P25", "Ingrid Castellanos", "Nkechi Umeadi", "Keoni Vandermeer", "Bastien Okonkwo-Wray")]
    public void The_people_around_a_job_are_named(string person, string mentor, string manager, string engineering, string design)
    {
        var mine = MyRole.Of(Sample.PersonOf(person)!.Value, Sample);

        Assert.Equal(mentor, Assert.Single(mine.Mentors).Name);
        Assert.Equal(manager, mine.Manager?.Label);
        Assert.Equal(engineering, mine.Trio.Single(corner => corner.Function == "engineering").Position?.Label);
        Assert.Equal(design, mine.Trio.Single(corner => corner.Function == "design").Position?.Label);
    }
}
