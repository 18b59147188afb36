namespace Tailor.Documents.Writing.Printing;

/// <summary>Sequences of spans.</summary>
internal static class Spans
{
    /// <summary>The spans with a separator between each two.</summary>
    public static IEnumerable<Span> Join(IEnumerable<Span> spans, string separator) => Join(spans.Select(span => new[] { span }), separator);

    /// <summary>The groups of spans with a separator between each two.</summary>
    public static IEnumerable<Span> Join(IEnumerable<IReadOnlyList<Span>> groups, string separator) =>
        groups.SelectMany((group, i) => i == 0 ? group : group.Prepend(new Span(separator)));

    /// <summary>The lines, those that hold something, as one text.</summary>
    public static IReadOnlyList<Span> Lines(params IEnumerable<Span>[] lines) =>
        [.. Join([.. lines.Select(line => line.ToArray()).Where(line => line.Length > 0)], Span.LineBreak.Text)];
}
