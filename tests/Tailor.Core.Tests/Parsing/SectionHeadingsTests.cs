using Tailor.Core.Vocabulary;

namespace Tailor.Core.Tests.Parsing;

public class SectionHeadingsTests
{
    [Theory]
    [InlineData("WORK EXPERIENCE", "experience")]
    [InlineData("S K I L L S", "skills")]
    [InlineData("Skills & Tools:", "skills")]
    [InlineData("Berufserfahrung", "experience")]
    [InlineData("Formation", "education")]
    [InlineData("EXPERIENCES PROFESSIONNELLES", "experience")]
    [InlineData("Formación académica", "education")]
    [InlineData("Sprachen", "languages")]
    [InlineData("Досвід роботи", "experience")]
    [InlineData("学歴", "education")]
    [InlineData("Umiejętności", "skills")]
    [InlineData("Awards / Publications", "awards")]
    public void KindOf_Title_IsKnown(string title, string kind) => Assert.Equal(kind, SectionHeadings.KindOf(title));

    [Theory]
    [InlineData("Lindenau Messtechnik GmbH")]
    [InlineData("Led the skills programme of the region and its education partners for many years")]
    [InlineData("")]
    public void KindOf_OtherText_IsNull(string title) => Assert.Null(SectionHeadings.KindOf(title));
}
