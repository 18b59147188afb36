using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Tailor.Core.Parsing;
using Tailor.Documents.Reading;

namespace Tailor.Documents.Recognition;

/// <summary>A recognized page. All lengths are in pixels, y downwards.</summary>
/// <param name="Width">The picture's width.</param>
/// <param name="Height">The picture's height.</param>
/// <param name="Lines">The lines that were found.</param>
internal sealed record HocrPage(double Width, double Height, IReadOnlyList<HocrLine> Lines);

/// <summary>A recognized line of text.</summary>
/// <param name="Box">What it covers.</param>
/// <param name="Slope">How much its baseline falls per pixel to the right.</param>
/// <param name="Offset">Where its baseline starts, above (negative) the bottom of the box.</param>
/// <param name="CapitalHeight">How high its ascenders reach above its baseline.</param>
/// <param name="LetterHeight">How high a letter without ascender is (x-height).</param>
/// <param name="Words">Its words.</param>
internal sealed record HocrLine(Box Box, double Slope, double Offset, double CapitalHeight, double LetterHeight, IReadOnlyList<HocrWord> Words);

/// <summary>A recognized word.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Box">What it covers.</param>
/// <param name="Confidence">How sure Tesseract is of it, 0 to 100.</param>
internal sealed record HocrWord(string Text, Box Box, double Confidence);

/// <summary>
/// Reads hOCR, the format in which Tesseract tells the slope and the height of lines beside the places of words
/// (http://kba.cloud/hocr-spec/1.2/).
/// </summary>
internal static class Hocr
{
    /// <summary>The first page of a file, or null when it holds none.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static HocrPage? Read(ReadOnlyMemory<byte> file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var reader = XmlReader.Create(new MemoryStream(file.ToArray()), settings);
        var page = XDocument.Load(reader).Descendants().FirstOrDefault(e => e.Value("class") == "ocr_page");
        if (page is null || BoxOf(Properties(page)) is not { } area)
            return null;
        return new HocrPage(area.Right, area.Bottom, [.. page.Descendants().Select(LineOf).OfType<HocrLine>()]);
    }

    private static HocrLine? LineOf(XElement element)
    {
        if (element.Value("class") is not ("ocr_line" or "ocr_header" or "ocr_caption" or "ocr_textfloat"))
            return null;
        var properties = Properties(element);
        var words = element.Elements().Select(WordOf).OfType<HocrWord>().ToList();
        if (words.Count == 0 || BoxOf(properties) is not { } box || properties.GetValueOrDefault("x_size") is not [> 0 and var size, ..])
            return null;
        var descent = properties.GetValueOrDefault("x_descenders") is [var below, ..] ? below : 0;
        var ascent = properties.GetValueOrDefault("x_ascenders") is [var above, ..] ? above : 0;
        var (slope, offset) = properties.GetValueOrDefault("baseline") is [var a, var b, ..] ? (a, b) : (0, 0);
        return new HocrLine(box, slope, offset, size - descent, size - descent - ascent, words);
    }

    private static HocrWord? WordOf(XElement element) =>
        element.Value("class") == "ocrx_word" && BoxOf(Properties(element)) is { } box && TextNormalizer.Normalize(element.Value).Trim() is { Length: > 0 } text
            ? new HocrWord(text, box, Properties(element).GetValueOrDefault("x_wconf") is [var confidence, ..] ? confidence : 0)
            : null;

    private static Box? BoxOf(Dictionary<string, double[]> properties) =>
        properties.GetValueOrDefault("bbox") is [var left, var top, var right, var bottom] ? new Box(left, top, right, bottom) : null;

    /// <summary>The numbers of an element's properties, as in <c>bbox 1 2 3 4; x_wconf 90</c>.</summary>
    private static Dictionary<string, double[]> Properties(XElement element)
    {
        var properties = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var property in (element.Value("title") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = property.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var numbers = parts.Skip(1).Select(p => double.TryParse(p, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToArray();
            if (!numbers.Any(double.IsNaN))
                properties[parts[0]] = numbers;
        }
        return properties;
    }
}
