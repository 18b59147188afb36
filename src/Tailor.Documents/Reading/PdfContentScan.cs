using System.Buffers;
using System.Text;

namespace Tailor.Documents.Reading;

/// <summary>What a PDF content stream asks for, found without running it (ISO 32000-1, 7.8.2).</summary>
/// <param name="Operators">How many operators it has.</param>
/// <param name="Characters">How many bytes of strings it has: at most as many characters are shown.</param>
/// <param name="Drawn">How often it draws which XObject.</param>
internal sealed record PdfContentScan(int Operators, int Characters, IReadOnlyDictionary<string, int> Drawn)
{
    /// <summary>White space and delimiters (ISO 32000-1, 7.2.2).</summary>
    private static readonly SearchValues<byte> TokenEnds = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    /// <summary>Scans a stream.</summary>
    public static PdfContentScan Of(ReadOnlySpan<byte> content)
    {
        int operators = 0, characters = 0;
        var drawn = new Dictionary<string, int>(StringComparer.Ordinal);
        var name = ReadOnlySpan<byte>.Empty;
        for (var i = 0; i < content.Length;)
        {
            var start = i;
            switch (content[i])
            {
                case (byte)'(':
                    i = EndOfString(content, i);
                    characters += i - start;
                    break;
                case (byte)'<' when i + 1 < content.Length && content[i + 1] != '<':
                    i = EndAt(content, i, ">"u8);
                    characters += (i - start) / 2;
                    break;
                case (byte)'%':
                    i = EndAt(content, i, "\r\n"u8);
                    break;
                case (byte)'/':
                    i = EndOfToken(content, i + 1);
                    name = content[(start + 1)..i];
                    break;
                case >= (byte)'A' and <= (byte)'Z' or >= (byte)'a' and <= (byte)'z' or (byte)'\'' or (byte)'"':
                    i = EndOfToken(content, i + 1);
                    operators++;
                    if (content[start..i].SequenceEqual("Do"u8))
                        drawn[Encoding.Latin1.GetString(name)] = drawn.GetValueOrDefault(Encoding.Latin1.GetString(name)) + 1;
                    else if (content[start..i].SequenceEqual("ID"u8))
                        i = EndOfInlineImage(content, i);
                    break;
                default:
                    i++;
                    break;
            }
        }
        return new PdfContentScan(operators, characters, drawn);
    }

    private static int EndOfToken(ReadOnlySpan<byte> content, int i)
    {
        var length = content[i..].IndexOfAny(TokenEnds);
        return length < 0 ? content.Length : i + length;
    }

    private static int EndAt(ReadOnlySpan<byte> content, int i, ReadOnlySpan<byte> ends)
    {
        var length = content[i..].IndexOfAny(ends);
        return length < 0 ? content.Length : i + length + 1;
    }

    private static int EndOfString(ReadOnlySpan<byte> content, int i)
    {
        var depth = 0;
        for (; i < content.Length; i++)
        {
            if (content[i] == '\\')
                i++;
            else if (content[i] == '(')
                depth++;
            else if (content[i] == ')' && --depth == 0)
                return i + 1;
        }
        return content.Length;
    }

    private static int EndOfInlineImage(ReadOnlySpan<byte> content, int i)
    {
        var length = content[i..].IndexOf("EI"u8);
        return length < 0 ? content.Length : i + length + 2;
    }
}
