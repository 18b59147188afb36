using System.Globalization;
using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes.Terms;

namespace Tailor.Core.Jobs;

/// <summary>The terms of a post: level, years, work mode, degree.</summary>
internal static partial class PostingTerms
{
    private static readonly string[][] LevelRows = [.. DataFile.Rows("levels", 2)];

    private static readonly TermIndex Levels = new(
        LevelRows.SelectMany((r, id) => DataFile.List(r[1]).Select(w => new Term(w, id))));

    private static readonly string[] NumberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The level that the title states, or the text beside the word level; empty when none is.</summary>
    public static string Level(string title, IReadOnlyList<PostingLine> lines) =>
        Levels.Find(title).Select(m => LevelRows[m.Id][0]).FirstOrDefault()
        ?? (ManagesPeople().IsMatch(title) ? "manager" : null)
        ?? lines.Where(l => l.Section != PostingSection.Noise && LevelWord().IsMatch(l.Text))
            .SelectMany(l => Levels.Find(l.Text))
            .Select(m => LevelRows[m.Id][0])
            .FirstOrDefault()
        ?? "";

    /// <summary>The most years that a requirement asks for at least: "5+ years, 2 of them with Kubernetes" are 5.</summary>
    public static int? YearsMin(IReadOnlyList<PostingLine> lines)
    {
        var years = lines
            .Where(l => l.Section is PostingSection.Required or PostingSection.Unknown or PostingSection.Duties)
            .OrderBy(l => l.Section == PostingSection.Required ? 0 : 1)
            .SelectMany(l => YearsPattern().Matches(l.Text).Where(m => AsksFor(l, m)).Select(m => Number(m.Groups["low"].Value)))
            .Where(y => y is > 0 and <= 40)
            .ToList();
        return years.Count == 0 ? null : years.Max();
    }

    /// <summary><c>hybrid</c>, <c>remote</c> or <c>onsite</c>; null when the posting does not say.</summary>
    public static string? WorkMode(IReadOnlyList<PostingLine> lines)
    {
        var text = lines.Where(l => l.Section != PostingSection.Noise).Select(l => l.Text).ToList();
        return text.Any(t => NotAtHome().IsMatch(t)) ? "onsite"
            : text.Any(t => Hybrid().IsMatch(t)) ? "hybrid"
            : text.Any(t => NoRemote().IsMatch(t)) ? "onsite"
            : text.Any(t => Remote().IsMatch(t)) ? "remote"
            : text.Any(t => Onsite().IsMatch(t)) ? "onsite"
            : null;
    }

    /// <summary>The lowest level of degree named: phd, master, bachelor, associate, vocational; null when none is asked for.</summary>
    public static string? Degree(IReadOnlyList<PostingLine> lines)
    {
        var text = lines.Where(l => l.Section is not (PostingSection.Noise or PostingSection.About or PostingSection.NotNeeded or PostingSection.Benefits))
            .SelectMany(Clauses.Split)
            .Where(c => !c.Cues.Any(k => k.Meaning is Cue.Negated or Cue.NegatedNo) && !PerhapsDegree().IsMatch(c.Text))
            .Select(c => c.Text)
            .ToList();
        return text.SelectMany(DegreesNamed).OrderBy(d => Array.IndexOf(DegreesFromLowest, d)).FirstOrDefault();
    }

    private static readonly string[] DegreesFromLowest = ["vocational", "associate", "bachelor", "master", "phd"];

    /// <summary>The lowest degree that a text names, or null.</summary>
    public static string? DegreeNamed(string text) => DegreesNamed(text).FirstOrDefault();

    /// <summary>The degrees that a text names, the lowest first.</summary>
    public static IEnumerable<string> DegreesNamed(string text) =>
        new (string Name, Regex Pattern)[] { ("vocational", Vocational()), ("associate", Associate()), ("bachelor", Bachelor()), ("master", Master()), ("phd", Doctor()) }
            .Where(d => d.Pattern.IsMatch(text)).Select(d => d.Name).DefaultIfEmpty(AnyDegree().IsMatch(text) ? "bachelor" : null).OfType<string>();

    /// <summary>The years that a text asks for, with the place where each ends.</summary>
    public static IEnumerable<(int Years, int End)> YearsIn(string text) =>
        YearsPattern().Matches(text).Select(m => (Number(m.Groups["low"].Value), m.Index + m.Length)).Concat(OfThem().Matches(text).Select(m => (Number(m.Groups["low"].Value), m.Index + m.Length))).Where(y => y.Item1 > 0);

    /// <summary>Whether a clause names a degree.</summary>
    public static bool NamesDegree(string text) => DegreesNamed(text).Any();

    /// <summary>"20 years in business" and "18 years old" ask for nothing.</summary>
    private static bool AsksFor(PostingLine line, Match years) =>
        !NotExperience().IsMatch(line.Text[years.Index..Math.Min(line.Text.Length, years.Index + years.Length + 25)])
        && (!OfTheCompany().IsMatch(line.Text[Math.Max(0, years.Index - 30)..years.Index]) || YouHave().IsMatch(line.Text[..years.Index]))
        && (line.Section == PostingSection.Required || Experience().IsMatch(line.Text));

    private static int Number(string text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : text.Equals("a couple of", StringComparison.OrdinalIgnoreCase) ? 2 : Array.IndexOf(NumberWords, text.ToLowerInvariant());

    [GeneratedRegex(@"(?<low>\b\d{1,2}|\b(?:a couple of|one|two|three|four|five|six|seven|eight|nine|ten)\b)\s?\+?(?:\s?(?:-|–|to|bis|à|a|or more|oder mehr|plus|\(\d+\))\s?\d{0,2})?\+?\s(?:full\s|solid\s)?(?:years?|yrs?|Jahre?n?|ans|années|años)\b|(?<low>\b\d{1,2})\s?yrs?\+?|(?<=years?\s(?:\w+\s){0,3})\((?<low>\d{1,2})\+\)", RegexOptions.IgnoreCase)]
    private static partial Regex YearsPattern();

    /// <summary>"2 of them with Kubernetes", "three of which in phase III".</summary>
    [GeneratedRegex(@"(?<low>\b\d{1,2}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)\s(?:\(\d\)\s)?of (?:them|which|those)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfThem();

    [GeneratedRegex(@"\b(?:years?|Jahre?|ans|años)\s(?:old|of age|ago|in business|alt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotExperience();

    [GeneratedRegex(@"\b(?:for|over the (?:last|past)|since|within|every|seit|depuis|desde hace|contract of|last|next|first)\s(?:more than\s|over\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheCompany();

    [GeneratedRegex(@"\b[Yy]ou(?:['\u2019]ve| have| should have| must have)\b")]
    private static partial Regex YouHave();

    [GeneratedRegex(@"experience|erfahrung|expérience|experiencia|\byou\b|\bas an?\b|\bin\b|\bwith\b", RegexOptions.IgnoreCase)]
    private static partial Regex Experience();

    [GeneratedRegex(@"\blevel\b|entry-level|mid-level|seniority|\bgraduate (?:role|position|scheme)\b|\bwe are (?:looking for|hiring|seeking)\b|\binternship\b", RegexOptions.IgnoreCase)]
    private static partial Regex LevelWord();

    [GeneratedRegex(@"\bhybrid\b|\bhybrides?\b|\btélétravail partiel\b|\btélétravail\s?:?\s?(?:un|deux|trois|\d) jours?\b|\bteilweise (?:remote|Homeoffice)\b|\bhome (?:on|two|three|one|\d)\b|\b(?:in person|in the office|on-?site|in-office)\s(?:\w+\s){0,2}(?:one|two|three|four|\d)\s(?:\(\d\)\s)?days|\b(?:in person|in the office|on-?site) (?:Mon|Tues|Wednes|Thurs|Fri)\w*|\b(?:overlap|meet) in person\b|\b(?:one|two|three|four|\d) (?:\(\d\) )?days (?:a|per) week (?:in|at|on|from home)|\boffice (?:one|two|three|four|\d) days|\b(?:zwei|drei|vier|\d) Tage?n? (?:pro Woche )?(?:im Büro|Homeoffice|mobil)|\b(?:deux|trois|\d) jours (?:par semaine )?(?:de|en) télétravail|\b(?:dos|tres|\d) días (?:a la semana )?(?:de teletrabajo|en casa|presencial)|\bhíbrid[oa]\b|\b(?:one|two|three|four|\d) (?:fixed )?(?:office days|days (?:a|per) week (?:in|at|on)|days (?:in|at) (?:the|our) office|days on-?site|Tage (?:pro Woche )?im Büro|jours (?:par semaine )?au bureau|jours de télétravail|Tage Homeoffice|días (?:a la semana )?en (?:la )?oficina|días de teletrabajo)", RegexOptions.IgnoreCase)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\b(?:no|not|cannot be|can't be|isn't|kein|nicht|pas de|sin|non)\s(?:a\s|possible\s|fully\s|be\s|done\s)*(?:remote|homeoffice|home office|home-office|télétravail|teletrabajo|work from home)\b|\bremote(?: work)? (?:is|work is) not\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoRemote();

    [GeneratedRegex(@"\bremote\b|\bfully remote\b|\bwork(?:ing)? from (?:home|anywhere)\b|\bfull télétravail\b|\b100 ?% (?:remote|télétravail|teletrabajo|homeoffice)|\bwfh\b|\bteletrabajo\b|\btélétravail\b|\ben remoto\b", RegexOptions.IgnoreCase)]
    private static partial Regex Remote();

    [GeneratedRegex(@"\bon[- ]?site\b|\bin[- ]office\b|\bin person\b|\bin-person\b|\bon the ward\b|\b(?:in|at|from) (?:the|our) (?:office|clinic|hospital|school|shop|studio|workshop|plant|site|lab)\b|\bvor Ort\b|\bsur site\b|\bpresencial\b|\ben présentiel\b|\bplace of work\b", RegexOptions.IgnoreCase)]
    private static partial Regex Onsite();

    [GeneratedRegex(@"\bbachelor'?s?\b|\bbachelor’s\b|\bB\.?Sc\b|\bB\.S\.|\bBS\b(?= (?:in|degree|or))|\bBA\b(?= (?:in|degree|or))|\bBSN\b|\bB\.?Tech\b|\bB\.?Com\b|\bBBA\b|\bBFA\b|\bLL\.?B\b|\bB\.?Ed\b|\b(?-i:BE|B\.E\.)(?=\s(?:\(Hons|in\b))|\blicenciatura\b|\blicence\s(?:en|de|d')|\blicencjat\b|\bBS(?:ME|EE|CS|CE|IT|BA)\b|\bB\.?Eng\b|\bB\.?A\.|\b(?-i:Licence)\b(?! (?:to|for|no))|\bGrado\b|\bHochschul|\babgeschlossenes Studium\b|\bStudium der\b|\bgraduado\b|\bBac ?\+ ?3\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bachelor();

    [GeneratedRegex(@"(?<!Certified |Scrum )\bmaster'?s?\b(?=.{0,12}(?:degree|in |or |of |,|$))|\bmaster’s\b|\bM\.?Sc\b|\bM\.?Eng\b|\bBac\s?\+\s?[45]|\bMBA\b|\bMS\b(?= (?:in|degree|or))|\bDiplom\b|\bBac ?\+ ?5\b|\bmáster\b|\bécole d'ingénieur", RegexOptions.IgnoreCase)]
    private static partial Regex Master();

    [GeneratedRegex(@"\b(?:maybe|whether|perhaps|or a bootcamp|no matter)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PerhapsDegree();

    [GeneratedRegex(@"\bnot a (?:home|remote)[- ]?(?:working|work|based)?\b|\bno (?:remote|home)[- ]?(?:work|working|office)\b|\b(?:fully|100 ?%) (?:on-?site|in[- ]office)\b|\bcannot be done (?:remotely|from home)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotAtHome();

    /// <summary>A manager of a product, a project or accounts manages no people by that title.</summary>
    [GeneratedRegex(@"(?<!\b(?:product|project|program|programme|content|account|community|social media|case|brand|category|marketing|campaign|office|property|event|events|partner|customer success|success|delivery|release|change|risk|portfolio|communications|data|research|relationship|key account|sales|quality|facilities|contract|contracts|procurement|supply chain|logistics|growth|compliance|grants?|pr|seo|crm)\s)\bmanager\b", RegexOptions.IgnoreCase)]
    private static partial Regex ManagesPeople();

    /// <summary>A degree without its level is at least a first one.</summary>
    [GeneratedRegex(@"\b(?:university|college|undergraduate|first|honours|relevant|quantitative|technical|STEM|science|engineering|law|design|related) degree\b|\bdegree in\b|\ba degree\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnyDegree();

    [GeneratedRegex(@"\bPh\.?\s?D\b|\bdoctorate\b|\bdoctoral degree\b|\bPromotion in\b|\bdoctorat\b|\bdoctorado\b", RegexOptions.IgnoreCase)]
    private static partial Regex Doctor();

    [GeneratedRegex(@"\bassociate'?s degree\b|\bassociate’s degree\b|\bassociate degree\b|\bADN\b|\bHND\b", RegexOptions.IgnoreCase)]
    private static partial Regex Associate();

    [GeneratedRegex(@"\babgeschlossene (?:Berufs)?ausbildung\b|\bAusbildung (?:als|zum|zur|im)\b|\bvocational\b|\bNVQ\b|\bBTS\b|\bFP de grado\b|\bciclo formativo\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vocational();
}
