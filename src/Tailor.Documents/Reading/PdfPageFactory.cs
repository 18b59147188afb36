using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Reading;

/// <summary>Makes <see cref="PdfPage"/>s. PdfPig's own pages do not tell what lies above what. PdfPig calls the constructor by reflection.</summary>
internal sealed class PdfPageFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser contents, ParsingOptions options)
    : BasePageFactory<PdfPage>(scanner, resources, filters, contents, options)
{
    /// <inheritdoc/>
    protected override PdfPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var shown = mediaBox.Bounds.Intersect(cropBox.Bounds) ?? cropBox.Bounds;
        var (width, height) = rotation.SwapsAxis ? (shown.Height, shown.Width) : (shown.Width, shown.Height);
        var annotations = new AnnotationProvider(PdfScanner, dictionary, initialMatrix, namedDestinations, ParsingOptions.Logger);
        var canvas = new PdfCanvas(
            new PdfPage(pageNumber, width, height, [], [], [], [.. annotations.GetAnnotations()]),
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions);
        return canvas.Process(pageNumber, operations);
    }
}
