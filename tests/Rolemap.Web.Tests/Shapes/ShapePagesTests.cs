using System.Net;
using Rolemap.Archetypes;
using Rolemap.Files.Archetypes;

namespace Rolemap.Web.Tests.Shapes;

public class ShapePagesTests
{
    [Fact]
    public async Task Each_shape_opens_with_what_it_is_good_at_what_it_pays_with_and_a_picture_of_its_example()
    {
        await using var site = await Site.OfSample();
        var list = await site.Page("/archetypes", "outsider");
        foreach (var archetype in ArchetypeLibrary.All)
        {
            Assert.Contains($"/archetypes/{archetype.Id}\"", list, StringComparison.Ordinal);
            var text = await site.Text($"/archetypes/{archetype.Id}", "outsider");
            Assert.Contains(archetype.Name, text, StringComparison.Ordinal);
            Assert.All(archetype.Entry.Texts(ArchetypeFields.PaysWith), sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
            var example = ArchetypeLibrary.ExampleOf(archetype);
            Assert.Empty(example.Problems);
            Assert.Contains($"{example.At(example.AsOf!.Value).Positions.Count()} seats:", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task People_of_the_company_see_their_own_facts_beside_those_of_the_shape_and_nobody_else_does()
    {
        await using var site = await Site.OfSample();

        Assert.Contains("Led by product 0 % to 40 % 100 % outside", await site.Text("/archetypes/A4", "colleague"), StringComparison.Ordinal);
        Assert.DoesNotContain("outside", await site.Text("/archetypes/A4", "outsider"), StringComparison.Ordinal);
        Assert.DoesNotContain("facts as here", await site.Text("/archetypes", "outsider"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_counted_here_is_said_to_be_unknown()
    {
        using var folder = new Workspace("{ rolemap: 1, framework: tiny, roles: [{ id: pm }] }", "positions:\n  - { id: P1, name: Ada, role: pm }\n");
        await using var site = await Site.Of(folder.Path);

        Assert.Contains("not known", await site.Text("/archetypes/A4"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_shape_is_not_found()
    {
        await using var site = await Site.OfSample();
        using var answer = await site.Client.GetAsync(new Uri("/archetypes/A99", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
