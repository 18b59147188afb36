using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Sorts web addresses of a resume's head.</summary>
internal static class ProfileLinks
{
    /// <summary>A person's info that has only its links: the first of each kind in its field, the others in the list.</summary>
    public static PersonalInfo Of(IEnumerable<string> addresses)
    {
        var info = new PersonalInfo();
        var others = new List<ProfileLink>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var address in addresses.Where(a => !a.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !a.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && !IsMap(a)))
        {
            if (!seen.Add(Key(address)))
                continue;
            if (info.Github is null && IsAt(address, "github.com"))
                info = info with { Github = address };
            else if (info.Linkedin is null && IsAt(address, "linkedin.com"))
                info = info with { Linkedin = address };
            else if (info.Website is null && !IsKnownProfile(address))
                info = info with { Website = address };
            else
                others.Add(new ProfileLink { Url = address });
        }
        return info with { Links = others };
    }

    /// <summary>A place's link to a map is not the person's.</summary>
    private static bool IsMap(string address) => Key(address) is var key && (key.StartsWith("maps.", StringComparison.OrdinalIgnoreCase) || key.Contains("/maps", StringComparison.OrdinalIgnoreCase) || IsAt(address, "openstreetmap.org"));

    private static bool IsKnownProfile(string address) => KnownHosts.Any(h => IsAt(address, h));

    private static readonly string[] KnownHosts =
    [
        "github.com", "linkedin.com", "gitlab.com", "bitbucket.org", "twitter.com", "x.com", "kaggle.com", "orcid.org", "scholar.google.com",
        "researchgate.net", "behance.net", "dribbble.com", "medium.com", "stackoverflow.com", "instagram.com", "facebook.com", "xing.com",
        "youtube.com", "huggingface.co", "dev.to", "mastodon.social", "t.me", "codepen.io", "leetcode.com",
    ];

    private static bool IsAt(string address, string host)
    {
        var key = Key(address);
        return key.StartsWith(host, StringComparison.OrdinalIgnoreCase) || key[..Math.Max(0, key.IndexOf('/', StringComparison.Ordinal))].EndsWith("." + host, StringComparison.OrdinalIgnoreCase);
    }

    private static string Key(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var i ? i + 3 : 0;
        var key = address[start..].TrimEnd('/');
        return key.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? key[4..] : key;
    }
}
