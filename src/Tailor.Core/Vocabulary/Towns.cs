using System.Reflection;

namespace Tailor.Core.Vocabulary;

/// <summary>How surely a name that stands alone is a town.</summary>
internal enum TownKind
{
    /// <summary>No known town.</summary>
    None,

    /// <summary>A town whose name is also a word or a first name: Reading, Florence, Of.</summary>
    Ambiguous,

    /// <summary>A town of fewer than 100,000 people.</summary>
    Small,

    /// <summary>A larger town.</summary>
    Large,
}

/// <summary>
/// The world's towns of 15,000 and more people, with their names in many languages. Source: GeoNames, CC BY 4.0. The file is
/// sorted and searched as it is, since a set of its 70,000 names would cost more to build than most runs look up.
/// </summary>
internal static class Towns
{
    private static readonly Lazy<string> Table = new(() =>
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Tailor.Core.Vocabulary.Data.towns.tsv")!);
        reader.ReadLine();
        return reader.ReadToEnd();
    });

    /// <summary>What is known of a name in lower case.</summary>
    public static TownKind KindOf(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
            return TownKind.None;
        var table = Table.Value.AsSpan();
        var (low, high) = (0, table.Length);
        while (low < high)
        {
            var middle = table[..((low + high) / 2)].LastIndexOf('\n') + 1;
            if (middle < low)
                middle = low;
            var length = table[middle..].IndexOf('\n');
            var row = table.Slice(middle, length);
            var tab = row.IndexOf('\t');
            var order = name.SequenceCompareTo(tab < 0 ? row : row[..tab]);
            if (order == 0)
                return tab < 0 ? TownKind.Large : row[^1] == '~' ? TownKind.Small : TownKind.Ambiguous;
            if (order < 0)
                high = middle;
            else
                low = middle + length + 1;
        }
        return TownKind.None;
    }
}
