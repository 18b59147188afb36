using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;

namespace Tailor.Pdf.Text;

/// <summary>
/// Where words of a language may be hyphenated, by Liang's algorithm (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983) with the patterns
/// of TeX.
/// </summary>
internal sealed class Hyphenation
{
    /// <summary>At least so many letters stay before a hyphen, as TeX has it for most languages.</summary>
    private const int FewestBefore = 2;

    /// <summary>At least so many letters go to the next line: two save too little.</summary>
    private const int FewestAfter = 3;

    private static readonly SearchValues<char> Codes = SearchValues.Create("0123456789@/\\_");

    private static readonly ConcurrentDictionary<string, Hyphenation?> Known = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, byte[]> patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> exceptions = new(StringComparer.Ordinal);
    private readonly int longest;

    private Hyphenation(Stream file)
    {
        using var reader = new StreamReader(file);
        var areWords = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('%'))
            {
                areWords |= line == "% Words";
                continue;
            }
            var letters = string.Concat(line.Where(c => !char.IsAsciiDigit(c) && c != '-'));
            if (areWords)
                exceptions[letters] = PlacesOf(line);
            else
                patterns[letters] = WeightsOf(line, letters.Length);
            longest = Math.Max(longest, letters.Length);
        }
    }

    /// <summary>The hyphenation of a language, given by its BCP 47 tag; null when there are no patterns for it.</summary>
    public static Hyphenation? Of(string language) => Known.GetOrAdd(language, static tag =>
    {
        if (tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase) && !tag.Equals("en-US", StringComparison.OrdinalIgnoreCase))
            return null;
        var name = $"hyphens-{tag.Split('-')[0].ToLowerInvariant()}.txt";
        return typeof(Hyphenation).Assembly.GetManifestResourceStream(name) is { } file ? new Hyphenation(file) : null;
    });

    /// <summary>The places in a text, in ascending order, before which a line may start after a hyphen.</summary>
    public IEnumerable<int> PlacesIn(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(" \n\u00A0");
            var end = length < 0 ? text.Length : start + length;
            var (first, last) = (start, end);
            while (first < last && !char.IsLetter(text[first]))
                first++;
            while (last > first && !char.IsLetter(text[last - 1]))
                last--;
            if (IsPlainWord(text.AsSpan(start, end - start), text.AsSpan(first, last - first)))
            {
                foreach (var place in PlacesOfWord(text[first..last]))
                    yield return first + place;
            }
            start = end + 1;
        }
    }

    /// <summary>Names, abbreviations, numbers, addresses and compounds with a hyphen of their own are left whole.</summary>
    private static bool IsPlainWord(ReadOnlySpan<char> token, ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsLower(character))
                return false;
        }
        return word.Length >= FewestBefore + FewestAfter && token.IndexOfAny(Codes) < 0;
    }

    private IEnumerable<int> PlacesOfWord(string word)
    {
        if (exceptions.TryGetValue(word, out var known))
            return known;
        var dotted = $".{word}.";
        var weights = new byte[dotted.Length + 1];
        var lookup = patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < dotted.Length; start++)
        {
            for (var length = 1; length <= Math.Min(longest, dotted.Length - start); length++)
            {
                if (!lookup.TryGetValue(dotted.AsSpan(start, length), out var pattern))
                    continue;
                for (var i = 0; i < pattern.Length; i++)
                    weights[start + i] = Math.Max(weights[start + i], pattern[i]);
            }
        }
        return Enumerable.Range(FewestBefore, word.Length - FewestBefore - FewestAfter + 1).Where(place => weights[place + 1] % 2 == 1);
    }

    private static byte[] WeightsOf(string pattern, int letters)
    {
        var weights = new byte[letters + 1];
        var at = 0;
        foreach (var character in pattern)
        {
            if (char.IsAsciiDigit(character))
                weights[at] = (byte)CharUnicodeInfo.GetDecimalDigitValue(character);
            else
                at++;
        }
        return weights;
    }

    private static int[] PlacesOf(string hyphenated)
    {
        var places = new List<int>();
        for (int i = 0, letters = 0; i < hyphenated.Length; i++)
        {
            if (hyphenated[i] == '-')
                places.Add(letters);
            else
                letters++;
        }
        return [.. places];
    }
}
