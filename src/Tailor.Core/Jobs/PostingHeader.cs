using Tailor.Core.Vocabulary;
using Tailor.Resumes.Terms;

namespace Tailor.Core.Jobs;

/// <summary>What a posting says at its top: what the post is called, who offers it and where.</summary>
internal sealed record PostingHeader(string Title, string Company, string? Location)
{
    /// <summary>The title is looked for in so many lines from the top.</summary>
    private const int TopLines = 25;

    private const int LongestTitle = 12;

    private static readonly string[] TitleLabels = ["job title", "title", "position", "role", "vacancy", "stelle", "stellenbezeichnung", "poste", "intitulé du poste", "puesto", "post"];
    private static readonly string[] CompanyLabels = ["company", "company name", "employer", "organisation", "organization", "unternehmen", "firma", "arbeitgeber", "entreprise", "société", "empresa", "client"];
    private static readonly string[] LocationLabels = ["location", "job location", "locations", "place of work", "work location", "workplace", "office", "city", "based in", "standort", "arbeitsort", "einsatzort", "ort", "lieu", "localisation", "lieu de travail", "ubicación", "lugar de trabajo", "localidad", "where"];

    private static readonly string[] CompanyLeads = [" is looking for ", " is hiring ", " is seeking ", " is recruiting ", " seeks ", " sucht ", " recherche ", " busca ", " recrute "];
    private static readonly string[] TitleLeads = ["looking for an ", "looking for a ", "hiring an ", "hiring a ", "seeking an ", "seeking a ", "seeks an ", "seeks a ", "recruiting a ", "recruiting an ", "need an ", "need a ", "sucht eine ", "sucht einen ", "suchen eine ", "suchen einen ", "recherche un ", "recherche une ", "recherchons un ", "recherchons une ", "busca un ", "busca una ", "buscamos un ", "buscamos una "];
    private static readonly string[] LegalForms = ["GmbH", "AG", "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "LLP", "plc", "PLC", "S.A.", "SA", "SAS", "S.L.", "B.V.", "BV", "e.V.", "KG", "SE", "Corp", "Corp.", "Co.", "Limited", "gGmbH", "SARL", "Oy", "AB", "A/S", "S.p.A."];

    private static readonly TermIndex Roles = new(
        DataFile.Rows("roles", 2).SelectMany(r => DataFile.List(r[1])).Select(w => new Term(w, 0)));

    /// <summary>Reads it.</summary>
    public static PostingHeader Read(IReadOnlyList<PostingLine> lines)
    {
        var title = Labelled(lines, TitleLabels) ?? TitleLine(lines) ?? TitleInProse(lines) ?? "";
        var (name, at) = SplitTitle(title);
        var company = Labelled(lines, CompanyLabels) ?? at ?? CompanyInProse(lines) ?? CompanyBesideTitle(lines, title) ?? CompanyInAbout(lines) ?? "";
        return new PostingHeader(name, WithoutTail(company), Labelled(lines, LocationLabels) ?? LocationLine(lines));
    }

    private static string? Labelled(IReadOnlyList<PostingLine> lines, string[] labels)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            var end = text.AsSpan().IndexOfAny(':', '\t');
            end = end < 0 ? text.IndexOf(" ..", StringComparison.Ordinal) : end;
            if (end is > 0 and < 30 && labels.Contains(text[..end].Trim().ToLowerInvariant()) && text[end..].Trim(' ', ':', '.', '\t') is { Length: > 1 and < 90 } value)
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

    private static bool HasRole(string text) => Roles.Find(text).Count > 0;

    private static string? TitleLine(IReadOnlyList<PostingLine> lines) =>
        lines.Take(TopLines)
            .TakeWhile(l => l.Section is PostingSection.Unknown or PostingSection.About)
            .Where(l => !l.Bullet && l.Text[^1] is not ('.' or ',' or ';' or '!' or '?') && TextToken.Split(l.Text).Count <= LongestTitle)
            .Select(l => TitlePart(l.Text))
            .FirstOrDefault(t => t is not null);

    /// <summary>The part of a line that names a role: portals put the company and the place into the same line.</summary>
    private static string? TitlePart(string line)
    {
        var parts = line.Split([" | ", " \u00b7 ", " \u2022 ", " @ "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var part = parts.FirstOrDefault(p => HasRole(p) && char.IsUpper(p.FirstOrDefault(char.IsLetter)));
        return part?.Trim(' ', '#', '*', '=', '-', ':');
    }

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
            if (at > 0 && HasRole(title[..at]) && LegalForms.Any(f => title.EndsWith(" " + f, StringComparison.Ordinal)))
            {
                return (title[..at].Trim(), title[(at + sign.Length)..].Trim());
            }
        }

        return (title, null);
    }

    private static string? CompanyInProse(IReadOnlyList<PostingLine> lines) =>
        (from line in lines
         from lead in CompanyLeads
         let at = line.Text.IndexOf(lead, StringComparison.Ordinal)
         where at > 0
         let name = line.Text[..at].Split(". ")[^1].Trim()
         where IsName(name) && !name.Equals("we", StringComparison.OrdinalIgnoreCase)
         select name).FirstOrDefault();

    private static string? CompanyBesideTitle(IReadOnlyList<PostingLine> lines, string title)
    {
        var at = lines.TakeWhile(l => !l.Text.Contains(title, StringComparison.Ordinal)).Count();
        if (title.Length == 0 || at >= lines.Count)
        {
            return null;
        }

        var near = new[] { at + 1, at - 1, at, at + 2, at - 2 }.Where(i => i >= 0 && i < Math.Min(lines.Count, TopLines)).Select(i => lines[i].Text).ToList();
        var parts = near.Where(t => t.Length < 90)
            .SelectMany(t => t.Split([" | ", " \u00b7 ", " \u2022 ", " - ", " \u2013 ", " \u2014 "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(p => IsName(p) && !HasRole(p) && p != title)
            .ToList();
        var whole = string.Join('\n', lines.Select(l => l.Text));
        return parts.Find(p => LegalForms.Any(f => p.EndsWith(" " + f, StringComparison.Ordinal)))
            ?? parts.Where(p => Occurrences(whole, p.Split(' ')[0]) >= 2).MaxBy(p => Occurrences(whole, p.Split(' ')[0]));
    }

    private static string? CompanyInAbout(IReadOnlyList<PostingLine> lines) =>
        lines.Select(l => l.Text)
            .Where(t => t.Length < 60 && (t.StartsWith("About ", StringComparison.OrdinalIgnoreCase) || t.StartsWith("Über ", StringComparison.OrdinalIgnoreCase)))
            .Select(t => t[(t.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim(':', ' '))
            .FirstOrDefault(n => IsName(n) && !n.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && n is not ("us" or "you" or "Us" or "You" or "uns"));

    private static string? LocationLine(IReadOnlyList<PostingLine> lines) =>
        lines.Take(TopLines)
            .Where(l => l.Text.Length < 100 && !l.Text.EndsWith('.'))
            .SelectMany(l => l.Text.Split([" | ", " \u00b7 ", " \u2022 ", " - ", " \u2013 ", " \u2014 ", " ("], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(p => p.Contains(", ", StringComparison.Ordinal) && !HasRole(p) && !p.Any(char.IsAsciiDigit)
                && p.Split(", ").All(IsName) && TextToken.Split(p).Count <= 7);

    /// <summary>Whether every word that matters is capitalised, as in a name.</summary>
    private static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 7 && char.IsUpper(text.FirstOrDefault(char.IsLetterOrDigit))
            && words.Count(w => char.IsLower(w[0])) <= 2
            && !text.EndsWith('.') == !text.EndsWith("..", StringComparison.Ordinal);
    }

    private static int Occurrences(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static string WithoutTail(string company) => company.Split([" (", " | ", " \u00b7 "], StringSplitOptions.None)[0].Trim(' ', ',', ':', '-', '*');
}
