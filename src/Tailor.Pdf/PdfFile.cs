namespace Tailor.Pdf;

/// <summary>A written PDF document.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="PageCount">Its pages, at least 1.</param>
/// <param name="Warnings">What could not be drawn as asked, each naming what to install; empty when all is well.</param>
public sealed record PdfFile(byte[] Bytes, int PageCount, IReadOnlyList<string> Warnings);
