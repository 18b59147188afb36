using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>What the head of a resume says.</summary>
/// <param name="Person">Name and ways to reach them.</param>
/// <param name="Summary">A paragraph without heading.</param>
internal sealed record Contact(PersonalInfo Person, string? Summary);

/// <summary>Reads name, headline, e-mail, telephone, place and links from the lines before the first heading.</summary>
internal static partial class ContactParser
{
    /// <summary>A line of this many words without contact details is a summary.</summary>
    private const int SummaryWords = 10;

    private static readonly PhraseSet Labels = new(WordLists.Read("contact-labels", "label"));
    private static readonly PhraseSet NameLabels = new(WordLists.Read("contact-labels", "name"));
    private static readonly PhraseSet DocumentTitles = new(WordLists.Read("contact-labels", "title"));
    private static readonly PhraseSet PersonalLabels = new(WordLists.Read("contact-labels", "personal"));

    /// <summary>Reads the lines of header and contact sections.</summary>
    /// <param name="head">Their lines.</param>
    /// <param name="links">Link targets without visible text.</param>
    public static Contact Parse(IReadOnlyList<ResumeLine> head, IReadOnlyList<string> links)
    {
        var lines = WithLabels(CoverMessage.WithoutOpening(head));
        var emails = new List<string>();
        var phones = new List<string>();
        var addresses = new List<string>();
        var pieces = new List<ContactPiece>();
        for (var i = 0; i < lines.Count; i++)
        {
            addresses.AddRange(lines[i].Words.Select(w => w.Link).OfType<string>());
            pieces.AddRange(Pieces(lines[i], i, emails, phones, addresses));
        }
        addresses.AddRange(links);
        emails.InsertRange(0, addresses.Where(a => a.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)).Select(a => Uri.UnescapeDataString(a[7..].Split('?')[0])));

        var prepared = NameParser.Prepare(lines, pieces);
        var name = NameParser.Find(lines, prepared);
        var rest = prepared.Where(p => p.Line != name?.Line || p.Text != name.Text).ToList();
        var place = rest.Where(p => p.IsLabelledPlace || (Places.Evidence(p.Text) > 0 && !Evidence.IsTitle(p.Text))).OrderByDescending(p => p.IsLabelledPlace ? 3 : Places.Evidence(p.Text)).FirstOrDefault()
            ?? rest.Find(p => p.IsBesideContact && p.Text.Split(' ').Length <= 4 && !p.Text.Any(char.IsDigit) && !Evidence.IsTitle(p.Text) && !p.IsPersonal);
        rest.RemoveAll(p => p == place);
        var headline = rest.Find(p => !p.IsBesideContact && !p.IsPersonal && p.WordCount <= 12 && (p.Line == name?.Line + 1 || p.Line == name?.Line || Evidence.IsTitle(p.Text)))
            ?? rest.Find(p => p.IsBesideContact && !p.IsPersonal && p.WordCount <= 12 && Evidence.IsTitle(p.Text));
        rest.RemoveAll(p => p == headline);
        var summary = rest.Where(p => p.WordCount >= SummaryWords && !p.IsPersonal).ToList();

        var profile = ProfileLinks.Of(addresses);
        return new Contact(
            profile with
            {
                Name = name?.Text ?? "",
                Email = emails.Count > 0 ? emails[0] : "",
                Phone = phones.Count > 0 ? phones[0] : null,
                Location = place is null ? null : PlaceText(place.Text),
                Headline = headline?.Text,
            },
            summary.Count == 0 ? null : string.Join("\n", summary.Select(p => p.Text)));
    }

    /// <summary>The lines, those beside a label with it in one.</summary>
    private static List<ResumeLine> WithLabels(IReadOnlyList<ResumeLine> lines)
    {
        var joined = new List<ResumeLine>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && joined[^1].IsLabel && !line.IsLabel && IsLabel(joined[^1].Text))
                joined[^1] = ResumeLine.Row([joined[^1], line]);
            else
                joined.Add(line);
        }
        return joined;
    }

    private static bool IsLabel(string text) => Labels.Is(text) || NameLabels.Is(text);

    /// <summary>Whether a section that is called "About" or the like holds contact details and no profile.</summary>
    public static bool IsContact(IReadOnlyList<ResumeLine> lines) =>
        HasEmail(lines) && lines.All(l => l.Words.Count < SummaryWords && !EntrySplitter.IsBody(l));

    /// <summary>Whether a line holds e-mail, telephone or links of the person, perhaps after labels, and nothing else.</summary>
    public static bool IsDetail(ResumeLine line)
    {
        var (emails, phones, addresses) = (new List<string>(), new List<string>(), new List<string>());
        return Pieces(line, 0, emails, phones, addresses).All(p => p.IsLabelledPlace || line.Words.Any(w => w.Link is not null))
            && (emails.Count + phones.Count + addresses.Count > 0 || line.Words.Any(w => w.Link is not null));
    }

    /// <summary>Whether the lines hold an e-mail address, as text or as a link.</summary>
    public static bool HasEmail(IEnumerable<ResumeLine> lines) =>
        lines.Any(l => EmailPattern().IsMatch(l.Text) || l.Words.Any(w => w.Link?.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) == true));

    /// <summary>Whether the whole text is an address on the web.</summary>
    public static bool IsLink(string text) => LinkPattern().Match(text) is { Success: true } match && match.Length >= text.Trim().Length - 2;

    /// <summary>Whether the whole text is an e-mail address or an address on the web.</summary>
    public static bool IsAddress(string text) => IsLink(text) || (EmailPattern().Match(text) is { Success: true } match && match.Length >= text.Length - 1);

    /// <summary>What is left of a line between contact details and separators.</summary>
    private static IEnumerable<ContactPiece> Pieces(ResumeLine line, int index, List<string> emails, List<string> phones, List<string> addresses)
    {
        var text = string.Concat(line.Words.Select((w, i) => (i == 0 ? "" : w.AfterTab ? " | " : " ") + w.Text));
        var before = emails.Count + phones.Count + addresses.Count;
        text = Take(text, EmailPattern(), emails);
        var linked = line.Words.Where(w => w.Link is not null).Select(w => w.Text).Distinct(StringComparer.Ordinal).ToList();
        text = Take(text, LinkPattern(), addresses, m => !linked.Exists(w => w.Contains(m, StringComparison.Ordinal)));
        var inAddress = PostalAddressPattern().Matches(text).Select(m => m.Groups["number"].Value).ToHashSet(StringComparer.Ordinal);
        text = Take(text, PhonePattern(), phones, m => PhoneParser.IsPhone(m) && !inAddress.Contains(m));
        var isContact = emails.Count + phones.Count + addresses.Count > before;
        var (isPersonal, labelBefore) = (false, "");
        foreach (var raw in SeparatorPattern().Split(text))
        {
            var part = EntryHead.Trim(raw);
            if (part.Length > 0 && IsLabel(part) && line.HasTab)
            {
                labelBefore = part;
                continue;
            }
            if (labelBefore.Length > 0)
                (part, labelBefore) = (labelBefore + ": " + part, "");
            if (!part.Any(char.IsLetterOrDigit) || IsIconLetter(part) || DocumentTitles.Is(part))
                continue;
            var colon = part.IndexOfAny([':', '：']);
            var label = colon > 0 ? part[..colon] : part;
            var isLabel = Labels.Is(label);
            isPersonal |= PersonalLabels.Is(label);
            var isName = colon > 0 && (NameLabels.Is(label) || DocumentTitles.Is(label));
            part = isLabel || isName ? EntryHead.Trim(part[label.Length..].TrimStart('：')) : part;
            part = TitlePattern().Replace(part, "");
            if (part.Length > 0)
                yield return new ContactPiece(part, index, LookOf(part, line), isContact, isLabel && !isContact && !part.Any(char.IsDigit) && colon > 0 && part.Split(' ').Length < 7 && !LinkLabel(label), isPersonal) { IsLabelledName = isName };
        }
    }

    /// <summary>How a part of a line is set.</summary>
    private static Look LookOf(string part, ResumeLine line) =>
        line.Runs().FirstOrDefault(run => ResumeLine.TextOf(run).Contains(part, StringComparison.Ordinal)) is { } run ? Look.Of(run)
        : line.Text.StartsWith(part, StringComparison.Ordinal) ? line.LeadLook : line.Look;

    /// <summary>A letter by itself is an icon of a symbol font; an ideograph may be a name.</summary>
    private static bool IsIconLetter(string text) => text.Length == 1 && text[0] < '\u0250';

    private static bool LinkLabel(string label) => label.Contains("link", StringComparison.OrdinalIgnoreCase) || label.Contains("git", StringComparison.OrdinalIgnoreCase);

    private static string Take(string text, Regex pattern, List<string> found, Func<string, bool>? accept = null) =>
        pattern.Replace(text, match =>
        {
            if (accept?.Invoke(match.Value) != false)
                found.Add(match.Value.TrimEnd('.', ',', ';'));
            else if (pattern != LinkPattern())
                return match.Value;
            return " | ";
        });

    private static string PlaceText(string text) => PostcodePattern().Replace(text, " ").Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ',');

    [GeneratedRegex(@"[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"(?:https?://|www\.)[^\s|<>()]+|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|io|dev|me|co|app|ai|edu|gov|info|biz|tech|design|art|studio|blog|page|site|online|xyz|eu|example|test|(?!js|ts|py|rb|cs|md|sh|sc)[a-z]{2})(?:/[^\s|<>(),;]*)?(?![\p{L}\p{N}@])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:[+＋]|\(?[+＋]?\d)[\d\s().\-/–‐‑－（）]{5,24}\d(?:[\s,;]*(?:ext(?:ension)?\.?|x|Durchwahl|DW|poste|int(?:erno)?\.|ramal|anexo|toestel|anknytning|wew\.|linka|klapka|dahili|доб\.|дод\.|内線|分机|내선)\s*:?\s*\d{1,6})?(?![\p{L}\p{N}])|(?<=(?:phone|tel(?:ephone|efon)?|mobile)\.?:?\s)\d[\d ]{3,6}\d(?![\p{L}\p{N}]|[\s./-]\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PhonePattern();

    /// <summary>A postal code before its place, behind a house's number perhaps: "Rua das Flores 12 – 4050-262 Porto".</summary>
    [GeneratedRegex(@"(?:(?<=\p{L}{2}\.?\s)(?<number>\d{1,4}\s*[–-]?\s+(?:\d{4,5}|\d{2}-\d{3}|\d{4,5}-\d{3}|\d{3}\s\d{2}))|(?<![\p{L}\d]\s?)(?<number>\d{4,5}-\d{3}))(?=\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex PostalAddressPattern();

    /// <summary>"Curriculum vitae of …", "Lebenslauf von …".</summary>
    [GeneratedRegex(@"^(?:curriculum vitae|resume|résumé|c\.?v\.?|lebenslauf|currículum(?: v[ií]t(?:ae|æ))?|currículo|özgeçmiş)\s+(?:of|for|von|de|di|do|da|van|för|af|av|-)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"\s+[|·•∙⋅–—‒◦▪~]\s*|\s*~\s+|\s*[|•·⋅]\s*|\s+-\s+|\t|;\s", RegexOptions.CultureInvariant)]
    private static partial Regex SeparatorPattern();

    [GeneratedRegex(@"(?<![\p{L}])(?:〒\s?)?(?:[A-Z]{1,2}-)?(?:\d{4,6}(?:-\d{3,4})?|\d{3}-\d{4}|\d{2}-\d{3})(?:\s[A-Z]{2}(?=\s+\p{Lu}\p{Ll}))?(?![\p{L}\d])|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex PostcodePattern();
}
