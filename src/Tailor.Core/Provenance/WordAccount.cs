using Tailor.Core.Parsing;

namespace Tailor.Core.Provenance;

/// <summary>Accounts for every word of a document: each has exactly one class, so that none is lost.</summary>
/// <param name="Lines">The document's lines with the class of each of their words.</param>
public sealed record WordAccount(IReadOnlyList<(TextLine Line, IReadOnlyList<WordClass> Classes)> Lines)
{
    /// <summary>How many words the document has.</summary>
    public int Total => Lines.Sum(l => l.Classes.Count);

    /// <summary>How many words are of a class.</summary>
    public int Count(WordClass kind) => Lines.Sum(l => l.Classes.Count(c => c == kind));
}
