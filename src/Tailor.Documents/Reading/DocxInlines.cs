using System.Globalization;
using System.Xml.Linq;

namespace Tailor.Documents.Reading;

/// <summary>Reads the inline content of one paragraph of a DOCX story into its lines.</summary>
/// <param name="story">The story that it is in.</param>
/// <param name="paragraphStyle">The paragraph's style.</param>
/// <param name="ground">The colour behind it as RRGGBB; null when unknown.</param>
/// <param name="lines">Takes the text.</param>
internal sealed class DocxInlines(DocxStory story, string? paragraphStyle, string? ground, LineCollector lines)
{
    /// <summary>The warning about placeholders.</summary>
    public const string Placeholder = "Placeholders of the template that were never filled in were left out.";

    /// <summary>The content of the text boxes that are anchored in the paragraph.</summary>
    public List<XElement> TextBoxes { get; } = [];

    /// <summary>Adds what is in a paragraph, a hyperlink or any other container of runs.</summary>
    /// <param name="container">The container.</param>
    /// <param name="link">Where the text in it leads.</param>
    public void Add(XElement container, string? link)
    {
        foreach (var element in container.Elements())
            AddElement(element, link);
    }

    /// <summary>Whether a content control still shows its template's prompt.</summary>
    public static bool IsPlaceholder(XElement control) => control.Child("sdtPr").Toggle("showingPlcHdr") == true;

    private void AddElement(XElement element, string? link)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                AddRun(element, link);
                break;
            case "hyperlink":
                Add(element, story.Address(element.Value("id")) ?? link);
                break;
            case "fldSimple":
                story.Fields.Mark("begin");
                story.Fields.Instruct(element.Value("instr") ?? "");
                story.Fields.Mark("separate");
                Add(element, link);
                story.Fields.Mark("end");
                break;
            case "sdt" when IsPlaceholder(element):
                story.Document.Warnings.Add(Placeholder);
                break;
            case "AlternateContent":
                Add(Alternative(element), link);
                break;
            case "del" or "moveFrom" or "pPr" or "rPr" or "sdtPr" or "rt" or "instrText":
                break;
            default:
                Add(element, link);
                break;
        }
    }

    /// <summary>The first choice of alternatives, which is the newest form; the others repeat its text.</summary>
    public static XElement Alternative(XElement alternatives) =>
        alternatives.Children("Choice").FirstOrDefault() ?? alternatives.Child("Fallback") ?? alternatives;

    private void AddRun(XElement run, string? link)
    {
        var properties = run.Child("rPr");
        if (story.Document.Styles.Hides(properties, paragraphStyle, ground) is { } reason)
        {
            story.Document.Hidden.Add(reason, string.Join(' ', run.Children("t").Select(t => t.Value)));
            return;
        }
        var style = story.Document.Styles.Look(properties, paragraphStyle) with { Link = link };
        foreach (var piece in run.Elements())
            AddPiece(piece, style);
    }

    private void AddPiece(XElement piece, TextStyle style)
    {
        switch (piece.Name.LocalName)
        {
            case "fldChar":
                story.Fields.Mark(piece.Value("fldCharType"));
                break;
            case "instrText":
                story.Fields.Instruct(piece.Value);
                break;
            case "AlternateContent":
                foreach (var element in Alternative(piece).Elements())
                    AddPiece(element, style);
                break;
            case "drawing" or "pict" or "object":
                AddDrawing(piece);
                break;
            case "ruby":
                foreach (var run in piece.Child("rubyBase").Children("r"))
                    AddRun(run, style.Link);
                break;
            default:
                if (story.Fields.ShowsText)
                    AddText(piece, style with { Link = style.Link ?? story.Fields.Link });
                break;
        }
    }

    private void AddText(XElement piece, TextStyle style)
    {
        switch (piece.Name.LocalName)
        {
            case "t":
                lines.Add(piece.Value.Replace('\n', ' '), style);
                break;
            case "tab" or "ptab":
                lines.Add("\t", style);
                break;
            case "br" or "cr":
                lines.BreakLine();
                break;
            case "noBreakHyphen":
                lines.Add("-", style);
                break;
            case "sym" when ushort.TryParse(piece.Value("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                lines.Add(((char)code).ToString(), style);
                break;
        }
    }

    private void AddDrawing(XElement drawing)
    {
        foreach (var element in drawing.DescendantsAndSelf())
        {
            if (element.Name.LocalName == "hlinkClick" && story.Address(element.Value("id")) is { } address)
                story.Document.Links.Add(address);
            else if (element.Name.LocalName == "txbxContent" && IsShown(element, drawing))
                TextBoxes.Add(element);
        }
    }

    /// <summary>Not within another text box, which is read with that one, nor in an alternative that is not chosen.</summary>
    private static bool IsShown(XElement box, XElement drawing)
    {
        foreach (var outer in box.Ancestors().TakeWhile(a => a != drawing))
        {
            if (outer.Name.LocalName == "txbxContent" || (outer.Parent is { Name.LocalName: "AlternateContent" } choices && Alternative(choices) != outer))
                return false;
        }
        return true;
    }
}
