using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Tailor.Bench;

/// <summary>Damages what a document says and keeps the file around it whole: the texts within archives, data and markup; a PDF's references.</summary>
internal static partial class StructuredMutations
{
    /// <summary>More levels than any stack holds that takes one frame for each.</summary>
    private const int MostLevels = 100_000;

    private static readonly string[] Values =
        ["null", "true", "0", "-1", "1e999", "99999999999999999999999", "\"\"", "[]", "{}", "[[]]", "{\"a\":{}}", "NaN", "0001-13-99", "\\u0000", "\"\\ud800\"", "*a", "&a"];

    private static readonly string[] Brackets =
        ["[", "{", "{\"a\":", "<div>", "<b>", "<table><tr><td>", "<w:p>", "<text:span>", "{\\b ", "{\\*\\shp{\\shpinst{\\shptxt ", "> ", "- ", "a:\n ", "&a [", "**"];

    /// <summary>A document with one kind of damage.</summary>
    public static byte[] Of(byte[] document, Random random)
    {
        if (document.AsSpan().StartsWith("PK"u8))
            return WithPart(document, random);
        var text = Encoding.Latin1.GetString(document);
        return Encoding.Latin1.GetBytes(document.AsSpan().StartsWith("%PDF"u8) ? WithReferences(text, random) : Text(text, random));
    }

    private static string Text(string text, Random random) => random.Next(7) switch
    {
        0 => text[..random.Next(text.Length + 1)],
        1 => Nested(text, random),
        2 => Replaced(Numbers, text, random, _ => Values[random.Next(Values.Length)]),
        3 => Replaced(Pieces, text, random, _ => Values[random.Next(Values.Length)]),
        4 => Replaced(Pieces, text, random, piece => piece + piece),
        5 => Replaced(Pieces, text, random, _ => ""),
        _ => Swapped(text, random),
    };

    private static string Nested(string text, Random random)
    {
        var found = Pieces.Matches(text);
        var bracket = random.Next(2) == 0 && found.Count > 0 ? found[random.Next(found.Count)].Value : Brackets[random.Next(Brackets.Length)];
        var levels = Math.Min(MostLevels, 4_000_000 / bracket.Length);
        return text.Insert(random.Next(text.Length + 1), string.Concat(Enumerable.Repeat(bracket, random.Next(2, levels + 3))));
    }

    private static string Replaced(Regex what, string text, Random random, Func<string, string> by)
    {
        var found = what.Matches(text);
        if (found.Count == 0)
            return text;
        var match = found[random.Next(found.Count)];
        return text[..match.Index] + by(match.Value) + text[(match.Index + match.Length)..];
    }

    private static string Swapped(string text, Random random)
    {
        int[] cuts = [random.Next(text.Length + 1), random.Next(text.Length + 1), random.Next(text.Length + 1)];
        Array.Sort(cuts);
        return text[..cuts[0]] + text[cuts[1]..cuts[2]] + text[cuts[0]..cuts[1]] + text[cuts[2]..];
    }

    /// <summary>References to other objects, of as many digits: so come fonts as pages, and objects that hold themselves.</summary>
    private static string WithReferences(string text, Random random)
    {
        var found = References.Matches(text);
        var changed = new StringBuilder(text);
        for (var changes = random.Next(1, 6); changes > 0 && found.Count > 0; changes--)
        {
            var (match, digits) = (found[random.Next(found.Count)], found[random.Next(found.Count)].Groups[1].Value);
            if (digits.Length == match.Groups[1].Length)
                changed.Remove(match.Index, digits.Length).Insert(match.Index, digits);
        }
        return changed.ToString();
    }

    /// <summary>One part of an archive changed, and the archive whole.</summary>
    private static byte[] WithPart(byte[] document, Random random)
    {
        using var source = new ZipArchive(new MemoryStream(document));
        using var target = new MemoryStream();
        var names = source.Entries.Where(e => Path.GetExtension(e.FullName) is ".xml" or ".rels" or ".csv").ToList();
        var changed = names.Count == 0 ? null : names[random.Next(names.Count)];
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var from = entry.Open();
                using var content = new MemoryStream();
                from.CopyTo(content);
                using var to = zip.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                to.Write(entry == changed ? Encoding.Latin1.GetBytes(Text(Encoding.Latin1.GetString(content.ToArray()), random)) : content.ToArray());
            }
        }
        return target.ToArray();
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers { get; }

    /// <summary>Tags, quoted texts, controls, keys with their value.</summary>
    [GeneratedRegex(@"<[^<>]{1,400}>|""[^""]{0,400}""|\\[a-z]+-?\d*|^[ \t-]*[\w ]+:.*$|[\[\]{}]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Pieces { get; }

    [GeneratedRegex(@"\b(\d{1,5}) 0 R\b", RegexOptions.CultureInvariant)]
    private static partial Regex References { get; }
}
