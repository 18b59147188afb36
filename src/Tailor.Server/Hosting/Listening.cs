using System.Globalization;
using System.Net;

namespace Tailor.Server.Hosting;

/// <summary>Where the server listens.</summary>
internal static class Listening
{
    /// <summary>Where it listens unless <c>--urls</c> or another setting of ASP.NET Core says otherwise.</summary>
    public const string DefaultUrl = "http://localhost:8000";

    private static readonly string[] anyHostPortSettings = ["http_ports", "https_ports"];

    /// <summary>The addresses that the configuration asks for.</summary>
    public static IReadOnlyList<BindingAddress> Addresses(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>().ToArray();
        var urls = endpoints.Length > 0 ? endpoints : Split(configuration["urls"]);
        if (urls.Length == 0)
        {
            urls = [.. anyHostPortSettings.SelectMany(s => Split(configuration[s])).Select(port => $"http://*:{port}")];
        }

        return [.. (urls.Length > 0 ? urls : [DefaultUrl]).Select(BindingAddress.Parse)];
    }

    /// <summary>Uses the default address where none is asked for.</summary>
    public static void UseDefaultUrl(this WebApplicationBuilder builder)
    {
        var asked = builder.Configuration["urls"] ?? builder.Configuration["http_ports"] ?? builder.Configuration["https_ports"];
        if (string.IsNullOrEmpty(asked)) builder.WebHost.UseUrls(DefaultUrl);
    }

    /// <summary>Why the server must not start with this configuration, as sentences for a person; null when it may.</summary>
    public static string? Refusal(IConfiguration configuration)
    {
        try
        {
            var access = AccessSettings.Read(configuration);
            if (access.Token is not null || access.AllowRemoteWithoutToken) return null;
            return Addresses(configuration).FirstOrDefault(address => !IsLoopback(address)) is { } remote
                ? string.Create(CultureInfo.InvariantCulture, $"""
                    {remote} can be reached from other machines, and the server holds resumes. It does not start like that without a token.
                    Set Tailor__AccessToken to a long random text (clients then send "Authorization: Bearer TOKEN"), or listen on
                    {DefaultUrl}, or set Tailor__AllowRemoteWithoutToken=true when something in front of the server guards it.
                    """)
                : null;
        }
        catch (FormatException)
        {
            return $"The address to listen on cannot be understood. Give --urls addresses such as {DefaultUrl}, separated by semicolons.";
        }
    }

    // Any other name listens on all addresses: Kestrel resolves none.
    private static bool IsLoopback(BindingAddress address) =>
        address.IsUnixPipe || address.IsNamedPipe
        || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static string[] Split(string? value) =>
        value?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
