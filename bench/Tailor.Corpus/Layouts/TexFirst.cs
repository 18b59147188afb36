using static Tailor.Corpus.Tex;

namespace Tailor.Corpus.Layouts;

/// <summary>The first set's layouts made with LaTeX.</summary>
internal static class TexFirst
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("moderncv", ".pdf", CorpusSet.First, new Dates("yyyy", "--"), ModernCv) { OnlyLanguages = ["en", "de", "fr"], Prints = Layout.WithBareSite },
        new("spaced-caps", ".pdf", CorpusSet.First, new Dates("MMM yyyy", " – "), SpacedCaps) { OnlyLanguages = ["en"] },
    ];

    /// <summary>The class moderncv in its classic style: years in a left column.</summary>
    private static byte[] ModernCv(Sheet sheet)
    {
        var name = sheet.Info.Name.Split(' ', 2);
        return Pdf(
            "xelatex",
            $$"""
            \documentclass[11pt,a4paper,sans]{moderncv}
            % The icons of marvosym, which every TeX has, in place of those of fontawesome5.
            \makeatletter\@namedef{ver@moderncviconssymbols.sty}{}\makeatother
            \moderncvstyle{classic}\moderncvcolor{blue}\usepackage{moderncviconsmarvosym}
            \usepackage[scale=0.8]{geometry}
            \name{{{Text(name[0])}}}{{{Text(name[1])}}}
            {{Command("title", sheet.Info.Headline ?? "")}}
            {{Command("address", sheet.Info.Location ?? "")}}
            {{Command("phone[mobile]", sheet.Info.Phone ?? "")}}
            {{Command("email", sheet.Info.Email)}}
            {{Command("homepage", sheet.Info.Website ?? "")}}
            {{Command("extrainfo", Entry.Join(", ", sheet.Info.Linkedin ?? "", sheet.Info.Github ?? ""))}}
            \begin{document}
            \makecvtitle
            {{All(sheet.Sections, s => Command("section", s.Heading) + "\n" + All(s.Entries, e => Line(s, e)))}}
            \end{document}
            """);

        static string Line(Section s, Entry e) =>
            s.IsHistory
                ? $"\\cventry{{{Text(e.Dates)}}}{{{Text(e.Title)}}}{{{Text(e.Organization)}}}{{{Text(e.Place)}}}{{{Text(Entry.Join(", ", e.Detail, e.Link, string.Join(", ", e.Items)))}}}{{{Items(e.Bullets)}}}\n"
                : $"\\cvitem{{{Text(s.Topic is Topic.Skills or Topic.Languages ? e.Title : e.Dates)}}}{{{Text(Entry.Join(", ", s.Topic is Topic.Skills or Topic.Languages ? "" : e.Title, e.Detail, e.Organization, string.Join(", ", e.Items)))}}}\n";
    }

    /// <summary>Letter-spaced small capitals as headings, justified and hyphenated text with ligatures, a page count at the foot.</summary>
    private static byte[] SpacedCaps(Sheet sheet)
    {
        return Pdf(
            "xelatex",
            $$"""
            \documentclass[11pt,a4paper]{article}
            \usepackage[margin=27mm]{geometry}\usepackage{fontspec,lastpage,fancyhdr,titlesec,enumitem}
            \usepackage[english]{babel}
            \setmainfont{TeX Gyre Termes}[Ligatures=Common]
            \newfontfamily\spaced{TeX Gyre Termes}[Letters=SmallCaps,LetterSpace=22]
            \pagestyle{fancy}\fancyhf{}\renewcommand\headrulewidth{0pt}\cfoot{\small {{Text(sheet.Info.Name)}} --- \thepage/\pageref{LastPage} }
            \titleformat{\section}{\centering\spaced\large}{}{0pt}{}
            \setlist[itemize]{leftmargin=1.2em,itemsep=0pt,topsep=2pt,label=\textbullet}\setlength\parindent{0pt}
            \begin{document}
            \begin{center}{\spaced\LARGE {{Text(sheet.Info.Name)}}}\\[4pt]{{Text(sheet.Info.Headline ?? "")}}\\[2pt]
            {{string.Join(" $\\cdot$ ", sheet.Contacts.Select(Text))}}\end{center}
            {{All(sheet.Sections, s => Command("section", s.Heading) + "\n" + All(s.Entries, e => Line(s, e)))}}
            \end{document}
            """);

        static string Line(Section s, Entry e) =>
            s.IsHistory
                ? $"{Command("textbf", e.Organization.Length > 0 ? e.Organization : e.Title)}{(e.Place.Length > 0 ? ", " + Text(e.Place) : "")}\\hfill {Text(e.Dates)}\\\\\n"
                    + (e.Organization.Length > 0 ? Command("textit", e.Title) + "\n\n" : "")
                    + Text(Entry.Join(" ", e.Detail, e.Link)) + "\n\n" + Text(string.Join(", ", e.Items)) + "\n\n" + Items(e.Bullets) + "\\medskip\n\n"
                : (e.Items.Count > 0 ? $"{Command("textit", e.Title)} {Text(string.Join(", ", e.Items))}" : Text(Entry.Join(", ", e.Title, e.Detail, e.Organization, e.Dates))) + "\n\n";
    }
}
