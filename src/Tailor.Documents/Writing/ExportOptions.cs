namespace Tailor.Documents.Writing;

/// <summary>A kind of file that a resume is written as.</summary>
public enum ExportFormat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word.</summary>
    Docx,

    /// <summary>Plain text.</summary>
    Txt,

    /// <summary>Markdown.</summary>
    Md,

    /// <summary>A web page in one file.</summary>
    Html,

    /// <summary>The model's JSON.</summary>
    Json,

    /// <summary>JSON Resume 1.0.</summary>
    JsonResume,

    /// <summary>RenderCV's YAML.</summary>
    RenderCv,
}

/// <summary>A paper size.</summary>
public enum Paper
{
    /// <summary>210 × 297 mm.</summary>
    A4,

    /// <summary>8.5 × 11 inches.</summary>
    Letter,
}

/// <summary>Where the dates of an entry stand.</summary>
public enum DatePlacement
{
    /// <summary>In the line of the entry's head.</summary>
    Inline,

    /// <summary>At the end of the line.</summary>
    Right,
}

/// <summary>How months are printed.</summary>
public enum DateFormat
{
    /// <summary>In the language's way: <c>Mar 2021</c>, <c>2021年3月</c>.</summary>
    Name,

    /// <summary><c>03/2021</c>.</summary>
    Numeric,

    /// <summary><c>2021-03</c>.</summary>
    Iso,

    /// <summary><c>2021</c>.</summary>
    Year,
}

/// <summary>How a resume is to look and what is to be in it. What is absent is as the template has it.</summary>
/// <param name="Template">A template's id, see <see cref="ResumeWriter.Templates"/>.</param>
/// <param name="Paper">The paper.</param>
public sealed record ExportOptions(string Template = "classic", Paper Paper = Paper.A4)
{
    /// <summary>The margin on every side in points (1/72 inch), 24 to 108.</summary>
    public double? Margin { get; init; }

    /// <summary>A family of fonts: sans, serif, or the name of one that is installed.</summary>
    public string? Font { get; init; }

    /// <summary>The size of running text in points, 8 to 14; all other sizes follow.</summary>
    public double? Size { get; init; }

    /// <summary>The distance of two baselines as a multiple of the size, 1 to 2.</summary>
    public double? LineHeight { get; init; }

    /// <summary>The colour of headings and rules as <c>#rrggbb</c>.</summary>
    public string? Accent { get; init; }

    /// <summary>Sections in the order wanted, by their keys; those not named follow in the template's order.</summary>
    public IReadOnlyList<string>? Sections { get; init; }

    /// <summary>Headings of sections by their keys.</summary>
    public IReadOnlyDictionary<string, string>? Titles { get; init; }

    /// <summary>What is left out: sections, or fields such as phone, gpa, urls; see <see cref="ResumeWriter.HideableFields"/>.</summary>
    public IReadOnlyList<string>? Hide { get; init; }

    /// <summary>Where the dates of entries stand.</summary>
    public DatePlacement? Dates { get; init; }

    /// <summary>How months are printed; null for dates as the owner wrote them.</summary>
    public DateFormat? DateFormat { get; init; }

    /// <summary>The most pages wanted, 1 to 10: spacing is tightened, then type, within limits; what was done is among the file's warnings.</summary>
    public int? FitPages { get; init; }

    /// <summary>The language of headings, labels and dates as a BCP 47 tag; null for the resume's own.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the photo is shown, if the resume has one.</summary>
    public bool? Photo { get; init; }

    /// <summary>Whether pages from the second on have a number at their foot.</summary>
    public bool? PageNumbers { get; init; }

    /// <summary>Whether a PDF or Word file carries the resume's data, so that it can be read back without loss.</summary>
    public bool Data { get; init; } = true;
}

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
/// <param name="Warnings">What could not be shown, each naming what to install or change, and what was done to fit it to pages.</param>
public sealed record RenderedFile(string Name, string MediaType, byte[] Bytes, IReadOnlyList<string> Warnings);
