namespace Tailor.Documents.Writing.Templates;

/// <summary>The size of a page in points.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal readonly record struct PaperSize(double Width, double Height)
{
    /// <summary>The size of a paper.</summary>
    public static PaperSize Of(Paper paper) => paper switch
    {
        Paper.A4 => new(595.28, 841.89),
        Paper.Letter => new(612, 792),
        _ => throw new ArgumentOutOfRangeException(nameof(paper), paper, "Not a paper."),
    };
}
