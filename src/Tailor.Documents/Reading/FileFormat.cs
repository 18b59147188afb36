namespace Tailor.Documents.Reading;

/// <summary>A format that is read.</summary>
internal enum FileFormat
{
    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Word since 2007 (Office Open XML).</summary>
    Docx,

    /// <summary>OpenDocument text.</summary>
    Odt,

    /// <summary>OpenDocument text as one XML file.</summary>
    FlatOdt,

    /// <summary>Rich Text Format.</summary>
    Rtf,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Markdown (CommonMark with tables).</summary>
    Markdown,

    /// <summary>Text without markup.</summary>
    PlainText,

    /// <summary>A picture (Portable Network Graphics).</summary>
    Png,

    /// <summary>A picture or photo (JPEG).</summary>
    Jpeg,

    /// <summary>A scan of one or more pages (Tag Image File Format).</summary>
    Tiff,

    /// <summary>A picture (WebP).</summary>
    WebP,

    /// <summary>A picture (Graphics Interchange Format).</summary>
    Gif,

    /// <summary>A picture (Windows bitmap).</summary>
    Bmp,

    /// <summary>A resume in JSON: JSON Resume or our own.</summary>
    Json,

    /// <summary>RenderCV's YAML.</summary>
    RenderCv,

    /// <summary>Europass XML.</summary>
    Europass,

    /// <summary>The ZIP of CSV files that LinkedIn gives to a member who asks for their data.</summary>
    LinkedIn,
}
