using System.Text;
using System.Text.RegularExpressions;

namespace Tailor.Documents.Reading;

/// <summary>
/// The nested fields at a place of a DOCX story (ISO/IEC 29500-1, 17.16). A field is an instruction, such as HYPERLINK,
/// and its last result, which is what is seen.
/// </summary>
internal sealed partial class DocxFields
{
    private readonly Stack<Field> open = new();

    /// <summary>Whether text here is seen: no instruction, and no page number.</summary>
    public bool ShowsText => open.All(f => f is { InResult: true, IsPageNumber: false });

    /// <summary>Where the innermost hyperlink field here leads.</summary>
    public string? Link => open.Select(f => f.Link).FirstOrDefault(l => l is not null);

    /// <summary>The address of a HYPERLINK instruction to a place outside of the document, or null.</summary>
    public static string? LinkOf(string instruction) => HyperlinkInstruction.Match(instruction) is { Success: true } link ? link.Groups[1].Value : null;

    /// <summary>Takes a field's begin, separate or end mark.</summary>
    public void Mark(string? type)
    {
        if (type == "begin")
            open.Push(new Field());
        else if (type == "separate" && open.TryPeek(out var field))
            field.InResult = true;
        else if (type == "end")
            open.TryPop(out _);
    }

    /// <summary>Takes a part of an instruction.</summary>
    public void Instruct(string text)
    {
        if (open.TryPeek(out var field))
            field.Instruction.Append(text);
    }

    [GeneratedRegex(@"^\s*HYPERLINK\s+""([^""]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HyperlinkInstruction { get; }

    [GeneratedRegex(@"^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageInstruction { get; }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool InResult { get; set; }

        public bool IsPageNumber => PageInstruction.IsMatch(Instruction.ToString());

        public string? Link => LinkOf(Instruction.ToString());
    }
}
