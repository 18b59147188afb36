using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>What the styles of an RTF file say. How text looks is repeated where they are used; what it is, is not.</summary>
internal sealed class RtfStyles
{
    /// <summary>Word's outline level of body text.</summary>
    private const int BodyOutlineLevel = 9;

    private readonly Dictionary<int, (RtfParagraph Paragraph, string Name)> byNumber = [];

    /// <summary>Adds a style.</summary>
    public void Define(RtfParagraph paragraph, string name) => byNumber.TryAdd(paragraph.Style, (paragraph, name));

    /// <summary>What a paragraph is by its outline level, its style and its list.</summary>
    /// <param name="paragraph">Its properties.</param>
    /// <param name="hasMark">Whether it has a bullet or number.</param>
    public (LineRole Role, int Level) Role(RtfParagraph paragraph, bool hasMark)
    {
        if (paragraph.Outline is >= 0 and < BodyOutlineLevel and var outline)
            return (LineRole.Heading, outline + 1);
        var seen = new HashSet<int>();
        int? number = paragraph.Style;
        while (number is { } style && seen.Add(style) && byNumber.TryGetValue(style, out var definition))
        {
            if (definition.Paragraph.Outline is >= 0 and < BodyOutlineLevel and var level)
                return (LineRole.Heading, level + 1);
            if (StyleNames.Role(definition.Name) is { Role: not LineRole.Text } role)
                return role;
            hasMark |= paragraph.List == 0 && StyleNames.IsList(definition.Name);
            number = definition.Paragraph.BasedOn;
        }
        return hasMark || paragraph.List > 0 ? (LineRole.ListItem, Math.Clamp(paragraph.ListLevel, 0, 8) + 1) : (LineRole.Text, 0);
    }
}
