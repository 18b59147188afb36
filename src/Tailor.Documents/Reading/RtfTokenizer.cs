using System.Globalization;
using System.Text;

namespace Tailor.Documents.Reading;

/// <summary>What a piece of RTF is.</summary>
internal enum RtfToken
{
    /// <summary>The file's end.</summary>
    End,

    /// <summary>The start of a group.</summary>
    Open,

    /// <summary>The end of a group.</summary>
    Close,

    /// <summary>A control word or symbol.</summary>
    Control,

    /// <summary>A byte of text.</summary>
    Byte,
}

/// <summary>Parts RTF into groups, controls and bytes of text (Rich Text Format Specification 1.9.1, "Conventions of an RTF reader").</summary>
/// <param name="file">The file.</param>
internal ref struct RtfTokenizer(ReadOnlySpan<byte> file)
{
    private const int LongestControl = 32;

    private readonly ReadOnlySpan<byte> file = file;
    private int at;

    /// <summary>The control's letters, or its symbol.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The control's number, if it has one.</summary>
    public int? Number { get; private set; }

    /// <summary>The byte of text.</summary>
    public byte Value { get; private set; }

    /// <summary>Goes to the next piece. Binary data is passed over.</summary>
    public RtfToken Next()
    {
        while (at < file.Length)
        {
            var c = file[at++];
            switch (c)
            {
                case (byte)'{':
                    return RtfToken.Open;
                case (byte)'}':
                    return RtfToken.Close;
                case (byte)'\r' or (byte)'\n' or 0:
                    continue;
                case (byte)'\\' when at < file.Length:
                    if (Control() is { } token)
                        return token;
                    continue;
                default:
                    Value = c;
                    return RtfToken.Byte;
            }
        }
        return RtfToken.End;
    }

    private RtfToken? Control()
    {
        if (!char.IsAsciiLetter((char)file[at]))
            return Symbol();
        var start = at;
        while (at < file.Length && at - start < LongestControl && char.IsAsciiLetter((char)file[at]))
            at++;
        Name = Encoding.ASCII.GetString(file[start..at]);
        start = at;
        if (at < file.Length && file[at] == '-')
            at++;
        while (at < file.Length && char.IsAsciiDigit((char)file[at]))
            at++;
        Number = int.TryParse(file[start..at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (at < file.Length && file[at] == ' ')
            at++;
        if (Name != "bin")
            return RtfToken.Control;
        at += Math.Clamp(Number ?? 0, 0, file.Length - at);
        return null;
    }

    private RtfToken? Symbol()
    {
        var symbol = (char)file[at++];
        (Name, Number) = (symbol.ToString(), null);
        if (symbol is '\\' or '{' or '}')
        {
            Value = (byte)symbol;
            return RtfToken.Byte;
        }
        if (symbol != '\'')
            return RtfToken.Control;
        var digits = file[at..Math.Min(at + 2, file.Length)];
        at += digits.Length;
        if (!byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return null;
        Value = value;
        return RtfToken.Byte;
    }
}
