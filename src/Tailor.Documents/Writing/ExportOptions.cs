namespace Tailor.Documents.Writing;

/// <summary>A kind of file that a resume is written as.</summary>
public enum ExportFormat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word.</summary>
    Docx,

    /// <summary>The model's JSON.</summary>
    Json,
}

/// <summary>A paper size.</summary>
public enum Paper
{
    /// <summary>210 × 297 mm.</summary>
    A4,

    /// <summary>8.5 × 11 inches.</summary>
    Letter,
}

/// <summary>How a resume is to look.</summary>
/// <param name="Template">A template's id, see <see cref="ResumeWriter.Templates"/>.</param>
/// <param name="Paper">The paper.</param>
public sealed record ExportOptions(string Template = "classic", Paper Paper = Paper.A4);

/// <summary>A template that a user can choose.</summary>
/// <param name="Id">Its id in requests.</param>
/// <param name="Name">Its name for a person.</param>
/// <param name="Description">What it is for.</param>
/// <param name="PreviewImage">An SVG as a data URI.</param>
public sealed record TemplateInfo(string Id, string Name, string Description, string PreviewImage);

/// <summary>A written file.</summary>
/// <param name="Name">The file's name, made of the owner's name, safe on every system, in any script.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Warnings">What could not be shown, each naming what to install or change.</param>
public sealed record RenderedFile(string Name, string MediaType, byte[] Bytes, IReadOnlyList<string> Warnings);
