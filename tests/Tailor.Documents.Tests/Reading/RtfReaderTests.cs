using System.Text;

namespace Tailor.Documents.Tests.Reading;

public sealed class RtfReaderTests
{
    public static TheoryData<string, string, string> Bodies => new()
    {
        { "bold and italic", @"\b a\b0  {\i b} c\par", "*a* /b/ c" },
        { "heading by style", @"{\stylesheet{\s0 Normal;}{\s1\sbasedon0 heading 1;}{\s2\sbasedon1 My own;}}\s2 Work\par\pard text\par", "# Work\ntext" },
        { "heading by outline level", @"\outlinelevel1 Work\par", "## Work" },
        { "code page", @"\ansicpg1250 \'a3\'f3d\'9f\par", "Łódź" },
        { "font's character set", @"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}\f1 \'cf\'f0\f0 \'e9\f2 \'93\'fa\'96\'7b\par", "Прé日本" },
        { "Unicode", @"\u322?\uc2 \u243\'f3\'f3d\uc0\u378 x\u-10179\u-8704\par", "łódźx\U0001F600" },
        { "symbols", @"a\~b \endash  c\rquote d\_e \{x\}\par", "a b – c’d-e {x}" },
        { "tab and line", @"a\tab b\line c\par", "a\tb\nc" },
        { "lists", @"{\listtext\'b7\tab}\ls1 one\par{\pntext -\tab}\ls1\ilvl1 two\line more\par\pard three\par", "- one\n-- two\n++ more\nthree" },
        { "row", @"\trowd\intbl Polish\cell C2\cell\row\pard after\par", "Polish\tC2\nafter" },
        { "date column", @"\intbl 2019\cell Engineer\par Acme\cell\row\pard", "= 2019\nEngineer\nAcme" },
        { "table in a table", @"\intbl Skills\par\itap2 Go\nestcell 5 years\nestcell{\*\nesttableprops\nestrow}\itap1\cell\row", "Skills\nGo\t5 years" },
        { "hyperlink", @"{\field{\*\fldinst{HYPERLINK ""https://a.example""}}{\fldrslt{\ul site}}} x\par", "site<https://a.example> x" },
        { "page number", @"{\field{\*\fldinst PAGE}{\fldrslt 7}}a\par", "a" },
        { "header and footer", @"{\header ada@example.com\par}{\footer foot\par}Ada\par", "@ ada@example.com\nAda\n@ foot" },
        { "note", @"a{\footnote below}\par b\par", "a\nb\nbelow" },
        { "text box", @"a{\shp{\*\shpinst\shpleft1{\sp{\sn x}{\sv y}}{\shptxt in a box\par}}{\shprslt twice}}\par b\par", "a\n[1] in a box\nb" },
        { "what is no text", @"{\info{\title T}}{\pict\bin5 }}{}}}{\*\unknown x}{\pict 0102}a{\deleted gone}\par", "a" },
        { "without last paragraph", "a", "a" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_IsReadToLines(string what, string body, string expected)
    {
        var document = await Lines.ReadAsync(Encoding.Latin1.GetBytes(@"{\rtf1\ansi " + body + "}"));

        Assert.Equal($"{what}: {expected}", $"{what}: {document.Notation()}");
    }

    [Theory]
    [InlineData(@"{\v secret word}", "marked as hidden")]
    [InlineData(@"{\fs2 secret word}", "too small to be read")]
    [InlineData(@"{\cf1 secret word}", "in the colour of what lies behind")]
    [InlineData(@"{\cf2\highlight2 secret word}", "in the colour of what lies behind")]
    [InlineData(@"\pard\cbpat3 {\cf3 secret word}", "in the colour of what lies behind")]
    public async Task HiddenText_IsLeftOutAndNamed(string hidden, string reason)
    {
        var document = await Lines.ReadAsync(@"{\rtf1{\colortbl;\red255\green255\blue255;\red0\green0\blue0;\red16\green32\blue48;} a " + hidden + @" b\par}");

        Assert.Equal("a b", document.Notation());
        Assert.Equal([$"2 words cannot be seen and were left out: {reason}."], document.Warnings);
    }

    [Theory]
    [InlineData(@"\pard\cbpat3 {\cf1 seen}")]
    [InlineData(@"{\cf1\highlight2 seen}")]
    [InlineData(@"{\cf2 seen}")]
    [InlineData(@"\trowd\clcbpat3\cellx999\pard\intbl {\cf1 seen}\cell\row")]
    [InlineData(@"{\cf9 seen}")]
    [InlineData(@"{\cf0 seen}")]
    [InlineData(@"{\cf1\plain seen}")]
    public async Task TextOnAGround_IsRead(string rtf)
    {
        var document = await Lines.ReadAsync(@"{\rtf1{\colortbl;\red255\green255\blue255;\red0\green0\blue0;\red16\green32\blue48;} " + rtf + @"\par}");

        Assert.Equal("seen", document.Notation());
        Assert.Empty(document.Warnings);
    }
}
