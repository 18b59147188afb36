namespace Tailor.Documents.Recognition;

/// <summary>Which programs read pictures and scanned pages, and in which languages.</summary>
public sealed record TextRecognition
{
    /// <summary>With the programs that the search path names.</summary>
    public static TextRecognition Installed { get; } = new();

    /// <summary>Pictures are not read.</summary>
    public static TextRecognition Off { get; } = new() { Program = null };

    /// <summary>Tesseract's name on the search path, or its path; null when pictures are not to be read.</summary>
    public string? Program { get; init; } = "tesseract";

    /// <summary>Poppler's program that draws a PDF's page: its name on the search path, or its path.</summary>
    public string PageRenderer { get; init; } = "pdftoppm";

    /// <summary>Tesseract's codes of the languages to expect, as <c>deu</c>; empty for those that are installed.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
}
