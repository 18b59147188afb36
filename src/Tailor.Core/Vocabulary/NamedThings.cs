using Tailor.Resumes.Terms;

namespace Tailor.Core.Vocabulary;

/// <summary>Things with a usual name and other forms, from a data file of two columns: certificates, spoken languages.</summary>
internal sealed class NamedThings
{
    private readonly List<string> names = [];
    private readonly TermIndex index;

    private NamedThings(string file)
    {
        var terms = new List<Term>();
        foreach (var row in DataFile.Rows(file, 2))
        {
            var forms = DataFile.List(row[1]);
            terms.AddRange(forms.Select(f => f[0] == '!' ? new Term(f[1..], names.Count, Exact: true) : new Term(f, names.Count)));
            if (!forms.Contains($"!{row[0]}"))
            {
                terms.Add(new Term(row[0], names.Count));
            }

            names.Add(row[0]);
        }

        index = new TermIndex(terms);
    }

    /// <summary>Certificates and licences.</summary>
    public static NamedThings Certifications { get; } = new("certifications");

    /// <summary>Spoken languages.</summary>
    public static NamedThings SpokenLanguages { get; } = new("spoken-languages");

    /// <summary>The things that a text names, by their usual names, with the place of each.</summary>
    public IEnumerable<(string Name, int Start, int Length)> FindIn(string text) => index.Find(text).Select(m => (names[m.Id], m.Start, m.Length));
}
