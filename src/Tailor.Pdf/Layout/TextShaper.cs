using System.Globalization;
using HarfBuzzSharp;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Text;
using Buffer = HarfBuzzSharp.Buffer;

namespace Tailor.Pdf.Layout;

/// <summary>Turns text into glyphs: finds a font for every character, and lets HarfBuzz set each stretch of one font.</summary>
internal sealed class TextShaper(FontLibrary fonts, string language) : IDisposable
{
    /// <summary>Figures as high as capitals: fonts may default to old-style ones, which look odd in telephone numbers.</summary>
    private static readonly Feature[] Features = [new(Tag.Parse("lnum"), 1)];

    /// <summary>Letters that are spaced out are not joined.</summary>
    private static readonly Feature[] SpacedOut = [.. Features, new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0)];

    private readonly Language documentLanguage = new(language);
    private readonly Buffer buffer = new() { ClusterLevel = ClusterLevel.MonotoneGraphemes };
    private readonly Dictionary<(string Family, bool Bold, bool Italic), FontFace> faces = [];

    /// <summary>What no font could draw, so far.</summary>
    public MissingFonts Missing { get; } = new();

    /// <inheritdoc/>
    public void Dispose() => buffer.Dispose();

    /// <summary>The glyphs of some spans, which are set as a whole from left to right (level 0) or from right to left (1), and whose words
    /// may be hyphenated or not.</summary>
    public ShapedText Shape(IReadOnlyList<TextSpan> spans, byte level, bool hyphenate = false)
    {
        var texts = new string[spans.Count];
        var softHyphens = new SortedSet<int>();
        for (int i = 0, before = 0; i < texts.Length; i++)
        {
            texts[i] = WithoutSoftHyphens(PlainText.Of(spans[i].Text), before, softHyphens);
            before += texts[i].Length;
        }
        var text = texts.Length == 1 ? texts[0] : string.Concat(texts);
        var bidi = Bidi.OfLines(text, level);
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
                var run = NextRun(text, start, end, spans[i], bidi.Levels);
                runs.Add(run);
                start = run.End;
            }
        }
        if (hyphenate && Hyphenation.Of(language) is { } hyphenation)
        {
            softHyphens.UnionWith(hyphenation.PlacesIn(text));
        }
        return new(text, runs, bidi, bidi.IsUniform ? Hyphens(softHyphens, runs) : []);
    }

    private static string WithoutSoftHyphens(string text, int before, SortedSet<int> places)
    {
        const char SoftHyphen = '\u00AD';
        while (text.IndexOf(SoftHyphen, StringComparison.Ordinal) is >= 0 and var at)
        {
            places.Add(before + at);
            text = text.Remove(at, 1);
        }
        return text;
    }

    /// <summary>A hyphen in the style of the text before each place.</summary>
    private Dictionary<int, GlyphRun> Hyphens(SortedSet<int> places, List<GlyphRun> runs)
    {
        var hyphens = new Dictionary<int, GlyphRun>(places.Count);
        var (run, shapedFor) = (0, -1);
        var glyphs = Array.Empty<Glyph>();
        foreach (var place in places)
        {
            while (run < runs.Count && runs[run].End < place)
            {
                run++;
            }
            if (run == runs.Count || runs[run].Start >= place)
            {
                continue;
            }
            if (shapedFor != run)
            {
                glyphs = Shape("-", 0, 1, runs[run].Face, runs[run].Span, Script.Common, false);
                shapedFor = run;
            }
            hyphens[place] = runs[run] with { Start = place, End = place, Glyphs = Array.ConvertAll(glyphs, glyph => glyph with { Cluster = place }) };
        }
        return hyphens;
    }

    /// <summary>The longest piece at the start of the text that is of one direction, one script and one face, up to a line feed.</summary>
    private GlyphRun NextRun(string text, int start, int end, TextSpan span, byte[] levels)
    {
        var ofLevel = levels.AsSpan(start, end - start).IndexOfAnyExcept(levels[start]);
        var (script, ofScript) = Scripts.FirstStretch(text.AsSpan(start, ofLevel < 0 ? end - start : ofLevel));
        var (face, length) = FirstStretch(text.AsSpan(start, ofScript), FaceOf(span.Style), span);
        var isRightToLeft = levels[start] % 2 == 1;
        var glyphs = Shape(text, start, length, face, span, script, isRightToLeft);
        return new(face, span, text, start, start + length, glyphs, isRightToLeft);
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

    /// <summary>
    /// The longest piece at the start of the text that one face can draw, up to a line feed. A space goes with the word before it.
    /// </summary>
    private (FontFace Face, int Length) FirstStretch(ReadOnlySpan<char> text, FontFace preferred, TextSpan span)
    {
        FontFace? stretchFace = null;
        var at = 0;
        while (at < text.Length && text[at] != '\n')
        {
            var length = GraphemeLength(text[at..]);
            var grapheme = text.Slice(at, length);
            if (stretchFace is null || grapheme is not " ")
            {
                var face = FaceFor(grapheme, preferred, span);
                if (stretchFace is not null && face != stretchFace)
                {
                    break;
                }
                stretchFace = face;
            }
            at += length;
        }
        return (stretchFace!, at);
    }

    private static int GraphemeLength(ReadOnlySpan<char> text) =>
        text.Length == 1 || (char.IsAscii(text[0]) && char.IsAscii(text[1])) ? 1 : StringInfo.GetNextTextElementLength(text);

    private FontFace FaceFor(ReadOnlySpan<char> grapheme, FontFace preferred, TextSpan span)
    {
        if (preferred.Covers(grapheme))
        {
            return preferred;
        }
        if (fonts.Fallback(grapheme, preferred, span.Language ?? language) is { } face)
        {
            return face;
        }
        Missing.Add(grapheme, span.Text);
        return preferred;
    }

    private Glyph[] Shape(string text, int start, int length, FontFace face, TextSpan span, Script script, bool isRightToLeft)
    {
        buffer.ClearContents();
        buffer.AddUtf16(text.AsSpan(), start, length);
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = script;
        buffer.Language = span.Language is null ? documentLanguage : new Language(span.Language);
        var spacing = Scripts.IsJoined(script) ? 0 : span.Style.LetterSpacing;
        face.Font.Shape(buffer, spacing == 0 ? Features : SpacedOut);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        var scale = span.Style.Size / face.Metrics.UnitsPerEm;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var isLastOfCluster = i + 1 == glyphs.Length || infos[i + 1].Cluster != infos[i].Cluster;
            glyphs[i] = new(
                (ushort)infos[i].Codepoint,
                (int)infos[i].Cluster,
                (float)((positions[i].XAdvance * scale) + (isLastOfCluster ? spacing : 0)),
                (float)(positions[i].XOffset * scale),
                (float)(positions[i].YOffset * scale));
        }
        return glyphs;
    }
}
