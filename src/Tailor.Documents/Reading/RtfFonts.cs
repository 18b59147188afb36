using System.Text;

namespace Tailor.Documents.Reading;

/// <summary>The encodings of an RTF file: the document's and those of its fonts.</summary>
internal sealed class RtfFonts
{
    /// <summary>The character set of fonts of symbols.</summary>
    private const int SymbolSet = 2;

    /// <summary>Where Windows keeps the characters of fonts of symbols.</summary>
    private const int SymbolArea = 0xF000;

    /// <summary>Character sets of fonts and their code pages (RTF 1.9.1, "Font Table").</summary>
    private static readonly Dictionary<int, int> CodePages = new()
    {
        [0] = 1252,
        [77] = 10000,
        [78] = 10001,
        [128] = 932,
        [129] = 949,
        [130] = 1361,
        [134] = 936,
        [136] = 950,
        [161] = 1253,
        [162] = 1254,
        [163] = 1258,
        [177] = 1255,
        [178] = 1256,
        [186] = 1257,
        [204] = 1251,
        [222] = 874,
        [238] = 1250,
        [254] = 437,
        [255] = 850,
    };

    private readonly Dictionary<int, int> codePages = [];
    private readonly HashSet<int> symbols = [];

    static RtfFonts() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The document's code page.</summary>
    public int CodePage { get; set; } = 1252;

    /// <summary>The font of text that states none.</summary>
    public int Default { get; set; } = -1;

    /// <summary>Says a font's character set.</summary>
    public void SetCharacters(int font, int characterSet)
    {
        if (characterSet == SymbolSet)
            symbols.Add(font);
        else if (CodePages.TryGetValue(characterSet, out var codePage))
            codePages[font] = codePage;
    }

    /// <summary>Says a font's code page.</summary>
    public void SetCodePage(int font, int codePage) => codePages[font] = codePage;

    /// <summary>The text of bytes in a font.</summary>
    public string Decode(ReadOnlySpan<byte> bytes, int font)
    {
        if (symbols.Contains(font))
        {
            var text = new StringBuilder(bytes.Length);
            foreach (var value in bytes)
                text.Append(value > ' ' ? (char)(SymbolArea + value) : ' ');
            return text.ToString();
        }
        return EncodingOf(codePages.GetValueOrDefault(font, CodePage)).GetString(bytes);
    }

    private static Encoding EncodingOf(int codePage)
    {
        try
        {
            return Encoding.GetEncoding(codePage);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return Encoding.GetEncoding(1252);
        }
    }
}
