using Tailor.Resumes.Terms;

namespace Tailor.Core.Vocabulary;

/// <summary>
/// The skills that Tailor knows, with their other names and what they imply. The data files <c>Data/skills-*.tsv</c> are its
/// source; they were written for this project.
/// </summary>
public sealed class SkillVocabulary
{
    private static readonly Lazy<SkillVocabulary> Shared = new(() => new SkillVocabulary(DataFile.Rows("skills-", 4)));

    private readonly List<Skill> skills = [];
    private readonly Dictionary<string, Skill> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Skill> impliedBy;
    private readonly TermIndex index;

    private SkillVocabulary(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            var forms = DataFile.List(row[2]);
            var exact = forms.Where(f => f[0] == '!').Select(f => f[1..]).ToList();
            var skill = new Skill
            {
                Name = row[0],
                Category = row[1],
                Forms = [.. forms.Where(f => f[0] != '!').Prepend(row[0]).Where(f => !exact.Contains(f))],
                ExactForms = exact,
                Implies = DataFile.List(row[3]),
            };
            skills.Add(skill);
            byName.Add(skill.Name, skill);
        }

        impliedBy = skills.SelectMany(s => s.Implies.Select(i => (i, s))).ToLookup(p => p.i, p => p.s, StringComparer.OrdinalIgnoreCase);
        index = new TermIndex(skills.SelectMany((s, id) =>
            s.Forms.SelectMany(Spellings).Select(f => new Term(f, id)).Concat(s.ExactForms.Select(f => new Term(f, id, Exact: true)))));
    }

    private static readonly (string American, string British)[] Variants =
    [
        ("modeling", "modelling"), ("labeling", "labelling"), ("ization", "isation"), ("izing", "ising"), ("yzing", "ysing"), ("avior", "aviour"), ("color", "colour"),
        ("center", "centre"), ("labor ", "labour "), ("counseling", "counselling"), ("catalog", "catalogue"), ("license", "licence"), ("program ", "programme "), ("fiber", "fibre"), ("pediatric", "paediatric"), ("anesthe", "anaesthe"), ("defense", "defence"),
    ];

    /// <summary>A form in both spellings of English; the data files give one.</summary>
    private static IEnumerable<string> Spellings(string form)
    {
        yield return form;
        foreach (var (american, british) in Variants)
        {
            if (form.Contains(american, StringComparison.OrdinalIgnoreCase))
            {
                yield return form.Replace(american, british, StringComparison.OrdinalIgnoreCase);
            }
            else if (form.Contains(british, StringComparison.OrdinalIgnoreCase))
            {
                yield return form.Replace(british, american, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    /// <summary>The vocabulary, read once.</summary>
    public static SkillVocabulary Default => Shared.Value;

    /// <summary>Every skill.</summary>
    public IReadOnlyList<Skill> Skills => skills;

    /// <summary>The skill of this usual name, or null.</summary>
    public Skill? Named(string name) => byName.GetValueOrDefault(name);

    /// <summary>The skills that a text names, in its order; the longest name at a place wins. Linear in the text.</summary>
    public IEnumerable<SkillMention> FindIn(string text) => index.Find(text).Select(m => new SkillMention(skills[m.Id], m.Start, m.Length));

    /// <summary>The skills that show this one without naming it, whatever the number of steps: Django and Flask for Python.</summary>
    public IReadOnlyList<Skill> Showing(Skill skill)
    {
        var found = new List<Skill>();
        var open = new Queue<Skill>([skill]);
        while (open.TryDequeue(out var next))
        {
            foreach (var shows in impliedBy[next.Name])
            {
                if (shows != skill && !found.Contains(shows))
                {
                    found.Add(shows);
                    open.Enqueue(shows);
                }
            }
        }

        return found;
    }
}
