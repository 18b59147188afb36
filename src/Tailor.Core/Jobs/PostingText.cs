using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes.Terms;

namespace Tailor.Core.Jobs;

/// <summary>Splits a posting into lines, each with the section that it stands in.</summary>
internal static partial class PostingText
{
    /// <summary>A heading has at most so many words; longer lines are sentences.</summary>
    private const int LongestHeading = 9;

    private static readonly PhraseList<PostingSection> Headings = new("posting-headings");

    /// <summary>The lines that are not blank, in order.</summary>
    public static List<PostingLine> Lines(string text)
    {
        var raw = PageText.Lines(text).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var lines = new List<PostingLine>();
        var section = PostingSection.Unknown;
        PostingSection? list = null;
        var coded = raw.Any(l => CodeLegend().IsMatch(l));
        var bulleted = false;
        for (var i = 0; i < raw.Length; i++)
        {
            var (content, bullet) = WithoutBullet(Emphasis().Replace(raw[i], m => m.Length == raw[i].Length ? m.Value : m.Groups[1].Value));
            if (content.Length == 0)
            {
                continue;
            }

            if (coded && LineCode().Match(content) is { Success: true } code)
            {
                lines.Add(new PostingLine(content[..code.Index].TrimEnd(), code.Groups["code"].Value == "E" ? PostingSection.Required : PostingSection.Preferred, Heading: false, Bullet: true));
                continue;
            }

            if (bullet)
            {
                bulleted = true;
                lines.Add(new PostingLine(content, list ?? section, Heading: false, Bullet: true));
                continue;
            }

            list = null;
            if (bulleted && section is PostingSection.Required or PostingSection.Preferred or PostingSection.NotNeeded && IsSentence(content))
            {
                // A sentence below a list is no part of it.
                section = PostingSection.Unknown;
            }

            bulleted = false;
            var marked = raw[i][0] is '#' or '*' or '=';
            if (HeadingOf(content, marked) is { } whole && !(lines.Count == 0 && PostingHeader.HasRole(content)))
            {
                section = whole;
                lines.Add(new PostingLine(content.Trim(Decoration), section, Heading: true, Bullet: false));
            }
            else if (Label(content) is { } label)
            {
                section = label.Section;
                lines.Add(new PostingLine(content[..label.End].Trim(Decoration), section, Heading: true, Bullet: false));
                lines.Add(new PostingLine(content[(label.End + 1)..].Trim(' ', '*'), section, Heading: false, Bullet: false));
            }
            else
            {
                section = section == PostingSection.Noise && IsSentence(content) && !lines.Exists(l => l.Section == PostingSection.Required) ? PostingSection.Unknown : section;
                section = OpensAnother(content, raw[i][0] == '#', lines.Count) ? PostingSection.Unknown : section;
                lines.Add(new PostingLine(content, section, Heading: false, Bullet: false, marked));
                list = i + 1 < raw.Length && WithoutBullet(raw[i + 1]).Bullet ? LeadIn(content) : null;
            }
        }

        return lines;
    }

    /// <summary>A title in capitals, or one that a page marks as a heading, ends the section above it, whatever it is about.</summary>
    private static bool OpensAnother(string line, bool marked, int number)
    {
        var words = TextToken.Split(line).Count;
        return words <= LongestHeading && !line.EndsWith('.')
            && (marked || (number > 3 && line.Length > 4 && line.Any(char.IsUpper) && !line.Any(c => char.IsLower(c) || char.IsDigit(c)) && !SkillVocabulary.Default.FindIn(line).Any(m => m.Skill.Technology)));
    }

    private static bool IsSentence(string line) => line.Length > 60 && line.TrimEnd(')', '"')[^1] is '.' or '!' or '?' && char.IsUpper(line[0]);

    /// <summary>A line that starts with a heading and a colon: "Assets: Stan or JAGS".</summary>
    private static (int End, PostingSection Section)? Label(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < line.Length - 1 && HeadingOf(line[..(colon + 1)], marked: true) is { } section and not PostingSection.Unknown
            ? (colon, section)
            : null;
    }

    /// <summary>What a sentence says about the list below it: "It would be an advantage if you could also".</summary>
    private static PostingSection? LeadIn(string line)
    {
        var sentence = line[(line.TrimEnd(' ', '.', ':').LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
        var cues = Clauses.Cues(sentence).Select(c => c.Meaning).ToHashSet();
        return cues.Contains(Cue.PreferredBackward) || cues.Contains(Cue.PreferredForward) ? PostingSection.Preferred
            : cues.Contains(Cue.Negated) ? PostingSection.NotNeeded
            : Headings.FindIn(sentence).Select(h => (PostingSection?)h.Meaning).LastOrDefault();
    }

    private static readonly char[] Bullets = ['\u2022', '\u00b7', '\u25cf', '\u25aa', '\u25e6', '\u2023', '\u2219', '\u25a0', '\u25ba', '\u27a2', '\u2713', '\u2714', '\u2705', '*', '-', '\u2013', '\u2014', '+', '>', '#', '=', '|', ' ', '\t', '\u00a0'];

    private static readonly char[] Decoration = [' ', '\t', '#', '*', '=', '-', '_', '~', ':', '.', '|', '>', '\u2500', '\u2014', '\u2013', '\u00bf', '?', '!', '\u2026'];

    private static (string Text, bool Bullet) WithoutBullet(string line)
    {
        var text = line.TrimStart(Bullets);
        if (text.StartsWith('[') && text.Length > 3 && text[2] == ']')
        {
            return (text[3..].TrimStart(), true);
        }

        // "3) Docker" and "(3) Docker" are items of a list, "5 years" is not.
        var number = ItemNumber().Match(text);
        return number.Success
            ? (text[number.Length..], true)
            : (text, text.Length < line.Length && line[0] is not ('#' or '=') && !line.StartsWith("**", StringComparison.Ordinal));
    }

    /// <summary>Words set off by asterisks inside a line.</summary>
    [GeneratedRegex(@"(?<![\w*])\*{1,2}(?=[^\s*])([^*\n]{1,80}?)(?<=\S)\*{1,2}(?![\w*])")]
    private static partial Regex Emphasis();

    /// <summary>"What would make us smile", "It'd be lovely if you had".</summary>
    [GeneratedRegex(@"\b(?:would|[a-z]+['\u2019]d|wäre|würde|serait|seraient|sería|serían|gustaría)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    [GeneratedRegex(@"\b(?:you(?:['\u2019]d| would) (?:be|do|work|own|need)|need|do|expect|want to see|bring)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Demand();

    [GeneratedRegex(@"^(?:about|über|à propos de|sobre|who is|who are)\s+(?!you\b|dich\b|vous\b|ti\b)(?:\p{Lu}\S*\s*){1,5}$", RegexOptions.IgnoreCase)]
    private static partial Regex AboutSomebody();

    [GeneratedRegex(@"\bE\s*=\s*essential\b.*\bD\s*=\s*desirable\b", RegexOptions.IgnoreCase)]
    private static partial Regex CodeLegend();

    [GeneratedRegex(@"\s{2,}(?<code>[ED])(?:\s+[A-Z](?:\s?[/,]\s?[A-Z])*)?$")]
    private static partial Regex LineCode();

    [GeneratedRegex(@"^(?:\(\d{1,2}\)|\d{1,2}[.)])\s+")]
    private static partial Regex ItemNumber();

    /// <summary>The section that a line opens, or null when it is no heading.</summary>
    private static PostingSection? HeadingOf(string line, bool marked)
    {
        var text = line.Trim(Decoration);
        var words = TextToken.Split(text);
        if (words.Count is 0 or > LongestHeading || line[^1] is '.' or ',' or ';' || text.Any(char.IsAsciiDigit))
        {
            return null;
        }

        marked |= line[^1] == ':' || !text.Any(char.IsLower);
        var known = Headings.FindIn(text).ToList();
        if (known.Count > 0)
        {
            // "Desirable qualifications" are a plus, "qualifications not needed" are none.
            var longest = known.FirstOrDefault(k => k.Meaning == PostingSection.NotNeeded, known.FirstOrDefault(k => k.Meaning == PostingSection.Preferred, known.MaxBy(k => k.Length)));
            var covered = longest.Meaning is PostingSection.NotNeeded or PostingSection.Preferred ? known.Sum(k => k.Length) : known.Where(k => k.Meaning == longest.Meaning).Sum(k => k.Length);
            if (covered * 2 >= text.Length || (marked && longest.Start == 0))
            {
                return longest.Meaning;
            }
        }

        if (Wish().IsMatch(text) && (marked || words.Count >= 3) && !Demand().IsMatch(text))
        {
            return PostingSection.Preferred;
        }

        if (AboutSomebody().IsMatch(text))
        {
            return PostingSection.About;
        }

        return marked && words.Count >= 2 && line[^1] == ':' ? PostingSection.Unknown : null;
    }
}
