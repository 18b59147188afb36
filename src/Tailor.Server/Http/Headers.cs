namespace Tailor.Server.Http;

/// <summary>Headers of our own.</summary>
internal static class Headers
{
    /// <summary>What an export could not show: percent-encoded sentences, separated by commas.</summary>
    public const string Warnings = "X-Tailor-Warnings";
}
