using System.Globalization;
using Tailor.Documents.Writing.Templates;
using Tailor.Pdf.Layout;

namespace Tailor.Documents.Writing;

/// <summary>Fits a resume to a number of pages: spacing is tightened first, then type.</summary>
internal static class PageFit
{
    /// <summary>A last page with less than this share of its height filled looks like an accident.</summary>
    private const double LeastFill = 0.1;

    /// <summary>Type smaller than this is hard to read on paper.</summary>
    private const double LeastSize = 8;

    /// <summary>From the usual spacing and size to the tightest; the last ones are looser than usual, for when a few lines are left over.</summary>
    private static readonly (double Spacing, double Size)[] Steps =
    [
        (1, 1), (0.9, 1), (0.8, 1), (0.7, 1), (0.6, 1), (0.5, 1), (0.5, 0.97), (0.5, 0.94), (0.45, 0.91), (0.45, 0.88), (0.4, 0.85), (0.4, 0.82),
        (1.1, 1), (1.2, 1), (1.3, 1), (1.4, 1),
    ];

    /// <summary>The composition in the loosest form that fits, and what was done; the tightest when none does.</summary>
    public static (Composition Composition, string? Note) Fit(Composition composition, int pages)
    {
        var (tightest, count) = (composition, 0);
        foreach (var (spacing, size) in Steps)
        {
            var tried = Tightened(composition, spacing, size);
            if (tried is null)
            {
                continue;
            }
            var laidOut = PdfWriter.LayOut(tried);
            (tightest, count) = spacing <= 1 ? (tried, laidOut.Pages.Count) : (tightest, count);
            if (laidOut.Pages.Count <= pages && (laidOut.Pages.Count == 1 || Fill(laidOut.Pages[^1], composition.Template.Margin) >= LeastFill))
            {
                return (tried, spacing == 1 && size == 1 ? null : Note(laidOut.Pages.Count, spacing, tried.Template));
            }
        }
        return (tightest, string.Create(
            CultureInfo.InvariantCulture,
            $"It does not fit {Pages(pages)}: with the tightest spacing and type of {BodySize(tightest.Template):0.#} points it has {count}. Leave something out, or allow more pages."));
    }

    private static Composition? Tightened(Composition composition, double spacing, double size)
    {
        var template = composition.Template;
        var scaled = TemplateStyler.Scaled(template, size, spacing);
        return size < 1 && BodySize(scaled) < LeastSize
            ? null
            : composition with { Template = scaled with { LineHeight = Math.Max(1.12, template.LineHeight * (0.8 + (0.2 * Math.Min(spacing, 1.2)))) } };
    }

    private static double BodySize(Template template) => template.Paragraphs[ParagraphRole.Body].Size;

    private static double Fill(LaidOutPage page, double margin) =>
        (page.Items.OfType<TextItem>().Select(text => text.Baseline).DefaultIfEmpty(margin).Max() - margin) / (page.Height - (2 * margin));

    private static string Note(int pages, double spacing, Template template) => string.Create(
        CultureInfo.InvariantCulture,
        $"To fit {Pages(pages)}, the spacing was set to {spacing:0 %} and the type to {BodySize(template):0.#} points.");

    private static string Pages(int count) => count == 1 ? "1 page" : string.Create(CultureInfo.InvariantCulture, $"{count} pages");
}
