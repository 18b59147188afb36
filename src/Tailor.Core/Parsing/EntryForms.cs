namespace Tailor.Core.Parsing;

/// <summary>
/// Entries that are filled-in forms, as in the Europass curriculum vitae: each part behind its label, the employer below what was done
/// there. They become entries as others write them: title, employer and dates in one line, the rest below.
/// </summary>
internal static class EntryForms
{
    /// <summary>One label alone may be a word of the text.</summary>
    private const int FewestLabels = 2;

    /// <summary>What the head of an entry is made of, in order. A second one of a kind begins the next entry.</summary>
    private static readonly string[] Head = ["title", "degree", "employer", "institution", "place", "dates"];

    /// <summary>The lines of a section, those of forms in the order of other entries.</summary>
    public static IReadOnlyList<ResumeLine> Arranged(IReadOnlyList<ResumeLine> lines)
    {
        if (lines.Count(l => LabelOf(l) is not null) < FewestLabels)
            return lines;
        var arranged = new List<ResumeLine>();
        var (head, body) = (new SortedDictionary<int, ResumeLine>(), new List<ResumeLine>());
        string? label = null;
        foreach (var line in lines)
        {
            if (LabelOf(line) is { } kind)
            {
                label = kind;
                if (head.ContainsKey(Array.IndexOf(Head, kind)))
                    Flush();
            }
            else if (label is not null && Array.IndexOf(Head, label) is >= 0 and var part && !head.ContainsKey(part) && !line.IsBullet)
            {
                head.Add(part, line);
            }
            else if (!line.IsLabel)
            {
                body.Add(line);
            }
        }
        Flush();
        return arranged;

        void Flush()
        {
            if (head.Count > 0)
                arranged.Add(ResumeLine.Row([.. head.Values]));
            arranged.AddRange(body);
            head.Clear();
            body.Clear();
        }
    }

    private static string? LabelOf(ResumeLine line) => line.IsLabel ? EntryLabels.KindOf(line.Text) : null;
}
