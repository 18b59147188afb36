using System.Globalization;

namespace Tailor.Corpus;

/// <summary>The words that a document adds of its own, in its language.</summary>
internal sealed record Wording(
    string Summary, string Experience, string Education, string Skills, string Projects, string Certifications, string Languages,
    string Awards, string Publications, string Volunteer, string References, string Present, string Grade)
{
    private static readonly Dictionary<string, Wording> ByLanguage = new()
    {
        ["en"] = new("Profile", "Work Experience", "Education", "Skills", "Projects", "Certifications", "Languages", "Awards", "Publications", "Volunteering", "References", "Present", "GPA"),
        ["de"] = new("Profil", "Berufserfahrung", "Ausbildung", "Kenntnisse", "Projekte", "Zertifikate", "Sprachen", "Auszeichnungen", "Veröffentlichungen", "Ehrenamt", "Referenzen", "heute", "Note"),
        ["fr"] = new("Profil", "Expérience professionnelle", "Formation", "Compétences", "Projets", "Certifications", "Langues", "Distinctions", "Publications", "Bénévolat", "Références", "aujourd'hui", "Mention"),
        ["es"] = new("Perfil", "Experiencia profesional", "Formación académica", "Competencias", "Proyectos", "Certificaciones", "Idiomas", "Premios", "Publicaciones", "Voluntariado", "Referencias", "actualidad", "Nota media"),
        ["pl"] = new("Podsumowanie", "Doświadczenie zawodowe", "Wykształcenie", "Umiejętności", "Projekty", "Certyfikaty", "Języki obce", "Nagrody", "Publikacje", "Wolontariat", "Referencje", "obecnie", "Ocena"),
        ["ja"] = new("自己紹介", "職歴", "学歴", "スキル", "プロジェクト", "資格", "語学", "受賞歴", "著作", "ボランティア", "推薦者", "現在", "成績"),
        ["it"] = new("Profilo", "Esperienza lavorativa", "Istruzione e formazione", "Competenze", "Progetti", "Certificazioni", "Lingue", "Premi", "Pubblicazioni", "Volontariato", "Referenze", "oggi", "Voto"),
        ["nl"] = new("Profiel", "Werkervaring", "Opleidingen", "Vaardigheden", "Projecten", "Certificaten", "Talen", "Prijzen", "Publicaties", "Vrijwilligerswerk", "Referenties", "heden", "Eindcijfer"),
        ["bg"] = new("Профил", "Професионален опит", "Образование", "Умения", "Проекти", "Сертификати", "Езици", "Награди", "Публикации", "Доброволчество", "Препоръки", "досега", "Успех"),
        ["ko"] = new("자기소개", "경력", "학력", "기술", "프로젝트", "자격증", "어학", "수상", "논문", "봉사활동", "추천인", "현재", "학점"),
        ["ar"] = new("الملخص", "الخبرة المهنية", "التعليم", "المهارات", "المشاريع", "الشهادات", "اللغات", "الجوائز", "المنشورات", "العمل التطوعي", "المراجع", "حتى الآن", "التقدير"),
    };

    /// <summary>Titles as people write them who do not take those of a template.</summary>
    private static readonly Dictionary<string, Wording> OwnByLanguage = new()
    {
        ["en"] = new("About me", "Where I have worked", "Where I studied", "What I am good at", "Things I have made", "Licences and certificates", "Languages I speak", "Recognition", "Selected writing", "Giving back", "People who know my work", "Present", "CGPA"),
        ["es"] = new("Sobre mí", "Trayectoria", "Estudios", "Lo que domino", "Trabajos propios", "Cursos y constancias", "Idiomas que hablo", "Reconocimientos", "Artículos", "Labor social", "Quienes me recomiendan", "actualidad", "Promedio"),
        ["it"] = new("Chi sono", "Percorso professionale", "Studi", "Cosa so fare", "Lavori scelti", "Abilitazioni e certificati", "Lingue parlate", "Riconoscimenti", "Articoli scelti", "Impegno sociale", "Chi può parlare di me", "oggi", "Votazione"),
        ["nl"] = new("Over mij", "Loopbaan", "Studie", "Waar ik goed in ben", "Eigen werk", "Cursussen en certificaten", "Talenkennis", "Onderscheidingen", "Artikelen", "Daarnaast", "Wie mij kennen", "heden", "Eindcijfer"),
        ["bg"] = new("За мен", "Професионален път", "Образование и обучение", "Умения и компетентности", "Избрани проекти", "Курсове и сертификати", "Владеене на езици", "Отличия", "Статии", "Доброволчески труд", "Препоръчители", "досега", "Среден успех"),
        ["ko"] = new("나를 소개합니다", "경력 사항", "학력 사항", "보유 역량", "주요 프로젝트", "자격 및 수료", "외국어 능력", "수상 내역", "발표 논문", "봉사 활동", "추천인", "현재", "평점"),
    };

    /// <summary>As <see cref="Of"/>, in <see cref="OwnByLanguage"/>'s words.</summary>
    public static Wording OwnOf(CultureInfo language) => OwnByLanguage[language.TwoLetterISOLanguageName];

    public static Wording Of(CultureInfo language) => ByLanguage[language.TwoLetterISOLanguageName];
}
