using Tailor.Resumes;

namespace Tailor.Documents.Tests.Writing;

/// <summary>Invented people who write in languages of other scripts; all their facts fit a parser that has their words.</summary>
internal static class LanguageResumes
{
    /// <summary>By the language that the resume is written in.</summary>
    public static IReadOnlyDictionary<string, Resume> All { get; } = new Dictionary<string, Resume>
    {
        ["ar"] = Of(
            "هند الزهراني", "الدمام، السعودية", "محاسبة ذات خبرة ثماني سنوات في شركات الطاقة والنقل.",
            [new("محاسبة أولى", "شركة الواحة", "الدمام", "2020-04", null, ["إعداد القوائم المالية لعدد 12 فرعاً.", "خفض زمن الإقفال من 9 أيام إلى 4."])],
            new("بكالوريوس محاسبة", "جامعة الملك فيصل", "2011", "2015"), ["Excel", "SAP"]),
        ["he"] = Of(
            "יעל ברקת", "חיפה, ישראל", "אחות מוסמכת עם עשר שנות ניסיון במחלקות פנימיות ובמיון.",
            [new("אחות אחראית", "מרכז רפואי כרמלית", "חיפה", "2019-02", null, ["ניהול משמרת של 14 אחיות.", "הכשרת 30 עובדות חדשות."])],
            new("תואר ראשון בסיעוד", "אוניברסיטת חיפה", "2008", "2012"), ["Excel", "Chameleon"]),
        ["fa"] = Of(
            "مریم کاظمی", "شیراز، ایران", "معمار با دوازده سال تجربه در طراحی مدرسه و کتابخانه.",
            [new("معمار ارشد", "شرکت معماری سرو", "شیراز", "2018-09", null, ["طراحی 7 مدرسه در استان فارس."])],
            new("کارشناسی معماری", "دانشگاه شیراز", "2004", "2009"), ["Revit", "AutoCAD"]),
        ["zh"] = Of(
            "王芳", "杭州，中国", "十年供应链管理经验，熟悉仓储规划与成本分析。",
            [new("供应链经理", "东湖物流有限公司", "杭州", "2019-07", null, ["管理6个仓库，年吞吐量120万件。", "将缺货率从4.1%降至0.9%。"])],
            new("物流管理学士", "浙江大学", "2008", "2012"), ["SAP", "Power BI"]),
        ["ja"] = Of(
            "佐藤 健", "大阪府", "製造業の品質管理に十五年携わってきました。",
            [new("品質管理課長", "株式会社みどり", "大阪", "2016-04", null, ["不良率を1.8%から0.4%に下げた。"])],
            new("学士（工学）", "大阪大学", "2001", "2005"), ["Minitab", "Excel"]),
        ["ko"] = Of(
            "김서연", "서울", "8년 경력의 마케팅 담당자로 소비재 브랜드를 맡아 왔습니다.",
            [new("마케팅 팀장", "한빛식품", "서울", "2020-03", null, ["신제품 5종을 출시했습니다."])],
            new("경영학 학사", "서울대학교", "2009", "2013"), ["Excel", "Figma"]),
        ["ru"] = Of(
            "Анна Соколова", "Казань, Россия", "Инженер-проектировщик с опытом одиннадцать лет. Работаю с мостами и эстакадами.",
            [new("Ведущий инженер", "Волгамост", "Казань", "2017-05", null, ["Рассчитала 14 пролётных строений.", "Руководила группой из 5 человек."])],
            new("Магистр строительства", "Казанский университет", "2006", "2012"), ["AutoCAD", "Revit"]),
        ["el"] = Of(
            "Ελένη Μαρκάκη", "Ηράκλειο, Ελλάδα", "Λογίστρια με εννέα χρόνια εμπειρία σε ξενοδοχεία και εμπορικές επιχειρήσεις.",
            [new("Υπεύθυνη λογιστηρίου", "Ξενοδοχεία Μίνως", "Ηράκλειο", "2018-11", null, ["Τήρηση βιβλίων για 6 ξενοδοχεία."])],
            new("Πτυχίο Λογιστικής", "Πανεπιστήμιο Κρήτης", "2009", "2013"), ["Excel", "SAP"]),
        ["de"] = Of(
            "Jörg Weiß", "Graz, Österreich", "Elektriker mit elf Jahren Erfahrung auf Baustellen und in der Wartung von Anlagen.",
            [new("Obermonteur", "Murtal Elektro GmbH", "Graz", "2018-03", null, ["Leitung von 6 Baustellen mit bis zu 9 Monteuren.", "Prüfung von 140 Anlagen im Jahr."])],
            new("Lehre Elektrotechnik", "Berufsschule Graz", "2008", "2012"), ["Messtechnik", "Schaltpläne"]),
        ["fr"] = Of(
            "Noémie Lefèvre", "Nantes, France", "Infirmière depuis neuf ans, dans les services de cardiologie et aux urgences.",
            [new("Infirmière coordinatrice", "Clinique du Bord de Loire", "Nantes", "2019-01", null, ["Encadrement de 12 soignants.", "Réduction des délais de 35 à 20 minutes."])],
            new("Diplôme d’État d’infirmier", "IFSI de Nantes", "2011", "2014"), ["Pansements", "Triage"]),
        ["tr"] = Of(
            "Gülşen Işık", "İzmir, Türkiye", "On yıldır gıda sektöründe kalite ve üretim için çalışan bir mühendis.",
            [new("Kalite Müdürü", "Ege Gıda", "İzmir", "2019-08", null, ["Fire oranını yüzde 6 seviyesinden 2 seviyesine indirdi."])],
            new("Gıda Mühendisliği", "Ege Üniversitesi", "2008", "2012"), ["HACCP", "Excel"]),
    };

    private static Resume Of(string name, string place, string summary, Work[] jobs, Study study, string[] skills) => new()
    {
        PersonalInfo = new() { Name = name, Email = "me@example.org", Location = place },
        Summary = summary,
        Experience =
        [
            .. jobs.Select(job => new Tailor.Resumes.Work
            {
                Title = job.Title,
                Company = job.Company,
                Location = job.Place,
                StartDate = job.Start,
                EndDate = job.End,
                Current = job.End is null,
                Description = job.Bullets,
            }),
        ],
        Education = [new() { Degree = study.Degree, Institution = study.Institution, StartDate = study.Start, EndDate = study.End }],
        Skills = new() { Technical = skills },
    };

    private sealed record Work(string Title, string Company, string Place, string Start, string? End, string[] Bullets);

    private sealed record Study(string Degree, string Institution, string Start, string End);
}
