using System.Xml;
using System.Xml.Linq;
using Tailor.Documents.Reading;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Exchange.Europass;

/// <summary>
/// Reads Europass XML of both kinds: <c>SkillsPassport</c> (versions 3, until 2020) and <c>Candidate</c> (HR Open Standards
/// with EURES extensions, since). Elements are told by their local names.
/// </summary>
internal static class EuropassReader
{
    /// <summary>The most XML nodes; a long CV has some 3,000.</summary>
    private const int MaxNodes = 200_000;

    /// <summary>The resume of a document.</summary>
    public static Result<Imported> Read(string text, ReadBudget budget)
    {
        try
        {
            CheckShape(text, budget);
            using var reader = Open(text);
            var root = XElement.Load(reader);
            return root.Name.LocalName switch
            {
                "SkillsPassport" => new Imported(SkillsPassport.ToResume(root), []),
                "Candidate" => new Imported(Candidate.ToResume(root), []),
                _ => ExchangeProblems.NotAResume("This is XML"),
            };
        }
        catch (XmlException e)
        {
            return ExchangeProblems.Malformed("XML", Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition));
        }
    }

    private static void CheckShape(string text, ReadBudget budget)
    {
        using var reader = Open(text);
        for (var nodes = 0; reader.Read(); nodes += 1 + reader.AttributeCount)
        {
            if (reader.Depth > ReadBudget.MaxDepth || nodes > MaxNodes)
                budget.Refuse(ReadingProblems.TooComplex);
            budget.Check();
        }
    }

    private static XmlReader Open(string text) => XmlReader.Create(new StringReader(text), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });
}
