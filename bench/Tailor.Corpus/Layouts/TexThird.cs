using static Tailor.Corpus.Tex;

namespace Tailor.Corpus.Layouts;

/// <summary>The third set's layouts made with LaTeX, most of them with classes for resumes.</summary>
internal static class TexThird
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("europasscv", ".pdf", CorpusSet.Third, new Dates("MM/yyyy", " – "), EuropassCv) { OnlyPersons = ["chidinma", "eliseo", "joelle", "ottavio"] },
        new("banking", ".pdf", CorpusSet.Third, new Dates("MMM yyyy", "–"), Banking) { OnlyPersons = ["eliseo", "joelle", "marijke", "ottavio"], Prints = Layout.WithBareSite },
        new("curve", ".pdf", CorpusSet.Third, new Dates("yyyy", " – "), Curve) { OnlyPersons = ["chidinma", "joelle", "ottavio"] },
        new("paracol", ".pdf", CorpusSet.Third, new Dates("MM.yyyy", " – "), Paracol) { OnlyPersons = ["chidinma", "eliseo", "joelle", "marijke"] },
    ];

    /// <summary>The class europasscv: labels at the left, jobs with dates there, languages in its table of levels.</summary>
    private static byte[] EuropassCv(Sheet sheet)
    {
        var language = sheet.Language.TwoLetterISOLanguageName switch { "it" => "italian", "es" => "spanish", _ => "english" };
        return Pdf(
            "xelatex",
            $$"""
            \documentclass[{{language}},a4paper,nologo]{europasscv}
            \usepackage{fontspec}\setmainfont{TeX Gyre Heros}\renewcommand\today{03/03/2025}
            {{Command("ecvname", sheet.Info.Name)}}{{Command("ecvaddress", sheet.Info.Location ?? "")}}{{Command("ecvmobile", sheet.Info.Phone ?? "")}}
            {{Command("ecvemail", sheet.Info.Email)}}{{Command("ecvhomepage", sheet.Info.Website ?? sheet.Info.Linkedin ?? "")}}
            \begin{document}
            \begin{europasscv}
            \ecvpersonalinfo
            {{(sheet.Info.Headline is { } headline ? $"\\ecvbigitem{{}}{{{Text(headline)}}}" : "")}}
            {{(sheet.Info is { Website: not null, Linkedin: { } linkedin } ? $"\\ecvitem{{}}{{{Text(linkedin)}}}" : "")}}
            {{All(sheet.Sections, s => Command("ecvsection", s.Heading) + "\n" + Body(s))}}
            \end{europasscv}
            \end{document}
            """);

        static string Body(Section s) => s.Topic switch
        {
            Topic.Languages => Levels(s.Entries),
            Topic.Skills or Topic.References => All(s.Entries, e => $"\\ecvblueitem{{{Text(e.Title)}}}{{{Text(Entry.Join(", ", [e.Detail, .. e.Items]))}}}\n"),
            Topic.Experience or Topic.Education or Topic.Volunteer or Topic.Projects => All(s.Entries, e => $"\\ecvtitle{{{Text(e.Dates)}}}{{{Text(e.Title)}}}\n"
                + All(new[] { Entry.Join(", ", e.Organization, e.Place), e.Detail, e.Link, string.Join(", ", e.Items) }.Where(l => l.Length > 0), l => $"\\ecvitem{{}}{{{Text(l)}}}\n")
                + (e.Bullets.Count > 0 ? $"\\ecvitem{{}}{{{Items(e.Bullets, "ecvitemize")}}}\n" : "")),
            _ => All(s.Entries, e => $"\\ecvitem{{{Text(e.Dates)}}}{{{Text(Entry.Join(", ", [e.Title, e.Detail, e.Organization, .. e.Items]))}}}\n"),
        };

        // Levels of the common framework go into the class's table, others are native.
        static string Levels(IReadOnlyList<Entry> languages)
        {
            var (graded, native) = (languages.Where(l => l.Detail.Length == 2).ToList(), languages.Where(l => l.Detail.Length != 2));
            var table = "\\ecvlanguageheader\n" + All(graded.Index(), l =>
                $"\\ecv{(l.Index == graded.Count - 1 ? "last" : "")}language{{{Text(l.Item.Title)}}}{string.Concat(Enumerable.Repeat($"{{{l.Item.Detail}}}", 5))}\n") + "\\ecvlanguagefooter\n";
            return All(native, l => $"\\ecvblueitem{{{Text(l.Title)}}}{{{Text(l.Detail)}}}\n") + (graded.Count > 0 ? table : "");
        }
    }

    /// <summary>The class moderncv in its banking style: everything centred above, employer and place at the ends of one line, role and dates of the next.</summary>
    private static byte[] Banking(Sheet sheet)
    {
        var name = sheet.Info.Name.Split(' ', 2);
        return Pdf(
            "pdflatex",
            $$"""
            % Expanded fonts make four times the bytes.
            \PassOptionsToPackage{expansion=false}{microtype}\documentclass[11pt,a4paper,roman]{moderncv}
            \usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}
            % The icons of marvosym, which every TeX has, in place of those of fontawesome5.
            \makeatletter\@namedef{ver@moderncviconssymbols.sty}{}\makeatother
            \moderncvstyle{banking}\moderncvcolor{burgundy}\usepackage{moderncviconsmarvosym}
            \usepackage[scale=0.78]{geometry}
            \name{{{Text(name[0])}}}{{{Text(name[1])}}}
            {{Command("title", sheet.Info.Headline ?? "")}}{{Command("address", sheet.Info.Location ?? "")}}{{Command("phone[mobile]", sheet.Info.Phone ?? "")}}{{Command("email", sheet.Info.Email)}}
            {{Command("homepage", sheet.Info.Website ?? "")}}{{Command("extrainfo", sheet.Info.Linkedin ?? "")}}
            \begin{document}
            \makecvtitle
            {{All(sheet.Sections, s => Command("section", s.Heading) + "\n" + All(s.Entries, e => Line(s, e)))}}
            \end{document}
            """);

        static string Line(Section s, Entry e) =>
            s.IsHistory
                ? $"\\cventry{{{Text(e.Dates)}}}{{{Text(e.Title)}}}{{{Text(e.Organization)}}}{{{Text(e.Place)}}}{{}}{{{Text(Entry.Join(" ", e.Detail, e.Link))}{(e.Items.Count > 0 ? $"\\newline {Text(string.Join(", ", e.Items))}" : "")}{Items(e.Bullets)}}}\n"
                : $"\\cvitem{{{Text(s.Topic == Topic.Summary ? "" : e.Title)}}}{{{Text(Entry.Join(", ", [e.Detail, e.Organization, e.Dates, .. e.Items]))}}}\n";
    }

    /// <summary>The class curve: contacts at both sides of the top, years in a left column with a bullet before every entry.</summary>
    private static byte[] Curve(Sheet sheet)
    {
        sheet = sheet with { Words = Wording.OwnOf(sheet.Language) };
        return Pdf(
            "xelatex",
            $$"""
            \documentclass[a4paper,11pt,english]{curve}
            \usepackage{fontspec}\usepackage[margin=22mm]{geometry}\setmainfont{TeX Gyre Bonum}
            \renewcommand\labelitemi{--}\rubricfont{\large\bfseries}
            {{All(sheet.Sections.Index(), s => $"\\begin{{filecontents}}[overwrite]{{part{s.Index}.tex}}\n\\begin{{rubric}}{{{Text(s.Item.Heading)}}}\n{All(s.Item.Entries, e => Line(s.Item, e))}\\end{{rubric}}\n\\end{{filecontents}}\n")}}
            \leftheader{ {{Command("textbf", sheet.Info.Name)}}\\ {{Text(sheet.Info.Headline ?? "")}}\\ {{Text(sheet.Info.Location ?? "")}} }
            \rightheader{ {{string.Join("\\\\ ", sheet.Contacts.Where(c => c != sheet.Info.Location).Select(Text))}} }
            \begin{document}
            \makeheaders[t]
            {{All(sheet.Sections.Index(), s => $"\\makerubric{{part{s.Index}}}\n")}}
            \end{document}
            """);

        static string Line(Section s, Entry e) => s switch
        {
            { IsHistory: true } => $"\\entry*[{Text(e.Dates)}] {Command("textbf", e.Title)}{(e.Organization.Length > 0 ? $", {Text(Entry.Join(", ", e.Organization, e.Place))}" : "")}"
                + string.Concat(new[] { e.Detail, e.Link, string.Join(", ", e.Items) }.Where(l => l.Length > 0).Select(l => $"\\par {Text(l)}")) + "\n" + Items(e.Bullets),
            { Topic: Topic.Skills or Topic.Languages } => $"\\entry*[{Text(e.Title)}] {Text(Entry.Join(", ", [e.Detail, .. e.Items]))}\n",
            _ => $"\\entry*[{Text(e.Dates)}] {Text(Entry.Join(", ", [e.Title, e.Detail, e.Organization, .. e.Items]))}\n",
        };
    }

    /// <summary>Two columns by paracol, the narrow one at the right and tinted, with a meter drawn beside each language.</summary>
    private static byte[] Paracol(Sheet sheet)
    {
        Topic[] side = [Topic.Summary, Topic.Skills, Topic.Languages, Topic.Certifications, Topic.Awards, Topic.Custom];
        return Pdf(
            "xelatex",
            $$"""
            \documentclass[10pt,a4paper]{article}
            \usepackage[left=14mm,right=14mm,top=13mm,bottom=13mm]{geometry}\usepackage{fontspec,xcolor,paracol,enumitem,titlesec,microtype}
            \setmainfont{Lato}\definecolor{ink}{HTML}{274690}\definecolor{tint}{HTML}{EEF1F8}\pagestyle{empty}
            \titleformat{\section}{\color{ink}\large\bfseries}{}{0pt}{}[{\color{ink}\titlerule[0.8pt]}]\titlespacing{\section}{0pt}{9pt}{4pt}
            \setlist[itemize]{leftmargin=1em,itemsep=1pt,topsep=2pt,label=\color{ink}\textbullet}\setlength\parindent{0pt}\raggedright
            \columnratio{0.64}\setlength\columnsep{9mm}\backgroundcolor{c[1](3mm,3mm)}{tint}
            \begin{document}
            {\fontsize{26}{30}\selectfont\bfseries {{Text(sheet.Info.Name)}} }\par{\large\color{ink} {{Text(sheet.Info.Headline ?? "")}} }\par\smallskip
            {\small {{string.Join("\\quad ", sheet.Contacts.Select(c => $"\\mbox{{{Text(c)}}}"))}} }\par\medskip
            \begin{paracol}{2}
            {{All(sheet.Except(side), s => Command("section*", s.Heading.ToUpper(sheet.Language)) + "\n" + All(s.Entries, Main))}}
            \switchcolumn
            {{All(sheet.Only(side), s => Command("section*", s.Heading.ToUpper(sheet.Language)) + "\n" + All(s.Entries.Index(), e => Side(s, e.Item, e.Index)))}}
            \end{paracol}
            \end{document}
            """);

        static string Main(Entry e) =>
            $"{Command("textbf", e.Title)}\\par\n{(e.Organization.Length > 0 ? $"{{\\color{{ink}}{Text(e.Organization)}}}\\par\n" : "")}{(e.Dates + e.Place is "" ? "" : $"{{\\small\\color{{gray}}{Text(e.Dates)}\\hfill {Text(e.Place)}}}\\par\n")}"
            + string.Concat(new[] { e.Detail, e.Link, string.Join(", ", e.Items) }.Where(l => l.Length > 0).Select(l => Text(l) + "\\par\n")) + Items(e.Bullets) + "\\medskip\n";

        static string Side(Section s, Entry e, int index) => s.Topic switch
        {
            Topic.Summary => Text(e.Detail) + "\\par\n",
            Topic.Skills or Topic.Custom => Command("textbf", e.Title) + "\\par\n" + string.Join(" \\textbullet\\ ", e.Items.Select(Text)) + "\\par\\smallskip\n",
            Topic.Languages => $"{Text(e.Title)}\\hfill {Text(e.Detail)}\\par{{\\color{{ink}}\\rule{{{0.9 - (0.15 * index):0.00}\\linewidth}}{{2pt}}}}\\par\\smallskip\n",
            _ => $"{Command("textbf", e.Title)}\\par\n{Text(Entry.Join(", ", e.Organization, e.Dates))}\\par\n{(e.Detail.Length > 0 ? Text(e.Detail) + "\\par\n" : "")}\\smallskip\n",
        };
    }
}
