using Tailor.Core.Parsing;
using Tailor.Core.Provenance;

namespace Tailor.Documents.Explaining;

/// <summary>What the parser made of each line.</summary>
internal sealed class Reading
{
    // By place: the lines of a document from right to left are parsed mirrored, as records of their own.
    private readonly Dictionary<(int Page, int Number), ResumeSection> sections = [];
    private readonly Dictionary<(int Page, int Number), IReadOnlyList<WordClass>> classes;

    public Reading(IReadOnlyList<ResumeSection> sections, WordAccount account)
    {
        foreach (var section in sections)
        {
            foreach (var line in section.Lines.Append(section.Heading).OfType<TextLine>())
                this.sections[PlaceOf(line)] = section;
        }
        classes = account.Lines.ToDictionary(l => PlaceOf(l.Line), l => l.Classes);
    }

    /// <summary>The section of a line; null for lines that belong to pages.</summary>
    public ResumeSection? SectionOf(TextLine line) => sections.GetValueOrDefault(PlaceOf(line));

    /// <summary>The colour of its section.</summary>
    public string ColorOf(TextLine line) => SectionOf(line) is { } section ? SectionColors.Of(section.Kind) : SectionColors.None;

    public bool IsHeading(TextLine line) => SectionOf(line)?.Heading is { } heading && PlaceOf(heading) == PlaceOf(line);

    /// <summary>A line's words, each with what became of it.</summary>
    public IEnumerable<(TextWord Word, WordClass Class)> WordsOf(TextLine line) => line.Words.Zip(classes[PlaceOf(line)]);

    private static (int Page, int Number) PlaceOf(TextLine line) => (line.Page, line.Number);
}
