using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tailor.Pdf.Writing;

/// <summary>A growing sequence of bytes with the ways PDF writes numbers, names and strings (ISO 32000-1, 7.3).</summary>
internal sealed class PdfBuffer
{
    private readonly ArrayBufferWriter<byte> bytes;

    public PdfBuffer(int capacity = 4096) => bytes = new(capacity);

    /// <summary>How many bytes there are.</summary>
    public int Length => bytes.WrittenCount;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    /// <summary>Appends ASCII text as it is.</summary>
    public PdfBuffer Raw(ReadOnlySpan<byte> ascii)
    {
        bytes.Write(ascii);
        return this;
    }

    /// <summary>Appends ASCII text as it is.</summary>
    public PdfBuffer Raw(string ascii)
    {
        var span = bytes.GetSpan(ascii.Length);
        bytes.Advance(Encoding.ASCII.GetBytes(ascii, span));
        return this;
    }

    /// <summary>A whole number.</summary>
    public PdfBuffer Number(int value)
    {
        value.TryFormat(bytes.GetSpan(11), out var written, default, CultureInfo.InvariantCulture);
        bytes.Advance(written);
        return this;
    }

    /// <summary>A number rounded to a thousandth.</summary>
    public PdfBuffer Number(double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
        {
            Raw("-"u8);
            thousandths = -thousandths;
        }
        Number((int)(thousandths / 1000));
        var rest = (int)(thousandths % 1000);
        if (rest == 0)
        {
            return this;
        }
        Span<byte> fraction = [(byte)'.', (byte)('0' + (rest / 100)), (byte)('0' + (rest / 10 % 10)), (byte)('0' + (rest % 10))];
        return Raw(fraction[..(rest % 10 != 0 ? 4 : rest % 100 != 0 ? 3 : 2)]);
    }

    /// <summary>A reference to an object.</summary>
    public PdfBuffer Reference(int id) => Number(id).Raw(" 0 R"u8);

    /// <summary>Four hexadecimal digits.</summary>
    public PdfBuffer Hex(ushort value)
    {
        const string Digits = "0123456789ABCDEF";
        var span = bytes.GetSpan(4);
        span[0] = (byte)Digits[value >> 12];
        span[1] = (byte)Digits[(value >> 8) & 0xF];
        span[2] = (byte)Digits[(value >> 4) & 0xF];
        span[3] = (byte)Digits[value & 0xF];
        bytes.Advance(4);
        return this;
    }

    /// <summary>The hexadecimal digits of the text in UTF-16, without delimiters.</summary>
    public PdfBuffer HexText(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            Hex(unit);
        }
        return this;
    }

    /// <summary>A text string: ASCII as a literal, anything else as UTF-16.</summary>
    public PdfBuffer Text(string text)
    {
        if (!Ascii.IsValid(text))
        {
            return Raw("<FEFF"u8).HexText(text).Raw(">"u8);
        }
        Raw("("u8);
        foreach (var character in text)
        {
            Raw(character is '(' or ')' or '\\' ? @"\" : "").Raw([(byte)character]);
        }
        return Raw(")"u8);
    }
}
