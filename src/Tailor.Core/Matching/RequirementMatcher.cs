using System.Globalization;
using System.Text.RegularExpressions;
using Tailor.Core.Jobs;
using Tailor.Core.Parsing;
using Tailor.Core.Truth;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Matching;

/// <summary>Whether a text shows what a requirement asks for.</summary>
public enum Answer
{
    /// <summary>The text shows it.</summary>
    Yes,

    /// <summary>The text shows something near it, a weaker form, an unfinished one or a half of it.</summary>
    Partly,

    /// <summary>The text does not show it.</summary>
    No,
}

/// <summary>The answer for one requirement.</summary>
/// <param name="Answer">Whether the text shows it.</param>
/// <param name="Evidence">The words of the text that show it; empty when none do.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record RequirementMatch(Answer Answer, string Evidence, string Reason);

/// <summary>
/// Matches one requirement of a posting with a text of a resume. A requirement may ask for skills, years, a degree, a certificate and a
/// language at once: the weakest of them decides. Deterministic; docs/coach.md states the rules.
/// </summary>
public static partial class RequirementMatcher
{
    private const int MonthsOfYear = 12;

    /// <summary>A skill that others used stands within so many characters after the words that say so.</summary>
    private const int ThirdPartyReach = 60;

    private static readonly string[] DegreeOrder = ["vocational", "associate", "bachelor", "master", "phd"];

    /// <summary>The match of a requirement.</summary>
    /// <param name="requirement">What the posting asks for, in its words.</param>
    /// <param name="text">What the resume says.</param>
    /// <param name="today">The day until which open dates run.</param>
    public static RequirementMatch Match(string requirement, string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(text);
        var parts = Parts(requirement, text, today).ToList();
        if (parts.Count == 0)
        {
            return Wording(requirement, text);
        }

        // Half of several is half; nothing at all of any is nothing.
        var worst = parts.MaxBy(p => p.Answer)!;
        return worst.Answer == Answer.No && parts.Exists(p => p.Answer != Answer.No) ? worst with { Answer = Answer.Partly, Evidence = parts.Find(p => p.Answer != Answer.No)!.Evidence } : worst;
    }

    private static IEnumerable<RequirementMatch> Parts(string requirement, string text, DateOnly today)
    {
        var certificates = NamedThings.Certifications.FindIn(requirement).Select(c => c.Name).Distinct().ToList();
        if (certificates.Count > 0)
        {
            yield return Certificate(certificates, text);
            yield break;
        }

        if (LanguageLevel.Asked(requirement) is { } language)
        {
            yield return language.In(text);
            yield break;
        }

        if (PostingTerms.DegreeNamed(requirement) is { } degree)
        {
            yield return Degree(degree, text);
        }

        var skills = Skills(requirement);
        var families = SkillFamilies.NamedIn(requirement).Where(f => OrSimilar().IsMatch(requirement) || skills.Count == 0).ToList();
        if ((skills.Count > 0 || families.Count > 0) && !NamesDegreeOnly(requirement))
        {
            yield return Skill(skills, families, requirement, text);
        }

        foreach (var (years, about) in YearsAsked(requirement))
        {
            yield return Years(years, about, skills.Count > 0 || families.Count > 0, requirement, text, today);
        }
    }

    private static bool NamesDegreeOnly(string requirement) => PostingTerms.DegreeNamed(requirement) is not null;

    private static List<Skill> Skills(string requirement) => [.. SkillVocabulary.Default.FindIn(requirement).Where(m => !m.Skill.Soft).Select(m => m.Skill).Distinct()];

    /// <summary>Where the requirement says "or", one is enough; else each counts, and half of them is half.</summary>
    private static RequirementMatch Skill(List<Skill> skills, List<SkillFamilies.Family> families, string requirement, string text)
    {
        var mentions = SkillVocabulary.Default.FindIn(text).ToList();
        var results = skills.ConvertAll(s => One(s, mentions, requirement, text));
        results.AddRange(families.SelectMany(f => mentions.Where(m => f.Members.Contains(m.Skill.Name)).Take(1).Select(m => Shown(m, text, requirement, $"{m.Skill.Name} is a {f.Names[0]}."))));
        if (results.Count == 0)
        {
            return new RequirementMatch(Answer.No, "", "Nothing in the text names it.");
        }

        var best = results.MinBy(r => r.Answer)!;
        var alternatives = Either().IsMatch(requirement) || families.Count > 0;
        return alternatives || results.TrueForAll(r => r.Answer == best.Answer) ? best
            : best with { Answer = results.Count(r => r.Answer == Answer.Yes) == results.Count ? Answer.Yes : Answer.Partly };
    }

    private static RequirementMatch One(Skill wanted, List<SkillMention> mentions, string requirement, string text)
    {
        var showing = SkillVocabulary.Default.Showing(wanted);
        var direct = mentions.Where(m => m.Skill == wanted || showing.Contains(m.Skill)).Where(m => !IsOthers(text, m) && !IsEmployer(text, m)).Select(m => (SkillMention?)m).FirstOrDefault();
        if (direct is { } mention)
        {
            return Shown(mention, text, requirement, mention.Skill == wanted ? "The text names it." : $"{mention.Skill.Name} includes {wanted.Name}.");
        }

        var near = mentions.Where(m => !IsOthers(text, m) && !IsEmployer(text, m) && (SkillFamilies.AreRelated(m.Skill.Name, wanted.Name) || SkillFamilies.IsPartOf(m.Skill.Name, wanted.Name))).Select(m => (SkillMention?)m).FirstOrDefault();
        return near is { } related
            ? new RequirementMatch(OrSimilar().IsMatch(requirement) ? Answer.Yes : Answer.Partly, Words(text, related), $"{related.Skill.Name} is near {wanted.Name}, not the same.")
            : DoneByDeed(wanted, text) ?? new RequirementMatch(Answer.No, "", "Nothing in the text names it.");
    }

    private static RequirementMatch Shown(SkillMention mention, string text, string requirement, string reason)
    {
        var before = text[..mention.Start];
        return GivenUp().IsMatch(before) ? new RequirementMatch(Answer.Partly, Words(text, mention), "It was worked on only to replace it.")
            : Weak().IsMatch(text) && !Mild().IsMatch(requirement) ? new RequirementMatch(Answer.Partly, Words(text, mention), "The text tells of little of it.")
            : new RequirementMatch(Answer.Yes, Words(text, mention), reason);
    }

    /// <summary>"Worked next to data scientists who used PyTorch".</summary>
    private static bool IsOthers(string text, SkillMention mention) => Others().IsMatch(text[Math.Max(0, mention.Start - ThirdPartyReach)..mention.Start]);

    /// <summary>"Support engineer at Oracle".</summary>
    private static bool IsEmployer(string text, SkillMention mention) => Employer().IsMatch(text[..mention.Start]) && !ProductAfter().IsMatch(text[(mention.Start + mention.Length)..]);

    private static string Words(string text, SkillMention mention) => text.Substring(mention.Start, mention.Length);

    /// <summary>"Set up continuous integration" for CI/CD: the words of the skill's forms, in another shape.</summary>
    private static RequirementMatch? DoneByDeed(Skill wanted, string text)
    {
        var evidence = new SourceWords(text, "en");
        return wanted.Forms.Any(f => ClaimWord.In(f, "en") is { Count: > 0 } words && (words.Count(w => w.IsContent) > 1 || words[0].Verb?.Gerund == words[0].Meaning.Key) && words.All(w => !w.IsContent || evidence.Has(w)))
            ? new RequirementMatch(Answer.Yes, text, "The text says so in other words.")
            : null;
    }

    private static RequirementMatch Certificate(List<string> wanted, string text)
    {
        var held = NamedThings.Certifications.FindIn(text).Where(c => wanted.Contains(c.Name)).Select(c => c.Name).FirstOrDefault();
        return held is null ? new RequirementMatch(Answer.No, "", "Another certificate, or none.")
            : Unfinished().IsMatch(text) ? new RequirementMatch(Answer.Partly, held, "It is not held yet.")
            : new RequirementMatch(Answer.Yes, held, "The text names it.");
    }

    private static RequirementMatch Degree(string wanted, string text)
    {
        var held = PostingTerms.DegreesNamed(text).OrderByDescending(d => Array.IndexOf(DegreeOrder, d)).FirstOrDefault();
        var answer = held is null ? Answer.No
            : Array.IndexOf(DegreeOrder, held) < Array.IndexOf(DegreeOrder, wanted) ? Answer.Partly
            : Unfinished().IsMatch(text) ? Answer.Partly : Answer.Yes;
        return new RequirementMatch(answer, held is null ? "" : text, answer == Answer.Yes ? "The degree is as high or higher." : answer == Answer.Partly ? "The degree is lower or not finished." : "The text names no degree.");
    }

    private static IEnumerable<(int Years, string About)> YearsAsked(string requirement) =>
        PostingTerms.YearsIn(requirement).Select(y => (y.Years, requirement[y.End..]));

    private static RequirementMatch Years(int wanted, string about, bool namesSkill, string requirement, string text, DateOnly today)
    {
        var skill = SkillVocabulary.Default.FindIn(about).Select(m => m.Skill).FirstOrDefault();
        var months = skill is not null && about.Length < requirement.Length && SinceShort(text, skill) is { } since ? since : MonthsIn(text, today);
        if (months is null)
        {
            return new RequirementMatch(namesSkill || Wording(requirement, text).Answer != Answer.No ? Answer.Partly : Answer.No, "", "The text tells of no years.");
        }

        var fits = namesSkill || Wording(AfterYears().Replace(requirement, ""), text).Answer != Answer.No;
        return !fits ? new RequirementMatch(Answer.No, "", "The years are of other work.")
            : new RequirementMatch(months >= wanted * MonthsOfYear ? Answer.Yes : Answer.Partly, text, string.Create(CultureInfo.InvariantCulture, $"{months / MonthsOfYear} years are shown, {wanted} are asked for."));
    }

    /// <summary>"Kubernetes since last spring" tells of less than two years of it.</summary>
    private static int? SinceShort(string text, Skill skill) =>
        SkillVocabulary.Default.FindIn(text).Where(m => m.Skill == skill).Select(m => (int?)(Recently().IsMatch(text[(m.Start + m.Length)..]) ? MonthsOfYear : (int?)null)).FirstOrDefault(m => m is not null);

    private static int? MonthsIn(string text, DateOnly today)
    {
        var now = (today.Year * MonthsOfYear) + today.Month;
        var stated = Quantity.In(text, "en").Where(q => q.Dimension == "time").Select(q => (int)(q.Value * q.Factor / 2_629_800m)).DefaultIfEmpty(0).Max();
        var spans = DateRangeParser.FindAll(text).Where(d => d.Start is not null)
            .Select(d => new JobSpan((d.Start!.Value.Year * MonthsOfYear) + (d.Start.Value.Month ?? 1), d.End is { } end ? (end.Year * MonthsOfYear) + (end.Month ?? 1) : now, "", ""));
        var months = Math.Max(stated, JobSpan.Months(spans, today));
        return months == 0 ? null : months;
    }

    /// <summary>For what no vocabulary names: the words of the requirement, in any form, that stand in the text.</summary>
    private static RequirementMatch Wording(string requirement, string text)
    {
        var evidence = new SourceWords(text, "en");
        var soft = SkillVocabulary.Default.FindIn(requirement).Select(m => m.Skill).ToList();
        if (soft.Exists(evidence.Names))
        {
            return new RequirementMatch(Answer.Yes, text, "The text names it.");
        }

        var wanted = ClaimWord.In(requirement, "en").Where(w => w.IsContent && !Filler().IsMatch(w.Text)).ToList();
        if (wanted.Count == 0)
        {
            return new RequirementMatch(Answer.No, "", "The requirement names nothing that can be looked for.");
        }

        var share = wanted.Count(w => evidence.Has(w) || evidence.HasOwnSynonym(w)) / (double)wanted.Count;
        return share >= 0.5 ? new RequirementMatch(Answer.Yes, text, "The text shows it by deed.")
            : share > 0 ? new RequirementMatch(Answer.Partly, text, "The text shows a part of it.")
            : new RequirementMatch(Answer.No, "", "Nothing in the text shows it.");
    }

    [GeneratedRegex(@"\b(?:or (?:similar|comparable|equivalent|the like|another)|such as|e\.g\.|for (?:example|instance)|like|any)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrSimilar();

    [GeneratedRegex(@"\bor\b|/|\beither\b|\bone of\b|\bany\b|\boder\b|\bou\b", RegexOptions.IgnoreCase)]
    private static partial Regex Either();

    [GeneratedRegex(@"\b(?:replac(?:ed|ing)|retir(?:ed|ing)|migrated (?:away )?from|moved (?:away )?(?:from|off)|decommissioned|phased out)\s(?:\w+\s){0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex GivenUp();

    [GeneratedRegex(@"\b(?:exposure to|exposed to|familiar(?:ity)? with|basic|basics of|beginner|introductory|introduction to|learning|learned about|coursework|a course|workshop on|two-week|one-week|shadowed|some|dabbled|hobby|read about|attended)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Weak();

    [GeneratedRegex(@"\b(?:basic|familiar(?:ity)?|exposure|some|awareness|interest|willing\w*|introductory|nice to have|understanding)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mild();

    [GeneratedRegex(@"\b(?:who (?:used|use|wrote|write|worked|built|build|ran|maintained)|that (?:used|uses)|team (?:used|using)|used by (?:the|other|another|our|my)|next to|alongside|colleagues?|clients?' )\b[^.;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:engineer|manager|analyst|assistant|clerk|representative|developer|consultant|intern|specialist|support|agent|advisor|employee|worked|working|job|position|years|barista|recruiter)\s(?:at|for|with)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Employer();

    [GeneratedRegex(@"^\s(?:database|db|apps?|products?|software|systems?|cloud|suite|server|code|projects?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ProductAfter();

    [GeneratedRegex(@"\b(?:sitting|studying for|preparing for|in progress|pending|candidate|expected|enrolled|working towards|working toward|due|planned|section|part of the|awaiting|ongoing|not yet|exam (?:booked|scheduled)|since last (?:spring|summer|autumn|fall|winter))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^\s(?:since (?:last|this) \w+|for (?:the last )?(?:few|several|six|three|nine) months|recently|as of this year|since (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d))", RegexOptions.IgnoreCase)]
    private static partial Regex Recently();

    [GeneratedRegex(@"\b(?:at least\s)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s?\+?\s(?:or more\s)?(?:years?|yrs?)\b(?:'|\u2019)?(?:\s(?:of|as|in|with))?", RegexOptions.IgnoreCase)]
    private static partial Regex AfterYears();

    [GeneratedRegex(@"^(?:skills?|experience|ability|able|strong|good|excellent|knowledge|required|proven|solid|proficiency|junior|senior|must|need|needed|years?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Filler();
}
