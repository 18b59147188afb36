using Tailor.Core.Parsing;
using Tailor.Core.Vocabulary;
using Tailor.Resumes;

namespace Tailor.Core.Provenance;

/// <summary>Tells of each value of a parsed resume where it was read and how sure it is, and of each word what became of it.</summary>
internal static class ResumeSources
{
    /// <summary>A value whose words do not stand together was put together wrongly more often than not.</summary>
    private const double Scattered = 0.6;

    /// <summary>The values of an entry's head stand within so many lines, unless one was taken from another entry.</summary>
    private const int MostHeadLines = 4;

    /// <summary>The resume with its provenance and unplaced text, and the account of the document's words.</summary>
    /// <param name="resume">What the parser read.</param>
    /// <param name="document">What it read it from.</param>
    /// <param name="parsed">The lines of it that are not running headers or footers.</param>
    /// <param name="headings">The lines that are titles of sections.</param>
    public static (Resume Resume, WordAccount Words) AddTo(Resume resume, DocumentText document, IReadOnlyList<TextLine> parsed, IReadOnlyList<TextLine> headings)
    {
        var tokens = new DocumentTokens(document.Lines);
        var titled = headings.Select(h => SectionHeadings.KindOf(h.Text)).OfType<string>().Select(k => Enum.Parse<SectionKind>(k, ignoreCase: true)).ToHashSet();
        var fields = ResumeFields.Of(resume, titled);
        var (places, found) = Alignment.Of(tokens, fields);

        var sources = new Dictionary<string, FieldSource>(fields.Count, StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
            sources[fields[i].Pointer] = SourceOf(fields[i], places[i], tokens, document);
        LowerScatteredHeads(sources, resume);

        var addresses = fields.Select(f => Alignment.LinkKey(f.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var classes = WordClasses.Of(tokens, found, new HashSet<TextLine>(parsed, ReferenceEqualityComparer.Instance), new HashSet<TextLine>(headings, ReferenceEqualityComparer.Instance), addresses);
        return (resume with { Provenance = sources, UnplacedText = WordClasses.Unplaced(classes) }, new WordAccount(classes));
    }

    /// <summary>Titles and employers that stand far from each other may be of different entries.</summary>
    private static void LowerScatteredHeads(Dictionary<string, FieldSource> sources, Resume resume)
    {
        for (var i = 0; i < resume.Experience.Count; i++)
        {
            var (title, company) = ($"/experience/{i}/title", $"/experience/{i}/company");
            if (!sources.TryGetValue(title, out var here) || !sources.TryGetValue(company, out var there) || here.Page != there.Page || here.Line is null || there.Line is null)
                continue;
            if (Math.Abs(here.Line.Value - there.Line.Value) <= MostHeadLines)
                continue;
            sources[title] = here with { Confidence = Math.Min(here.Confidence, Rounded(FieldConfidence.Likely)) };
            sources[company] = there with { Confidence = Math.Min(there.Confidence, Rounded(FieldConfidence.Likely)) };
        }
    }

    private static FieldSource SourceOf(ResumeField field, FieldPlace? place, DocumentTokens tokens, DocumentText document)
    {
        if (place is null)
            return new FieldSource { Confidence = Rounded(field.Confidence) };
        var words = place.Parts.SelectMany(p => Enumerable.Range(p.First, p.End - p.First)).Select(tokens.WordAt).ToList();
        var line = tokens.Lines[words[0].Line];
        return new FieldSource
        {
            Confidence = Rounded(Math.Min(Math.Min(field.Confidence, Limit(field, place, tokens)), words.Min(w => w.Text.Certainty))),
            Page = line.Page,
            Line = line.Number,
            Box = Around(words.Where(w => tokens.Lines[w.Line].Page == line.Page).Select(w => document.IsMirrored ? w.Text.Box?.Mirrored : w.Text.Box).OfType<Box>()),
        };
    }

    /// <summary>What the place of a value allows.</summary>
    private static double Limit(ResumeField field, FieldPlace place, DocumentTokens tokens) => field.Shape switch
    {
        _ when Alignment.IsAddress(field.Text) => 1,
        _ when !place.IsWhole => Scattered,
        FieldShape.Word when tokens.EndsWithinWord(place.Parts[0]) => FieldConfidence.Doubtful,
        FieldShape.Item when !ItemShape.IsItem(tokens, place.Parts[0]) => FieldConfidence.Doubtful,
        _ => 1,
    };

    private static SourceBox? Around(IEnumerable<Box> boxes)
    {
        Box? around = null;
        foreach (var box in boxes)
        {
            around = around is not { } a ? box : new Box(Math.Min(a.Left, box.Left), Math.Min(a.Top, box.Top), Math.Max(a.Right, box.Right), Math.Max(a.Bottom, box.Bottom));
        }
        return around is { } all ? new SourceBox { Left = Points(all.Left), Top = Points(all.Top), Right = Points(all.Right), Bottom = Points(all.Bottom) } : null;
    }

    private static decimal Rounded(double confidence) => Math.Round((decimal)confidence, 2);

    /// <summary>Tenths of a point are finer than a screen shows.</summary>
    private static decimal Points(double length) => Math.Round((decimal)Math.Clamp(length, -1e6, 1e6), 1);
}
