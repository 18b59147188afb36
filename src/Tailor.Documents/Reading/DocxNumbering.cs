using System.Xml.Linq;

namespace Tailor.Documents.Reading;

/// <summary>Which paragraphs of a DOCX file are list items.</summary>
/// <param name="numbering">The root of the numbering part, if there is one.</param>
internal sealed class DocxNumbering(XElement? numbering)
{
    private readonly Dictionary<string, XElement?> lists = numbering.Children("num")
        .GroupBy(n => n.Value("numId") ?? "", StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key,
            g => numbering.Children("abstractNum").FirstOrDefault(a => a.Value("abstractNumId") == g.First().Child("abstractNumId").Value("val")),
            StringComparer.Ordinal);

    /// <summary>The depth of the paragraph in its list, from 1; 0 when it is in none.</summary>
    public int Level(XElement? properties, DocxStyles styles)
    {
        var list = styles.ParagraphProperty(properties, "numPr");
        var id = list.Child("numId").Value("val");
        if (list is null || id == "0")
            return list is null && styles.IsListStyle(properties) ? 1 : 0;
        var level = list.Child("ilvl").Number("val") ?? 0;
        var definition = lists.GetValueOrDefault(id ?? "").Children("lvl").FirstOrDefault(l => l.Number("ilvl") == level);
        return definition.Child("numFmt").Value("val") == "none" ? 0 : Math.Clamp(level, 0, 8) + 1;
    }
}
