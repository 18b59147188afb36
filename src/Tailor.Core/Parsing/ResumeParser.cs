using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Makes a resume of a document's text: lines → sections → entries → fields.</summary>
public static class ResumeParser
{
    /// <summary>Never fails on content: what finds no place is in <see cref="Resume.UnplacedText"/>.</summary>
    public static Resume Parse(DocumentText document) => throw new NotImplementedException();
}
