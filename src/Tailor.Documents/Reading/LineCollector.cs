using System.Text;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>
/// Makes lines of words from the pieces of text of a flowing format. A piece may end within a word; a line feed in it
/// ends the line.
/// </summary>
/// <param name="budget">Limits how much text there may be.</param>
internal sealed class LineCollector(ReadBudget budget)
{
    private readonly List<TextLine> lines = [];
    private readonly List<TextWord> words = [];
    private readonly StringBuilder word = new();
    private TextStyle wordStyle;
    private TextLine template = new() { Page = 1, Number = 0, Words = [] };
    private bool styledByLetter;
    private bool afterTab;
    private bool afterGap;

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>Says what the following lines are, until the next call.</summary>
    public void Begin(LineRole role, int level, int block)
    {
        EndLine();
        template = template with { Role = role, Level = level, Block = block };
    }

    /// <summary>Space sets off the next line from what came before.</summary>
    public void Gap() => afterGap = true;

    /// <summary>Adds a piece of text to the line.</summary>
    public void Add(string text, TextStyle style)
    {
        budget.Characters(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
                BreakLine();
            else if (char.IsWhiteSpace(c))
            {
                EndWord();
                afterTab |= c == '\t' && words.Count > 0;
            }
            else
            {
                wordStyle = Combine(style, char.IsLetterOrDigit(c));
                styledByLetter |= char.IsLetterOrDigit(c);
                word.Append(c);
            }
        }
    }

    /// <summary>Ends the line, if it holds a word. What follows is a continuation, no further item of the list.</summary>
    public void BreakLine()
    {
        if (EndLine() && template.Role == LineRole.ListItem)
            template = template with { Role = LineRole.Text };
    }

    /// <summary>Ends the line. False if it holds no word, so that there is no line.</summary>
    public bool EndLine()
    {
        EndWord();
        afterTab = false;
        if (words.Count == 0)
            return false;
        budget.Check();
        lines.Add(template with { Number = lines.Count + 1, Words = [.. words], AfterGap = afterGap && lines.Count > 0 });
        words.Clear();
        afterGap = false;
        return true;
    }

    /// <summary>A word is bold when all its letters are: punctuation beside it is set either way.</summary>
    private TextStyle Combine(TextStyle style, bool isLetter)
    {
        var link = word.Length == 0 ? style.Link : wordStyle.Link ?? style.Link;
        if (word.Length == 0 || (isLetter && !styledByLetter))
            return style with { Link = link };
        return wordStyle with { Bold = wordStyle.Bold && (style.Bold || !isLetter), Link = link };
    }

    private void EndWord()
    {
        var text = TextNormalizer.Normalize(word.ToString());
        word.Clear();
        styledByLetter = false;
        if (text.Length == 0)
            return;
        words.Add(new TextWord
        {
            Text = text,
            Bold = wordStyle.Bold,
            Italic = wordStyle.Italic,
            FontSize = wordStyle.FontSize,
            Link = wordStyle.Link,
            AfterTab = afterTab,
        });
        afterTab = false;
    }
}
