using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Writing;

/// <summary>
/// Draws glyphs after one another along a line, with a move only where a glyph's place is not where its font's widths put it: kerning,
/// letter spacing, justified spaces. Keeps account of both places, so that rounding never adds up.
/// </summary>
internal sealed class GlyphPen(PdfBuffer content)
{
    /// <summary>A difference in place below this, in thousandths of the type size, cannot be seen and is left for later.</summary>
    private const double Tolerance = 0.75;

    private double size;
    private double wanted;
    private double actual;
    private double rise;
    private bool inArray;
    private bool inString;
    private bool replacing;

    /// <summary>Starts a run of this type size.</summary>
    public void Begin(double typeSize) => size = typeSize;

    /// <summary>Where the next glyph goes, in points from where the line starts.</summary>
    public double At => wanted;

    /// <summary>Goes to a place, in points from where the line starts.</summary>
    public void MoveTo(double x) => wanted = x;

    /// <summary>Ends the run.</summary>
    public void End()
    {
        CloseArray();
        SetRise(0);
    }

    /// <summary>What is drawn next reads as this text, until the next call; null for the text that the font says.</summary>
    public void ReplaceText(string? text)
    {
        if (replacing)
        {
            CloseArray();
            content.Raw("EMC\n"u8);
            replacing = false;
        }
        if (text is not null)
        {
            CloseArray();
            content.Raw("/Span << /ActualText <FEFF"u8).HexText(text).Raw("> >> BDC\n"u8);
            replacing = true;
        }
    }

    /// <summary>Draws a glyph.</summary>
    public void Draw(in Glyph glyph, in GlyphUse use)
    {
        SetRise(glyph.OffsetY);
        var move = (wanted + glyph.OffsetX - actual) * 1000 / size;
        if (Math.Abs(move) > Tolerance)
        {
            var rounded = (int)Math.Round(move);
            CloseString();
            OpenArray();
            content.Number(-rounded);
            actual += rounded * size / 1000;
        }
        if (!inString)
        {
            OpenArray();
            content.Raw("<"u8);
            inString = true;
        }
        content.Hex(use.Cid);
        wanted += glyph.Advance;
        actual += use.Width * size / 1000;
    }

    private void SetRise(double wantedRise)
    {
        if (wantedRise != rise)
        {
            CloseArray();
            rise = wantedRise;
            content.Number(rise).Raw(" Ts\n"u8);
        }
    }

    private void OpenArray()
    {
        if (!inArray)
        {
            content.Raw("["u8);
            inArray = true;
        }
    }

    private void CloseString()
    {
        if (inString)
        {
            content.Raw(">"u8);
            inString = false;
        }
    }

    private void CloseArray()
    {
        CloseString();
        if (inArray)
        {
            content.Raw("] TJ\n"u8);
            inArray = false;
        }
    }
}
