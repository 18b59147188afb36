namespace Tailor.Pdf.Writing;

/// <summary>The map from the numbers in content streams to characters, by which programs extract text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    /// <summary>A CMap section holds at most this many entries (Adobe Technical Note 5014).</summary>
    private const int SectionSize = 100;

    /// <summary>
    /// The CMap of these uses. A ligature maps to all its letters; a glyph that stands for no text maps to nothing, since for one that is
    /// absent some programs take its number as a character.
    /// </summary>
    public static PdfBuffer Of(List<GlyphUse> uses)
    {
        var map = new PdfBuffer().Raw(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        foreach (var section in uses.OrderBy(use => use.Cid).Chunk(SectionSize))
        {
            map.Number(section.Length).Raw(" beginbfchar\n"u8);
            foreach (var use in section)
            {
                map.Raw("<"u8).Hex(use.Cid).Raw("> <"u8).HexText(use.Text).Raw(">\n"u8);
            }
            map.Raw("endbfchar\n"u8);
        }
        return map.Raw(
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """u8);
    }
}
