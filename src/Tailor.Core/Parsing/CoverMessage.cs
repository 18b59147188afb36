using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>The words of a letter or message around a resume: "Hi …, here is my CV", "Best regards".</summary>
internal static class CoverMessage
{
    /// <summary>A name that stands alone above the contact details has no more words.</summary>
    private const int MostNameWords = 5;

    /// <summary>"Dear members of the hiring committee," has some words after the greeting.</summary>
    private const int MostGreetingWords = 8;

    /// <summary>The name, and perhaps what they do, where they live and how to call them, stand below a closing.</summary>
    private const int MostSignatureLines = 5;

    private static readonly PhraseSet Closings = new(WordLists.Read("message-words", "closing"));
    private static readonly HashSet<string> Greetings = new(WordLists.Read("message-words", "greeting"), StringComparer.Ordinal);

    /// <summary>The lines of a head without the message above the person's name: from a greeting down to the contact details.</summary>
    public static IReadOnlyList<ResumeLine> WithoutOpening(IReadOnlyList<ResumeLine> lines)
    {
        if (lines.Count == 0 || !IsGreeting(lines[0]))
            return lines;
        var details = lines.TakeWhile(l => !ContactParser.HasEmail([l])).Count();
        if (details == lines.Count)
            return lines;
        var start = details;
        while (start > 1 && (!lines[start].Source.AfterGap || (start == details && lines[start - 1].Words.Count <= MostNameWords)))
            start--;
        return [.. lines.Skip(start)];
    }

    /// <summary>The lines of the last section without the closing and signature below it.</summary>
    public static IReadOnlyList<ResumeLine> WithoutSignature(IReadOnlyList<ResumeLine> lines)
    {
        for (var i = Math.Max(0, lines.Count - MostSignatureLines - 1); i < lines.Count; i++)
        {
            if (lines[i].Source.AfterGap && Closings.Is(lines[i].Text))
                return [.. lines.Take(i)];
        }
        return lines;
    }

    private static bool IsGreeting(ResumeLine line) =>
        line.Words.Count <= MostGreetingWords && line.Text[^1] is ',' or '!' or ':' or '،' && Words.Of(line.Text) is [var first, ..] && Greetings.Contains(first);
}
