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
        [.. ListItems.Of(lines).Select(ToItem).Select(i => new Certification { Name = i.Name, Issuer = i.Issuer, Date = i.Date, Url = i.Link })];

    /// <summary>Awards: title, giver, date and what for.</summary>
    public static IReadOnlyList<Award> Awards(IReadOnlyList<ResumeLine> lines) =>
        [.. ListItems.Of(lines).Select(ToItem).Select(i => new Award { Title = i.Name, Issuer = i.Issuer, Date = i.Date, Description = i.Text })];

    /// <summary>Publications: mostly whole citations.</summary>
    public static IReadOnlyList<Publication> Publications(IReadOnlyList<ResumeLine> lines) =>
        [.. ListItems.Of(lines).Select(ToCitedItem).Select(i => new Publication { Title = i.Name, Publisher = i.Issuer, Date = i.Date, Url = i.Link, Description = i.Text })];

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

    private static Item ToItem(IReadOnlyList<ResumeLine> lines)
    {
        var head = EntryHead.Of([.. lines.Take(3)]);
        var pieces = head.Pieces.Select(p => p.Text).Where(n => !IssuerLabels.Is(n) && !DateLabelPattern().IsMatch(n)).ToList();
        var given = pieces.Find(n => IssuerOf(n) is not null);
        List<string> names = given is null ? pieces : [.. pieces.Where(n => n != given), IssuerOf(given)!];
        var first = names.Count > 0 ? names[0] : lines[0].Text;
        var (name, issuer) = names.Count == 1 ? CutIssuer(first) : (first, names.Count > 1 ? names[1] : null);
        var text = names.Skip(2).Concat(lines.Skip(3).Select(l => l.Text)).ToList();
        return new Item(name, issuer, OrNull(head.DatesText), head.Link, OrNull(string.Join("\n", text)));
    }

    /// <summary>Who gave it, behind the last comma, in brackets, after "by" or a colon: whichever comes first in this order.</summary>
    private static (string Name, string? Issuer) CutIssuer(string text)
    {
        if (text.Length < 120 && EntryHead.AtCommas(text) is { Count: > 1 } parts)
            return (string.Join(", ", parts.Take(parts.Count - 1)), parts[^1]);
        var match = IssuerPattern().Match(text);
        return match.Success ? (text[..match.Index], match.Groups["issuer"].Value) : (text, null);
    }

    private static Item ToCitedItem(IReadOnlyList<ResumeLine> lines)
    {
        var text = string.Join(" | ", lines.Select(l => l.Text));
        var date = DateRangeParser.FindAll(text) is { Count: > 0 } dates ? dates[^1] : null;
        var dateText = date is null ? "" : text.Substring(date.Index, date.Length);
        var undated = date is null ? text : EmptyBracketPattern().Replace(text.Remove(date.Index, date.Length), " ");
        return Citation.Of(undated) is { } cited
            ? new Item(cited.Title, cited.Venue, OrNull(dateText), lines.SelectMany(l => l.Words).FirstOrDefault(w => w.Link is not null)?.Link, cited.Authors)
            : ToItem(lines);
    }

    /// <summary>The giver in "Issued by: Giver" or "by Giver"; null in other texts.</summary>
    public static string? IssuerOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && IssuerLabels.Is(text[..colon]))
            return EntryHead.Trim(text[colon..]);
        return GiverPattern().Match(text) is { Success: true } match ? text[match.Length..] : null;
    }

    private static string? OrNull(string text) => text.Length > 0 ? text : null;

    [GeneratedRegex(@"^(?:(?:issued|awarded|given|presented|published|offered)\s+)?by\s+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GiverPattern();

    /// <summary>Brackets around an abbreviation belong to the name: "Professional Engineer (PE)".</summary>
    [GeneratedRegex(@"\s+\((?<issuer>(?!\p{Lu}{1,6}\))[^()]{3,})\)$|,?\s+(?:(?:issued|awarded|given)\s+)?by\s+(?<issuer>\p{Lu}.*)$|:\s+(?<issuer>[^:]{2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex IssuerPattern();

    [GeneratedRegex(@"^(?:issued|awarded|given|presented|published|received|obtained|valid|date)(?:\s+(?:on|in|since|from))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateLabelPattern();

    [GeneratedRegex(@"\(\s*[,;]?\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyBracketPattern();
}
