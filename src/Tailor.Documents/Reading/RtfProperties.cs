namespace Tailor.Documents.Reading;

/// <summary>Controls that change the properties of an RTF paragraph.</summary>
internal static class RtfProperties
{
    /// <summary>The paragraph with what a control says; false when it says nothing of paragraphs.</summary>
    public static bool TryApply(RtfParagraph paragraph, string control, int? number, out RtfParagraph changed)
    {
        changed = control switch
        {
            "pard" => new RtfParagraph(),
            "s" => paragraph with { Style = number ?? 0 },
            "sbasedon" => paragraph with { BasedOn = number },
            "outlinelevel" => paragraph with { Outline = number },
            "ls" => paragraph with { List = number ?? 0 },
            "ilvl" => paragraph with { ListLevel = number ?? 0 },
            "intbl" => paragraph with { InTable = true },
            "itap" => paragraph with { Nesting = number ?? 0 },
            "cbpat" => paragraph with { Ground = number ?? 0 },
            "sb" => paragraph with { Before = Math.Clamp(number ?? 0, 0, 20_000) },
            "sa" => paragraph with { After = Math.Clamp(number ?? 0, 0, 20_000) },
            _ => paragraph,
        };
        return !ReferenceEquals(changed, paragraph);
    }
}
