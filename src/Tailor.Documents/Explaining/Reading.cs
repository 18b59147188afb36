using Tailor.Core.Parsing;
using Tailor.Core.Provenance;

namespace Tailor.Documents.Explaining;

/// <summary>What the parser made of each line.</summary>
internal sealed class Reading
{
    private readonly Dictionary<TextLine, ResumeSection> sections = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TextLine, IReadOnlyList<WordClass>> classes;

    public Reading(IReadOnlyList<ResumeSection> sections, WordAccount account)
    {
        foreach (var section in sections)
        {
            foreach (var line in section.Lines.Append(section.Heading).OfType<TextLine>())
                this.sections[line] = section;
        }
        classes = new(account.Lines.Select(l => KeyValuePair.Create(l.Line, l.Classes)), ReferenceEqualityComparer.Instance);
    }

    /// <summary>The section of a line; null for lines that belong to pages.</summary>
    public ResumeSection? SectionOf(TextLine line) => sections.GetValueOrDefault(line);

    /// <summary>The colour of its section.</summary>
    public string ColorOf(TextLine line) => SectionOf(line) is { } section ? SectionColors.Of(section.Kind) : SectionColors.None;

    public bool IsHeading(TextLine line) => ReferenceEquals(SectionOf(line)?.Heading, line);

    /// <summary>A line's words, each with what became of it.</summary>
    public IEnumerable<(TextWord Word, WordClass Class)> WordsOf(TextLine line) => line.Words.Zip(classes[line]);
}
