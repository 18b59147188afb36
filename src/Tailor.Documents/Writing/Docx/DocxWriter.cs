using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tailor.Documents.Writing.Templates;

namespace Tailor.Documents.Writing.Docx;

/// <summary>
/// Writes a composed resume as a Word file that its owner can go on editing: real styles, lists, tab stops and links, no tables.
/// </summary>
internal static class DocxWriter
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The file's bytes; the same for the same input.</summary>
    public static byte[] Write(IReadOnlyList<ComposedParagraph> paragraphs, Template template, PaperSize page, DocumentProperties properties)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(MainContentType, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Styles(template, page, properties.Language);
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = DocxStyles.Numbering(template);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
            main.Document = new Document(new Body([.. new DocxBody(main).Paragraphs(paragraphs), Section(template, page)]));
            WriteProperties(document.AddNewPart<CoreFilePropertiesPart>("properties"), properties);
        }

        return ZipTimestamps.Clear(stream.ToArray());
    }

    private static SectionProperties Section(Template template, PaperSize page)
    {
        var margin = DocxUnits.Twips(template.Margin);
        return new SectionProperties(
            new PageSize
            {
                Width = (uint)DocxUnits.Twips(page.Width),
                Height = (uint)DocxUnits.Twips(page.Height),
            },
            new PageMargin
            {
                Top = margin,
                Bottom = margin,
                Left = (uint)margin,
                Right = (uint)margin,
                Header = 0,
                Footer = 0,
                Gutter = 0,
            });
    }

    /// <summary>Mode 15 is Word 2013's and later: without it Word opens the file in compatibility mode.</summary>
    private static Settings Settings() => new(new Compatibility(new CompatibilitySetting
    {
        Name = CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));

    /// <summary>Written here, as the package's own properties get a random name and the time.</summary>
    private static void WriteProperties(CoreFilePropertiesPart part, DocumentProperties properties)
    {
        using var stream = part.GetStream(FileMode.Create);
        DocxCoreProperties.Write(stream, properties);
    }
}
