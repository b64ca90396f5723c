namespace Rolemap.Files; internal static class Placeholder;
