using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes.Terms;

namespace Tailor.Core.Jobs;

/// <summary>What a posting says at its top: what the post is called, who offers it and where.</summary>
internal sealed partial record PostingHeader(string Title, string Company, string? Location)
{
    /// <summary>The title is looked for in so many lines from the top.</summary>
    private const int TopLines = 25;

    private const int LongestTitle = 12;

    private static readonly string[] TitleLabels = ["job title", "title", "class title", "post title", "position title", "role title", "subject", "betreff", "position", "role", "vacancy", "stelle", "stellenbezeichnung", "poste", "intitulé du poste", "puesto", "post"];
    private static readonly string[] CompanyLabels = ["company", "company name", "organisation name", "hiring company", "employer", "organisation", "organization", "unternehmen", "firma", "arbeitgeber", "entreprise", "société", "empresa", "client"];
    private static readonly string[] LocationLabels = ["location", "job location", "locations", "place of work", "work location", "workplace", "office", "city", "based in", "standort", "arbeitsort", "einsatzort", "ort", "lieu", "localisation", "lieu de travail", "ubicación", "lugar de trabajo", "localidad", "where", "base location", "base locations", "based at", "site", "region", "wo", "dónde", "où"];

    private static readonly string[] TitleLeads = ["looking for an ", "looking for a ", "hiring an ", "hiring a ", "seeking an ", "seeking a ", "seeks an ", "seeks a ", "recruiting a ", "recruiting an ", "need an ", "need a ", "sucht eine ", "sucht einen ", "suchen eine ", "suchen einen ", "recherche un ", "recherche une ", "recherchons un ", "recherchons une ", "busca un ", "busca una ", "buscamos un ", "buscamos una "];
    private static readonly TermIndex Roles = new(
        DataFile.Rows("roles", 2).SelectMany(r => DataFile.List(r[1])).Select(w => new Term(w, 0)));

    /// <summary>Reads it.</summary>
    public static PostingHeader Read(IReadOnlyList<PostingLine> lines)
    {
        var (title, line) = Labelled(lines, TitleLabels) is { } labelled ? (labelled, -1) : TitleLine(lines);
        var (name, at) = SplitTitle(CleanTitle(title ?? TitleInProse(lines) ?? ""));
        line = line >= 0 || name.Length == 0 ? line : lines.Take(TopLines).Select(l => l.Text).ToList().FindLastIndex(t => t.Contains(name, StringComparison.OrdinalIgnoreCase));
        var company = Labelled(lines, CompanyLabels) ?? at ?? CompanyFinder.Find(lines, line, HasRole) ?? "";
        return new PostingHeader(name, WithoutTail(company), (Labelled(lines, LocationLabels) is { } place ? WithoutTail(place.Split(". ")[0]) : null) ?? KnownPlace(lines, company) ?? LocationLine(lines, line, company) ?? AfterCompany(lines, company) ?? PlaceInProse(lines));
    }

    /// <summary>The title without what portals and recruiters hang on it: reply marks, codes, pay, place and terms.</summary>
    private static string CleanTitle(string title)
    {
        title = TitleLead().Replace(title, "").Trim();
        title = TitleCode().Replace(title, "").Trim();
        var parts = title.Split([" - ", " \u2013 ", " \u2014 ", " | "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 2 && parts.Any(p => TitleTerm().IsMatch(p)) && HasRole(parts[0]) ? parts[0]
            : parts.Length == 2 && TitleTerm().IsMatch(parts[1]) && HasRole(parts[0]) ? parts[0] : title;
    }

    private static string? Labelled(IReadOnlyList<PostingLine> lines, string[] labels)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            var end = text.AsSpan().IndexOfAny(':', '\t');
            end = end < 0 ? text.IndexOf(" ..", StringComparison.Ordinal) : end;
            if (end is > 0 and < 30 && labels.Contains(text[..end].Trim(' ', '*').ToLowerInvariant()) && text[end..].Trim(' ', ':', '.', '\t', '*') is { Length: > 1 and < 90 } value)
            {
                return value;
            }

            if (lines[i].Heading && i + 1 < lines.Count && labels.Contains(text.ToLowerInvariant()) && !lines[i + 1].Heading && lines[i + 1].Text.Length < 60
                && end < 0 && TextToken.Split(lines[i + 1].Text).Count <= 8 && text.Length < 20 && i < TopLines)
            {
                return lines[i + 1].Text;
            }
        }

        return null;
    }

    /// <summary>Whether a text names a post.</summary>
    public static bool HasRole(string text) => Roles.Find(text).Count > 0;

    /// <summary>The first line near the top that names a role; one that is set off as a heading goes first.</summary>
    private static (string? Title, int Line) TitleLine(IReadOnlyList<PostingLine> lines) =>
        Enumerable.Range(0, Math.Min(TopLines, lines.Count))
            .Where(i => lines[i] is { Bullet: false, Heading: false } && lines[i].Text[^1] is not ('.' or ',' or ';' or '!' or '?'))
            .OrderBy(i => lines[i].Marked ? 0 : 1)
            .Select(i => (Title: TitlePart(lines[i].Text), Line: i))
            .FirstOrDefault(t => t.Title is not null && TextToken.Split(t.Title).Count <= LongestTitle, (null, -1));

    /// <summary>The part of a line that names a role: portals put the company and the place into the same line.</summary>
    private static string? TitlePart(string line) =>
        line.Split([" | ", " \u00b7 ", " \u2022 "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(p => HasRole(p) && char.IsUpper(p.FirstOrDefault(char.IsLetter)))?
            .Trim(' ', '#', '*', '=', '-', ':', '\u2013');

    private static string? TitleInProse(IReadOnlyList<PostingLine> lines) =>
        (from line in lines
         from lead in TitleLeads
         let at = line.Text.IndexOf(lead, StringComparison.OrdinalIgnoreCase)
         where at >= 0
         let rest = line.Text[(at + lead.Length)..]
         let role = Roles.Find(rest[..Math.Min(rest.Length, 100)])
         where role.Count > 0
         select rest[..(role[0].Start + role[0].Length)].Trim()).FirstOrDefault(t => TextToken.Split(t).Count <= LongestTitle);

    /// <summary>"Senior Engineer at Acme" and "Engineer - Acme GmbH" hold the company too.</summary>
    private static (string Title, string? Company) SplitTitle(string title)
    {
        foreach (var sign in (string[])[" at ", " bei ", " chez ", " en ", " @ "])
        {
            var at = title.IndexOf(sign, StringComparison.Ordinal);
            if (at > 0 && at + sign.Length < title.Length && char.IsUpper(title[at + sign.Length]) && HasRole(title[..at]))
            {
                return (title[..at].Trim(), title[(at + sign.Length)..].Trim());
            }
        }

        foreach (var sign in (string[])[" - ", " \u2013 ", " \u2014 "])
        {
            var at = title.LastIndexOf(sign, StringComparison.Ordinal);
            if (at > 0 && HasRole(title[..at]) && CompanyFinder.HasLegalForm(title))
            {
                return (title[..at].Trim(), title[(at + sign.Length)..].Trim());
            }
        }

        return (title, null);
    }

    [GeneratedRegex(@"^(?:(?:subject|betreff|objet|asunto)\s*:\s*)?(?:(?:fwd?|re|aw|wg)\s*:\s*)*(?:\[[^\]]{1,30}\]\s*)*(?:(?:position|role|post|stelle|job title|class title|title|vacancy)\s*:\s*)?(?:(?:job opening|now hiring|we are hiring|hiring|vacancy|stellenangebot)\s*[:\u2013-]\s*)?", RegexOptions.IgnoreCase)]
    private static partial Regex TitleLead();

    [GeneratedRegex(@"\s*\((?:class code|req|ref|job id|id|no\.)[^)]*\)|\s*#\s?\d{3,}$|,\s*(?:summer|winter|spring|fall|autumn)\s+20\d\d.*$|\s+#+$", RegexOptions.IgnoreCase)]
    private static partial Regex TitleCode();

    [GeneratedRegex(@"[£$€]|\b(?:perm|permanent|contract|hybrid|remote|full[- ]time|part[- ]time|onsite|on-site|ft|pt|fixed term|unbefristet|vollzeit|teilzeit|cdi|cdd|indefinido)\b|could you|please", RegexOptions.IgnoreCase)]
    private static partial Regex TitleTerm();

    /// <summary>A place beside the title: "Town, Region", or the town that stands after the company.</summary>
    private static string? LocationLine(IReadOnlyList<PostingLine> lines, int titleLine, string company) =>
        lines.Take(TopLines)
            .Select((l, i) => (l.Text, Near: Math.Abs(i - Math.Max(titleLine, 0)) <= 3))
            .Where(l => l.Text.Length < 120 && !l.Text.EndsWith('.'))
            .SelectMany(l => l.Text.Split([" | ", " \u00b7 ", " \u2022 ", " - ", " \u2013 ", " \u2014 ", " (", " / ", $"{company}, "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(part => (Part: part.Trim(',', ')', '*', ' '), l.Near)))
            .Where(p => IsPlace(p.Part) && p.Part != company)
            .OrderBy(p => p.Near ? 0 : 1)
            .Select(p => p.Part)
            .FirstOrDefault();

    /// <summary>The town that stands after the company in one line: "Acme GmbH · Bamberg".</summary>
    private static string? AfterCompany(IReadOnlyList<PostingLine> lines, string company) =>
        company.Length == 0 ? null : lines.Take(TopLines)
            .Select(l => l.Text)
            .Where(t => t.StartsWith(company, StringComparison.Ordinal) && t.Length < 120 && !t.EndsWith('.'))
            .Select(t => t[company.Length..].TrimStart([' ', ',', '\u00b7', '|', '\u2022', '-', '\u2013', '(']).Split([',', '(', ')', '|', '\u00b7', '\u2022'])[0].Trim())
            .FirstOrDefault(p => p.Length > 2 && IsName(p) && !HasRole(p) && TextToken.Split(p).Count <= 3);

    /// <summary>A part of a line at the top that is a town or country by name; whole parts go before pieces of them.</summary>
    private static string? KnownPlace(IReadOnlyList<PostingLine> lines, string company)
    {
        var parts = lines.Take(TopLines)
            .Where(l => l.Text.Length < 120 && !l.Text.EndsWith('.') && l.Section is not PostingSection.Noise)
            .SelectMany(l => l.Text.Split([" | ", " \u00b7 ", " \u2022 ", " - ", " \u2013 ", " \u2014 ", " (", " / ", ") ", ": ", ". ", "; "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(p => ModeBefore().Replace(p.Trim(',', ')', '(', '*', ' ', '|'), ""))
            .Select(p => company.Length > 0 && p.StartsWith($"{company}, ", StringComparison.OrdinalIgnoreCase) ? p[(company.Length + 2)..] : p)
            .Where(p => p.Length is > 1 and < 60 && !HasRole(p) && p != company && !SpokenLanguages.IsName(p.Split([',', ' '])[0]))
            .ToList();
        return parts.Find(p => p.Split([" or ", ", "], StringSplitOptions.TrimEntries) is var some && some.All(x => Places.Evidence(x) == 2 || Places.IsCode(x)) && some.Any(x => Places.Evidence(x) == 2))
            ?? parts.Find(p => Places.Evidence(p) == 2)
            ?? parts.SelectMany(p => p.Split([", ", " or "], StringSplitOptions.TrimEntries)).FirstOrDefault(p => p.Length > 2 && p != company && Places.Evidence(p) == 2);
    }

    [GeneratedRegex(@"^(?:hybrid|remote|on-?site|home-based|remoto|télétravail)\b[\s,:]*", RegexOptions.IgnoreCase)]
    private static partial Regex ModeBefore();

    private static string? PlaceInProse(IReadOnlyList<PostingLine> lines) =>
        (from line in lines
         where line.Section is not (PostingSection.Noise or PostingSection.Benefits)
         from Match match in InPlace().Matches(line.Text)
         let name = match.Groups["place"].Value.Trim()
         where Places.Evidence(name) == 2
         select name).FirstOrDefault();

    [GeneratedRegex(@"\b(?:in|near|of|at|from|within|inside|based in|to)\s(?:the\s)?(?<place>\p{Lu}[\p{L}-]+(?:[ -](?:on|upon|sur|am|an der|de|la|le)[ -])?(?:[ -]?\p{Lu}[\p{L}-]+)?(?:,\s\p{Lu}[\p{L}]+)?)")]
    private static partial Regex InPlace();

    private static bool IsPlace(string text) =>
        text.Contains(", ", StringComparison.Ordinal) && !HasRole(text) && !text.Contains(':', StringComparison.Ordinal)
        && text.Split(", ") is { Length: <= 3 } parts && parts.All(p => IsName(p) && TextToken.Split(p).Count <= 3)
        && SkillVocabulary.Default.FindIn(text).All(m => m.Skill.Soft);

    /// <summary>Whether every word that matters is capitalised, as in a name.</summary>
    private static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 7 && char.IsUpper(text.FirstOrDefault(char.IsLetterOrDigit))
            && words.Count(w => char.IsLower(w[0])) <= 2
            && !text.EndsWith('.') == !text.EndsWith("..", StringComparison.Ordinal);
    }

    private static string WithoutTail(string company) => company.Split([" (", " | ", " \u00b7 ", " / ", ", and ", "; "], StringSplitOptions.None)[0].Trim(' ', ',', ':', '-', '*');
}
