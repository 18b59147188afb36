namespace Tailor.Server.Http;

/// <summary>Headers of our own.</summary>
internal static class Headers
{
    /// <summary>What an export could not show: percent-encoded sentences, separated by commas.</summary>
    public const string Warnings = "X-Tailor-Warnings";

    /// <summary>
    /// How many of an export's fields came back when it was read again, such as <c>118/120; lost=/experience/0/company /skills</c>; the code of
    /// a problem when it could not be read.
    /// </summary>
    public const string Returned = "X-Tailor-Returned";
}
