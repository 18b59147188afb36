namespace Tailor.Documents.Writing.Printing;

/// <summary>Turns addresses into links that are safe to click.</summary>
internal static class Links
{
    /// <summary>Longer addresses are printed but not linked: Office refuses files with longer ones (INTERNET_MAX_URL_LENGTH is 2,083).</summary>
    private const int MaxLength = 2_000;

    /// <summary>
    /// The link of an address as people write it: with http or https, without (github.com/name), or an e-mail address. Null
    /// for everything else, so that <c>javascript:</c> or <c>file:</c> is only ever text.
    /// </summary>
    public static string? Target(string address)
    {
        if (address.Length is 0 or > MaxLength || address.Any(char.IsWhiteSpace))
        {
            return null;
        }

        if (IsEmail(address))
        {
            return Ascii("mailto:" + address);
        }

        var absolute = address.Contains("://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            ? address
            : LooksLikeHost(address) ? "https://" + address : "";
        return Ascii(absolute);
    }

    /// <summary>The address as it is printed: without the scheme and the slash at the end.</summary>
    public static string Display(string address)
    {
        foreach (var scheme in new[] { "https://", "http://", "mailto:" })
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && address.Length > scheme.Length)
            {
                var rest = address[scheme.Length..];
                return rest.Length > 1 && rest.EndsWith('/') ? rest[..^1] : rest;
            }
        }

        return address;
    }

    private static bool IsEmail(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < address.Length - 1 && address.LastIndexOf('@') == at && address.AsSpan().IndexOfAny(":/\\?#") < 0;
    }

    private static bool LooksLikeHost(string address)
    {
        var host = address.Split('/', '?', '#')[0];
        return host.Contains('.', StringComparison.Ordinal) && !host.Contains(':', StringComparison.Ordinal)
            && Uri.CheckHostName(host) == UriHostNameType.Dns;
    }

    private static string? Ascii(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto"))
        {
            return null;
        }

        if (System.Text.Ascii.IsValid(uri.Host))
        {
            return OnlyAscii(uri.AbsoluteUri);
        }

        try
        {
            return OnlyAscii(new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri);
        }
        catch (UriFormatException)
        {
            // Unicode's rules for host names are only checked by converting one.
            return null;
        }
    }

    private static string? OnlyAscii(string target) => System.Text.Ascii.IsValid(target) ? target : null;
}
