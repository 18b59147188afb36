using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Reads the sections that are lists of short entries.</summary>
internal static partial class ListParsers
{
    private static readonly PhraseSet IssuerLabels = new(WordLists.Read("technology-labels", "issuer"));

    /// <summary>Certificates: name, issuer, date.</summary>
    public static IReadOnlyList<Certification> Certifications(IReadOnlyList<ResumeLine> lines) =>
        [.. Items(lines).Select(i => new Certification { Name = i.Name, Issuer = i.Issuer, Date = i.Date, Url = i.Link })];

    /// <summary>Awards: title, giver, date and what for.</summary>
    public static IReadOnlyList<Award> Awards(IReadOnlyList<ResumeLine> lines) =>
        [.. Items(lines).Select(i => new Award { Title = i.Name, Issuer = i.Issuer, Date = i.Date, Description = i.Text })];

    /// <summary>Publications: mostly whole citations.</summary>
    public static IReadOnlyList<Publication> Publications(IReadOnlyList<ResumeLine> lines) =>
        [.. Items(lines).Select(i => new Publication { Title = i.Name, Publisher = i.Issuer, Date = i.Date, Url = i.Link, Description = i.Text })];

    /// <summary>Referees: name, contact, words.</summary>
    public static IReadOnlyList<Reference> References(IReadOnlyList<ResumeLine> lines) =>
        [.. EntrySplitter.Split(lines).Select(e => new Reference
        {
            Name = e.Head.Count > 0 ? e.Head[0].Text : "",
            Contact = Joined(e.Head.Skip(1)),
            Text = Joined(e.Body),
        })];

    /// <summary>Unpaid work, read as jobs are.</summary>
    public static IReadOnlyList<Volunteering> Volunteering(IReadOnlyList<ResumeLine> lines) =>
        [.. WorkParser.Parse(lines).Select(w => new Volunteering
        {
            Role = w.Title,
            Organization = w.Company,
            Duration = w.Duration,
            StartDate = w.StartDate,
            EndDate = w.EndDate,
            Location = w.Location,
            Description = w.Summary is null ? w.Description : [w.Summary, .. w.Description],
        })];

    private sealed record Item(string Name, string? Issuer, string? Date, string? Link, string? Text);

    /// <summary>One item for each bullet; where there are none, for each line that no gap or date ties to the one before.</summary>
    private static IEnumerable<Item> Items(IReadOnlyList<ResumeLine> lines)
    {
        var bulleted = lines.Any(l => l.IsBullet);
        var groups = new List<List<ResumeLine>>();
        foreach (var line in lines)
        {
            var starts = bulleted ? line.IsBullet : line.IsLabel || !IsContinued(groups, line);
            if (starts || groups.Count == 0)
                groups.Add([]);
            groups[^1].Add(line);
        }
        return groups.Select(ToItem);
    }

    /// <summary>Lines of one entry stand together and are set apart from the next; the first is set off by its look.</summary>
    private static bool IsContinued(List<List<ResumeLine>> groups, ResumeLine line) =>
        groups.Count > 0 && !line.Source.AfterGap
        && (groups[^1][0].IsLabel || !line.Look.IsLike(groups[^1][0].Look) || groups[^1].TrueForAll(l => l.IsDates || IssuerOf(l.Text) is not null));

    private static Item ToItem(List<ResumeLine> lines)
    {
        var head = EntryHead.Of(lines[..Math.Min(lines.Count, 3)]);
        var pieces = head.Pieces.Select(p => p.Text).Where(n => !IssuerLabels.Is(n) && !DateLabelPattern().IsMatch(n)).ToList();
        var given = pieces.Find(n => IssuerOf(n) is not null);
        List<string> names = given is null ? pieces : [.. pieces.Where(n => n != given), IssuerOf(given)!];
        var first = names.Count > 0 ? names[0] : lines[0].Text;
        var comma = names.Count == 1 && first.Length < 120 ? first.LastIndexOf(", ", StringComparison.Ordinal) : -1;
        var (name, issuer) = comma > 0 ? (first[..comma], first[(comma + 2)..]) : (first, names.Count > 1 ? names[1] : null);
        var text = names.Skip(2).Concat(lines.Skip(3).Select(l => l.Text)).ToList();
        return new Item(name, issuer, head.DatesText.Length > 0 ? head.DatesText : null, head.Link, text.Count > 0 ? string.Join("\n", text) : null);
    }

    /// <summary>The giver in "Issued by: Giver" or "by Giver"; null in other texts.</summary>
    private static string? IssuerOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && IssuerLabels.Is(text[..colon]))
            return EntryHead.Trim(text[colon..]);
        return GiverPattern().Match(text) is { Success: true } match ? text[match.Length..] : null;
    }

    [GeneratedRegex(@"^(?:(?:issued|awarded|given|presented|published|offered)\s+)?by\s+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GiverPattern();

    [GeneratedRegex(@"^(?:issued|awarded|given|presented|published|received|obtained|valid|date)(?:\s+(?:on|in|since|from))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateLabelPattern();

    private static string? Joined(IEnumerable<ResumeLine> lines) => string.Join("\n", lines.Select(l => l.Text)) is { Length: > 0 } text ? text : null;
}
