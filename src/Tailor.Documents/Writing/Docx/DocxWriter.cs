using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tailor.Documents.Exchange;
using Tailor.Documents.Writing.Templates;

namespace Tailor.Documents.Writing.Docx;

/// <summary>
/// Writes a composed resume as a Word file that its owner can go on editing: real styles, lists, tab stops and links, no tables.
/// </summary>
internal static class DocxWriter
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The file's bytes; the same for the same input.</summary>
    public static byte[] Write(Composition composition)
    {
        var (template, properties) = (composition.Template, composition.Properties);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(MainContentType, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Styles(template, composition.Paper, properties);
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = DocxStyles.Numbering(template);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
            var body = new Body(new DocxBody(main, properties.IsRightToLeft).Paragraphs(composition.Resume.All));
            if (composition.Photo is { } photo && template.Photo is { } place)
            {
                DocxPhoto.Add(main, body, photo, place, properties);
            }
            body.Append(Section(composition, main));
            main.Document = new Document(body);
            if (composition.Data is { } data)
            {
                WriteData(main.AddCustomXmlPart(CustomXmlPartType.CustomXml, "data"), data);
            }
            WriteProperties(document.AddNewPart<CoreFilePropertiesPart>("properties"), properties);
        }

        return ZipTimestamps.Clear(stream.ToArray());
    }

    private static SectionProperties Section(Composition composition, MainDocumentPart main)
    {
        var margin = DocxUnits.Twips(composition.Template.Margin);
        var section = new SectionProperties();
        if (composition.Template.HasPageNumbers)
        {
            var footer = main.AddNewPart<FooterPart>("footer");
            footer.Footer = new Footer(PageNumber(composition.Properties.Author));
            section.Append(new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" });
        }
        section.Append(
            new PageSize
            {
                Width = (uint)DocxUnits.Twips(composition.Paper.Width),
                Height = (uint)DocxUnits.Twips(composition.Paper.Height),
            },
            new PageMargin
            {
                Top = margin,
                Bottom = margin,
                Left = (uint)margin,
                Right = (uint)margin,
                Header = 0,
                Footer = (uint)(margin / 2),
                Gutter = 0,
            });
        if (composition.Template.HasPageNumbers)
        {
            section.Append(new TitlePage());
        }
        if (composition.Properties.IsRightToLeft)
        {
            section.Append(new BiDi());
        }
        return section;
    }

    /// <summary>The name and the page's number; the first page has no footer.</summary>
    private static Paragraph PageNumber(string name) => new(
        new ParagraphProperties { ParagraphStyleId = new() { Val = DocxStyles.Id(ParagraphRole.Contact) }, Justification = new() { Val = JustificationValues.Center } },
        new Run(new Text(name + " ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("2"))) { Instruction = "PAGE" });

    /// <summary>Mode 15 is Word 2013's and later: without it Word opens the file in compatibility mode.</summary>
    private static Settings Settings() => new(new Compatibility(new CompatibilitySetting
    {
        Name = CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));

    private static void WriteData(CustomXmlPart part, ReadOnlyMemory<byte> data)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        xml.WriteStartElement("resume", EmbeddedData.Namespace);
        xml.WriteBase64(data.ToArray(), 0, data.Length);
        xml.WriteEndElement();
    }

    /// <summary>Written here, as the package's own properties get a random name and the time.</summary>
    private static void WriteProperties(CoreFilePropertiesPart part, DocumentProperties properties)
    {
        using var stream = part.GetStream(FileMode.Create);
        DocxCoreProperties.Write(stream, properties);
    }
}
