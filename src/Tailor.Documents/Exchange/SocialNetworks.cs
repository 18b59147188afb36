namespace Tailor.Documents.Exchange;

/// <summary>Addresses of profiles that formats of data give as a network and a name.</summary>
internal static class SocialNetworks
{
    /// <summary>Networks whose profiles are at their host's address followed by the name.</summary>
    private static readonly (string Network, string Address)[] Known =
    [
        ("LinkedIn", "https://linkedin.com/in/"),
        ("GitHub", "https://github.com/"),
        ("GitLab", "https://gitlab.com/"),
        ("Bitbucket", "https://bitbucket.org/"),
        ("Twitter", "https://twitter.com/"),
        ("X", "https://x.com/"),
        ("Instagram", "https://instagram.com/"),
        ("ORCID", "https://orcid.org/"),
        ("ResearchGate", "https://researchgate.net/profile/"),
        ("YouTube", "https://youtube.com/@"),
        ("Google Scholar", "https://scholar.google.com/citations?user="),
        ("Telegram", "https://t.me/"),
        ("StackOverflow", "https://stackoverflow.com/users/"),
        ("Leetcode", "https://leetcode.com/u/"),
    ];

    /// <summary>Where a profile is, or null when the network is not known.</summary>
    public static string? AddressOf(string network, string user) =>
        Known.FirstOrDefault(k => k.Network.Equals(network, StringComparison.OrdinalIgnoreCase)).Address is { } address ? address + user : null;

    /// <summary>The network and the name of a profile, or null when the address is not one of a known network.</summary>
    public static (string Network, string User)? ProfileAt(string url)
    {
        var key = WithoutScheme(url);
        foreach (var (network, address) in Known)
        {
            var start = WithoutScheme(address);
            if (key.StartsWith(start, StringComparison.OrdinalIgnoreCase) && key[start.Length..].Trim('/') is { Length: > 0 } user)
                return (network, user);
        }
        return null;
    }

    /// <summary>Whether an address is at a host.</summary>
    public static bool IsAt(string url, string host)
    {
        var key = WithoutScheme(url).Split('/', '?')[0];
        return key.Equals(host, StringComparison.OrdinalIgnoreCase) || key.EndsWith("." + host, StringComparison.OrdinalIgnoreCase);
    }

    private static string WithoutScheme(string url)
    {
        var rest = url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var i ? url[(i + 3)..] : url;
        return rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? rest[4..] : rest;
    }
}
