using System.Globalization;
using System.Text;
using System.Text.Json;
using Tailor.Core.Parsing;
using Tailor.Core.Provenance;
using Tailor.Documents.Reading;
using Tailor.Resumes;
using Tailor.Tests;

namespace Tailor.Documents.Tests.Reading;

/// <summary>Each word of a document's text is in its resume, or belongs to a class that is counted.</summary>
public class NothingIsLostTests
{
    /// <summary>The share of the own corpus's words that may be unplaced. Its newest layouts are kept unseen, so that the parser does not place all of them.</summary>
    private const double MostUnplacedOfOwn = 0.05;

    /// <summary>As <see cref="MostUnplacedOfOwn"/>, for layouts that the parser was made with.</summary>
    private const double MostUnplacedOfDev = 0.01;

    [Fact]
    public Task OwnDocuments_LoseNoWord() => CheckAsync(
        Directory.EnumerateFiles(Path.GetDirectoryName(Corpus.Folder)!, "*", SearchOption.AllDirectories), MostUnplacedOfOwn);

    [Fact]
    public Task DevDocuments_LoseNoWord() => CheckAsync(Directory.EnumerateFiles(SharedFolder.Require("corpus/dev")), MostUnplacedOfDev);

    private static async Task CheckAsync(IEnumerable<string> files, double mostUnplaced)
    {
        var (total, unplaced, faults) = (0, 0, new List<string>());
        foreach (var file in files.Where(f => Path.GetExtension(f) is ".pdf" or ".docx" or ".txt" or ".md" && Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal))
        {
            var read = await ResumeReader.ReadAsync(new SourceFile(Path.GetFileName(file), File.ReadAllBytes(file)), TestContext.Current.CancellationToken);
            if (read.Problem is not null || read.Value.Text is not { } document)
                continue;
            var (resume, words) = ResumeParser.ParseWithAccount(document);
            faults.AddRange(Faults(document, resume, words).Select(f => $"{Path.GetFileName(file)}: {f}"));
            (total, unplaced) = (total + words.Total, unplaced + words.Count(WordClass.Unplaced));
        }

        Assert.Empty(faults);
        Assert.True(total > 1000, "No documents were read.");
        Assert.True(unplaced <= mostUnplaced * total, $"{unplaced} of {total} words are unplaced.");
    }

    private static IEnumerable<string> Faults(DocumentText document, Resume resume, WordAccount account)
    {
        // Letters set apart are joined to words, so lines are compared without spaces.
        Assert.Equal(document.Lines.Select(Letters), account.Lines.Select(l => Letters(l.Line)));
        Assert.Equal(account.Lines.Sum(l => l.Line.Words.Count), Enum.GetValues<WordClass>().Sum(account.Count));

        using var json = JsonDocument.Parse(ResumeJson.Write(resume with { Provenance = new Dictionary<string, FieldSource>() }));
        var texts = Strings(json.RootElement).ToList();
        var letters = string.Join('\n', texts.Select(t => string.Concat(Parts(t))));
        var links = texts.Select(Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var kept = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, classes) in account.Lines)
        {
            foreach (var (word, kind) in line.Words.Zip(classes))
            {
                if (kind == WordClass.Sign && Parts(word.Text).Any())
                    yield return $"'{word.Text}' is counted as a sign";
                if (kind is WordClass.Field or WordClass.Unplaced && !(word.Link is { } link && links.Contains(Address(link))))
                {
                    foreach (var part in Parts(word.Text))
                        kept[part] = kept.GetValueOrDefault(part) + 1;
                }
            }
        }

        foreach (var (part, count) in kept.Where(k => k.Value > CountIn(letters, k.Key)))
            yield return $"'{part}' stands {count} times in the document and {CountIn(letters, part)} times in the resume";
    }

    private static string Letters(TextLine line) => string.Concat(line.Words.Select(w => w.Text));

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(m => Strings(m.Value)),
        _ => [],
    };

    /// <summary>The runs of letters and digits of a text, compatibility forms and case folded.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var part = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                part.Append(Rune.ToLowerInvariant(rune));
            }
            else if (part.Length > 0 && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                yield return part.ToString();
                part.Clear();
            }
        }
        if (part.Length > 0)
            yield return part.ToString();
    }

    private static int CountIn(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }

    private static string Address(string link) =>
        string.Concat(link.Split("://")[^1].Split('?')[0].Replace("mailto:", "", StringComparison.OrdinalIgnoreCase).Replace("www.", "", StringComparison.OrdinalIgnoreCase).TrimEnd('/'));
}
