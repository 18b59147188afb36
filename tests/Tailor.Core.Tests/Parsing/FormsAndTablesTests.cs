using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Core.Tests.Parsing;

public class FormsAndTablesTests
{
    private static Resume Parse(string picture) => ResumeParser.Parse(Drawn.Document(picture));

    [Theory]
    [InlineData("Dates", "Occupation or position held", "Name and address of employer", "Main activities")]
    [InlineData("Datum", "Beruf oder Funktion", "Name und Adresse des Arbeitgebers", "Aufgaben")]
    [InlineData("Fechas", "Profesión o cargo desempeñado", "Nombre y dirección de la empresa o empleador", "Funciones")]
    [InlineData("Daty", "Zajmowane stanowisko", "Nazwa i adres pracodawcy", "Zakres obowiązków")]
    public void Form_WithALabelBesideEachPart_IsEntries(string dates, string title, string employer, string activities)
    {
        string Row(string label, string value) => label.PadRight(50) + value + "\n";
        var resume = Parse(
            Row("Name", "Maren Tideholm") + Row("E-mail", "maren@tideholm.example")
            + "\n\n*EXPERIENCE\n"
            + Row(dates, "2019 - 2021") + Row(title, "Hydrologist") + Row(activities, "Gauged forty rivers.") + Row(employer, "Vannkraft Ltd, Bergen")
            + Row(dates, "2016 - 2019") + Row(title, "Field Engineer") + Row(activities, "Mapped springs.") + Row(employer, "Elvevakt, Stavanger"));

        Assert.Equal("Maren Tideholm", resume.PersonalInfo.Name);
        Assert.Equal(
            [("Hydrologist", "Vannkraft Ltd", "2019"), ("Field Engineer", "Elvevakt", "2016")],
            resume.Experience.Select(j => (j.Title, j.Company, j.StartDate!)));
        Assert.Equal(["Bergen", "Stavanger"], resume.Experience.Select(j => j.Location));
    }

    [Fact]
    public void SectionTitles_InTheFirstCellOfARow_BeginSections()
    {
        var resume = Parse("""
            *Maren *Tideholm
            maren@tideholm.example

            *EXPERIENCE      Hydrologist, Vannkraft Ltd, 2019 - 2021

            *EDUCATION       MSc Hydrology, University of Bergen, 2016

            *SKILLS          Gauging, Surveying

            *LANGUAGES       Norwegian (native), English (C1)
            """);

        Assert.Equal("Vannkraft Ltd", Assert.Single(resume.Experience).Company);
        Assert.Equal("University of Bergen", Assert.Single(resume.Education).Institution);
        Assert.Equal(["Gauging", "Surveying"], resume.Skills.Groups!.SelectMany(g => g.Items));
        Assert.Equal(["Norwegian", "English"], resume.Languages.Select(l => l.Name));
    }

    [Fact]
    public void ContactDetails_AtTheFoot_AreOfTheHead()
    {
        var person = Parse("""
            *Maren *Tideholm

            *EXPERIENCE
            Hydrologist, Vannkraft Ltd, 2019 - 2021

            *SKILLS
            Gauging, Surveying


            Elveveien 12 | 5003 Bergen | Norway
                           maren@tideholm.example | +47 412 34 567
            """);

        Assert.Equal(("maren@tideholm.example", "+47 412 34 567"), (person.PersonalInfo.Email, person.PersonalInfo.Phone));
        Assert.Equal(["Gauging", "Surveying"], person.Skills.Groups!.SelectMany(g => g.Items));
    }

    [Theory]
    [InlineData("Rua das Flores 12 – 4050-262 Porto")]
    [InlineData("4050-262 Porto")]
    [InlineData("Długa 5 00-238 Warszawa")]
    public void PostalCode_BeforeItsPlace_IsNoTelephone(string address)
    {
        var person = Parse($"*Maren *Tideholm\n{address}\nmaren@tideholm.example\n+351 912 345 678").PersonalInfo;

        Assert.Equal("+351 912 345 678", person.Phone);
    }

    [Fact]
    public void SidebarOfAPageFromRightToLeft_IsAFlowOfItsOwn()
    {
        var resume = Parse("""
                                         *רון *כרמי*

              ron@karmi.example                      *ניסיון *תעסוקתי
              כישורים                        2021 - 2019 ,חברת מים ,הידרולוג
              מיפוי                                .מדד ארבעים נחלים
              מדידה
            """);

        Assert.Equal("ron@karmi.example", resume.PersonalInfo.Email);
    }
}
