using System.Runtime.InteropServices;

namespace Tailor.Pdf.Fonts;

/// <summary>
/// Functions that libHarfBuzzSharp exports and its managed package does not wrap. The constants are those of HarfBuzz's
/// <c>hb-subset.h</c>; <c>FontSubsetTests</c> fails when a new version means something else by them.
/// </summary>
internal static partial class HarfBuzz
{
    /// <summary>HB_SUBSET_FLAGS_NO_HINTING.</summary>
    public const uint NoHinting = 0x1;

    /// <summary>HB_SUBSET_FLAGS_NOTDEF_OUTLINE.</summary>
    public const uint NotdefOutline = 0x40;

    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_set_create")]
    public static partial nint CreateSet();

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void AddToSet(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_set_has")]
    [SuppressGCTransition]
    public static partial int SetHas(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_map_set")]
    public static partial void SetInMap(nint map, uint key, uint value);

    [LibraryImport(Library, EntryPoint = "hb_face_collect_unicodes")]
    public static partial void CollectUnicodes(nint face, nint set);

    [LibraryImport(Library, EntryPoint = "hb_font_make_immutable")]
    public static partial void MakeFontImmutable(nint font);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint ReferenceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_table")]
    public static partial nint ReferenceTable(nint face, uint tag);

    [LibraryImport(Library, EntryPoint = "hb_face_builder_create")]
    public static partial nint CreateFaceBuilder();

    [LibraryImport(Library, EntryPoint = "hb_face_builder_add_table")]
    public static partial int AddTable(nint builder, uint tag, nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_make_immutable")]
    public static partial void MakeFaceImmutable(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static unsafe partial byte* BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void DestroyBlob(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint CreateSubsetInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void DestroySubsetInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial nint GlyphSet(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_old_to_new_glyph_mapping")]
    public static partial nint OldToNewGlyphs(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_pin_all_axes_to_default")]
    public static partial int PinAllAxesToDefault(nint input, nint face);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    public static partial nint Subset(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_create")]
    public static partial nint CreateDrawFunctions();

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_make_immutable")]
    public static partial void MakeDrawFunctionsImmutable(nint functions);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    public static unsafe partial void SetMoveTo(nint functions, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    public static unsafe partial void SetLineTo(nint functions, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_quadratic_to_func")]
    public static unsafe partial void SetQuadraticTo(
        nint functions, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_cubic_to_func")]
    public static unsafe partial void SetCubicTo(
        nint functions, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, float, float, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_close_path_func")]
    public static unsafe partial void SetClosePath(nint functions, delegate* unmanaged[Cdecl]<nint, nint, nint, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_font_draw_glyph")]
    public static partial void DrawGlyph(nint font, uint glyph, nint functions, nint data);

    /// <summary>The blob's bytes; gives the blob back.</summary>
    public static unsafe byte[] TakeBytes(nint blob)
    {
        var data = BlobData(blob, out var length);
        var bytes = new ReadOnlySpan<byte>(data, (int)length).ToArray();
        DestroyBlob(blob);
        return bytes;
    }
}
