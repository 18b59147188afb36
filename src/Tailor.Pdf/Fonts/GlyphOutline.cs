using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Tailor.Pdf.Fonts;

/// <summary>The outlines of glyphs as paths of SVG, in units of the font, upwards.</summary>
internal static unsafe class GlyphOutline
{
    private static readonly nint Functions = Create();

    /// <summary>The outline's path; empty for a glyph that draws nothing.</summary>
    public static string Of(FontFace face, ushort glyph)
    {
        var path = new StringBuilder();
        var handle = GCHandle.Alloc(path);
        try
        {
            HarfBuzz.DrawGlyph(face.Font.Handle, glyph, Functions, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }
        return path.ToString();
    }

    private static nint Create()
    {
        var functions = HarfBuzz.CreateDrawFunctions();
        HarfBuzz.SetMoveTo(functions, &MoveTo, 0, 0);
        HarfBuzz.SetLineTo(functions, &LineTo, 0, 0);
        HarfBuzz.SetQuadraticTo(functions, &QuadraticTo, 0, 0);
        HarfBuzz.SetCubicTo(functions, &CubicTo, 0, 0);
        HarfBuzz.SetClosePath(functions, &ClosePath, 0, 0);
        HarfBuzz.MakeDrawFunctionsImmutable(functions);
        return functions;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void MoveTo(nint functions, nint data, nint state, float x, float y, nint user) => Append(data, 'M', x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void LineTo(nint functions, nint data, nint state, float x, float y, nint user) => Append(data, 'L', x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void QuadraticTo(nint functions, nint data, nint state, float x1, float y1, float x, float y, nint user) => Append(data, 'Q', x1, y1, x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CubicTo(nint functions, nint data, nint state, float x1, float y1, float x2, float y2, float x, float y, nint user) =>
        Append(data, 'C', x1, y1, x2, y2, x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void ClosePath(nint functions, nint data, nint state, nint user) => Append(data, 'Z');

    private static void Append(nint data, char command, params ReadOnlySpan<float> numbers)
    {
        var path = (StringBuilder)GCHandle.FromIntPtr(data).Target!;
        path.Append(command);
        for (var i = 0; i < numbers.Length; i++)
        {
            var number = (int)MathF.Round(numbers[i]);
            path.Append(i > 0 && number >= 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"{number}");
        }
    }
}
