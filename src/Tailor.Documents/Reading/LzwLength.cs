namespace Tailor.Documents.Reading;

/// <summary>To how many bytes LZW data decodes, without decoding it (ISO 32000-1, 7.4.4).</summary>
internal static class LzwLength
{
    private const int ClearTable = 256, EndOfData = 257, FirstFree = 258, MaxCodes = 4096;

    /// <summary>The length, for whichever of the two moments at which codes grow a bit longer that gives more.</summary>
    public static long Of(ReadOnlySpan<byte> input) => Math.Max(Of(input, early: 1), Of(input, early: 0));

    private static long Of(ReadOnlySpan<byte> input, int early)
    {
        Span<int> lengths = stackalloc int[MaxCodes];
        long total = 0;
        int next = FirstFree, previous = 0, bit = 0;
        while (true)
        {
            var width = (next + early) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
            if (bit + width > input.Length * 8L)
                return total;
            var code = 0;
            for (var end = bit + width; bit < end; bit++)
                code = (code << 1) | ((input[bit >> 3] >> (7 - (bit & 7))) & 1);
            if (code == EndOfData)
                return total;
            if (code == ClearTable)
            {
                (next, previous) = (FirstFree, 0);
                continue;
            }
            var length = code < ClearTable ? 1 : code < next ? lengths[code] : previous + 1;
            if (previous > 0 && next < MaxCodes)
                lengths[next++] = previous + 1;
            total += length;
            previous = length;
        }
    }
}
