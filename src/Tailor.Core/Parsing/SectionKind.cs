namespace Tailor.Core.Parsing;

/// <summary>What a section is about. The names are those of the word list of headings.</summary>
public enum SectionKind
{
    /// <summary>What stands before the first heading: mostly name and contact.</summary>
    Header,
    Contact,
    Summary,
    Experience,
    Education,
    Skills,
    Projects,
    Certifications,
    Languages,
    Awards,
    Publications,
    Volunteer,
    References,

    /// <summary>Under a title that is none of these.</summary>
    Custom,
}

/// <summary>A part of the resume under one title.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">Its heading as printed; empty for the header.</param>
/// <param name="Lines">Its lines without the heading.</param>
/// <param name="Heading">The line of its heading; null for the header.</param>
public sealed record ResumeSection(SectionKind Kind, string Title, IReadOnlyList<TextLine> Lines, TextLine? Heading);
