using System.Text;
using Tailor.Core.Parsing;
using UglyToad.PdfPig.Content;

namespace Tailor.Documents.Reading;

/// <summary>Makes words of a page's letters by their baselines and the gaps between them.</summary>
internal static class PdfWords
{
    /// <summary>Letters on one baseline differ by less than this part of their size (super- and subscripts by more).</summary>
    private const double BaselineTolerance = 0.25;

    /// <summary>
    /// From this part of a page's letters being space glyphs on, the producer writes its spaces, and gaps between other letters
    /// are kerning or tracking. English text has one space in about six characters.
    /// </summary>
    private const double WrittenSpaces = 0.04;

    /// <summary>A gap that parts words, in parts of the size, where spaces are written: wider than tracking of headings.</summary>
    private const double GapBesideWrittenSpaces = 0.6;

    /// <summary>A gap that parts words, in parts of the size, where spaces are gaps: TeX shrinks its third of an em to about a fifth.</summary>
    private const double GapAsSpace = 0.17;

    /// <summary>Letters whose sizes differ by this factor are of one word only without a gap: a capital before small ones.</summary>
    private const double UnlikeSizes = 1.2;

    /// <summary>Letters of two fonts whose sizes differ by this factor are of two texts; superscripts are of one font or farther up.</summary>
    private const double SizesOfTwoTexts = 1.5;

    /// <summary>A gap after a sign that parts it from the word as its bullet, in parts of the size.</summary>
    private const double GapAfterSign = 0.25;

    /// <summary>U+2010, as which some fonts write the hyphen of a keyboard, in addresses too; at the end of a word it may break the word.</summary>
    private const char Hyphen = '\u2010';

    /// <summary>The words of a page's letters, by baseline and then from left to right.</summary>
    public static IReadOnlyList<TextWord> Of(IEnumerable<Letter> all, double pageHeight)
    {
        var letters = all.Where(l => l.TextOrientation == TextOrientation.Horizontal && l.PointSize > 0).ToList();
        var spaces = letters.Count(l => string.IsNullOrWhiteSpace(l.Value) && !TexText.IsCode(l));
        var areCodes = letters.Any(TexText.IsCode);
        var gap = spaces > WrittenSpaces * letters.Count ? GapBesideWrittenSpaces : GapAsSpace;

        var words = new List<TextWord>();
        foreach (var row in Rows(letters))
            AddWords(row, gap, areCodes, pageHeight, words);
        return words;
    }

    private static IEnumerable<List<Letter>> Rows(List<Letter> letters)
    {
        var row = new List<Letter>();
        foreach (var letter in letters.OrderByDescending(l => l.StartBaseLine.Y))
        {
            if (row.Count > 0 && row[0].StartBaseLine.Y - letter.StartBaseLine.Y > BaselineTolerance * Math.Max(row[0].PointSize, letter.PointSize))
            {
                yield return row;
                row = [];
            }
            row.Add(letter);
        }
        if (row.Count > 0)
            yield return row;
    }

    private static void AddWords(List<Letter> row, double gap, bool areCodes, double pageHeight, List<TextWord> words)
    {
        var word = new List<Letter>();
        var (tracking, end) = (0.0, 0.0);
        foreach (var letter in row.OrderBy(l => l.StartBaseLine.X))
        {
            if (string.IsNullOrWhiteSpace(letter.Value) && !TexText.IsCode(letter))
            {
                // A mark whose text another glyph says parts no words.
                if (string.IsNullOrEmpty(letter.Value))
                    continue;
                Flush();
                continue;
            }
            if (word.Count > 0)
            {
                var space = (letter.StartBaseLine.X - end) / Math.Max(letter.PointSize, word[^1].PointSize);
                if (space > (AreUnlike(letter, word[^1]) ? GapAsSpace : gap + tracking) || IsIcon(letter) != IsIcon(word[^1]) || AreOfTwoTexts(letter, word[^1]) || (space > GapAfterSign && word.Count == 1 && !char.IsLetterOrDigit(word[0].Value[0])))
                    Flush();
                else
                    tracking = word.Count == 1 ? Math.Max(0, space) : Math.Min(tracking, Math.Max(0, space));
            }
            // Marks above and below a letter do not reach as far as it does.
            end = word.Count == 0 ? letter.EndBaseLine.X : Math.Max(end, letter.EndBaseLine.X);
            word.Add(letter);
        }
        Flush();

        void Flush()
        {
            if (word.Count > 0 && ToWord(word, areCodes, pageHeight) is { Text.Length: > 0 } made)
                words.Add(made);
            word = [];
            tracking = 0;
        }
    }

    /// <summary>Whether letters differ in size as those of small capitals do at most where there is no gap between them.</summary>
    private static bool AreUnlike(Letter a, Letter b) => Math.Max(a.PointSize, b.PointSize) > UnlikeSizes * Math.Min(a.PointSize, b.PointSize);

    /// <summary>Whether letters are of texts that stand side by side without a space, as a title and details at the edge of the page.</summary>
    private static bool AreOfTwoTexts(Letter a, Letter b) =>
        a.FontName != b.FontName && Math.Max(a.PointSize, b.PointSize) > SizesOfTwoTexts * Math.Min(a.PointSize, b.PointSize);

    private static TextWord ToWord(List<Letter> letters, bool areCodes, double pageHeight)
    {
        var main = letters[letters.Count / 2];
        var (size, baseline) = (main.PointSize, pageHeight - main.StartBaseLine.Y);
        return new TextWord
        {
            Text = TextOf(letters, areCodes),
            Box = new Box(letters[0].StartBaseLine.X, baseline - (TextWord.Ascent * size), letters[^1].EndBaseLine.X, baseline + (TextWord.Descent * size)),
            FontSize = Math.Round(size, 1),
            Bold = IsBold(main),
            Italic = IsItalic(main),
        };
    }

    private static string TextOf(List<Letter> letters, bool areCodes)
    {
        var rightToLeft = letters.Sum(l => Script.IsRightToLeft(l.Value) ? 1 : -1) > 0;
        var values = TexText.Of(letters, areCodes);
        var text = new StringBuilder();
        foreach (var value in rightToLeft ? values.Reverse() : values)
            text.Append(Script.IsSymbolBullet(value) ? "•" : value);
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] == Hyphen)
                text[i] = '-';
        }
        return Script.Compose(text.ToString());
    }

    private static bool IsIcon(Letter letter) => letter.Value.Length > 0 && !Script.IsSymbolBullet(letter.Value) && Script.IsPrivateUse(letter.Value[0]);

    private static bool IsBold(Letter letter) => letter.FontDetails.IsBold || NameHas(letter, "bold", "black", "heavy", "demi");

    private static bool IsItalic(Letter letter) => letter.FontDetails.IsItalic || NameHas(letter, "italic", "oblique", "slanted");

    private static bool NameHas(Letter letter, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (letter.FontName?.Contains(part, StringComparison.OrdinalIgnoreCase) == true)
                return true;
        }
        return false;
    }
}
