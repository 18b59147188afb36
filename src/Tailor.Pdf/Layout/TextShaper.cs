using System.Globalization;
using HarfBuzzSharp;
using Tailor.Pdf.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace Tailor.Pdf.Layout;

/// <summary>Turns text into glyphs: finds a font for every character, and lets HarfBuzz set each stretch of one font.</summary>
internal sealed class TextShaper(FontLibrary fonts, string language) : IDisposable
{
    /// <summary>Figures as high as capitals: fonts may default to old-style ones, which look odd in telephone numbers.</summary>
    private static readonly Feature[] Features = [new(Tag.Parse("lnum"), 1)];

    /// <summary>Letters that are spaced out are not joined.</summary>
    private static readonly Feature[] SpacedOut = [.. Features, new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0)];

    private readonly Language bufferLanguage = new(language);
    private readonly Buffer buffer = new() { ClusterLevel = ClusterLevel.MonotoneGraphemes };
    private readonly Dictionary<(string Family, bool Bold, bool Italic), FontFace> faces = [];

    /// <summary>What no font could draw, so far.</summary>
    public MissingFonts Missing { get; } = new();

    /// <inheritdoc/>
    public void Dispose() => buffer.Dispose();

    /// <summary>The glyphs of some spans.</summary>
    public ShapedText Shape(IReadOnlyList<TextSpan> spans)
    {
        var texts = new string[spans.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = PlainText.Of(spans[i].Text);
        }
        var text = texts.Length == 1 ? texts[0] : string.Concat(texts);
        var runs = new List<GlyphRun>();
        var start = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var end = start + texts[i].Length;
            while (start < end)
            {
                if (text[start] == '\n')
                {
                    start++;
                    continue;
                }
                var (style, link) = (spans[i].Style, spans[i].Link);
                var (face, length) = FirstStretch(text.AsSpan(start, end - start), FaceOf(style));
                runs.Add(new(face, style, link, text, start, start + length, Shape(text, start, length, face, style)));
                start += length;
            }
        }
        return new(text, runs);
    }

    /// <summary>The face that the style asks for; another, and a warning, when there is no such family.</summary>
    public FontFace FaceOf(TextStyle style)
    {
        var key = (style.Family, style.Bold, style.Italic);
        if (faces.TryGetValue(key, out var known))
        {
            return known;
        }
        var face = fonts.Find(style.Family, style.Bold, style.Italic);
        if (face is null)
        {
            Missing.AddFamily(style.Family);
            face = fonts.Find(BundledFonts.Sans, style.Bold, style.Italic)!;
        }
        return faces[key] = face;
    }

    /// <summary>The longest piece at the start of the text that one face can draw, up to a line feed.</summary>
    private (FontFace Face, int Length) FirstStretch(ReadOnlySpan<char> text, FontFace preferred)
    {
        FontFace? stretchFace = null;
        var at = 0;
        while (at < text.Length && text[at] != '\n')
        {
            var length = GraphemeLength(text[at..]);
            var face = FaceFor(text.Slice(at, length), preferred);
            if (stretchFace is not null && face != stretchFace)
            {
                break;
            }
            stretchFace = face;
            at += length;
        }
        return (stretchFace!, at);
    }

    private static int GraphemeLength(ReadOnlySpan<char> text) =>
        text.Length == 1 || (char.IsAscii(text[0]) && char.IsAscii(text[1])) ? 1 : StringInfo.GetNextTextElementLength(text);

    private FontFace FaceFor(ReadOnlySpan<char> grapheme, FontFace preferred)
    {
        if (preferred.Covers(grapheme))
        {
            return preferred;
        }
        if (fonts.Fallback(grapheme, preferred, language) is { } face)
        {
            return face;
        }
        Missing.Add(grapheme);
        return preferred;
    }

    private Glyph[] Shape(string text, int start, int length, FontFace face, TextStyle style)
    {
        buffer.ClearContents();
        buffer.AddUtf16(text.AsSpan(), start, length);
        buffer.Direction = Direction.LeftToRight;
        buffer.Language = bufferLanguage;
        buffer.GuessSegmentProperties();
        face.Font.Shape(buffer, style.LetterSpacing == 0 ? Features : SpacedOut);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        var scale = style.Size / face.Metrics.UnitsPerEm;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var isLastOfCluster = i + 1 == glyphs.Length || infos[i + 1].Cluster != infos[i].Cluster;
            glyphs[i] = new(
                (ushort)infos[i].Codepoint,
                (int)infos[i].Cluster,
                (float)((positions[i].XAdvance * scale) + (isLastOfCluster ? style.LetterSpacing : 0)),
                (float)(positions[i].XOffset * scale),
                (float)(positions[i].YOffset * scale));
        }
        return glyphs;
    }
}
