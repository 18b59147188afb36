using System.IO.Compression;
using System.Security.Cryptography;

namespace Tailor.Pdf.Writing;

/// <summary>A PDF 1.7 file's numbered objects and the table that finds them (ISO 32000-1, 7.5).</summary>
internal sealed class PdfObjects
{
    private readonly PdfBuffer file = new(64 * 1024);
    private readonly List<int> offsets = [];

    /// <summary>Starts the file. The second line's bytes tell transfer programs that it is binary.</summary>
    public PdfObjects() => file.Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count;
    }

    /// <summary>Starts an object and gives the buffer to write it to; <see cref="End"/> ends it.</summary>
    public PdfBuffer Begin(int id)
    {
        offsets[id - 1] = file.Length;
        return file.Number(id).Raw(" 0 obj\n"u8);
    }

    /// <summary>Ends the object.</summary>
    public void End() => file.Raw("\nendobj\n"u8);

    /// <summary>Writes a compressed stream; <paramref name="entries"/> are added to its dictionary.</summary>
    public void Stream(int id, ReadOnlySpan<byte> content, ReadOnlySpan<byte> entries = default)
    {
        using var compressed = new MemoryStream(content.Length / 2);
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }
        Begin(id).Raw("<< "u8).Raw(entries).Raw("/Filter /FlateDecode /Length "u8).Number((int)compressed.Length).Raw(" >>\nstream\n"u8)
            .Raw(compressed.GetBuffer().AsSpan(0, (int)compressed.Length)).Raw("\nendstream"u8);
        End();
    }

    /// <summary>Writes a stream that stays readable.</summary>
    public void PlainStream(int id, ReadOnlySpan<byte> content, ReadOnlySpan<byte> entries)
    {
        Begin(id).Raw("<< "u8).Raw(entries).Raw("/Length "u8).Number(content.Length).Raw(" >>\nstream\n"u8)
            .Raw(content).Raw("\nendstream"u8);
        End();
    }

    /// <summary>Ends the file. Its identifier is a hash of its content, so that equal documents are equal files.</summary>
    public byte[] Finish(int catalog, int info)
    {
        var identifier = Convert.ToHexString(SHA256.HashData(file.Written).AsSpan(0, 16));
        var start = file.Length;
        file.Raw("xref\n0 "u8).Number(offsets.Count + 1).Raw("\n0000000000 65535 f \n"u8);
        foreach (var offset in offsets)
        {
            file.Raw($"{offset:D10} 00000 n \n");
        }
        file.Raw("trailer\n<< /Size "u8).Number(offsets.Count + 1).Raw(" /Root "u8).Reference(catalog).Raw(" /Info "u8).Reference(info)
            .Raw($" /ID [<{identifier}> <{identifier}>] >>\nstartxref\n").Number(start).Raw("\n%%EOF\n"u8);
        return file.Written.ToArray();
    }
}
