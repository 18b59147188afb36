namespace Tailor.Documents.Tests.Writing;

/// <summary>Text without what line breaks and lists add to it.</summary>
internal static class Squeezed
{
    /// <summary>The text without white space and bullets.</summary>
    public static string Of(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u2022'));
}
