using System.Text.Json.Nodes;
using Tailor.Resumes;
using static Tailor.Documents.Exchange.DataWriter;

namespace Tailor.Documents.Exchange.RenderCv;

/// <summary>The head of a RenderCV <c>cv</c>: who it is about, and the summary, which RenderCV has as a section.</summary>
internal sealed record CvHead : ResumeNode
{
    private const string Sections = "sections";

    public static Mapping<CvHead> Mapping { get; } = new(RenderCvFormat.Name, Read, Write);

    public PersonalInfo Person { get; init; } = new();

    public string? Summary { get; init; }

    /// <summary>Of a <c>cv</c>, all but the sections that are not the summary.</summary>
    public static DataObject PartOf(DataObject cv, CvSection? summary)
    {
        var head = new JsonObject(cv.Json.Where(m => m.Key != Sections).Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
        if (summary is not null)
            head[Sections] = Object((summary.Title, summary.Json?.DeepClone()));
        return cv with { Json = head };
    }

    private static CvHead Read(DataObject cv)
    {
        var person = new PersonalInfo
        {
            Name = cv.Text("name") ?? "",
            Headline = cv.Text("headline", "label"),
            Location = cv.Text("location"),
            Email = cv.First("email") ?? "",
            Phone = cv.First("phone") is { } phone ? phone.StartsWith("tel:", StringComparison.Ordinal) ? phone[4..] : phone : null,
            Website = cv.First("website"),
        };
        var paragraphs = (cv.Object(Sections) is { } sections ? sections.Json.Select(s => s.Key).Take(1).SelectMany(sections.Texts) : []).Select(p => p.Trim());
        return new CvHead { Person = WithNetworks(person, cv.Objects("social_networks")), Summary = string.Join('\n', paragraphs) is { Length: > 0 } text ? text : null };
    }

    private static JsonObject Write(CvHead head) => Object(
        ("name", Text(head.Person.Name)),
        ("headline", Text(head.Person.Headline)),
        ("location", Text(head.Person.Location)),
        ("email", Text(head.Person.Email)),
        ("phone", Text(head.Person.Phone)),
        ("website", Text(head.Person.Website)),
        ("social_networks", List(Networks(head.Person))),
        (Sections, head.Summary is { Length: > 0 } summary ? Object(("summary", Texts(summary.Split('\n')))) : null));

    private static PersonalInfo WithNetworks(PersonalInfo person, IReadOnlyList<DataObject> networks)
    {
        var links = new List<ProfileLink>();
        foreach (var entry in networks)
        {
            var (network, user) = (entry.Text("network") ?? "", entry.Text("username") ?? "");
            var url = SocialNetworks.AddressOf(network, user);
            if (network == "GitHub" && person.Github is null)
                person = person with { Github = url };
            else if (network == "LinkedIn" && person.Linkedin is null)
                person = person with { Linkedin = url };
            else
                links.Add(new ProfileLink { Label = url is null ? $"{network} {user}".Trim() : network, Url = url ?? "" });
        }
        return person with { Links = links };
    }

    private static IEnumerable<JsonNode> Networks(PersonalInfo person) =>
        new[] { person.Linkedin, person.Github }.Concat(person.Links.Select(l => l.Url)).OfType<string>()
            .Select(SocialNetworks.ProfileAt).OfType<(string Network, string User)>()
            .Select(profile => Object(("network", profile.Network), ("username", profile.User)));
}
