namespace Rolemap.Drawing.Tests;

public sealed class DrawingLibrariesTests
{
    [Fact]
    public void They_lie_beside_what_was_built() => Assert.Empty(DrawingLibraries.Missing);
}
