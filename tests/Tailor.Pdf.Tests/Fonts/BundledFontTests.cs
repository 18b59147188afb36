using System.Globalization;
using Tailor.Pdf.Fonts;

namespace Tailor.Pdf.Tests.Fonts;

public class BundledFontTests
{
    private const string Required =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"
        + "ĄĆĘŁŃÓŚŹŻąćęłńóśźżČĎĚŇŘŠŤŮŽčďěňřšťůžŐŰőűĂȘȚășțĀĒĢĪĶĻŅŪāēģīķļņūĖĮŲėįųĞİŞğışŒœ"
        + "ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸĐđƠơƯưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
        + "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΐΰϊϋΆΈΉΊΌΎΏ"
        + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁёЇїІіЄєҐґЋћЂђЉљЊњЏџЎў"
        + "\u00A0–—‘’“”„‚«»‹›…•·°±×÷≤≥≠≈−→€£¥§©®™½¼¾²³¹ªº¿¡";

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(false, false, true)]
    [InlineData(false, true, false)]
    [InlineData(false, true, true)]
    [InlineData(true, false, false)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(true, true, true)]
    public void EveryStyle_HasTheCharactersOfEuropeAndVietnam(bool serif, bool bold, bool italic)
    {
        var face = FontLibrary.Bundled.Find(serif ? BundledFonts.Serif : BundledFonts.Sans, bold, italic);

        Assert.NotNull(face);
        Assert.Equal((bold, italic), (face.Bold, face.Italic));
        var graphemes = StringInfo.GetTextElementEnumerator(Required);
        var missing = new List<string>();
        while (graphemes.MoveNext())
        {
            if (!face.Covers(graphemes.GetTextElement()))
            {
                missing.Add(graphemes.GetTextElement());
            }
        }
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("مرحبا بالعالم ۱۲۳ پژوهشگر")]
    [InlineData("שלום עולם בִּרְכָה")]
    [InlineData("สวัสดีชาวโลก")]
    [InlineData("नमस्ते हिन्दी क्षत्रिय")]
    public void Scripts_BesideThese_NeedNoFontOfTheSystem_InAnyStyle(string text)
    {
        var styles = new[] { false, true }.SelectMany(bold => new[] { false, true }.Select(italic => Sample.Style with { Bold = bold, Italic = italic }));

        var file = Sample.Render([.. styles.Select(style => new Tailor.Pdf.Layout.Paragraph([new(text, style)]))]);

        Assert.Empty(file.Warnings);
    }

    [Fact]
    public void Files_AreAccompaniedByTheirLicence()
    {
        var licences = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "licences"), "OFL-*.txt");

        Assert.Equal(["OFL-Carlito.txt", "OFL-Noto.txt", "OFL-Vollkorn.txt"], licences.Select(Path.GetFileName).Order());
        Assert.All(licences, path => Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", File.ReadAllText(path)));
    }
}
