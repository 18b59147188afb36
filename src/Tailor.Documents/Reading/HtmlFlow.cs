using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>Walks the elements of a web page in order and collects their lines.</summary>
internal sealed partial class HtmlFlow
{
    private readonly HtmlContext page;
    private readonly List<FlowLine> lines = [];
    private LineCollector text;
    private LineRole role;
    private int level, space, depth;
    private bool isInItem;

    private HtmlFlow(HtmlContext page, int depth)
    {
        (this.page, this.depth) = (page, depth);
        text = new LineCollector(page.Budget);
    }

    /// <summary>The lines of a page's body.</summary>
    public static IReadOnlyList<FlowLine> Read(IElement body, HtmlContext page) => Lines([body], page, page.Styles.HasUnknownGrounds ? HtmlLook.Page with { Ground = null } : HtmlLook.Page, 0, 0);

    private static List<FlowLine> Lines(IEnumerable<INode> nodes, HtmlContext page, HtmlLook look, int level, int depth)
    {
        var flow = new HtmlFlow(page, depth) { level = level };
        foreach (var node in nodes)
            flow.Add(node, look, link: null);
        flow.EndLines();
        return flow.lines;
    }

    private void Add(INode node, HtmlLook around, string? link)
    {
        page.Budget.Check();
        if (node is IText run)
            AddText(run.Data, around, link);
        else if (node is IElement element && !IsUnread(element.LocalName))
            AddElement(element, around, link);
    }

    private static bool IsUnread(string tag) => tag is "head" or "script" or "style" or "template" or "noscript" or "svg" or "iframe" or "object" or "embed"
        or "audio" or "video" or "canvas" or "select" or "datalist" or "input" or "textarea" or "button" or "del" or "title" or "img" or "rt" or "rp";

    private void AddText(string data, HtmlLook look, string? link)
    {
        if (look.Unseen is { } reason)
            page.Hidden.Add(reason, data);
        else
            text.Add(LineBlanks.Replace(data, " "), look.Style with { Link = link });
    }

    private void AddElement(IElement element, HtmlLook around, string? link)
    {
        var look = around.Of(element, page.Styles);
        if (look.Gone is { } reason)
        {
            foreach (var unseen in element.Descendants<IText>().Where(t => !IsUnread(t.ParentElement?.LocalName ?? "")))
                page.Hidden.Add(reason, unseen.Data);
            return;
        }
        if (++depth >= ReadBudget.MaxDepth - 4)
            page.Budget.Refuse(ReadingProblems.TooComplex);
        switch (element.LocalName)
        {
            case "br":
                text.BreakLine();
                break;
            case "a":
                AddLink(element, look, link);
                break;
            case "pre":
                AddBlock(() => text.Add(element.TextContent, look.Style), element);
                break;
            case "table":
                AddBlock(() => AddRows(Cells(element).Select(r => r.Select(c => Inner([c], around, 0)))), element);
                break;
            case "dl":
                AddBlock(() => AddRows(Terms(element).Select(r => r.Select(c => Inner(c, look, 0)))), element);
                break;
            case "ul" or "ol" or "menu" or "dir":
                AddBlock(() => AddList(element, look, link), element);
                break;
            case "li" when look.IsBlock && IsItem(element):
                AddInRole(LineRole.ListItem, Math.Max(1, level), element, look, link);
                break;
            case ['h', >= '1' and <= '6' and var n]:
                AddInRole(LineRole.Heading, n - '0', element, look, link);
                break;
            default:
                AddOther(element, look, link);
                break;
        }
        depth--;
    }

    private void AddOther(IElement element, HtmlLook look, string? link)
    {
        if (look.Display == "flex" && element.Children.Length > 1)
            AddBlock(() => AddRows([element.ChildNodes.Where(n => n is IElement || !string.IsNullOrWhiteSpace(n.TextContent)).Select(c => Inner([c], look, level))]), element);
        else if (look.IsBlock)
            AddBlock(() => AddChildren(element, look, link), element);
        else
        {
            var blank = look.Display.StartsWith("inline-", StringComparison.Ordinal) || element.LocalName == "li" ? " " : "";
            text.Add(blank, default);
            AddChildren(element, look, link);
            text.Add(blank, default);
        }
    }

    private void AddChildren(IElement element, HtmlLook look, string? link)
    {
        foreach (var child in element.ChildNodes)
            Add(child, look, link);
    }

    private void AddLink(IElement element, HtmlLook look, string? link)
    {
        var address = element.GetAttribute("href")?.Trim();
        if (address is null or "" || address[0] == '#' || address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            address = link;
        if (address is not null && string.IsNullOrWhiteSpace(element.TextContent))
            page.Links.Add(address);
        AddOther(element, look, address);
    }

    private void AddList(IElement list, HtmlLook look, string? link)
    {
        level++;
        AddChildren(list, look, link);
        level--;
    }

    private void AddInRole(LineRole inner, int innerLevel, IElement element, HtmlLook look, string? link)
    {
        EndLines();
        var outer = (role, level, isInItem);
        (role, level, isInItem) = (inner, innerLevel, inner == LineRole.ListItem);
        AddBlock(() => AddChildren(element, look, link), element);
        (role, level, isInItem) = outer;
    }

    /// <summary>Adds what has lines of its own; headings, paragraphs and lists have space around them.</summary>
    private void AddBlock(Action add, IElement element)
    {
        EndLines();
        var around = element.LocalName is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dl" or "table" or "section" or "article" or "hr"
            || (element.LocalName is "ul" or "ol" && level == 0) ? FlowLine.Height : 0;
        space = Math.Max(space, around);
        add();
        EndLines();
        space = Math.Max(space, around);
    }

    private void AddRows(IEnumerable<IEnumerable<IReadOnlyList<FlowLine>>> rows)
    {
        foreach (var line in rows.SelectMany(page.Blocks.Row))
        {
            lines.Add(line with { SpaceAbove = Math.Max(space, line.SpaceAbove) });
            space = 0;
        }
    }

    private List<FlowLine> Inner(IEnumerable<INode> nodes, HtmlLook look, int innerLevel) => Lines(nodes, page, look, innerLevel, depth);

    private void EndLines()
    {
        text.EndLine();
        if (text.Lines.Count == 0)
            return;
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var (lineRole, lineLevel) = (role, role == LineRole.Text && !isInItem ? 0 : level);
            lines.Add(new FlowLine(text.Lines[i] with { Role = lineRole, Level = lineLevel }, i == 0 ? space : 0));
            if (role == LineRole.ListItem)
                role = LineRole.Text;
        }
        space = 0;
        text = new LineCollector(page.Budget);
    }

    /// <summary>An item of text. One that holds headings or several blocks is an entry, set as a list for its layout.</summary>
    private static bool IsItem(IElement item) =>
        item.Children.Count(c => c.LocalName is "p" or "div" or "section" or "article" or "header" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "table") <= 1
        && item.QuerySelector("h1, h2, h3, h4, h5, h6, section, article, table") is null;

    private static IEnumerable<IEnumerable<IElement>> Cells(IElement table) => table.Children.SelectMany(e => e.LocalName switch
    {
        "tr" => [e.Children],
        "thead" or "tbody" or "tfoot" => Cells(e),
        "caption" => [[e]],
        _ => Array.Empty<IEnumerable<IElement>>(),
    });

    /// <summary>The rows of a definition list: terms, and what they stand for.</summary>
    private static List<List<List<INode>>> Terms(IElement list)
    {
        var rows = new List<List<List<INode>>>();
        foreach (var element in list.Children.SelectMany(c => c.LocalName == "div" ? c.Children.AsEnumerable() : [c]))
        {
            if (element.LocalName == "dt" || rows.Count == 0)
                rows.Add([[], []]);
            rows[^1][element.LocalName == "dt" ? 0 : 1].Add(element);
        }
        return rows;
    }

    [GeneratedRegex(@"[ \t]*[\r\n][\s]*", RegexOptions.CultureInvariant)]
    private static partial Regex LineBlanks { get; }
}
