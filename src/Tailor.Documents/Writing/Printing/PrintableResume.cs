namespace Tailor.Documents.Writing.Printing;

/// <summary>
/// A resume as it is read on paper: every text with its label, its dates formatted, in order. All writers draw this, so
/// their files hold the same words in the same order.
/// </summary>
/// <param name="Name">The owner's name; empty when unknown.</param>
/// <param name="Headline">The line under the name; empty when there is none.</param>
/// <param name="Contacts">The ways to reach the owner, each of one or more spans.</param>
/// <param name="Profiles">The owner's pages, each of one or more spans.</param>
/// <param name="Sections">The sections, none of them empty.</param>
internal sealed record PrintableResume(
    string Name,
    string Headline,
    IReadOnlyList<IReadOnlyList<Span>> Contacts,
    IReadOnlyList<IReadOnlyList<Span>> Profiles,
    IReadOnlyList<PrintableSection> Sections);

/// <summary>A section under its heading.</summary>
/// <param name="Key">What it is, see <see cref="SectionKeys"/>.</param>
/// <param name="Heading">The heading's text.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record PrintableSection(string Key, string Heading, IReadOnlyList<Block> Blocks);

/// <summary>One part of a section.</summary>
internal abstract record Block;

/// <summary>The head of an entry: any of these four may be absent, never all.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Organisation">With whom.</param>
/// <param name="Location">Where.</param>
/// <param name="Dates">When.</param>
/// <param name="IsMinor">Whether it is an entry of a line or two, such as a certificate.</param>
internal sealed record EntryHead(Span? Title, Span? Organisation, Span? Location, Span? Dates, bool IsMinor) : Block;

/// <summary>A paragraph of the section or of the entry above it.</summary>
/// <param name="Spans">Its text.</param>
internal sealed record TextBlock(IReadOnlyList<Span> Spans) : Block;

/// <summary>A bullet of the section or of the entry above it.</summary>
/// <param name="Spans">Its text.</param>
internal sealed record Bullet(IReadOnlyList<Span> Spans) : Block;
