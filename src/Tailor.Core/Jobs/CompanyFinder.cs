using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes.Terms;

namespace Tailor.Core.Jobs;

/// <summary>
/// Finds the employer: names at the places where postings put it are candidates, and the one that the posting names most often wins.
/// </summary>
internal static partial class CompanyFinder
{
    private const int LongestName = 7;

    private static readonly string[] LegalForms = ["GmbH", "AG", "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "LLP", "plc", "PLC", "S.A.", "SA", "SAS", "S.L.", "B.V.", "BV", "e.V.", "KG", "SE", "Corp", "Corp.", "Co.", "Limited", "gGmbH", "SARL", "Oy", "AB", "A/S", "S.p.A."];

    /// <summary>The employer's name, or null.</summary>
    /// <param name="lines">The posting.</param>
    /// <param name="titleLine">The number of the line that names the post, or -1.</param>
    /// <param name="isRole">Whether a text names a post.</param>
    public static string? Find(IReadOnlyList<PostingLine> lines, int titleLine, Func<string, bool> isRole)
    {
        var text = lines.Where(l => l.Section != PostingSection.Noise).Select(l => l.Text).ToList();
        var counts = WordCounts(text);
        var scored = Candidates(text, titleLine)
            .Select(c => (Name: Trim(c.Name), c.Weight))
            .Where(c => IsName(c.Name) && !isRole(c.Name) && !SkillVocabulary.Default.FindIn(c.Name).Any(m => m.Length == c.Name.Length))
            .Select((c, order) => (c.Name, Score: c.Weight * Math.Min(4, Mentions(c.Name, counts)) * (HasLegalForm(c.Name) ? 6 : Organisation().IsMatch(c.Name) ? 3 : 1), order))
            .Where(c => c.Score >= 3)
            .OrderByDescending(c => c.Score)
            .ThenBy(c => c.order)
            .Select(c => c.Name)
            .ToList();

        // The text shortens the name that the head of the posting gives in full.
        return scored.Count == 0 ? null : scored.Where(n => n.StartsWith($"{scored[0]} ", StringComparison.Ordinal)).OrderByDescending(n => n.Length).FirstOrDefault() ?? scored[0];
    }

    private static IEnumerable<(string Name, int Weight)> Candidates(List<string> text, int titleLine)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var distance = titleLine < 0 ? i : Math.Abs(i - titleLine);
            if (distance <= 3 && text[i].Length < 120)
            {
                foreach (var part in text[i].Split([" | ", " \u00b7 ", " \u2022 ", " - ", " \u2013 ", " \u2014 ", ", ", " @ ", " at ", " bei ", " chez ", " (", ": "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return (part, distance <= 1 ? 2 : 1);
                }
            }

            foreach (Match match in Lead().Matches(text[i]))
            {
                yield return (match.Groups["name"].Value, 4);
            }

            foreach (Match match in Does().Matches(text[i]))
            {
                yield return (match.Groups["name"].Value, 2);
            }
        }
    }

    private static Dictionary<string, int> WordCounts(List<string> text)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in text)
        {
            foreach (var token in TextToken.Split(line))
            {
                var word = line.Substring(token.Start, token.Length);
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return counts;
    }

    /// <summary>How often the rarest long word of the name stands in the posting: the whole name is often shortened.</summary>
    private static int Mentions(string name, Dictionary<string, int> counts) =>
        TextToken.Split(name).Take(2).Select(t => counts.GetValueOrDefault(name.Substring(t.Start, t.Length))).DefaultIfEmpty().Max();

    private static string Trim(string name) => name.Trim(' ', ',', '.', ':', '-', '*', '#', '"', '!', '?', '\u2013', '\u2014');

    /// <summary>Whether a name ends in the legal form of a company.</summary>
    public static bool HasLegalForm(string name) => LegalForms.Any(f => name.EndsWith(" " + f, StringComparison.Ordinal));

    /// <summary>Names of kinds of organisations alone name none.</summary>
    private static bool IsGeneric(string text) => text.Split(' ').All(w => Organisation().IsMatch(w) || w is "The" or "Our" or "Offices" or "Office" or "Group");

    private static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= LongestName && text.Length > 2 && char.IsUpper(words[0][0]) && (!char.IsLower(words[^1][0]) || HasLegalForm(text)) && !IsLocation(text) && !IsGeneric(text)
            && words.Count(w => char.IsLower(w[0])) <= 2 && !NoName().IsMatch(text);
    }

    /// <summary>"Quillby sells …": a name at the head of a sentence that does something.</summary>
    [GeneratedRegex(@"(?:^|[.!?]\s+)(?<name>\p{Lu}[\p{L}\p{N}&'.-]*(?:\s(?:&|and|of|de|\p{Lu}[\p{L}\p{N}&'.-]*)){0,4})\s[a-z]{3,}s\s")]
    private static partial Regex Does();

    [GeneratedRegex(@"\b(?:council|university|school|academy|hospital|clinic|kliniken|klinikum|trust|college|institute|foundation|society|museum|library|ministry|county of|city of|bank|group|studios?|labs?|systems|consulting|partners|associates|company|cooperative|co-op|games|energía|université|universidad|universität|hôpital|mairie|ayuntamiento|stadt|verein|maison|builders|foods|pumps|services|solutions|technologies|software|analytics|groupe|gruppe|grupo|group|labs|medical center|medical centre|health)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Organisation();

    private static bool IsLocation(string text) => text.Split([", ", " or ", " / "], StringSplitOptions.TrimEntries).Any(p => Places.Evidence(p) == 2 || p is "Remote") && !HasLegalForm(text);

    [GeneratedRegex(@"(?:\b(?:Who is|[Ww]e['\u2019]re|[Ww]e are|[Ww]ir sind|[Nn]ous sommes|[Ss]omos|About|Über|Join|Welcome to|[Aa]t|bei|chez|Working at|Work at|Careers at|À propos de|Sobre|Jobs at)\s+(?<name>\p{Lu}[\p{L}\p{N}&'.-]*(?:\s(?:&|and|of|de|\p{Lu}[\p{L}\p{N}&'.-]*)){0,4})|(?:^|[.!?]\s+)(?:The\s)?(?<name>\p{Lu}[\p{L}\p{N}&'.-]*(?:\s(?:&|and|of|de|\p{Lu}[\p{L}\p{N}&'.-]*)){0,4})\s(?:is|are|has|was|builds|makes|runs|designs|develops|sells|seeks|helps|provides|operates|ist|sucht|sind|entwickelt|est|recherche|recrute|es|busca|gestiona)\b)")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:Grade|Twenty|Thirty|Forty|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Most|Many|Some|Each|Every|Nothing|Everything|Anyone|Medical|Applicants|Candidates|Level|Band|Department|Directorate|Customer|Unit|Division|We|You|They|This|That|There|It|The|Our|Your|What|Who|Why|How|If|In|On|As|For|Us|Here|No|Not|Full|Part|Remote|Hybrid|On-?site|Permanent|Contract|Apply|Save|Share|Location|Salary|Pay|Job|Role|Wir|Sie|Du|Das|Die|Der|Nous|Vous|Le|La|Les|El|Los|Vollzeit|Teilzeit|Uns|Home|Search|Posted|Easy|Back|Skip|Sign|Log|Today|Full-time|Part-time|Reference|Ref|Req|Start|Date|About|Description|Requirements|Nobody|Everyone|Experience|English|German)\b|\d{3,}|[€£$%@()?]", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
