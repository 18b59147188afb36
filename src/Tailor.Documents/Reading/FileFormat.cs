namespace Tailor.Documents.Reading;

/// <summary>A format that is read.</summary>
internal enum FileFormat
{
    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Word since 2007 (Office Open XML).</summary>
    Docx,

    /// <summary>Markdown (CommonMark with tables).</summary>
    Markdown,

    /// <summary>Text without markup.</summary>
    PlainText,
}
