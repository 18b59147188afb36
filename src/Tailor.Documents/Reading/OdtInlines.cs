using System.Xml.Linq;

namespace Tailor.Documents.Reading;

/// <summary>Reads the inline content of one paragraph of an OpenDocument file into its lines.</summary>
/// <param name="document">What all texts of the document share.</param>
/// <param name="lines">Takes the text.</param>
internal sealed class OdtInlines(OdtContext document, LineCollector lines)
{
    /// <summary>More blanks in a row than this are none to a resume, but may be many to a reader.</summary>
    private const int MostBlanks = 100;

    private (FlowColour? Ink, FlowColour? Ground) colours;

    /// <summary>The text boxes that are anchored in the paragraph.</summary>
    public List<XElement> TextBoxes { get; } = [];

    /// <summary>Adds a paragraph's content.</summary>
    public void AddParagraph(XElement paragraph)
    {
        var style = paragraph.Value("style-name");
        if (document.Styles.Hides("paragraph", style))
        {
            document.Hidden.Add(HiddenReason.Marked, paragraph.Value);
            return;
        }
        colours = document.Styles.Colours("paragraph", style, (null, document.Styles.GroundOf(paragraph, document.Ground)));
        Add(paragraph, document.Styles.Look("paragraph", style, default));
    }

    /// <summary>The text boxes and shapes with text in a frame or group, but for those within another, which are read with that one.</summary>
    public IReadOnlyList<XElement> BoxesIn(XElement drawing)
    {
        AddDrawing(drawing, link: null);
        return TextBoxes;
    }

    private void Add(XElement container, TextStyle style)
    {
        foreach (var node in container.Nodes())
        {
            if (node is XText hidden && Hides(style) is { } reason)
                document.Hidden.Add(reason, hidden.Value);
            else if (node is XText text)
                lines.Add(text.Value.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '), style);
            else if (node is XElement element)
                Add(element, element.Name.LocalName, style);
        }
    }

    private HiddenReason? Hides(TextStyle style) =>
        style.FontSize is > 0 and <= HiddenText.LargestUnreadable ? HiddenReason.Size
        : FlowColour.AreAlike(colours.Ink, colours.Ground) ? HiddenReason.Colour
        : null;

    private void Add(XElement element, string name, TextStyle style)
    {
        switch (name)
        {
            case "span" when document.Styles.Hides("text", element.Value("style-name")):
            case "hidden-text":
            case "hidden-paragraph" when element.Value("is-hidden") == "true":
                document.Hidden.Add(HiddenReason.Marked, element.Value);
                break;
            case "span":
                var around = colours;
                colours = document.Styles.Colours("text", element.Value("style-name"), around);
                Add(element, document.Styles.Look("text", element.Value("style-name"), style));
                colours = around;
                break;
            case "a":
                Add(element, style with { Link = Address(element) ?? style.Link });
                break;
            case "s":
                lines.Add(new string(' ', Math.Clamp(element.Number("c") ?? 1, 1, MostBlanks)), style);
                break;
            case "tab":
                lines.Add("\t", style);
                break;
            case "line-break":
                lines.BreakLine();
                break;
            case "note":
                if (element.Child("note-body") is { } note)
                    document.Notes.Add(note);
                break;
            case "placeholder":
                document.Warnings.Add(DocxInlines.Placeholder);
                break;
            case "frame" or "custom-shape" or "rect" or "g" or "text-box":
                AddDrawing(element, style.Link);
                break;
            case "annotation" or "annotation-end" or "page-number" or "page-count" or "ruby-text" or "tracked-changes":
                break;
            default:
                Add(element, style);
                break;
        }
    }

    private void AddDrawing(XElement drawing, string? link)
    {
        var address = Address(drawing) ?? link;
        if (drawing.Name.LocalName is "text-box" or "custom-shape" or "rect")
        {
            TextBoxes.Add(drawing);
            return;
        }
        if (address is not null && drawing.Child("image") is not null)
            document.Links.Add(address);
        foreach (var inner in drawing.Elements())
            AddDrawing(inner, address);
    }

    /// <summary>Where a hyperlink leads; null when it leads into the document itself.</summary>
    private static string? Address(XElement link) =>
        link.Name.LocalName == "a" && link.Value("href") is { Length: > 0 } address && address[0] != '#' ? address : null;
}
