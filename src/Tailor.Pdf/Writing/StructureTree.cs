using System.Globalization;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Writing;

/// <summary>
/// What the marked parts of the pages are, in reading order: the tags by which screen readers and converters go (ISO 32000-1, 14.7 and 14.8).
/// </summary>
internal sealed class StructureTree
{
    private readonly Element root = new("Document", null);
    private readonly Element[] blocks;
    private readonly List<Element>[] marksOfPages;
    private readonly List<Element> annotations = [];
    private readonly Dictionary<(int Block, int Line, string Uri), Element> links = [];

    /// <summary>The tree of the document's blocks; content is added while its pages are drawn.</summary>
    public StructureTree(LaidOutDocument document)
    {
        blocks = new Element[document.Blocks.Count];
        marksOfPages = [.. document.Pages.Select(_ => new List<Element>())];
        Element? list = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var role = document.Blocks[i];
            list = role.Kind == BlockKind.ListItem ? list ?? new Element("L", root) : null;
            blocks[i] = role.Kind switch
            {
                BlockKind.Heading => new(string.Create(CultureInfo.InvariantCulture, $"H{role.Level}"), root),
                BlockKind.ListItem => new("LI", list),
                BlockKind.Figure => new("Figure", root),
                BlockKind.Paragraph => new("P", root),
                _ => new("Artifact", null),
            };
        }
    }

    /// <summary>The tag and the number under which a part of a page is marked, so that it belongs to a line of a block.</summary>
    /// <param name="page">The index of the page.</param>
    /// <param name="text">The line.</param>
    /// <param name="link">The link that the part is, or null.</param>
    public (string Tag, int Number) Mark(int page, TextItem text, string? link) =>
        Mark(page, link is null ? BodyOf(text.Block, text.IsLabel) : LinkOf(text.Block, text.Line, link));

    /// <summary>The same for a picture.</summary>
    public (string Tag, int Number) Mark(int page, PictureItem picture, double pageHeight)
    {
        var element = blocks[picture.Block];
        element.Figure = (picture, pageHeight);
        return Mark(page, element);
    }

    /// <summary>Makes an annotation a part of its link; the answer is its key in the tree.</summary>
    public int AddAnnotation(int page, LinkItem link, int annotation)
    {
        var element = LinkOf(link.Block, link.Line, link.Uri);
        element.Kids.Add(new(null, page, null, annotation));
        annotations.Add(element);
        return marksOfPages.Length + annotations.Count - 1;
    }

    /// <summary>Writes the tree and gives the number of its root.</summary>
    public int Write(PdfObjects objects, int[] pageIds)
    {
        var (id, parents) = (objects.Reserve(), objects.Reserve());
        Reserve(root, objects);
        objects.Begin(id).Raw("<< /Type /StructTreeRoot /K "u8).Reference(root.Id).Raw(" /ParentTree "u8).Reference(parents)
            .Raw(" /ParentTreeNextKey "u8).Number(marksOfPages.Length + annotations.Count).Raw(" >>"u8);
        objects.End();
        Write(root, id, objects, pageIds);
        var buffer = objects.Begin(parents).Raw("<< /Nums ["u8);
        for (var page = 0; page < marksOfPages.Length; page++)
        {
            buffer.Number(page).Raw(" ["u8);
            foreach (var element in marksOfPages[page])
            {
                buffer.Reference(element.Id).Raw(" "u8);
            }
            buffer.Raw("] "u8);
        }
        for (var i = 0; i < annotations.Count; i++)
        {
            buffer.Number(marksOfPages.Length + i).Raw(" "u8).Reference(annotations[i].Id).Raw(" "u8);
        }
        buffer.Raw("] >>"u8);
        objects.End();
        return id;
    }

    private (string Tag, int Number) Mark(int page, Element element)
    {
        var marks = marksOfPages[page];
        marks.Add(element);
        element.Kids.Add(new(null, page, marks.Count - 1, null));
        return (element.Type, marks.Count - 1);
    }

    private Element BodyOf(int block, bool isLabel)
    {
        var element = blocks[block];
        if (element.Type != "LI")
        {
            return element;
        }
        var type = isLabel ? "Lbl" : "LBody";
        return element.Kids.Find(kid => kid.Element?.Type == type)?.Element ?? new Element(type, element);
    }

    private Element LinkOf(int block, int line, string uri)
    {
        if (!links.TryGetValue((block, line, uri), out var element))
        {
            links[(block, line, uri)] = element = new("Link", BodyOf(block, isLabel: false));
        }
        return element;
    }

    private static void Reserve(Element element, PdfObjects objects)
    {
        element.Id = objects.Reserve();
        foreach (var kid in element.Kids.Select(kid => kid.Element).OfType<Element>().Where(kid => kid.Kids.Count > 0))
        {
            Reserve(kid, objects);
        }
    }

    private static void Write(Element element, int parent, PdfObjects objects, int[] pageIds)
    {
        var buffer = objects.Begin(element.Id).Raw("<< /S /"u8).Raw(element.Type).Raw(" /P "u8).Reference(parent);
        buffer.Raw(element.Type == "L" ? " /A << /O /List /ListNumbering /Disc >>"u8 : ""u8);
        if (element.Figure is var (item, height))
        {
            buffer.Raw(" /Alt "u8).Text(PlainText.Of(item.Picture.Description)).Raw(" /A << /O /Layout /Placement /Block /BBox ["u8)
                .Number(item.X).Raw(" "u8).Number(height - item.Y - item.Picture.Height).Raw(" "u8)
                .Number(item.X + item.Picture.Width).Raw(" "u8).Number(height - item.Y).Raw("] >>"u8);
        }
        var page = element.Kids.Find(kid => kid.Element is null)?.Page;
        if (page is { } first)
        {
            buffer.Raw(" /Pg "u8).Reference(pageIds[first]);
        }
        buffer.Raw(" /K ["u8);
        foreach (var kid in element.Kids)
        {
            Write(kid, page, buffer, pageIds);
        }
        buffer.Raw("] >>"u8);
        objects.End();
        foreach (var kid in element.Kids.Select(kid => kid.Element).OfType<Element>().Where(kid => kid.Id > 0))
        {
            Write(kid, element.Id, objects, pageIds);
        }
    }

    private static void Write(Kid kid, int? page, PdfBuffer buffer, int[] pageIds)
    {
        if (kid.Element is { } child)
        {
            _ = child.Id > 0 ? buffer.Reference(child.Id).Raw(" "u8) : buffer;
        }
        else if (kid.Annotation is { } annotation)
        {
            buffer.Raw("<< /Type /OBJR /Obj "u8).Reference(annotation).Raw(" /Pg "u8).Reference(pageIds[kid.Page]).Raw(" >> "u8);
        }
        else if (kid.Page == page)
        {
            buffer.Number(kid.Mark!.Value).Raw(" "u8);
        }
        else
        {
            buffer.Raw("<< /Type /MCR /Pg "u8).Reference(pageIds[kid.Page]).Raw(" /MCID "u8).Number(kid.Mark!.Value).Raw(" >> "u8);
        }
    }

    /// <summary>A node of the tree; it enters its parent's children when it is made.</summary>
    private sealed class Element
    {
        public Element(string type, Element? parent)
        {
            Type = type;
            parent?.Kids.Add(new(this, 0, null, null));
        }

        public string Type { get; }

        public (PictureItem Item, double PageHeight)? Figure { get; set; }

        public int Id { get; set; }

        public List<Kid> Kids { get; } = [];
    }

    /// <summary>A part of an element: an element, marked content of a page, or an annotation of a page.</summary>
    private sealed record Kid(Element? Element, int Page, int? Mark, int? Annotation);
}
