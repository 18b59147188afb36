namespace Tailor.Accuracy;

/// <summary>How many values are right, wrong and missing.</summary>
internal readonly record struct Tally(int Right, int Wrong, int Missing)
{
    public int Printed => Right + Missing;

    public int Parsed => Right + Wrong;

    public double Precision => Parsed == 0 ? 0 : (double)Right / Parsed;

    public double Recall => Printed == 0 ? 0 : (double)Right / Printed;

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The tally of one field over all documents' findings (micro average).</summary>
    public static Tally Of(IEnumerable<ScoredDocument> documents, string field)
    {
        var findings = documents.SelectMany(d => d.Findings).Where(f => f.Field == field).ToList();
        return new Tally(findings.Count(f => f.IsRight), findings.Count(f => f.IsWrong), findings.Count(f => f.IsMissing));
    }

    /// <summary>The mean F1 of the fields that the documents print.</summary>
    public static double MacroF1(IReadOnlyCollection<ScoredDocument> documents) =>
        Fields.Macro.Select(f => Of(documents, f)).Where(t => t.Printed > 0).Select(t => t.F1).DefaultIfEmpty(0).Average();
}
