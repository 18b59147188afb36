using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Tailor.Documents.Reading;

/// <summary>
/// Parts a page's letters into those that a person sees and those that nobody sees. In doubt (behind pictures, patterns, masks,
/// blend modes) a letter is seen.
/// </summary>
/// <param name="page">What the page draws.</param>
/// <param name="layers">Which layers are off.</param>
/// <param name="budget">Limits the reading.</param>
internal sealed class PdfVisibility(PdfPage page, PdfLayers layers, ReadBudget budget)
{
    /// <summary>Colours nearer than this (15 of 255) cannot be told apart as text on a ground.</summary>
    private const double LeastContrast = 0.06;

    /// <summary>Ink is not seen below this alpha, and what lies under it is not seen above one minus a tenth of it.</summary>
    private const double LeastAlpha = 0.05;

    /// <summary>Text below this many points is not read: footnotes go down to five.</summary>
    private const double LeastSize = 2;

    /// <summary>A letter of which less than this part lies on the page, or within the clipping path, is not seen.</summary>
    private const double LeastShare = 0.15;

    /// <summary>A page that is covered by pictures to this part is a scan, when it shows hardly any text.</summary>
    private const double ScanShare = 0.5;

    /// <summary>The text that a scan shows is less than this part of its recognized text: a stamp or a page number.</summary>
    private const double ScanText = 0.1;

    /// <summary>The letters that are seen, and why the others are not.</summary>
    public (IReadOnlyList<Letter> Seen, IReadOnlyDictionary<HiddenReason, List<Letter>> Hidden) Part()
    {
        var reasons = new HiddenReason?[page.Glyphs.Count];
        var underPicture = new bool[page.Glyphs.Count];
        for (int start = 0, end; start < page.Glyphs.Count; start = end)
        {
            budget.Check();
            end = start + 1;
            while (end < page.Glyphs.Count && AreShownTogether(page.Glyphs[start].Letter, page.Glyphs[end].Letter))
                end++;
            Look(start, end, reasons, underPicture);
        }
        return Parted(reasons, underPicture);
    }

    private static bool AreShownTogether(Letter a, Letter b) => a.TextSequence == b.TextSequence && a.PointSize == b.PointSize;

    private (IReadOnlyList<Letter>, IReadOnlyDictionary<HiddenReason, List<Letter>>) Parted(HiddenReason?[] reasons, bool[] underPicture)
    {
        var recognized = Enumerable.Range(0, reasons.Length).Where(i => underPicture[i] || reasons[i] == HiddenReason.Marked).ToList();
        if (recognized.Count > 0 && IsScan(reasons.Count(r => r is null), recognized.Count))
        {
            foreach (var i in recognized)
                reasons[i] = null;
        }
        var seen = new List<Letter>(reasons.Length);
        var hidden = new Dictionary<HiddenReason, List<Letter>>();
        for (var i = 0; i < reasons.Length; i++)
        {
            var letter = page.Glyphs[i].Letter;
            if (reasons[i] is not { } reason)
                seen.Add(letter);
            else if (hidden.TryGetValue(reason, out var letters))
                letters.Add(letter);
            else
                hidden[reason] = [letter];
        }
        return (seen, hidden);
    }

    private bool IsScan(int seen, int recognized) =>
        seen < ScanText * recognized && page.Paints.Where(p => p.IsPicture).Sum(p => page.Area.ShareIn(p.Bounds)) >= ScanShare;

    /// <summary>Looks at letters that are shown by one operator.</summary>
    private void Look(int start, int end, HiddenReason?[] reasons, bool[] underPicture)
    {
        var areas = Enumerable.Range(start, end - start).Select(i => AreaOf(page.Glyphs[i].Letter)).ToArray();
        var text = areas.Aggregate((a, b) => new PdfArea(Math.Min(a.Left, b.Left), Math.Min(a.Bottom, b.Bottom), Math.Max(a.Right, b.Right), Math.Max(a.Top, b.Top)));
        var isTiny = page.Glyphs[start].Letter.PointSize < LeastSize && areas.All(a => a.Height < LeastSize);
        var near = Enumerable.Range(0, page.Paints.Count).Where(i => page.Paints[i].Bounds.Overlaps(text) && !layers.Hides(page.Paints[i].Layer)).ToArray();
        for (var i = start; i < end; i++)
        {
            var (glyph, area) = (page.Glyphs[i], areas[i - start]);
            reasons[i] = layers.Hides(glyph.Layer) ? HiddenReason.Layer
                : glyph.Letter.RenderingMode == TextRenderingMode.Neither ? HiddenReason.Marked
                : glyph.Alpha < LeastAlpha ? HiddenReason.Transparent
                : isTiny ? HiddenReason.Size
                : area.ShareIn(page.Area) < LeastShare ? HiddenReason.Outside
                : area.ShareIn(glyph.Clip) < LeastShare ? HiddenReason.Clipped
                : HasColourOfGround(glyph, area, near) ? HiddenReason.Colour
                : CoverOf(glyph, area, near) is null ? null
                : HiddenReason.Covered;
            underPicture[i] = reasons[i] == HiddenReason.Covered && CoverOf(glyph, area, near)!.IsPicture;
        }
    }

    private bool HasColourOfGround(PdfGlyph glyph, PdfArea area, int[] near)
    {
        if (string.IsNullOrWhiteSpace(glyph.Letter.Value) || Inks(glyph.Letter) is not { Length: > 0 } inks)
            return false;
        var (x, y) = ((area.Left + area.Right) / 2, (area.Bottom + area.Top) / 2);
        PdfColour? ground = PdfColour.White;
        foreach (var i in near)
        {
            if (i >= glyph.PaintsBelow)
                break;
            if (page.Paints[i].Covers(x, y))
                ground = page.Paints[i].Alpha >= 1 - (LeastAlpha / 10) ? page.Paints[i].Colour : ground is { } below ? page.Paints[i].Colour?.Over(below, page.Paints[i].Alpha) : null;
        }
        return ground is { } behind && Array.TrueForAll(inks, ink => ink is { } colour && colour.Over(behind, glyph.Alpha).DistanceTo(behind) < LeastContrast);
    }

    /// <summary>What it is drawn with; nothing when it only clips what comes after it.</summary>
    private static PdfColour?[] Inks(Letter letter) => letter.RenderingMode switch
    {
        TextRenderingMode.Fill or TextRenderingMode.FillClip => [PdfColour.Of(letter.FillColor)],
        TextRenderingMode.Stroke or TextRenderingMode.StrokeClip => [PdfColour.Of(letter.StrokeColor)],
        TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip => [PdfColour.Of(letter.FillColor), PdfColour.Of(letter.StrokeColor)],
        _ => [],
    };

    private PdfPaint? CoverOf(PdfGlyph glyph, PdfArea area, int[] near)
    {
        for (var i = near.Length - 1; i >= 0 && near[i] >= glyph.PaintsBelow; i--)
        {
            var paint = page.Paints[near[i]];
            if (paint.Alpha >= 1 - (LeastAlpha / 10) && (paint.Colour is not null || paint.IsPicture) && paint.Covers(area))
                return paint;
        }
        return null;
    }

    /// <summary>Where a letter's ink lies, or its advance when it has none.</summary>
    private static PdfArea AreaOf(Letter letter)
    {
        var ink = letter.BoundingBox;
        double[] x = [ink.BottomLeft.X, ink.BottomRight.X, ink.TopLeft.X, ink.TopRight.X], y = [ink.BottomLeft.Y, ink.BottomRight.Y, ink.TopLeft.Y, ink.TopRight.Y];
        var area = new PdfArea(x.Min(), y.Min(), x.Max(), y.Max());
        const double Least = 0.01;
        return new PdfArea(area.Left, area.Bottom, Math.Max(area.Right, area.Left + Least), Math.Max(area.Top, area.Bottom + Least));
    }
}
