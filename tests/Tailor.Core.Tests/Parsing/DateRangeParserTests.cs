using Tailor.Core.Parsing;

namespace Tailor.Core.Tests.Parsing;

public class DateRangeParserTests
{
    [Theory]
    [InlineData("Mar 2021 – Present", "2021-03", null, true)]
    [InlineData("March 2019 to February 2021", "2019-03", "2021-02", false)]
    [InlineData("Jan, 2022 - Present", "2022-01", null, true)]
    [InlineData("06/2018 – 12/2020", "2018-06", "2020-12", false)]
    [InlineData("06.2021 – heute", "2021-06", null, true)]
    [InlineData("2019.03 - 2020.11", "2019-03", "2020-11", false)]
    [InlineData("2018-01 — 2019-05", "2018-01", "2019-05", false)]
    [InlineData("2016–2020", "2016", "2020", false)]
    [InlineData("Jun – Aug 2023", "2023-06", "2023-08", false)]
    [InlineData("Sept. 2019 - now", "2019-09", null, true)]
    [InlineData("Jan '21 - Feb '22", "2021-01", "2022-02", false)]
    [InlineData("Summer 2023 to Spring 2027", "2023", "2027", false)]
    [InlineData("seit 2016", "2016", null, true)]
    [InlineData("depuis septembre 2019", "2019-09", null, true)]
    [InlineData("enero de 2018 – actualidad", "2018-01", null, true)]
    [InlineData("marzo 2012 – dicembre 2017", "2012-03", "2017-12", false)]
    [InlineData("août 2010 à juin 2014", "2010-08", "2014-06", false)]
    [InlineData("листопад 2015 – теперішній час", "2015-11", null, true)]
    [InlineData("styczeń 2015 – obecnie", "2015-01", null, true)]
    [InlineData("2016年4月 – 2018年3月", "2016-04", "2018-03", false)]
    [InlineData("九州大学, 2016-04 – 2018-03", "2016-04", "2018-03", false)]
    [InlineData("graduated in 2012", null, "2012", false)]
    public void Find_Text_GivesItsDates(string text, string? start, string? end, bool current)
    {
        var found = DateRangeParser.Find(text);

        Assert.NotNull(found);
        Assert.Equal((start, end, current), (found.Start?.ToString(), found.End?.ToString(), found.Current));
    }

    [Theory]
    [InlineData("2,100 pods in 31 services")]
    [InlineData("$2010 a month")]
    [InlineData("Version 3.2 of March")]
    [InlineData("")]
    public void Find_NumbersThatAreNoDates_GivesNothing(string text) => Assert.Null(DateRangeParser.Find(text));
}
