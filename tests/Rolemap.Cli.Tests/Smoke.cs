namespace Rolemap.Cli.Tests; public sealed class Smoke { [Fact] public void Arithmetic_holds() => Assert.Equal(2, 1 + 1); }
