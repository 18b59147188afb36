using Tailor.Core.Parsing;
using Tailor.Core.Vocabulary;
using Tailor.Resumes;

namespace Tailor.Core.Provenance;

/// <summary>Tells what became of each word of a document once the values of its resume are located.</summary>
internal static class WordClasses
{
    /// <summary>The longest labels have four words.</summary>
    private const int MostLabelWords = 4;

    private static readonly PhraseSet Labels = new([
        .. WordLists.Read("contact-labels", "label"), .. WordLists.Read("contact-labels", "name"), .. WordLists.Read("contact-labels", "title"), .. WordLists.Read("technology-labels", "label"),
        .. WordLists.Read("technology-labels", "skip"), .. WordLists.Read("technology-labels", "column"), .. WordLists.Read("education-words", "grade-label"),
        .. WordLists.Read("technology-labels", "issuer"), .. AtWords,
    ]);

    /// <summary>Words between a title and an employer.</summary>
    private static IEnumerable<string> AtWords => ["at", "in", "bei", "chez", "hos", "presso"];

    /// <summary>The classes of each line's words.</summary>
    public static IReadOnlyList<(TextLine Line, IReadOnlyList<WordClass> Classes)> Of(
        DocumentTokens document, IReadOnlyList<WordClass> tokens, IReadOnlySet<TextLine> parsed, IReadOnlySet<TextLine> headings, IReadOnlySet<string> addresses)
    {
        var classes = document.Lines.Select(l => new WordClass[l.Words.Count]).ToArray();
        var word = 0;
        for (var line = 0; line < document.Lines.Count; line++)
        {
            var first = word;
            for (; word < document.Words.Count && document.Words[word].Line == line; word++)
                classes[line][word - first] = OfWord(document.Words[word], tokens, addresses);
            if (!parsed.Contains(document.Lines[line]))
                Replace(classes[line], WordClass.Running);
            else if (headings.Contains(document.Lines[line]))
                Replace(classes[line], WordClass.Heading);
            else
                FindLabelsAndDurations(document.Lines[line], classes[line]);
        }
        return [.. document.Lines.Select((l, i) => (l, (IReadOnlyList<WordClass>)classes[i]))];
    }

    /// <summary>The words without a place, those that stand together in one piece.</summary>
    public static IReadOnlyList<UnplacedText> Unplaced(IReadOnlyList<(TextLine Line, IReadOnlyList<WordClass> Classes)> lines)
    {
        var pieces = new List<UnplacedText>();
        foreach (var (line, classes) in lines)
        {
            for (var i = 0; i < classes.Count; i++)
            {
                if (classes[i] != WordClass.Unplaced)
                    continue;
                var (first, end) = (i, i + 1);
                for (var next = end; next < classes.Count && classes[next] is WordClass.Unplaced or WordClass.Sign; next++)
                    end = classes[next] == WordClass.Unplaced ? next + 1 : end;
                pieces.Add(new UnplacedText { Text = ResumeLine.TextOf(line.Words.Skip(first).Take(end - first)), Page = line.Page, Line = line.Number });
                i = end;
            }
        }
        return pieces;
    }

    private static WordClass OfWord(PlacedWord word, IReadOnlyList<WordClass> tokens, IReadOnlySet<string> addresses)
    {
        if (word.Tokens.First == word.Tokens.End)
            return WordClass.Sign;
        if (word.Text.Link is { } link && addresses.Contains(Alignment.LinkKey(link)))
            return WordClass.Field;
        var classes = Enumerable.Range(word.Tokens.First, word.Tokens.End - word.Tokens.First).Select(t => tokens[t]);
        return classes.Contains(WordClass.Unplaced) ? WordClass.Unplaced : classes.Contains(WordClass.Field) ? WordClass.Field : WordClass.Date;
    }

    private static void Replace(WordClass[] classes, WordClass kind)
    {
        for (var i = 0; i < classes.Length; i++)
            classes[i] = classes[i] == WordClass.Unplaced ? kind : classes[i];
    }

    private static void FindLabelsAndDurations(TextLine line, WordClass[] classes)
    {
        for (var first = 0; first < classes.Length; first++)
        {
            if (classes[first] != WordClass.Unplaced)
                continue;
            var end = first + 1;
            while (end < classes.Length && classes[end] == WordClass.Unplaced)
                end++;
            var text = ResumeLine.TextOf(line.Words.Skip(first).Take(end - first));
            if (end - first <= MostLabelWords && Labels.Is(text))
                Array.Fill(classes, WordClass.Label, first, end - first);
            else if (EntryHead.IsDuration(text))
                Array.Fill(classes, WordClass.Date, first, end - first);
            first = end;
        }
    }
}
