namespace Tailor.Documents.Reading;

/// <summary>The characters that RTF controls stand for.</summary>
internal static class RtfText
{
    /// <summary>The text of a control, or null when it stands for none.</summary>
    public static string? Of(string control) => control switch
    {
        "~" => "\u00A0",
        "_" => "-",
        "-" => "\u00AD",
        "emdash" => "—",
        "endash" => "–",
        "bullet" => "•",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "emspace" or "enspace" or "qmspace" => " ",
        "zwj" => "\u200D",
        "zwnj" => "\u200C",
        _ => null,
    };
}
