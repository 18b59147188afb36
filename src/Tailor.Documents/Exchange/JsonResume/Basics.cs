using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tailor.Resumes;
using static Tailor.Documents.Exchange.DataWriter;

namespace Tailor.Documents.Exchange.JsonResume;

/// <summary>The head of a JSON Resume: who it is about, and the summary, which the model has beside the person.</summary>
internal sealed partial record Basics : ResumeNode
{
    public static Mapping<Basics> Mapping { get; } = new(JsonResumeFormat.Name, Read, Write);

    public PersonalInfo Person { get; init; } = new();

    public string? Summary { get; init; }

    private static Basics Read(DataObject basics)
    {
        var person = new PersonalInfo
        {
            Name = basics.Text("name") ?? "",
            Headline = basics.Text("label"),
            Photo = basics.Text("image", "picture"),
            Email = basics.Text("email") ?? "",
            Phone = basics.Text("phone"),
            Website = basics.Text("url", "website"),
            Location = LocationOf(basics),
        };
        return new Basics { Person = WithProfiles(person, basics.Objects("profiles")), Summary = basics.Text("summary") };
    }

    private static JsonObject Write(Basics basics) => Object(
        ("name", Text(basics.Person.Name)),
        ("label", Text(basics.Person.Headline)),
        ("image", Text(basics.Person.Photo)),
        ("email", Text(basics.Person.Email)),
        ("phone", Text(basics.Person.Phone)),
        ("url", Text(basics.Person.Website)),
        ("summary", Text(basics.Summary)),
        ("location", Location(basics.Person.Location)),
        ("profiles", List(Profiles(basics.Person))));

    private static string? LocationOf(DataObject basics)
    {
        if (basics.Json["location"] is JsonValue)
            return basics.Text("location");
        if (basics.Object("location") is not { } location)
            return null;
        location.Text("address");
        location.Text("postalCode");
        return string.Join(", ", new[] { location.Text("city"), location.Text("region"), location.Text("countryCode") }.OfType<string>()) is { Length: > 0 } place ? place : null;
    }

    private static JsonObject? Location(string? place) => place?.Split(", ") switch
    {
        null or [""] => null,
        [var city, var region] => Object(("city", city), ("region", region)),
        [var city, .. var region, var country] when CountryCode.IsMatch(country) => Object(("city", city), ("region", string.Join(", ", region)), ("countryCode", country)),
        _ => Object(("city", place)),
    };

    private static PersonalInfo WithProfiles(PersonalInfo person, IReadOnlyList<DataObject> profiles)
    {
        var links = new List<ProfileLink>();
        foreach (var profile in profiles)
        {
            var (network, user) = (profile.Text("network") ?? "", profile.Text("username"));
            var url = profile.Text("url") ?? (user is null ? null : SocialNetworks.AddressOf(network, user));
            if (url is not null && person.Github is null && SocialNetworks.IsAt(url, "github.com"))
                person = person with { Github = url };
            else if (url is not null && person.Linkedin is null && SocialNetworks.IsAt(url, "linkedin.com"))
                person = person with { Linkedin = url };
            else if (url is not null || user is not null)
                links.Add(new ProfileLink { Label = url is null ? $"{network} {user}".Trim() : network, Url = url ?? "" });
        }
        return person with { Links = links };
    }

    private static IEnumerable<JsonNode> Profiles(PersonalInfo person)
    {
        if (person.Linkedin is { Length: > 0 } linkedin)
            yield return Object(("network", "LinkedIn"), ("url", linkedin));
        if (person.Github is { Length: > 0 } github)
            yield return Object(("network", "GitHub"), ("url", github));
        foreach (var link in person.Links)
            yield return Object(("network", Text(link.Label)), ("url", Text(link.Url)));
    }

    [GeneratedRegex(@"^[A-Z]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CountryCode { get; }
}
