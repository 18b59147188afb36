using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tailor.Corpus;

/// <summary>Checks a truth against its document's text layer, read by a program that is not ours.</summary>
internal static partial class Check
{
    /// <summary>Members that restate in our form what another member holds as printed, or that say something about the file.</summary>
    private static readonly HashSet<string> NotPrinted = ["start_date", "end_date", "layout", "unscored"];

    /// <summary>The values of which a word is not in the document, with their place.</summary>
    public static IEnumerable<string> Missing(JsonObject truth, byte[] document, string extension)
    {
        var text = Letters(TextOf(document, extension));
        foreach (var (path, value) in Values(truth))
        {
            foreach (Match word in Word().Matches(value.Normalize(NormalizationForm.FormKC)))
            {
                if (!text.Contains(word.Value, StringComparison.OrdinalIgnoreCase)
                    && !text.Contains(LamAlef().Replace(word.Value, "$1ل"), StringComparison.Ordinal))
                {
                    yield return $"{path} = {value} ({word.Value})";
                    break;
                }
            }
        }
    }

    private static IEnumerable<(string Path, string Value)> Values(JsonNode? node) => node switch
    {
        JsonObject members => members.Where(m => !NotPrinted.Contains(m.Key)).SelectMany(m => Values(m.Value)),
        JsonArray items => items.SelectMany(Values),
        JsonValue value when value.TryGetValue<string>(out var text) => [(value.GetPath(), text)],
        _ => [],
    };

    private static string TextOf(byte[] document, string extension) => extension switch
    {
        ".pdf" => Encoding.UTF8.GetString(Tool.Convert("in.pdf", document, "out.txt", "pdftotext", "in.pdf", "out.txt")),
        ".docx" => WordText(document),
        _ => Encoding.UTF8.GetString(document),
    };

    private static string WordText(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        return string.Concat(zip.Entries.Where(e => e.FullName.StartsWith("word/", StringComparison.Ordinal)).Select(e =>
        {
            using var part = new StreamReader(e.Open());
            return System.Net.WebUtility.HtmlDecode(Markup().Replace(part.ReadToEnd(), ""));
        }));
    }

    /// <summary>Letters and digits alone, so that hyphenation, spacing and bidirectional controls do not matter.</summary>
    private static string Letters(string text) => NotLetter().Replace(text.Normalize(NormalizationForm.FormKC), "");

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+")]
    private static partial Regex NotLetter();

    /// <summary>The Arabic ligature, whose two letters pdftotext gives in the order of the page.</summary>
    [GeneratedRegex("ل([اأإآ])")]
    private static partial Regex LamAlef();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();
}
