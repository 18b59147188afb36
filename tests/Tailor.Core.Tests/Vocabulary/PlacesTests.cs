using Tailor.Core.Vocabulary;

namespace Tailor.Core.Tests.Vocabulary;

public class PlacesTests
{
    [Theory]
    [InlineData("München")]
    [InlineData("Munich, Germany")]
    [InlineData("Florence, Italy")]
    [InlineData("Reading, UK")]
    [InlineData("Split, Kroatien")]
    [InlineData("Antananarivo")]
    [InlineData("80331 München")]
    [InlineData("Austin TX 78701")]
    [InlineData("Greater Boston Area")]
    [InlineData("Großraum München")]
    [InlineData("北京市")]
    [InlineData("東京都")]
    [InlineData("부산")]
    [InlineData("الرياض")]
    [InlineData("Новосибирск")]
    [InlineData("Θεσσαλονίκη")]
    [InlineData("Remote")]
    [InlineData("Hybrid (Lyon)")]
    [InlineData("Nordrhein-Westfalen")]
    public void Evidence_Place_IsSure(string text) => Assert.Equal(2, Places.Evidence(text));

    [Theory]
    [InlineData("Orange")]
    [InlineData("Mobile")]
    [InlineData("Best")]
    [InlineData("Of")]
    [InlineData("Lincoln")]
    [InlineData("Software Engineer")]
    [InlineData("Delta Systems")]
    [InlineData("Machine Learning, Statistics")]
    [InlineData("")]
    public void Evidence_WordsAndNames_IsNone(string text) => Assert.Equal(0, Places.Evidence(text));
}
