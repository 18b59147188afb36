using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Reading;

/// <summary>One of PdfPig's filters within a budget. Filters of pictures decode to nothing: only text is read.</summary>
/// <param name="filter">The filter.</param>
/// <param name="budget">Limits the reading.</param>
internal sealed class PdfFilter(IFilter filter, ReadBudget budget) : IFilter
{
    /// <summary>The most bytes a predictor's row may have: PdfPig makes room for two of them before it looks at the data.</summary>
    private const long MaxPredictorRow = 1024 * 1024;

    /// <summary>The most LZW data: PdfPig takes a second per megabyte, and only writers of the last century make any.</summary>
    private const int MaxLzw = 1024 * 1024;

    /// <inheritdoc/>
    public bool IsSupported => filter.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.Check();
        switch (filter)
        {
            case FlateFilter:
                CheckPredictor(streamDictionary);
                MeasureFlate(input);
                break;
            case LzwFilter:
                CheckPredictor(streamDictionary);
                if (input.Length > MaxLzw)
                    budget.Refuse(ReadingProblems.TooComplex);
                budget.Inflate(LzwLength.Of(input.Span));
                break;
            case RunLengthFilter:
                budget.Inflate(LengthOfRuns(input.Span));
                break;
            case Ascii85Filter or AsciiHexDecodeFilter:
                // Its "z" stands for four bytes; all else shrinks.
                budget.Inflate(input.Length * 4L);
                break;
            default:
                return Memory<byte>.Empty;
        }
        var decoded = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        if (streamDictionary.TryGet(NameToken.Type, out var type) && type.Equals(NameToken.ObjStm))
            DestinationNames.Hide(decoded.Span);
        return decoded;
    }

    /// <summary>Inflates into nothing, to know the length; what is damaged is measured as far as it goes.</summary>
    private void MeasureFlate(Memory<byte> input)
    {
        const int ZlibHeader = 2;
        if (input.Length <= ZlibHeader)
            return;
        using var inflated = new DeflateStream(new MemoryStream(input[ZlibHeader..].ToArray(), writable: false), CompressionMode.Decompress);
        var buffer = new byte[64 * 1024];
        try
        {
            while (inflated.Read(buffer) is > 0 and var read)
                budget.Inflate(read);
        }
        catch (InvalidDataException)
        {
            // PdfPig decides what a damaged stream is worth.
        }
    }

    private static long LengthOfRuns(ReadOnlySpan<byte> input)
    {
        long length = 0;
        for (var i = 0; i < input.Length && input[i] != 128;)
        {
            var run = input[i];
            length += run < 128 ? run + 1 : 257 - run;
            i += run < 128 ? run + 2 : 2;
        }
        return length;
    }

    private void CheckPredictor(DictionaryToken stream)
    {
        if (!stream.TryGet(NameToken.DecodeParms, out var token) && !stream.TryGet(NameToken.Dp, out token))
            return;
        foreach (var parameters in (token is ArrayToken array ? array.Data : [token]).OfType<DictionaryToken>())
        {
            var row = Number(parameters, NameToken.Columns, 1) * Number(parameters, NameToken.Colors, 1) * Number(parameters, NameToken.BitsPerComponent, 8) / 8;
            if (row > MaxPredictorRow)
                budget.Refuse(ReadingProblems.TooComplex);
        }
    }

    private static double Number(DictionaryToken parameters, NameToken name, double absent) =>
        parameters.TryGet(name, out var token) && token is NumericToken number ? Math.Abs(number.Double) : absent;
}
