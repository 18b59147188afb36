namespace Tailor.Bench;

/// <summary>Damages documents, the same way for the same seed.</summary>
internal static class Mutations
{
    /// <summary>A document with one kind of damage.</summary>
    public static byte[] Of(byte[] document, byte[] other, Random random) => random.Next(7) switch
    {
        0 => document[..random.Next(document.Length)],
        1 => [.. document[..random.Next(document.Length)], .. other[random.Next(other.Length)..]],
        2 => Inserted(document, random),
        3 => Deleted(document, random),
        4 => Repeated(document, random),
        5 => WithNumbers(document, random),
        _ => Flipped(document, random),
    };

    private static byte[] Inserted(byte[] document, Random random)
    {
        var bytes = new byte[random.Next(1, 200)];
        random.NextBytes(bytes);
        var at = random.Next(document.Length);
        return [.. document[..at], .. bytes, .. document[at..]];
    }

    private static byte[] Deleted(byte[] document, Random random)
    {
        var at = random.Next(document.Length);
        return [.. document[..at], .. document[Math.Min(document.Length, at + random.Next(1, 200))..]];
    }

    private static byte[] Repeated(byte[] document, Random random)
    {
        var at = random.Next(document.Length);
        var end = Math.Min(document.Length, at + random.Next(1, 4096));
        return [.. document[..end], .. document[at..]];
    }

    private static byte[] WithNumbers(byte[] document, Random random)
    {
        byte[] bytes = [.. document];
        for (var tries = 0; tries < 2000; tries++)
        {
            var at = random.Next(bytes.Length);
            if (bytes[at] is >= (byte)'0' and <= (byte)'9')
                bytes[at] = (byte)('0' + random.Next(10));
        }
        return bytes;
    }

    private static byte[] Flipped(byte[] document, Random random)
    {
        byte[] bytes = [.. document];
        for (var flips = random.Next(1, 30); flips > 0; flips--)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }
}
