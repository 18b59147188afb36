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
        ["ar"] = new("الملخص", "الخبرة المهنية", "التعليم", "المهارات", "المشاريع", "الشهادات", "اللغات", "الجوائز", "المنشورات", "العمل التطوعي", "المراجع", "حتى الآن", "التقدير"),
    };

    public static Wording Of(CultureInfo language) => ByLanguage[language.TwoLetterISOLanguageName];
}
