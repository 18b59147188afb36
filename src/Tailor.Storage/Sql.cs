namespace Tailor.Storage;

/// <summary>Text that stands in an interpolated statement as it is, rather than as a parameter.</summary>
internal readonly record struct Sql(string Text);

/// <summary>A JSON value for a column that holds JSON.</summary>
internal readonly record struct Json(string Text)
{
    /// <summary>The value, or null for none.</summary>
    public static Json? Of(string? text) => text is null ? null : new Json(text);
}
