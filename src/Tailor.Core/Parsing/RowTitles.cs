using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Parts lines that begin with a section's title or a part's label and go on, behind a tab, with what it holds: rows of a table.</summary>
internal static class RowTitles
{
    /// <summary>The document, with the title of each such row as its label.</summary>
    public static DocumentText Cut(DocumentText document) => document with { Lines = [.. document.Lines.SelectMany(Cut)] };

    private static IEnumerable<TextLine> Cut(TextLine line)
    {
        var tab = line.Role == LineRole.Text ? line.Words.Skip(1).TakeWhile(w => !w.AfterTab).Count() + 1 : line.Words.Count;
        if (tab >= line.Words.Count)
            return [line];
        List<TextWord> title = [.. line.Words.Take(tab)], rest = [.. line.Words.Skip(tab)];
        return (IsTitle(title) && !IsTitle(rest) && !ColumnHeads.IsName(ResumeLine.TextOf(rest)) && Look.Of(title).Strength > Look.Of(rest).Strength) || IsField(title, rest)
            ? [line with { Words = title, Role = LineRole.RowLabel }, line with { Words = [rest[0] with { AfterTab = false }, .. rest.Skip(1)], AfterGap = false }]
            : [line];
    }

    /// <summary>Whether a cell is the label of the other: of two heads of columns, both are names.</summary>
    private static bool IsField(List<TextWord> label, List<TextWord> value) =>
        EntryLabels.KindOf(ResumeLine.TextOf(label)) is not null && EntryLabels.KindOf(ResumeLine.TextOf(value)) is null && !value.Skip(1).Any(w => w.AfterTab);

    private static bool IsTitle(List<TextWord> words) => SectionHeadings.KindOf(ResumeLine.TextOf(words)) is not null;
}
