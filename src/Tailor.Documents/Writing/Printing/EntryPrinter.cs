using Tailor.Resumes;

namespace Tailor.Documents.Writing.Printing;

/// <summary>Makes blocks of the entries of each kind of section.</summary>
internal sealed class EntryPrinter(TextCleaner clean, Labels labels)
{
    /// <summary>An address, linked when it is safe to click.</summary>
    public static Span Link(string address) => new(Links.Display(address), Link: Links.Target(address));

    public IEnumerable<Block> Work(Work work) =>
    [
        .. Head(work.Title, work.Company, work.Location, Range(work.Duration, work.StartDate, work.EndDate, work.Current)),
        .. LinkLine(work.Url),
        .. Paragraphs(work.Summary),
        .. Bullets(work.Description),
        .. Labelled(labels.Technologies, work.Technologies),
    ];

    public IEnumerable<Block> Project(Project project) =>
    [
        .. Head(project.Name, null, null, Range(null, project.StartDate, project.EndDate), isMinor: true),
        .. LinkLine(project.Url, project.GithubUrl),
        .. Paragraphs(project.Description),
        .. Bullets(project.Highlights),
        .. Labelled(labels.Impact, project.ImpactMetrics, "; "),
        .. Labelled(labels.Technologies, project.Technologies),
    ];

    public IEnumerable<Block> Education(Education education)
    {
        var degree = clean.Line(education.Degree);
        var field = clean.Line(education.Field);
        var title = field.Length == 0 || degree.Contains(field, StringComparison.OrdinalIgnoreCase) ? degree
            : degree.Length == 0 ? field : $"{degree}, {field}";
        var graduation = DateText.Month(clean.Line(education.GraduationYear), labels);
        var hasEnd = clean.Line(education.EndDate).Length > 0;
        var range = Range(null, education.StartDate, hasEnd ? education.EndDate : education.GraduationYear);
        var grade = clean.Line(education.Gpa);
        var isLabelled = grade.StartsWith(labels.Gpa, StringComparison.OrdinalIgnoreCase)
            || grade.StartsWith(labels.Grade, StringComparison.OrdinalIgnoreCase);
        return
        [
            .. Head(title, education.Institution, education.Location, range),
            .. range.Contains(graduation, StringComparison.Ordinal) ? [] : Labelled(labels.Graduation, [graduation]),
            .. isLabelled ? Paragraphs(grade)
                : Labelled(grade.Length > 0 && char.IsAsciiDigit(grade[0]) ? labels.Gpa : labels.Grade, [grade]),
            .. Labelled(labels.Honours, [education.Honours]),
            .. Bullets(education.Highlights),
            .. Labelled(labels.Courses, education.Courses),
        ];
    }

    public IEnumerable<Block> Certification(Certification certification) =>
    [
        .. Head(certification.Name, certification.Issuer, null, Date(certification.Date), isMinor: true),
        .. LinkLine(certification.Url),
    ];

    public IEnumerable<Block> Award(Award award) =>
    [
        .. Head(award.Title, award.Issuer, null, Date(award.Date), isMinor: true),
        .. Paragraphs(award.Description),
    ];

    public IEnumerable<Block> Publication(Publication publication) =>
    [
        .. Head(publication.Title, publication.Publisher, null, Date(publication.Date), isMinor: true),
        .. Paragraphs(publication.Description),
        .. LinkLine(publication.Url),
    ];

    public IEnumerable<Block> Volunteering(Volunteering engagement) =>
    [
        .. Head(
            engagement.Role,
            engagement.Organization,
            engagement.Location,
            Range(engagement.Duration, engagement.StartDate, engagement.EndDate)),
        .. Bullets(engagement.Description),
    ];

    public IEnumerable<Block> Reference(Reference reference)
    {
        var contact = clean.Line(reference.Contact);
        return
        [
            .. Head(reference.Name, null, null, "", isMinor: true),
            .. contact.Length > 0 ? [new TextBlock([Link(contact)])] : Array.Empty<Block>(),
            .. Paragraphs(reference.Text),
        ];
    }

    /// <summary>One item as a paragraph, several as bullets.</summary>
    public IEnumerable<Block> Items(IReadOnlyList<string> items) => items.Count == 1 ? Paragraphs(items[0]) : Bullets(items);

    public IEnumerable<Block> Paragraphs(string? text) => clean.Paragraphs(text).Select(line => new TextBlock([new Span(line)]));

    private IEnumerable<Block> Bullets(IEnumerable<string?> bullets) => clean.Lines(bullets).Select(line => new Bullet([new Span(line)]));

    private IEnumerable<Block> Labelled(string label, IEnumerable<string?> values, string separator = ", ")
    {
        var text = string.Join(separator, clean.Lines(values));
        return text.Length > 0 ? [new TextBlock([new Span(label + ": ", SpanRole.Label), new Span(text)])] : [];
    }

    private IEnumerable<Block> LinkLine(params string?[] addresses)
    {
        var links = clean.Lines(addresses).Distinct(StringComparer.Ordinal).Select(Link).ToArray();
        return links.Length > 0 ? [new TextBlock([.. Spans.Join(links, " | ")])] : [];
    }

    private IEnumerable<Block> Head(string? title, string? organisation, string? location, string dates, bool isMinor = false)
    {
        var head = new EntryHead(
            Part(title, SpanRole.Title),
            Part(organisation, SpanRole.Organisation),
            Part(location, SpanRole.Location),
            Part(dates, SpanRole.Dates),
            isMinor);
        return (head.Title ?? head.Organisation ?? head.Location ?? head.Dates) is null ? [] : [head];
    }

    private Span? Part(string? text, SpanRole role) => clean.Line(text) is { Length: > 0 } line ? new Span(line, role) : null;

    private string Date(string? date) => DateText.Month(clean.Line(date), labels);

    /// <summary>The dates as the owner wrote them, unless a format was asked for; else from the start and the end.</summary>
    private string Range(string? duration, string? start, string? end, bool? current = null)
    {
        var range = DateText.Range(clean.Line(start), clean.Line(end), current == true, labels);
        return clean.Line(duration) is { Length: > 0 } line && (labels.DateFormat is null || range.Length == 0) ? line : range;
    }
}
