namespace Tailor.Documents.Writing.Printing;

/// <summary>The words of a language that the writers add to a resume's own.</summary>
internal sealed record Labels
{
    /// <summary>The language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>What the document is called, in its title and its file's name.</summary>
    public required string Resume { get; init; }

    public required string Summary { get; init; }

    public required string Experience { get; init; }

    public required string Projects { get; init; }

    public required string Education { get; init; }

    public required string Skills { get; init; }

    public required string Certifications { get; init; }

    public required string Languages { get; init; }

    public required string Awards { get; init; }

    public required string Publications { get; init; }

    public required string Volunteering { get; init; }

    public required string References { get; init; }

    /// <summary>The heading of a section that has none of its own.</summary>
    public required string Additional { get; init; }

    public required string Technical { get; init; }

    public required string Frameworks { get; init; }

    public required string Tools { get; init; }

    public required string SoftSkills { get; init; }

    public required string Technologies { get; init; }

    public required string Impact { get; init; }

    /// <summary>In front of a grade that is a figure.</summary>
    public required string Gpa { get; init; }

    /// <summary>In front of a grade in words.</summary>
    public required string Grade { get; init; }

    public required string Honours { get; init; }

    public required string Courses { get; init; }

    public required string Graduation { get; init; }

    /// <summary>The end of what has not ended.</summary>
    public required string Present { get; init; }

    /// <summary>The months' short names, January first.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>English.</summary>
    public static Labels English { get; } = new()
    {
        Language = "en-US",
        Resume = "Resume",
        Summary = "Summary",
        Experience = "Experience",
        Projects = "Projects",
        Education = "Education",
        Skills = "Skills",
        Certifications = "Certifications",
        Languages = "Languages",
        Awards = "Awards",
        Publications = "Publications",
        Volunteering = "Volunteering",
        References = "References",
        Additional = "Additional Information",
        Technical = "Technical",
        Frameworks = "Frameworks",
        Tools = "Tools",
        SoftSkills = "Soft Skills",
        Technologies = "Technologies",
        Impact = "Impact",
        Gpa = "GPA",
        Grade = "Grade",
        Honours = "Honours",
        Courses = "Courses",
        Graduation = "Graduation",
        Present = "Present",
        Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    };
}
