using Tailor.Pdf.Text;

namespace Tailor.Pdf.Layout;

/// <summary>A line of a text: the characters from <paramref name="Start"/> to <paramref name="End"/>.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">Past the last, spaces at its end included.</param>
/// <param name="Width">Its width in points without the spaces at its end.</param>
/// <param name="IsLast">Whether the text, or a line feed, ends it, rather than the margin.</param>
/// <param name="IsHyphenated">Whether it ends within a word, with a hyphen.</param>
internal readonly record struct TextLine(int Start, int End, double Width, bool IsLast, bool IsHyphenated = false);

/// <summary>Fills lines one after the other with as much as fits, in time linear in the text.</summary>
internal static class LineBreaker
{
    /// <summary>Rounding must not break a line that was measured to fit.</summary>
    private const double Tolerance = 0.01;

    /// <summary>More lines than this, one after the other, do not end with a hyphen.</summary>
    private const int MostHyphensInARow = 2;

    /// <summary>The lines of the text at this width. A word wider than a line is cut; text that is empty has no line.</summary>
    public static List<TextLine> Break(ShapedText shaped, double width)
    {
        var text = shaped.Text;
        var breaks = LineBreakRules.Of(text);
        var lines = new List<TextLine>();
        var (start, at) = (0, 0);
        double pen = 0, ink = 0;
        var (breakAt, inkAtBreak, isHyphenated, hyphensInARow) = (-1, 0.0, false, 0);
        while (at < text.Length)
        {
            if (text[at] == '\n')
            {
                lines.Add(new(start, at, ink, true));
                start = ++at;
                (pen, ink, breakAt, isHyphenated) = (0, 0, -1, false);
                continue;
            }
            if (at > start && MayEndBefore(text, at, breaks[at]))
            {
                (breakAt, inkAtBreak, isHyphenated) = (at, ink, false);
            }
            else if (at > start && hyphensInARow < MostHyphensInARow && shaped.Hyphens.TryGetValue(at, out var hyphen)
                && pen + hyphen.Width <= width + Tolerance)
            {
                (breakAt, inkAtBreak, isHyphenated) = (at, pen + hyphen.Width, true);
            }
            var isSpace = IsSpace(text[at]);
            if (!isSpace && at > start && pen + shaped.AdvanceOf(at) > width + Tolerance && (breakAt > start || shaped.MayCutBefore(at)))
            {
                if (breakAt < 0)
                {
                    breakAt = CutBetween(shaped, start, at);
                    inkAtBreak = breakAt == at ? ink : shaped.WidthOf(start, breakAt);
                }
                lines.Add(new(start, breakAt, inkAtBreak, false, isHyphenated));
                (isHyphenated, hyphensInARow) = (false, isHyphenated ? hyphensInARow + 1 : 0);
                (start, at) = (breakAt, breakAt);
                (pen, ink, breakAt) = (0, 0, -1);
                continue;
            }
            pen += shaped.AdvanceOf(at);
            ink = isSpace ? ink : pen;
            at++;
        }
        if (start < text.Length)
        {
            lines.Add(new(start, text.Length, ink, true));
        }
        return lines;
    }

    /// <summary>Whether the character is a space at which lines end: those that do not glue words together.</summary>
    public static bool IsSpace(char character) =>
        character is ' ' or '\u1680' or (>= '\u2000' and <= '\u200A' and not '\u2007') or '\u205F' or '\u3000';

    /// <summary>
    /// Where the rules let a line end, it yet does not: after a hyphen, since programs that extract text take one at a line's end for
    /// hyphenation and drop it (poppler reads "year-", "over" as "yearover"); within a range of numbers; before a dash that follows its
    /// word; or after the slash of an abbreviation such as "CI/CD".
    /// </summary>
    internal static bool MayEndBefore(string text, int at, BreakKind rule) => rule == BreakKind.No
        ? StartsThaiSyllable(text, at)
        : text[at - 1] switch
        {
            '\u2013' => !char.IsDigit(text[at]),
            '/' => at > 3 && char.IsLetterOrDigit(text[at - 2]) && char.IsLetterOrDigit(text[at - 3]) && char.IsLetterOrDigit(text[at - 4]),
            var previous when IsSpace(previous) => !IsHyphen(LastInk(text, at)),
            var previous => !IsHyphen(previous) && text[at] != '\u2014',
        };

    /// <summary>
    /// Thai and Lao have no spaces between words, and to find these takes a dictionary. A vowel that is written before its consonant starts a
    /// syllable: a line may end there, though not always between words.
    /// </summary>
    private static bool StartsThaiSyllable(string text, int at) =>
        IsLeadingVowel(text[at]) && text[at - 1] is >= '\u0E01' and <= '\u0EDF' && !IsLeadingVowel(text[at - 1]);

    private static bool IsLeadingVowel(char character) => character is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4');

    private static bool IsHyphen(char character) => character is '-' or '\u2010';

    /// <summary>The last character before this place that is no space; a space when there is none.</summary>
    private static char LastInk(string text, int at)
    {
        do
        {
            at--;
        }
        while (at > 0 && IsSpace(text[at]));
        return text[at];
    }

    /// <summary>The last place to cut a word, at or before <paramref name="end"/>: not after a hyphen, as for words that fit.</summary>
    private static int CutBetween(ShapedText shaped, int start, int end)
    {
        var cut = end;
        while (cut > start && (IsHyphen(shaped.Text[cut - 1]) || !shaped.MayCutBefore(cut)))
        {
            cut--;
        }
        return cut > start ? cut : end;
    }
}
