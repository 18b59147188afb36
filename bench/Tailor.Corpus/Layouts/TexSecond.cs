using static Tailor.Corpus.Tex;

namespace Tailor.Corpus.Layouts;

/// <summary>The second set's layouts made with LaTeX.</summary>
internal static class TexSecond
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("europass", ".pdf", CorpusSet.Second, new Dates("MM/yyyy", " -- "), Europass) { OnlyLanguages = ["en"] },
        new("two-columns", ".pdf", CorpusSet.Second, new Dates("MMM yyyy", "–"), TwoColumns) { OnlyLanguages = ["en"] },
        new("bitmap-fonts", ".pdf", CorpusSet.Second, new Dates("yyyy", " - "), BitmapFonts) { OnlyPersons = ["declan", "inigo", "tuva"] },
    ];

    /// <summary>A table like that of Europass: every part of an entry is a row with its own label at the left.</summary>
    private static byte[] Europass(Sheet sheet)
    {
        return Pdf(
            "xelatex",
            $$"""
            \documentclass[10pt,a4paper]{article}
            \usepackage[margin=16mm]{geometry}\usepackage{fontspec,longtable,array,lastpage,fancyhdr}
            \setmainfont{TeX Gyre Heros}\pagestyle{fancy}\fancyhf{}\renewcommand\headrulewidth{0pt}\lfoot{\small Page \thepage/\pageref{LastPage} --- Curriculum vitae of {{Text(sheet.Info.Name)}} }
            \setlength\extrarowheight{2pt}
            \begin{document}
            \begin{longtable}{>{\raggedleft\arraybackslash}p{48mm}|>{\raggedright\arraybackslash}p{116mm} }
            {{Row("Name", sheet.Info.Name)}}{{Row("Address", sheet.Info.Location ?? "")}}{{Row("Telephone", sheet.Info.Phone ?? "")}}{{Row("E-mail", sheet.Info.Email)}}
            {{All(new[] { sheet.Info.Headline, sheet.Info.Linkedin, sheet.Info.Github, sheet.Info.Website }.OfType<string>(), c => Row(c == sheet.Info.Headline ? "Occupation" : "Web", c))}}
            {{All(sheet.Sections, s => $"&\\\\\n\\textbf{{{Text(s.Heading)}}} &\\\\\n" + All(s.Entries, e => Rows(s, e)))}}
            \end{longtable}
            \end{document}
            """);

        static string Row(string label, string text) => text.Length == 0 ? "" : $"{Text(label)} & {Text(text)}\\\\\n";

        static string Rows(Section s, Entry e) => s.Topic switch
        {
            Topic.Experience or Topic.Volunteer => Row("Dates", e.Dates) + Row("Occupation or position held", e.Title)
                + Duties("Main activities and responsibilities", e) + Row("Name and address of employer", Entry.Join(", ", e.Organization, e.Place)),
            Topic.Education => Row("Dates", e.Dates) + Row("Title of qualification awarded", e.Title) + Row("", e.Detail)
                + Row("Name and type of organisation", Entry.Join(", ", e.Organization, e.Place)) + Duties("", e),
            Topic.Projects => Row(e.Dates, e.Title) + Row("", e.Detail) + Row("", e.Link) + Row("", string.Join(", ", e.Items)) + Duties("", e),
            Topic.Skills or Topic.Languages => Row(e.Title, Entry.Join(", ", [e.Detail, .. e.Items])),
            _ => Row(e.Dates, Entry.Join(", ", [e.Title, e.Detail, e.Organization, .. e.Items])),
        };

        static string Duties(string label, Entry e) => All(e.Bullets.Index(), b => $"{(b.Index == 0 ? Text(label) : "")} & \\textbullet\\ {Text(b.Item)}\\\\\n");
    }

    /// <summary>Two columns of justified, hyphenated text from top to bottom; entries break over columns and pages.</summary>
    private static byte[] TwoColumns(Sheet sheet)
    {
        return Pdf(
            "xelatex",
            $$"""
            \documentclass[10pt,a4paper,twocolumn]{article}
            \usepackage[margin=18mm,columnsep=8mm]{geometry}\usepackage{fontspec,titlesec,enumitem}\usepackage[english]{babel}
            \setmainfont{TeX Gyre Schola}[Ligatures={Common,TeX}]
            \titleformat{\section}{\bfseries\normalsize}{}{0pt}{}[\titlerule]\titlespacing{\section}{0pt}{8pt}{4pt}
            \setlist[itemize]{leftmargin=1em,itemsep=0pt,topsep=1pt,label=--}\setlength\parindent{0pt}
            \begin{document}
            \twocolumn[{ {\Large\bfseries {{Text(sheet.Info.Name)}} }\par {\itshape {{Text(sheet.Info.Headline ?? "")}} }\par {{string.Join(" \\textbar\\ ", sheet.Contacts.Select(Text))}}\par\vspace{5mm} }]
            {{All(sheet.Sections, s => Command("section", s.Heading) + "\n" + All(s.Entries, e => Lines(s, e)))}}
            \end{document}
            """);

        static string Lines(Section s, Entry e) =>
            s.IsHistory
                ? $"{Command("textbf", e.Title)}\\\\\n{Text(Entry.Join(", ", e.Organization, e.Place))}\n\n{Command("textit", e.Dates)}\n\n{Text(Entry.Join(" ", e.Detail, e.Link))}\n\n"
                    + $"{Text(string.Join(", ", e.Items))}\n\n{Items(e.Bullets)}\\smallskip\n\n"
                : $"{Text(Entry.Join(": ", e.Title, string.Join(", ", e.Items)))}{All(new[] { e.Detail, e.Organization, e.Dates }.Where(p => p.Length > 0).Index(), p => (p.Index == 0 && e.Title.Length == 0 ? "" : ", ") + Text(p.Item))}\n\n";
    }

    /// <summary>Bitmap (Type 3) fonts, a running header with the page's number, numbered publications: the older academic CV.</summary>
    private static byte[] BitmapFonts(Sheet sheet)
    {
        return Pdf(
            "pdflatex",
            $$"""
            \documentclass[11pt,a4paper]{article}
            % Without outlines of these fonts TeX sets them as bitmaps: what is wanted here.
            \pdfmapfile{}
            \usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[protrusion=false,expansion=false]{microtype}\DisableLigatures{encoding=*,family=*}\usepackage[margin=26mm,headheight=14pt]{geometry}\usepackage{lastpage,fancyhdr,enumitem}
            \pagestyle{fancy}\fancyhf{}\lhead{ {{Text(sheet.Info.Name)}} }\rhead{\thepage\ / \pageref{LastPage} }
            \setlength\parindent{0pt}\setlist{itemsep=1pt,topsep=2pt}
            \begin{document}
            {\huge {{Text(sheet.Info.Name)}} }\\[3pt]
            {{Text(sheet.Info.Headline ?? "")}}\\
            {{string.Join("\\\\\n", sheet.Contacts.Select(Text))}}
            {{All(sheet.Sections, s => $"\n\n\\bigskip {{\\sc\\large {Text(s.Heading)}}}\\par\\smallskip\n" + Body(s))}}
            \end{document}
            """);

        static string Body(Section s) => s.Topic switch
        {
            Topic.Publications => $"\\begin{{enumerate}}\n{All(s.Entries, e => $"\\item {Text(Entry.Join(". ", e.Detail, e.Title))}. {Command("textit", e.Organization)}, {Text(e.Dates)}.\n")}\\end{{enumerate}}\n",
            Topic.Experience or Topic.Education or Topic.Volunteer or Topic.Projects => All(s.Entries, e =>
                $"\\parbox[t]{{30mm}}{{{Text(e.Dates)}\\hfil}}\\parbox[t]{{125mm}}{{\\textbf{{{Text(e.Title)}}}{(e.Organization.Length > 0 ? $", {Text(Entry.Join(", ", e.Organization, e.Place))}" : "")}}}\\par\n"
                + $"{Text(Entry.Join(" ", e.Detail, e.Link))}\\par\n{Text(string.Join(", ", e.Items))}\\par\n{Items(e.Bullets)}"),
            _ => All(s.Entries, e => Text(Entry.Join(", ", [e.Title, e.Detail, e.Organization, e.Dates, .. e.Items])) + "\\par\n"),
        };
    }
}
