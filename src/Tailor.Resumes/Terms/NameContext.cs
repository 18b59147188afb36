using System.Collections.Frozen;

namespace Tailor.Resumes.Terms;

/// <summary>
/// Decides whether an ambiguous word is a name where it stands: "services in Go" but not "Go the extra mile", "Swift 5" but
/// not "Swift response", never R in R&amp;D or Spring in "Spring 2021".
/// </summary>
public static class NameContext
{
    private static readonly FrozenSet<string> Before = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "in", "with", "using", "use", "uses", "used", "and", "or", "of", "from", "to", "like", "is", "are", "writing", "write", "writes", "wrote", "written", "modern", "strong", "good", "solid", "some", "basic", "advanced", "plain", "either", "familiar", "learning", "teach", "any", "our", "old", "native", "legacy", "production", "programming", "know", "knows", "learn",
        "und", "oder", "mit", "et", "ou", "avec", "en", "y", "o", "con", "de", "ms", "microsoft");

    private static readonly FrozenSet<string> Ordinals = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "grade", "grades", "vitamin", "hepatitis", "class", "level", "plan", "part", "section", "series", "category", "type", "band", "appendix", "option", "group", "building", "block", "terminal", "dr", "mr");

    private static readonly FrozenSet<string> After = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "experience", "programming", "programmer", "developer", "developers", "development", "engineer", "engineers", "skills", "knowledge",
        "language", "services", "service", "microservices", "code", "codebase", "backend", "backends", "applications", "apps", "app",
        "application", "scripts", "script", "packages", "modules", "libraries", "firmware", "api", "apis", "stack", "server", "servers", "is", "integration", "integrations", "project", "projects", "certification", "certified", "administration", "administrator", "databases", "components", "repository", "repositories", "pipelines", "scripting", "bindings", "framework", "frameworks");

    private static readonly FrozenSet<string> Joiners = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "and", "or", "und", "oder", "et", "ou", "y", "o");

    /// <summary>Whether the words from <paramref name="start"/> to <paramref name="end"/> are the name, written as it is written.</summary>
    public static bool ReadsAsName(string text, int start, int end, string name)
    {
        if (!text.AsSpan(start, end - start).SequenceEqual(name)
            || (start > 0 && text[start - 1] is '-' or '&' or '.' or '\u2011')
            || (end < text.Length && text[end] is '-' or '&' or '\u2011'))
        {
            return false;
        }

        // Capitals among small letters are an abbreviation wherever they stand: "workloads on EKS".
        if (name.Length > 2 && name.All(char.IsAsciiLetterUpper) && text.Any(char.IsLower))
        {
            return true;
        }

        // "Grade C", "vitamin C", "plan B" name no language.
        if (name.Length == 1 && Contains(Ordinals, LastWord(text.AsSpan(0, start).TrimEnd())))
        {
            return false;
        }

        var before = text.AsSpan(0, start).TrimEnd(" \t\u00a0\"'(\u201c");
        var after = text.AsSpan(end).TrimStart(" \t\u00a0\"'\u201d");
        var next = FirstWord(after);
        if (next.Length == 4 && int.TryParse(next, out _))
        {
            return false;
        }

        var closes = after.IsEmpty || !(char.IsLetterOrDigit(after[0]) || after[0] == '&') || char.IsDigit(after[0]) || Contains(After, next)
            || (Contains(Joiners, next) && after[next.Length..].TrimStart() is [var letter, ..] && !char.IsLower(letter));
        var opensSentence = before.IsEmpty || before[^1] is '.' or '!' or '?' or '\n' or '\u2022' or '-' or '*';
        return closes || (!opensSentence && (!char.IsLetterOrDigit(before[^1]) || Contains(Before, LastWord(before))));
    }

    private static bool Contains(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 32 && char.IsLetterOrDigit(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < 32 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }
}
