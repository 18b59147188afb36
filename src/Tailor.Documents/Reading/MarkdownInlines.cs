using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Tailor.Documents.Reading;

/// <summary>Adds the inline content of a Markdown paragraph to its line.</summary>
/// <param name="lines">Takes the text.</param>
/// <param name="links">Takes the addresses of links without text.</param>
/// <param name="softBreaks">Tells which line ends are meant.</param>
internal sealed class MarkdownInlines(LineCollector lines, List<string> links, SoftBreaks softBreaks)
{
    /// <summary>Adds all inlines of a container, set in a style.</summary>
    public void Add(ContainerInline container, TextStyle style)
    {
        foreach (var inline in container)
            Add(inline, style);
    }

    private void Add(Inline inline, TextStyle style)
    {
        switch (inline)
        {
            case LiteralInline literal:
                lines.Add(literal.Content.ToString(), style);
                break;
            case CodeInline code:
                lines.Add(code.Content, style);
                break;
            case HtmlEntityInline entity:
                lines.Add(entity.Transcoded.ToString(), style);
                break;
            case AutolinkInline auto:
                lines.Add(auto.Url, style with { Link = auto.IsEmail ? "mailto:" + auto.Url : auto.Url });
                break;
            case LineBreakInline lineBreak when lineBreak.IsHard || softBreaks.IsMeant(lineBreak.Span.Start):
            case HtmlInline { Tag: "<br>" or "<br/>" or "<br />" or "<BR>" }:
                lines.BreakLine();
                break;
            case LineBreakInline:
                lines.Add(" ", style);
                break;
            case LinkInline { IsImage: true }:
                break;
            case LinkInline link:
                if (!HasText(link) && link.Url is { Length: > 0 } url)
                    links.Add(url);
                Add(link, style with { Link = link.Url });
                break;
            case EmphasisInline { DelimiterChar: '*' or '_' } emphasis:
                Add(emphasis, emphasis.DelimiterCount >= 2 ? style with { Bold = true } : style with { Italic = true });
                break;
            case HtmlInline or TaskList:
                break;
            case ContainerInline container:
                Add(container, style);
                break;
        }
    }

    private static bool HasText(Inline inline) => inline switch
    {
        LiteralInline or CodeInline or HtmlEntityInline => true,
        ContainerInline container => container.Any(i => i is not LinkInline { IsImage: true } && HasText(i)),
        _ => false,
    };
}
