namespace Rolemap.Files.Import;

/// <summary>How alike two titles are, from 0 to 1: by the letters that need no edit, or by the words they share, whichever is more.</summary>
internal static class Likeness
{
    private const int Longest = 80;

    public static double Of(string left, string right)
    {
        if (left.Length is 0 or > Longest || right.Length is 0 or > Longest)
            return 0;
        return Math.Max(1 - (Edits(left, right) / (double)Math.Max(left.Length, right.Length)), SharedWords(left, right));
    }

    private static double SharedWords(string left, string right)
    {
        string[] one = left.Split(' '), two = right.Split(' ');
        return one.Intersect(two, StringComparer.Ordinal).Count() / (double)one.Union(two, StringComparer.Ordinal).Count();
    }

    private static int Edits(string left, string right)
    {
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }
        return row[right.Length];
    }
}
