using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Writing;

/// <summary>Writes the outline that viewers show beside the pages (ISO 32000-1, 12.3.3).</summary>
internal static class OutlineWriter
{
    /// <summary>The number of the outline's root; null when there are no headings.</summary>
    public static int? Write(PdfObjects objects, LaidOutDocument document, int[] pageIds)
    {
        if (document.Outline.Count == 0)
        {
            return null;
        }
        var root = new Node(objects.Reserve(), null);
        var current = root;
        foreach (var entry in document.Outline)
        {
            while (current.Entry is { } last && last.Level >= entry.Level)
            {
                current = current.Parent!;
            }
            var node = new Node(objects.Reserve(), entry) { Parent = current };
            current.Children.Add(node);
            current = node;
        }
        var buffer = objects.Begin(root.Id).Raw("<< /Type /Outlines"u8);
        EndNode(objects, buffer, root);
        WriteChildren(objects, root, document, pageIds);
        return root.Id;
    }

    private static void WriteChildren(PdfObjects objects, Node parent, LaidOutDocument document, int[] pageIds)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var node = parent.Children[i];
            var entry = node.Entry!;
            var buffer = objects.Begin(node.Id).Raw("<< /Title "u8).Text(entry.Title).Raw(" /Parent "u8).Reference(parent.Id)
                .Raw(" /Dest ["u8).Reference(pageIds[entry.Page]).Raw(" /XYZ null "u8)
                .Number(document.Pages[entry.Page].Height - entry.Y).Raw(" null]"u8);
            if (i > 0)
            {
                buffer.Raw(" /Prev "u8).Reference(parent.Children[i - 1].Id);
            }
            if (i + 1 < parent.Children.Count)
            {
                buffer.Raw(" /Next "u8).Reference(parent.Children[i + 1].Id);
            }
            EndNode(objects, buffer, node);
            WriteChildren(objects, node, document, pageIds);
        }
    }

    /// <summary>All entries are shown opened, so each counts all below it.</summary>
    private static void EndNode(PdfObjects objects, PdfBuffer buffer, Node node)
    {
        if (node.Children.Count > 0)
        {
            buffer.Raw(" /First "u8).Reference(node.Children[0].Id).Raw(" /Last "u8).Reference(node.Children[^1].Id)
                .Raw(" /Count "u8).Number(node.Descendants);
        }
        buffer.Raw(" >>"u8);
        objects.End();
    }

    private sealed record Node(int Id, OutlineEntry? Entry)
    {
        public Node? Parent { get; init; }

        public List<Node> Children { get; } = [];

        public int Descendants => Children.Sum(child => 1 + child.Descendants);
    }
}
