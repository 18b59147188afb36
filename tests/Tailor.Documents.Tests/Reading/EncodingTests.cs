using System.Text;
using Tailor.Documents.Reading;

namespace Tailor.Documents.Tests.Reading;

public sealed class EncodingTests
{
    private const string Polish = "Zażółć gęślą jaźń: Łukasz Żółciński, inżynier, Kraków";
    private const string German = "Jürgen Größler, Geschäftsführer in München, Straße 5";
    private const string French = "Éloïse Lefèvre, développeuse à Besançon, diplômée en été";
    private const string Czech = "Jiří Dvořák, vývojář, žluťoučký kůň úpěl ďábelské ódy, Plzeň";
    private const string Russian = "Пётр Сергеевич Волков, инженер, опыт работы десять лет";
    private const string Japanese = "職務経歴書 山田太郎 東京都でソフトウェアを開発しています";
    private const string Chinese = "李雷，软件工程师，负责后端系统的设计与开发，北京大学计算机专业";
    private const string Greek = "Γιώργος Παπαδόπουλος, μηχανικός λογισμικού στην Αθήνα";
    private const string Turkish = "Ayşe Yılmaz, yazılım mühendisi, İstanbul, çalışma deneyimi";
    private const string Korean = "홍길동 소프트웨어 개발자, 서울대학교 컴퓨터공학과 졸업";
    private const string Traditional = "王小明，軟體工程師，負責後端系統的設計與開發，國立臺灣大學";
    private const string Hebrew = "ישראל ישראלי, מהנדס תוכנה בתל אביב";
    private const string Arabic = "محمد علي، مهندس برمجيات في القاهرة";
    private const string Lithuanian = "Žydrūnas Kazlauskas, programuotojas, dirbęs įmonėje Šiauliuose";
    private const string Typographic = "“Quoted” – it’s 20 € • Résumé";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, int> Texts => new()
    {
        { Polish, 65001 }, { Polish, 1250 }, { Polish, 28592 }, { Polish, 1200 }, { Polish, 1201 }, { Polish, 852 },
        { German, 1252 }, { German, 850 }, { German, 65001 }, { German, 1200 },
        { French, 1252 }, { French, 10000 }, { French, 28591 },
        { Czech, 1250 }, { Czech, 28592 },
        { Russian, 1251 }, { Russian, 20866 }, { Russian, 866 }, { Russian, 1200 }, { Russian, 1201 },
        { Japanese, 932 }, { Japanese, 51932 }, { Japanese, 50220 }, { Japanese, 1200 }, { Japanese, 65001 },
        { Chinese, 54936 }, { Chinese, 65001 }, { Chinese, 1201 },
        { Greek, 1253 }, { Greek, 28597 },
        { Turkish, 1254 },
        { Korean, 949 },
        { Traditional, 950 },
        { Hebrew, 1255 },
        { Arabic, 1256 },
        { Lithuanian, 1257 },
        { Typographic, 1252 }, { Typographic, 65001 },
        { "Plain ASCII, nothing else", 20127 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Text_InAnyCommonEncoding_IsReadAsWritten(string text, int codePage)
    {
        var document = await Lines.ReadAsync(Encoding.GetEncoding(codePage).GetBytes("CV\r\n" + text + "\r\n2019 - 2024\r\n"));

        Assert.Equal(text.Normalize(), document.Lines[1].Text);
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(1200)]
    [InlineData(1201)]
    [InlineData(12000)]
    [InlineData(12001)]
    [InlineData(54936)]
    public async Task Text_WithByteOrderMark_LosesOnlyTheMark(int codePage)
    {
        var encoding = Encoding.GetEncoding(codePage);
        byte[] mark = codePage == 54936 ? [0x84, 0x31, 0x95, 0x33] : encoding.GetPreamble();

        var document = await Lines.ReadAsync([.. mark, .. encoding.GetBytes("李雷 Łukasz")]);

        Assert.Equal("李雷 Łukasz", document.Lines[0].Text);
    }

    [Theory]
    [InlineData(1252, "Zoë")]
    [InlineData(1250, "Paweł")]
    [InlineData(1251, "Пётр")]
    public async Task Text_WithOneNameBeyondAscii_IsReadAsWritten(int codePage, string name)
    {
        var text = $"{name} Novak\nSoftware engineer\nBuilt services in Go and C#.\n";

        var document = await Lines.ReadAsync(Encoding.GetEncoding(codePage).GetBytes(text));

        Assert.Equal($"{name} Novak", document.Lines[0].Text);
    }

    [Fact]
    public async Task Text_InUtf8WithOneBrokenByte_IsStillUtf8()
    {
        var bytes = Encoding.UTF8.GetBytes(Polish + "\n" + Polish);
        bytes[^1] = 0xC5;

        var document = await Lines.ReadAsync(bytes);

        Assert.Equal(Polish, document.Lines[0].Text);
    }

    [Fact]
    public async Task Text_WithControlCharacters_IsReadWithoutThem()
    {
        var document = await Lines.ReadAsync("Ada\0 Ex\u0007ample\u200B\u00AD\uFEFF\n\u001b[1mEngineer at ACME and some more words to be text\n");

        Assert.Equal(["Ada Example", "[1mEngineer at ACME and some more words to be text"], document.Lines.Select(l => l.Text));
    }

    [Fact]
    public async Task Text_Decomposed_IsComposed()
    {
        var document = await Lines.ReadAsync("Rene\u0301");

        Assert.Equal("Ren\u00E9", document.Lines[0].Text);
    }

    [Fact]
    public void TextNormalizer_OfHalfASurrogatePair_ShowsTheLoss() => Assert.Equal("a\uFFFDb", TextNormalizer.Normalize("a\uD83Db"));
}
