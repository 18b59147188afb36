using System.Buffers.Binary;
using System.Text;

namespace Tailor.Pdf.Writing;

/// <summary>The colour profile of sRGB, made of the numbers of IEC 61966-2-1 in the form of ICC.1:2001-04: what archives ask for.</summary>
internal static class ColorProfile
{
    private const int HeaderLength = 128;

    /// <summary>Steps of the tone curve, enough for eight bits.</summary>
    private const int CurvePoints = 256;

    /// <summary>The profile.</summary>
    public static byte[] StandardRgb { get; } = Make();

    private static byte[] Make()
    {
        // The primaries and the white point as seen under D50, by Bradford's adaptation.
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")), ("cprt", [.. "text\0\0\0\0No copyright, use freely\0"u8]), ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)), ("bXYZ", Xyz(0.14307, 0.06061, 0.7141)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        var profile = new MemoryStream();
        profile.Write(new byte[HeaderLength + 4 + (12 * tags.Length)]);
        var table = new byte[4 + (12 * tags.Length)];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        var places = new Dictionary<byte[], int>();
        for (var i = 0; i < tags.Length; i++)
        {
            if (!places.TryGetValue(tags[i].Data, out var place))
            {
                places[tags[i].Data] = place = (int)profile.Length;
                profile.Write(tags[i].Data);
                profile.Write(new byte[(4 - (tags[i].Data.Length % 4)) % 4]);
            }
            var entry = table.AsSpan(4 + (12 * i));
            Encoding.ASCII.GetBytes(tags[i].Tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], place);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
        }
        var bytes = profile.ToArray();
        WriteHeader(bytes);
        table.CopyTo(bytes.AsSpan(HeaderLength));
        return bytes;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x02400000);
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);
        ReadOnlySpan<short> created = [2000, 1, 1, 0, 0, 0];
        for (var i = 0; i < created.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(profile[(24 + (2 * i))..], created[i]);
        }
        "acsp"u8.CopyTo(profile[36..]);
        Xyz(0.9642, 1, 0.8249).AsSpan(8).CopyTo(profile[68..]);
    }

    private static byte[] Xyz(params double[] values)
    {
        var data = new byte[20];
        "XYZ "u8.CopyTo(data);
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8 + (4 * i)), (int)Math.Round(values[i] * 65536));
        }
        return data;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + (2 * CurvePoints)];
        "curv"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (CurvePoints - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round(linear * ushort.MaxValue));
        }
        return data;
    }

    /// <summary>The name in ASCII; the two other forms that the type has room for stay empty.</summary>
    private static byte[] Description(string name)
    {
        const int OtherForms = 4 + 4 + 2 + 1 + 67;
        var data = new byte[12 + name.Length + 1 + OtherForms];
        "desc"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), name.Length + 1);
        Encoding.ASCII.GetBytes(name, data.AsSpan(12));
        return data;
    }
}
