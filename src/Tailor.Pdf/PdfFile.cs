using Tailor.Pdf.Layout;

namespace Tailor.Pdf;

/// <summary>A written PDF document.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="PageCount">Its pages, at least 1.</param>
/// <param name="Warnings">What could not be drawn as asked, each naming what to install; empty when all is well.</param>
/// <param name="MissingGlyphs">The characters for which boxes stand since no font has them.</param>
public sealed record PdfFile(byte[] Bytes, int PageCount, IReadOnlyList<string> Warnings, IReadOnlyList<MissingGlyph> MissingGlyphs);
