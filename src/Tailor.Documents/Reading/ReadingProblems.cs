namespace Tailor.Documents.Reading;

/// <summary>What can be wrong with a document that is to be read.</summary>
public static class ReadingProblems
{
}
