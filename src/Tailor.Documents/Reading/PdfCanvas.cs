using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Tailor.Documents.Reading;

/// <summary>Runs a page's content and keeps what it draws, in order.</summary>
internal sealed class PdfCanvas : BaseStreamProcessor<PdfPage>
{
    /// <summary>A line of this many points or more is as good as a filled band: some writers draw sidebars so.</summary>
    private const double SmallestBand = 4;

    private readonly PdfPage page;
    private readonly List<PdfGlyph> glyphs = [];
    private readonly List<PdfPaint> paints = [];
    private readonly List<PdfArea> shapes = [];
    private readonly Stack<PdfArea> clips = new();
    private readonly Stack<(PdfLayer? Layer, string? ActualText)> marked = new();
    private PdfOutline outline = new();
    private bool clipsNext;
    private PdfArea clip;
    private PdfLayer? layer;
    private string? actualText;
    private double groupAlpha = 1;

    public PdfCanvas(
        PdfPage page, int number, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser contents, ILookupFilterProvider filters,
        CropBox cropBox, UserSpaceUnit unit, PageRotationDegrees rotation, in TransformationMatrix initialMatrix, ParsingOptions options)
        : base(number, resources, scanner, contents, filters, cropBox, unit, rotation, initialMatrix, options)
    {
        this.page = page;
        clip = page.Area;
    }

    private double FillAlpha => groupAlpha * GetCurrentState().AlphaConstantNonStroking;

    /// <inheritdoc/>
    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return page with { Glyphs = glyphs, Paints = paints, Shapes = shapes };
    }

    /// <inheritdoc/>
    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        var glyph = PerformantRectangleTransformer.Transform(renderingMatrix, textMatrix, transformationMatrix, characterBoundingBox.GlyphBounds);
        var advance = PerformantRectangleTransformer.Transform(
            renderingMatrix, textMatrix, transformationMatrix, new PdfRectangle(0, 0, characterBoundingBox.Width, UserSpaceUnit.PointMultiples));
        var text = SymbolFonts.TextOf(font.Details.Name, unicode);
        if (actualText is not null)
            (text, actualText) = (actualText, "");
        if (Joined(text) is { } joined)
        {
            glyphs[^1] = glyphs[^1] with { Letter = joined };
            return;
        }
        var bounds = glyph.Width > double.Epsilon || glyph.Height > double.Epsilon ? glyph : advance;
        var letter = new Letter(
            text, bounds, bounds, advance.BottomLeft, advance.BottomRight, advance.Width, fontSize, font.Details, currentState.FontState.TextRenderingMode,
            currentState.CurrentStrokingColor!, currentState.CurrentNonStrokingColor!, pointSize, TextSequence);
        var alpha = currentState.FontState.TextRenderingMode == TextRenderingMode.Stroke ? currentState.AlphaConstantStroking : currentState.AlphaConstantNonStroking;
        glyphs.Add(new PdfGlyph(letter, paints.Count, clip, groupAlpha * alpha, layer));
    }

    /// <summary>The letter before with a combining mark, when the text is one that belongs to it.</summary>
    private Letter? Joined(string text)
    {
        if (glyphs.Count == 0 || !Diacritics.IsInCombiningDiacriticRange(text))
            return null;
        var before = glyphs[^1].Letter;
        if (before.TextSequence != TextSequence || !Diacritics.TryCombineDiacriticWithPreviousLetter(text, before.Value, out var whole))
            return null;
        return new Letter(
            whole, before.BoundingBox, before.GlyphRectangleLoose, before.StartBaseLine, before.EndBaseLine, before.Width, before.FontSize,
            before.FontDetails, before.RenderingMode, before.StrokeColor, before.FillColor, before.PointSize, before.TextSequence);
    }

    /// <inheritdoc/>
    public override void PushState()
    {
        base.PushState();
        clips.Push(clip);
    }

    /// <inheritdoc/>
    public override void PopState()
    {
        base.PopState();
        if (clips.TryPop(out var saved))
            clip = saved;
    }

    /// <inheritdoc/>
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        var (savedClip, savedAlpha, savedLayer, depth, open) = (clip, groupAlpha, layer, clips.Count, marked.Count);
        if (formStream.StreamDictionary.ContainsKey(NameToken.Group))
            groupAlpha = FillAlpha;
        if (formStream.StreamDictionary.Find<DictionaryToken>(NameToken.Oc, PdfScanner) is { } content)
            layer = new PdfLayer(content, layer);
        base.ProcessFormXObject(formStream, xObjectName);
        while (clips.Count > depth)
            clips.Pop();
        while (marked.Count > open)
            EndMarkedContent();
        (clip, groupAlpha, layer) = (savedClip, savedAlpha, savedLayer);
    }

    /// <inheritdoc/>
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        clip = clip.Intersect(AreaOf(CurrentTransformationMatrix.Transform(rectangle)));

    /// <inheritdoc/>
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        var image = xObjectContentRecord.Stream.StreamDictionary;
        var isOpaque = !image.ContainsKey(NameToken.Smask) && !image.ContainsKey(NameToken.Mask) && !image.ContainsKey(NameToken.ImageMask);
        var content = image.Find<DictionaryToken>(NameToken.Oc, PdfScanner);
        AddPicture(isOpaque, content is null ? layer : new PdfLayer(content, layer));
    }

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture(isOpaque: false, layer);

    private void AddPicture(bool isOpaque, PdfLayer? within)
    {
        outline = new PdfOutline();
        Rectangle(0, 0, 1, 1);
        AddPaint(null, isOpaque ? 1 : 0.5, evenOdd: false, isPicture: true, within);
        outline = new PdfOutline();
    }

    /// <inheritdoc/>
    public override void BeginSubpath()
    {
        // A path begins with its first move.
    }

    /// <inheritdoc/>
    public override PdfPoint? CloseSubpath() => outline.Start;

    /// <inheritdoc/>
    public override void StrokePath(bool close)
    {
        var state = GetCurrentState();
        var width = state.LineWidth * Math.Abs(CurrentTransformationMatrix.A + CurrentTransformationMatrix.B);
        if (width >= SmallestBand && outline.LevelLine(width) is { } band)
            paints.Add(new PdfPaint(clip.Intersect(band), null, false, PdfColour.Of(state.CurrentStrokingColor), Math.Min(0.99, groupAlpha * state.AlphaConstantStroking), false, layer));
        EndPath(isSeen: true);
    }

    /// <inheritdoc/>
    public override void FillPath(FillingRule fillingRule, bool close)
    {
        if (!outline.IsEmpty)
            AddPaint(PdfColour.Of(GetCurrentState().CurrentNonStrokingColor), 1, fillingRule == FillingRule.EvenOdd, isPicture: false, layer);
        EndPath(isSeen: true);
    }

    /// <inheritdoc/>
    public override void FillStrokePath(FillingRule fillingRule, bool close) => FillPath(fillingRule, close);

    /// <inheritdoc/>
    public override void MoveTo(double x, double y) => outline.MoveTo(CurrentPosition = At(x, y));

    /// <inheritdoc/>
    public override void LineTo(double x, double y) => outline.LineTo(CurrentPosition = At(x, y));

    /// <inheritdoc/>
    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => outline.CurveTo(CurrentPosition, At(x2, y2), CurrentPosition = At(x3, y3));

    /// <inheritdoc/>
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) =>
        outline.CurveTo(At(x1, y1), At(x2, y2), CurrentPosition = At(x3, y3));

    /// <inheritdoc/>
    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
    }

    /// <inheritdoc/>
    public override void EndPath() => EndPath(isSeen: false);

    /// <inheritdoc/>
    public override void ClosePath()
    {
        // Outlines are closed as they are filled.
    }

    /// <inheritdoc/>
    public override void ModifyClippingIntersect(FillingRule clippingRule) => clipsNext = true;

    /// <inheritdoc/>
    public override void PaintShading(NameToken shadingName) => paints.Add(new PdfPaint(clip, null, false, null, 0.5, false, layer));

    /// <inheritdoc/>
    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        marked.Push((layer, actualText));
        var entries = (propertyDictionaryName is null ? null : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName)) ?? properties;
        if (entries is null)
            return;
        if (name.Equals(NameToken.Oc))
            layer = new PdfLayer(entries, layer);
        if (entries.Find<IDataToken<string>>(NameToken.ActualText, PdfScanner) is { } replacement)
            actualText = WithoutDirections(replacement.Data);
    }

    /// <summary>Without the unseen marks by which writers keep words from right to left and their neighbours apart.</summary>
    private static string WithoutDirections(string text) => text.AsSpan().ContainsAny('\u200E', '\u200F', '\u061C')
        ? string.Concat(text.Where(c => c is not ('\u200E' or '\u200F' or '\u061C')))
        : text;

    /// <inheritdoc/>
    public override void EndMarkedContent()
    {
        if (marked.TryPop(out var outer))
            (layer, actualText) = outer;
    }

    private void EndPath(bool isSeen)
    {
        if (isSeen && !outline.IsEmpty)
            shapes.Add(outline.Bounds);
        if (clipsNext && !outline.IsEmpty)
            clip = clip.Intersect(outline.Bounds);
        clipsNext = false;
        outline = new PdfOutline();
    }

    private void AddPaint(PdfColour? colour, double opacity, bool evenOdd, bool isPicture, PdfLayer? within)
    {
        var state = GetCurrentState();
        var isPlain = state.BlendMode == BlendMode.Normal && state.SoftMask is null;
        var bounds = clip.Intersect(outline.Bounds);
        if (bounds.Width > 0 && bounds.Height > 0)
        {
            paints.Add(new PdfPaint(
                bounds, outline.IsLevelRectangle ? null : outline.Polygons, evenOdd, isPlain ? colour : null, FillAlpha * (isPlain ? opacity : Math.Min(opacity, 0.5)), isPicture, within));
        }
    }

    private PdfPoint At(double x, double y) => CurrentTransformationMatrix.Transform(new PdfPoint(x, y));

    private static PdfArea AreaOf(PdfRectangle rectangle)
    {
        PdfPoint[] corners = [rectangle.BottomLeft, rectangle.BottomRight, rectangle.TopLeft, rectangle.TopRight];
        return new PdfArea(corners.Min(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.X), corners.Max(c => c.Y));
    }
}
