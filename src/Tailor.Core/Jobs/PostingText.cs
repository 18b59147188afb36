using Tailor.Core.Vocabulary;
using Tailor.Resumes.Terms;

namespace Tailor.Core.Jobs;

/// <summary>Splits a posting into lines, each with the section that it stands in.</summary>
internal static class PostingText
{
    /// <summary>A heading has at most so many words; longer lines are sentences.</summary>
    private const int LongestHeading = 9;

    private static readonly PhraseList<PostingSection> Headings = new("posting-headings");

    /// <summary>The lines that are not blank, in order.</summary>
    public static List<PostingLine> Lines(string text)
    {
        var lines = new List<PostingLine>();
        var section = PostingSection.Unknown;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var trimmed = raw.Trim();
            var content = WithoutBullet(trimmed);
            if (content.Length == 0)
            {
                continue;
            }

            var bullet = content.Length < trimmed.Length && trimmed[0] is not ('#' or '=');
            var colon = content.IndexOf(':', StringComparison.Ordinal);
            if (!bullet && HeadingOf(content) is { } whole)
            {
                section = whole;
                lines.Add(new PostingLine(content.Trim(Decoration), section, Heading: true, Bullet: false));
            }
            else if (!bullet && colon > 0 && colon < content.Length - 1 && HeadingOf(content[..(colon + 1)]) is { } lead and not PostingSection.Unknown)
            {
                section = lead;
                lines.Add(new PostingLine(content[..colon].Trim(Decoration), section, Heading: true, Bullet: false));
                lines.Add(new PostingLine(content[(colon + 1)..].Trim(), section, Heading: false, Bullet: false));
            }
            else
            {
                lines.Add(new PostingLine(content, section, Heading: false, bullet));
            }
        }

        return lines;
    }

    private static readonly char[] Decoration = [' ', '\t', '#', '*', '=', '-', '_', '~', ':', '.', '|', '>', '\u2500', '\u2014', '\u2013', '\u00bf', '?', '!', '\u2026'];

    private static string WithoutBullet(string line)
    {
        var text = line.TrimStart(['\u2022', '\u00b7', '\u25cf', '\u25aa', '\u25e6', '\u2023', '\u2219', '\u25a0', '\u25ba', '\u27a2', '\u2713', '\u2714', '\u2705', '*', '-', '\u2013', '\u2014', '+', '>', '#', '=', '|', ' ', '\t', '\u00a0']);
        if (text.StartsWith('[') && text.Length > 3 && text[2] == ']')
        {
            text = text[3..].TrimStart();
        }

        // "3) Docker" is an item of a list, "5 years" is not.
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 2 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' '
            ? text[(digits + 2)..].TrimStart()
            : text;
    }

    /// <summary>The section that a line opens, or null when it is no heading.</summary>
    private static PostingSection? HeadingOf(string line)
    {
        var text = line.Trim(Decoration);
        var words = TextToken.Split(text);
        if (words.Count is 0 or > LongestHeading || line[^1] is '.' or ',' or ';' || text.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var marked = line[^1] == ':' || !text.Any(char.IsLower);
        var known = Headings.FindIn(text).ToList();
        if (known.Count > 0)
        {
            var longest = known.MaxBy(k => k.Length);
            var covered = known.Where(k => k.Meaning == longest.Meaning).Sum(k => k.Length);
            if (covered * 2 >= text.Length || (marked && longest.Start == 0))
            {
                return longest.Meaning;
            }
        }

        return marked && words.Count >= 2 && line[^1] == ':' ? PostingSection.Unknown : null;
    }
}
