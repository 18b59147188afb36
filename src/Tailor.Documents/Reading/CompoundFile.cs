using System.Buffers.Binary;
using System.Text;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>Tells what a compound file (OLE, [MS-CFB]) holds: Office wrote its documents in it until 2003, and still does with a password.</summary>
internal static class CompoundFile
{
    /// <summary>Directory entries lie at multiples of their size: sectors do, and they fill them (2.6).</summary>
    private const int EntryBytes = 128;

    /// <summary>The most bytes of a name with its terminating NUL; their number stands behind them (2.6.1).</summary>
    private const int NameBytes = 64;

    private static readonly (string Stream, Problem Problem)[] Contents =
    [
        ("EncryptedPackage", ReadingProblems.Encrypted),
        ("WordDocument", ReadingProblems.Unread("an old Word document (DOC)", "DOCX or PDF")),
        ("Workbook", ReadingProblems.Unread("an old spreadsheet (XLS)", "PDF")),
        ("Book", ReadingProblems.Unread("an old spreadsheet (XLS)", "PDF")),
        ("PowerPoint Document", ReadingProblems.Unread("an old presentation (PPT)", "PDF")),
        ("__properties_version1.0", ReadingProblems.UnsupportedType("This is an e-mail (MSG).", "Save the resume that is attached to it, and upload that.")),
    ];

    /// <summary>Why the file is not read.</summary>
    public static Problem Problem(ReadOnlySpan<byte> file)
    {
        foreach (var (stream, problem) in Contents)
        {
            if (Has(file, stream))
                return problem;
        }
        return ReadingProblems.Unread("a file of an old Office program", "DOCX or PDF");
    }

    private static bool Has(ReadOnlySpan<byte> file, string stream)
    {
        var name = Encoding.Unicode.GetBytes(stream + '\0');
        for (var at = 0; at + EntryBytes <= file.Length; at += EntryBytes)
        {
            var entry = file.Slice(at, EntryBytes);
            if (entry.StartsWith(name) && BinaryPrimitives.ReadUInt16LittleEndian(entry[NameBytes..]) == name.Length)
                return true;
        }
        return false;
    }
}
