namespace Tailor.Core.Provenance;

/// <summary>How a document prints a value.</summary>
internal enum FieldShape
{
    /// <summary>As it is.</summary>
    Text,

    /// <summary>As it is, in one word of its own.</summary>
    Word,

    /// <summary>As it is, between separators.</summary>
    Item,

    /// <summary>As dates in some form; the text is the start and the end with a slash between.</summary>
    Dates,
}

/// <summary>A value of a resume that came from the document.</summary>
/// <param name="Pointer">Its JSON Pointer.</param>
/// <param name="Text">What is looked for in the document.</param>
/// <param name="Entry">Which entry of the resume it belongs to; its values stand together.</param>
/// <param name="Confidence">How sure its text alone makes it, 0 to 1.</param>
/// <param name="From">The pointer of the value that it was made of, such as the printed dates of a start; null for a value of its own.</param>
/// <param name="Shape">How the document prints it.</param>
internal sealed record ResumeField(string Pointer, string Text, int Entry, double Confidence, string? From = null, FieldShape Shape = FieldShape.Text);
