using System.Net;

namespace Tailor.Server.Hosting;

/// <summary>Who may use the server, and from where.</summary>
internal sealed record AccessSettings
{
    /// <summary>The origin that the existing web client is served from.</summary>
    private static readonly string[] clientOrigins = ["http://localhost:3000", "http://127.0.0.1:3000"];

    /// <summary><c>Tailor__AccessToken</c>: every request must carry it. None is needed on loopback.</summary>
    public string? Token { get; private init; }

    /// <summary><c>Tailor__AllowRemoteWithoutToken</c>: the explicit opt-out of the token beyond loopback.</summary>
    public bool AllowRemoteWithoutToken { get; private init; }

    /// <summary><c>Tailor__AllowedHosts</c> (separated by commas; <c>*</c> for any), beside the loopback names and the addresses listened on.</summary>
    public required IReadOnlySet<string> Hosts { get; init; }

    /// <summary><c>Tailor__AllowedOrigins</c> (separated by commas), by default where the existing web client is served from.</summary>
    public required IReadOnlySet<string> Origins { get; init; }

    /// <summary>Whether any host name will do.</summary>
    public bool AnyHost => Hosts.Contains("*");

    public static AccessSettings Read(IConfiguration configuration)
    {
        var listening = Listening.Addresses(configuration).Select(address => address.Host).Where(IsHostName);
        return new AccessSettings
        {
            Token = configuration["Tailor:AccessToken"] is { Length: > 0 } token ? token : null,
            AllowRemoteWithoutToken = bool.TryParse(configuration["Tailor:AllowRemoteWithoutToken"], out var allowed) && allowed,
            Hosts = new HashSet<string>(
                ["localhost", "127.0.0.1", "[::1]", .. listening, .. List(configuration["Tailor:AllowedHosts"])], StringComparer.OrdinalIgnoreCase),
            Origins = new HashSet<string>(
                configuration["Tailor:AllowedOrigins"] is { } origins ? List(origins) : clientOrigins, StringComparer.OrdinalIgnoreCase),
        };
    }

    // "*", "+", 0.0.0.0 and [::] mean every address and are the name of none.
    private static bool IsHostName(string host) =>
        Uri.CheckHostName(host) != UriHostNameType.Unknown
        && !(IPAddress.TryParse(host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)));

    private static string[] List(string? value) =>
        value?.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
