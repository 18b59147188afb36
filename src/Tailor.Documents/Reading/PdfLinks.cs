using Tailor.Core.Parsing;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;

namespace Tailor.Documents.Reading;

/// <summary>The hyperlinks of a page, laid over the words below them.</summary>
internal sealed class PdfLinks
{
    private readonly List<(Box Area, string Target)> links;

    private PdfLinks(List<(Box, string)> links) => this.links = links;

    /// <summary>The link annotations of a page that lead to an address.</summary>
    public static PdfLinks Of(PdfPage page)
    {
        var links = new List<(Box, string)>();
        foreach (var annotation in page.Annotations)
        {
            if (annotation.Type == AnnotationType.Link && (annotation.Flags & (AnnotationFlags.Hidden | AnnotationFlags.NoView)) == 0 && annotation.Action is UriAction { Uri: { Length: > 0 } target })
            {
                var area = annotation.Rectangle;
                links.Add((new Box(Math.Min(area.Left, area.Right), page.Height - Math.Max(area.Top, area.Bottom), Math.Max(area.Left, area.Right), page.Height - Math.Min(area.Top, area.Bottom)), target));
            }
        }
        return new PdfLinks(links);
    }

    /// <summary>The words, each with the link that its middle lies on.</summary>
    public IReadOnlyList<TextWord> Attach(IReadOnlyList<TextWord> words) =>
        links.Count == 0 ? words : [.. words.Select(word => TargetOf(word) is { } target ? word with { Link = target } : word)];

    /// <summary>Targets that lie on none of the words.</summary>
    public IEnumerable<string> Without(IReadOnlyList<TextWord> words)
    {
        var attached = words.Select(word => word.Link).ToHashSet(StringComparer.Ordinal);
        return links.Select(link => link.Target).Where(target => !attached.Contains(target));
    }

    private string? TargetOf(TextWord word)
    {
        var box = word.Box!.Value;
        var (x, y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        foreach (var (area, target) in links)
        {
            if (x >= area.Left && x <= area.Right && y >= area.Top && y <= area.Bottom)
                return target;
        }
        return null;
    }
}
