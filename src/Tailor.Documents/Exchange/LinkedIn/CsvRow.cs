using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Tailor.Documents.Reading;

namespace Tailor.Documents.Exchange.LinkedIn;

/// <summary>A record of a CSV file (RFC 4180), by the names of its columns.</summary>
internal sealed class CsvRow
{
    /// <summary>More entries of one kind than anybody has.</summary>
    private const int MaxRows = 2_000;

    private readonly Dictionary<string, string> values;

    private CsvRow(Dictionary<string, string> values) => this.values = values;

    /// <summary>One without any value.</summary>
    public static CsvRow Empty { get; } = new([]);

    /// <summary>The value in a column, or null when the file has no such column or it is blank.</summary>
    public string? this[string column] => values.GetValueOrDefault(column);

    /// <summary>The records of a file whose first line names the columns.</summary>
    public static IReadOnlyList<CsvRow> Read(string text, ReadBudget budget)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        if (!parser.Read())
            return [];
        var columns = parser.Record!.Select(c => c.Trim()).ToArray();
        var rows = new List<CsvRow>();
        while (rows.Count < MaxRows && parser.Read())
        {
            budget.Characters(parser.RawRecord.Length);
            var values = columns.Zip(parser.Record!, (column, value) => (column, Value: value.Trim())).Where(v => v.Value.Length > 0)
                .GroupBy(v => v.column, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(g => g.Key, g => g.First().Value, StringComparer.OrdinalIgnoreCase);
            if (values.Count > 0)
                rows.Add(new CsvRow(values));
        }
        return rows;
    }
}
