using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tailor.Resumes.Jobs;

namespace Tailor.Core.Jobs;

/// <summary>
/// What the page of a posting states for machines: a schema.org JobPosting in JSON-LD, or the site's name in its head. What is there
/// is surer than what is read from the text.
/// </summary>
internal sealed partial record PageData(string? Title, string? Company, string? Location, Salary? Salary, bool IsRemote, string? Description, string? SiteName)
{
    private const int Deepest = 32;

    private static readonly PageData None = new(null, null, null, null, IsRemote: false, null, null);

    /// <summary>Reads it; everything is null for plain text and for pages without it. Broken JSON counts as none.</summary>
    public static PageData Read(string text)
    {
        var site = SiteNameTag().Match(text) is { Success: true } meta ? WebUtility.HtmlDecode(meta.Groups["name"].Value).Trim() : null;
        foreach (Match script in JsonLd().Matches(text))
        {
            if (Posting(script.Groups["json"].Value) is { } posting)
            {
                return posting with { SiteName = site };
            }
        }

        return None with { SiteName = site };
    }

    private static PageData? Posting(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest });
            return Nodes(document.RootElement).Where(IsPosting).Select(From).FirstOrDefault();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Nodes),
        JsonValueKind.Object when node.TryGetProperty("@graph", out var graph) => Nodes(graph),
        JsonValueKind.Object => [node],
        _ => [],
    };

    private static bool IsPosting(JsonElement node) =>
        node.TryGetProperty("@type", out var type) && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type]).Any(t => t.ValueKind == JsonValueKind.String && t.GetString() == "JobPosting");

    private static PageData From(JsonElement posting) => new(
        Text(posting, "title"),
        Text(Member(posting, "hiringOrganization"), "name") ?? Text(posting, "hiringOrganization"),
        Place(First(Member(posting, "jobLocation"))),
        Pay(First(Member(posting, "baseSalary"))),
        Text(posting, "jobLocationType") == "TELECOMMUTE",
        Text(posting, "description"),
        SiteName: null);

    private static string? Place(JsonElement? location)
    {
        var address = Member(location, "address") ?? location;
        var parts = new[] { Text(address, "addressLocality"), Text(address, "addressRegion") }.OfType<string>().Distinct().ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : Text(address, "addressCountry");
    }

    private static Salary? Pay(JsonElement? pay)
    {
        var value = Member(pay, "value");
        var (min, max) = (Number(value, "minValue"), Number(value, "maxValue"));
        var one = Number(value, "value") ?? Number(pay, "value");
        var period = Text(value, "unitText")?.ToLowerInvariant();
        return (min ?? max ?? one) is { } low ? new Salary(min ?? low, max ?? low, Text(pay, "currency"), period is "hour" or "day" or "week" or "month" or "year" ? period : null) : null;
    }

    private static JsonElement? Member(JsonElement? node, string name) =>
        node is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement? First(JsonElement? node) => node is { ValueKind: JsonValueKind.Array } list ? (list.GetArrayLength() > 0 ? list[0] : null) : node;

    private static string? Text(JsonElement? node, string name) =>
        Member(node, name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? WebUtility.HtmlDecode(text).Trim() : null;

    private static decimal? Number(JsonElement? node, string name) => Member(node, name) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) => value,
        { ValueKind: JsonValueKind.String } text when decimal.TryParse(text.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) => value,
        _ => null,
    };

    [GeneratedRegex(@"<script[^>]*application/ld\+json[^>]*>(?<json>.*?)</script", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex JsonLd();

    [GeneratedRegex(@"<meta[^>]*og:site_name[^>]*content=""(?<name>[^""]{1,80})""", RegexOptions.IgnoreCase)]
    private static partial Regex SiteNameTag();
}
