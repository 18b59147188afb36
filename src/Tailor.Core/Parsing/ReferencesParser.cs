using System.Text.RegularExpressions;
using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Reads referees: a name, then what they do and how to reach them, on the same line or below.</summary>
internal static partial class ReferencesParser
{
    /// <summary>Titles and all, names have no more words.</summary>
    private const int MostNameWords = 6;

    /// <summary>The referees in order.</summary>
    public static IReadOnlyList<Reference> Parse(IReadOnlyList<ResumeLine> lines)
    {
        var referees = new List<(string Name, List<string> Contact, List<string> Text, bool IsWhole)>();
        foreach (var line in lines)
        {
            var (name, rest) = CutName(line);
            var starts = IsName(name) && (referees.Count == 0 || line.IsBullet || line.Source.AfterGap || rest.Length > 0 || referees[^1].IsWhole);
            if (starts)
                referees.Add((name, rest.Length > 0 ? [rest] : [], [], rest.Length > 0));
            else if (referees.Count == 0 || EntrySplitter.IsBody(line))
                (referees.Count == 0 ? Nobody(referees) : referees[^1].Text).Add(line.Text);
            else
                referees[^1].Contact.Add(line.Text);
        }
        return [.. referees.Select(r => new Reference { Name = r.Name, Contact = OrNull(r.Contact), Text = OrNull(r.Text) })];
    }

    /// <summary>Words without a person, such as that references are available on request.</summary>
    private static List<string> Nobody(List<(string Name, List<string> Contact, List<string> Text, bool IsWhole)> referees)
    {
        referees.Add(("", [], [], false));
        return referees[^1].Text;
    }

    private static (string Name, string Remainder) CutName(ResumeLine line)
    {
        var text = string.Concat(line.Words.Select((w, i) => (i == 0 ? "" : w.AfterTab ? " | " : " ") + w.Text));
        var match = SeparatorPattern().Match(text);
        return match.Success ? (EntryHead.Trim(text[..match.Index]), EntryHead.Trim(text[(match.Index + match.Length)..])) : (EntryHead.Trim(text), "");
    }

    private static bool IsName(string text)
    {
        var words = text.Split(' ');
        return words.Length <= MostNameWords && !text.Any(c => char.IsDigit(c) || c is '@' or '/') && text.Length > 0 && text[^1] is not ('.' or '!')
            && words.Any(w => char.IsUpper(w[0]) || char.GetUnicodeCategory(w[0]) == System.Globalization.UnicodeCategory.OtherLetter)
            && words.All(w => !char.IsLower(w[0]) || w.Length <= 4)
            && !Evidence.IsTitle(text) && Evidence.Employer(text) <= 0 && !Evidence.IsInstitution(text);
    }

    private static string? OrNull(List<string> lines) => lines.Count == 0 ? null : string.Join("\n", lines);

    [GeneratedRegex(@"\s*[,;|:،、，：]\s+|\s+[–—·•-]\s+|\s*\|\s*|[、，：]|\s+(?=\()", RegexOptions.CultureInvariant)]
    private static partial Regex SeparatorPattern();
}
