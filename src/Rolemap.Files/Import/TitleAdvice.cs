using System.Collections.Frozen;
using System.Collections.Immutable;
using Rolemap.Frameworks;

namespace Rolemap.Files.Import;

/// <summary>Suggests roles for a title that no role is known by, each with the reason. It knows the framework only by its titles, so it works for any.</summary>
public sealed class TitleAdvice
{
    private const int Most = 3, LongestTitle = 200, LeastForTypos = 6;

    private static readonly string[] Partings = [", ", " - ", " – ", " — ", " | ", " / ", " @ ", ": "];

    private readonly List<Spelling> spellings = [];
    private readonly FrozenDictionary<string, RoleTitles> roles;
    private readonly FrozenSet<string> telling, field;

    /// <summary>Learns the titles of a framework.</summary>
    /// <param name="framework">Its roles; empty for none.</param>
    public TitleAdvice(IReadOnlyList<RoleTitles> framework)
    {
        roles = framework.ToFrozenDictionary(role => role.Role, StringComparer.Ordinal);
        foreach (var role in framework)
            foreach (var spelling in role.Spellings.Where(spelling => Titles.KeyOf(spelling).Length > 0))
                spellings.Add(new Spelling(role.Role, spelling, TitleWords.WrittenOut(Titles.KeyOf(spelling), [])));
        spellings.Sort((left, right) => (-left.Words.Length, left.Key, left.Role).CompareTo((-right.Words.Length, right.Key, right.Role)));
        // Words that most roles have name the field.
        field = spellings.SelectMany(one => one.Words.Distinct().Select(word => (word, one.Role))).Distinct().GroupBy(pair => pair.word)
            .Where(group => group.Count() * 2 > framework.Count && !TitleWords.IsSmall(group.Key) && group.Key != "manager").Select(group => group.Key).ToFrozenSet(StringComparer.Ordinal);
        // Words that only some roles have tell them apart: one too many in a title leaves the role open.
        telling = spellings.SelectMany(one => one.Words.Distinct().Select(word => (word, one.Role))).Distinct().GroupBy(pair => pair.word)
            .Where(group => group.Count() < framework.Count && !TitleWords.IsSmall(group.Key)).Select(group => group.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The roles that a title may stand for, the surest first.</summary>
    /// <param name="title">The title.</param>
    /// <param name="leads">Whether those who have it lead people; null when that is not known.</param>
    public ImmutableArray<TitleSuggestion> Of(string title, bool? leads)
    {
        if (title.Length > LongestTitle || spellings.Count == 0)
            return [];
        var found = new Dictionary<string, TitleSuggestion>(StringComparer.Ordinal);
        foreach (var one in Candidates(title, leads).Select(one => Weighed(one, leads)))
            if (!found.TryGetValue(one.Role, out var known) || one.Confidence > known.Confidence)
                found[one.Role] = one;
        if (found.Values.Any(one => one.Confidence == Confidence.High))
            return [.. Ranked(found.Values).Where(one => one.Confidence > Confidence.Low)];
        return [.. Ranked(found.Values)];
    }

    private static IEnumerable<TitleSuggestion> Ranked(IEnumerable<TitleSuggestion> found) =>
        found.OrderByDescending(one => one.Confidence).ThenBy(one => one.Role, StringComparer.Ordinal).Take(Most);

    private IEnumerable<TitleSuggestion> Candidates(string title, bool? leads)
    {
        var parts = Parts(title);
        if (parts.Count > 1)
            foreach (var one in Reordered(TitleWords.WrittenOut(Titles.KeyOf(string.Join(' ', parts)), []), []))
                yield return one;
        for (var i = 0; i < parts.Count; i++)
        {
            var notes = new List<string>();
            var key = TitleWords.WrittenOut(HolderKind.Of(parts[i]).Key, notes);
            var steps = key.Split(' ').Where(TitleWords.IsStep).ToList();
            key = string.Join(' ', key.Split(' ').Where(word => !TitleWords.IsStep(word)));
            notes.AddRange(steps.Select(step => $"the step '{step}' is the company's own"));
            var rest = string.Join(", ", parts.Where((_, at) => at != i));
            var english = TitleWords.Translated(key, notes);
            var translated = english != key;
            foreach (var one in Exact(english, i, translated, rest, notes).Concat(Reordered(english, notes)).Concat(Within(english, notes)).Concat(Mistyped(english)).Concat(Near(english)).Concat(leads == true ? Leading(english) : []))
                yield return one;
        }
    }

    /// <summary>A part of the title is a title of the role; what stands beside it is an area.</summary>
    private IEnumerable<TitleSuggestion> Exact(string key, int part, bool translated, string rest, List<string> notes)
    {
        var learning = Titles.KeyOf(rest).Split(' ').FirstOrDefault(TitleWords.IsLearning);
        // "Developer Experience" is an area; "Marketing" alone is another trade.
        var words = Weighty(Titles.KeyOf(rest).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var trade = words.Count > 0 && words.All(TitleWords.IsTrade) ? words.First() : null;
        foreach (var one in spellings.Where(one => one.Key == key))
        {
            var isShared = spellings.Exists(other => other.Key == key && other.Role != one.Role);
            var confidence = learning is not null ? Confidence.Low : part > 0 || translated || isShared || trade is not null ? Confidence.Medium : Confidence.High;
            string?[] reasons =
            [
                rest.Length == 0 ? $"'{one.Text}'" : $"'{one.Text}' with '{rest}' {(part > 0 ? "around it" : "behind it")}",
                .. notes,
                learning is null ? null : $"but '{learning}' is somebody who learns the job",
                trade is null ? null : $"but '{trade}' is another trade",
                isShared ? "but another role has this title too" : null,
            ];
            yield return new TitleSuggestion(one.Role, confidence, Sentence(reasons));
        }
    }

    private IEnumerable<TitleSuggestion> Reordered(string key, List<string> notes)
    {
        var words = Weighty(key.Split(' '));
        return spellings.Where(one => one.Key != key && one.Words.Length > 1 && Weighty(one.Words).SetEquals(words))
            .Select(one => new TitleSuggestion(one.Role, Confidence.Medium, Sentence([$"the words of '{one.Text}' in another order", .. notes])));
    }

    /// <summary>The title holds a whole title of the role among other words.</summary>
    private IEnumerable<TitleSuggestion> Within(string key, List<string> notes)
    {
        foreach (var one in spellings.Where(one => one.Words.Length > 1 && key.Length > one.Key.Length))
        {
            var at = $" {key} ".IndexOf($" {one.Key} ", StringComparison.Ordinal);
            if (at < 0)
                continue;
            string[] before = key[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries), behind = key[(at + one.Key.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (before.Any(word => TitleWords.Serves(word) && !TitleWords.IsLearning(word)) || behind.Any(TitleWords.IsTrade))
                yield break;
            var more = before.Concat(behind).Where(word => !TitleWords.IsSmall(word)).ToList();
            var doubt = more.FirstOrDefault(word => telling.Contains(word) || TitleWords.IsLearning(word));
            yield return new TitleSuggestion(one.Role, doubt is null ? Confidence.Medium : Confidence.Low, Sentence(
            [
                $"'{one.Text}' with {string.Join(", ", more.Select(word => $"'{word}'"))}", .. notes,
                doubt is null ? null : TitleWords.IsLearning(doubt) ? $"but '{doubt}' is somebody who learns the job" : $"but '{doubt}' tells other roles apart",
            ]));
            yield break; // the longest comes first; shorter ones within it say less
        }
    }

    private IEnumerable<TitleSuggestion> Mistyped(string key) =>
        key.Length < LeastForTypos ? [] : spellings
            .Where(one => one.Key != key && one.Key.Length >= LeastForTypos && Slips.Between(key, one.Key) is 1 or 2 && SameInitials(key, one.Key))
            .Select(one => new TitleSuggestion(one.Role, Confidence.Medium, Sentence([$"'{one.Text}' but for a letter or two"])));

    private IEnumerable<TitleSuggestion> Near(string key) =>
        from role in roles.Values.OrderBy(role => role.Role, StringComparer.Ordinal)
        from near in role.Near
        where Titles.KeyOf(near.Title) == key && !key.Split(' ').Any(TitleWords.IsTrade)
        select new TitleSuggestion(role.Role, Confidence.Low, Sentence([$"the framework names '{near.Title}' as near to it, not as the same{(near.Difference is { Length: > 0 } difference ? $": {difference.TrimEnd('.')}" : "")}"]));

    /// <summary>A title of somebody who leads people in the field of the framework, such as "VP Product": any role that manages may be meant.</summary>
    private IEnumerable<TitleSuggestion> Leading(string key)
    {
        var words = key.Split(' ');
        return words.Any(TitleWords.Leads) && words.Any(field.Contains) && !words.Any(TitleWords.IsTrade)
            ? roles.Values.Where(role => role.Manages == true).OrderBy(role => role.Role, StringComparer.Ordinal)
                .Select(role => new TitleSuggestion(role.Role, Confidence.Low, "those with this title lead people, as the role does; which one it is depends on what they lead"))
            : [];
    }

    /// <summary>What those who have the title do counts too: a role that leads nobody does not fit somebody with reports.</summary>
    private TitleSuggestion Weighed(TitleSuggestion one, bool? leads) => (roles[one.Role].Manages, leads) switch
    {
        (false, true) => one with { Confidence = Less(one.Confidence), Reason = $"{one.Reason}; but those with this title lead people, and the role leads nobody" },
        (true, false) => one with { Confidence = Less(one.Confidence), Reason = $"{one.Reason}; but those with this title lead nobody, and the role leads people" },
        _ => one,
    };

    private static Confidence Less(Confidence confidence) => confidence == Confidence.High ? Confidence.Medium : Confidence.Low;

    /// <summary>The title without what stands in brackets, parted where an area is usually set off.</summary>
    private static List<string> Parts(string title)
    {
        var plain = title;
        var inside = new List<string>();
        while (plain.IndexOfAny(['(', '[']) is >= 0 and var open)
        {
            var close = plain.IndexOfAny([')', ']'], open);
            var end = close < 0 ? plain.Length : close + 1;
            inside.Add(plain[(open + 1)..(close < 0 ? plain.Length : close)]);
            plain = $"{plain[..open]} {plain[end..]}";
        }
        var parts = plain.Split(Partings, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        // What says no more than "all genders" is no area.
        parts.AddRange(inside.Where(text => text.Split('/', '|', '*').Any(word => word.Trim().Length > 1)).Select(text => text.Trim()).Where(text => text.Length > 0));
        return parts;
    }

    private static HashSet<string> Weighty(IEnumerable<string> words) => words.Where(word => !TitleWords.IsSmall(word)).ToHashSet(StringComparer.Ordinal);

    private static bool SameInitials(string one, string two) => one[0] == two[0] && one.Split(' ').Length == two.Split(' ').Length;

    private static string Sentence(IEnumerable<string?> parts) => string.Join("; ", parts.OfType<string>());

    private sealed record Spelling(string Role, string Text, string Key)
    {
        public string[] Words { get; } = Key.Split(' ');
    }
}
