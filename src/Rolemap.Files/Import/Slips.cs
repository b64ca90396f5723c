namespace Rolemap.Files.Import;

/// <summary>How many letters must be changed, added or taken away to make one word of another.</summary>
internal static class Slips
{
    private const int Longest = 80;

    public static int Between(string left, string right)
    {
        if (left.Length > Longest || right.Length > Longest || Math.Abs(left.Length - right.Length) > 2)
            return int.MaxValue;
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
