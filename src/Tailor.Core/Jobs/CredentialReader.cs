using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes.Jobs;

namespace Tailor.Core.Jobs;

/// <summary>Reads the certificates and the spoken languages that a posting asks for.</summary>
internal static partial class CredentialReader
{
    /// <summary>The certificates that are required or a plus, each once.</summary>
    public static List<string> Certifications(IReadOnlyList<PostingLine> lines) =>
        [.. Asked(lines, NamedThings.Certifications, (_, importance) => importance is Importance.Required or Importance.Preferred)];

    /// <summary>The spoken languages that the post needs, each once.</summary>
    public static List<string> Languages(IReadOnlyList<PostingLine> lines) =>
        [.. Asked(lines, NamedThings.SpokenLanguages, (clause, importance) => importance == Importance.Required || (importance == Importance.Mentioned && Speaking().IsMatch(clause.Text)))];

    private static IEnumerable<string> Asked(IReadOnlyList<PostingLine> lines, NamedThings things, Func<Clause, Importance?, bool> counts) =>
        (from line in lines
         where line.Section is not (PostingSection.Noise or PostingSection.About or PostingSection.Stack or PostingSection.Benefits)
         from clause in Clauses.Split(line)
         from thing in things.FindIn(clause.Text)
         where counts(clause, clause.ImportanceAt(thing.Start))
         select thing.Name).Distinct();

    [GeneratedRegex(@"\b(?:fluen\w+|native|proficien\w+|spoken|written|speak\w*|mother tongue|[ABC][12]|level|working language|bilingual|fließend|Muttersprache|verhandlungssicher|in Wort und Schrift|courant|maternelle|nivel|nativo|language skills)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Speaking();
}
