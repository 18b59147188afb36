using Tailor.Resumes.Terms;

namespace Tailor.Core.Vocabulary;

/// <summary>Phrases by what they say, from a data file of two columns: the meaning, and its phrases.</summary>
/// <typeparam name="TMeaning">The meanings; the file writes their names with hyphens.</typeparam>
internal sealed class PhraseList<TMeaning>
    where TMeaning : struct, Enum
{
    private readonly TermIndex index;

    /// <summary>Reads an embedded data file.</summary>
    public PhraseList(string file) =>
        index = new TermIndex(
            from row in DataFile.Rows(file, 2)
            let meaning = Convert.ToInt32(Enum.Parse<TMeaning>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), null)
            from phrase in DataFile.List(row[1])
            select new Term(phrase, meaning));

    /// <summary>The phrases in a text, in its order; the longest at a place wins, and one may have several meanings.</summary>
    public IEnumerable<(TMeaning Meaning, int Start, int Length)> FindIn(string text) =>
        index.Find(text).Select(m => ((TMeaning)Enum.ToObject(typeof(TMeaning), m.Id), m.Start, m.Length));
}
