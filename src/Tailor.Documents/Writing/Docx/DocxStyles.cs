using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Tailor.Documents.Writing.Printing;
using Tailor.Documents.Writing.Templates;

namespace Tailor.Documents.Writing.Docx;

/// <summary>The styles and the list of a Word file, made of a template. Named as Word names its own, so that a user can restyle them.</summary>
internal static class DocxStyles
{
    /// <summary>The character style of links.</summary>
    public const string Hyperlink = "Hyperlink";

    private const int BulletList = 1;

    /// <summary>The style of a paragraph.</summary>
    public static string Id(ParagraphRole role) => role switch
    {
        ParagraphRole.Name => "Title",
        ParagraphRole.Headline => "Subtitle",
        ParagraphRole.Contact => "Contact",
        ParagraphRole.Heading => "Heading1",
        ParagraphRole.EntryHead => "Heading2",
        ParagraphRole.EntryDetail => "EntryDetail",
        ParagraphRole.Body => "BodyText",
        ParagraphRole.Bullet => "ListBullet",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };

    /// <summary>The style of a span; null for running text.</summary>
    public static string? Id(SpanRole role) => role switch
    {
        SpanRole.Text => null,
        SpanRole.Label => "Strong",
        _ => "Entry" + role,
    };

    /// <summary>Whether paragraphs of this role stay with the next by their style.</summary>
    public static bool KeepsWithNext(ParagraphRole role) =>
        role is ParagraphRole.Name or ParagraphRole.Headline or ParagraphRole.Heading or ParagraphRole.EntryHead or ParagraphRole.EntryDetail;

    /// <summary>All styles of the file.</summary>
    public static Styles Styles(Template template, PaperSize page, DocumentProperties properties)
    {
        var textWidth = DocxUnits.Twips(page.Width) - (2 * DocxUnits.Twips(template.Margin));
        var styles = new Styles(
            Defaults(template, properties),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            new Style(new StyleName { Val = "Default Paragraph Font" }, new SemiHidden())
            {
                Type = StyleValues.Character,
                StyleId = "DefaultParagraphFont",
                Default = true,
            });
        styles.Append(template.Paragraphs.Select(pair => ParagraphStyle(pair.Key, pair.Value, template, textWidth)));
        styles.Append(Enum.GetValues<SpanRole>()
            .Where(role => role != SpanRole.Text)
            .Select(role => CharacterStyle(Id(role)!, role == SpanRole.Label ? "Strong" : "Entry " + role, template.Spans.GetValueOrDefault(role), template)));
        styles.Append(CharacterStyle(Hyperlink, Hyperlink, new SpanStyle(Colour: template.LinkColour), template));
        return styles;
    }

    /// <summary>The list that bullets belong to.</summary>
    public static Numbering Numbering(Template template)
    {
        var indent = DocxUnits.TwipsText(template.Paragraphs[ParagraphRole.Bullet].Indent);
        return new Numbering(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.HybridMultilevel },
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new ParagraphStyleIdInLevel { Val = Id(ParagraphRole.Bullet) },
                    new LevelText { Val = "\u2022" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = indent, Hanging = indent }))
                {
                    LevelIndex = 0,
                })
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = BulletList });
    }

    private static DocDefaults Defaults(Template template, DocumentProperties properties) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle
        {
            RunFonts = new()
            {
                Ascii = template.WordFont.Name,
                HighAnsi = template.WordFont.Name,
                EastAsia = EastAsianFont(properties.Language),
                ComplexScript = "Arial",
            },
            FontSize = new() { Val = DocxUnits.HalfPoints(template.Paragraphs[ParagraphRole.Body].Size) },
            FontSizeComplexScript = new() { Val = DocxUnits.HalfPoints(template.Paragraphs[ParagraphRole.Body].Size) },
            Languages = new() { Val = properties.Language, EastAsia = properties.Language, Bidi = properties.Language },
        }),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle
        {
            WidowControl = new(),
            BiDi = properties.IsRightToLeft ? new() : null,
            SpacingBetweenLines = new()
            {
                Before = "0",
                After = "0",
                Line = ((int)Math.Round(240 * template.LineHeight / template.WordFont.LineHeight)).ToString(CultureInfo.InvariantCulture),
                LineRule = LineSpacingRuleValues.Auto,
            },
        }));

    private static Style ParagraphStyle(ParagraphRole role, Templates.ParagraphStyle look, Template template, int textWidth)
    {
        var properties = new StyleParagraphProperties { SpacingBetweenLines = new() { Before = DocxUnits.TwipsText(look.SpaceBefore) } };
        if (KeepsWithNext(role))
        {
            properties.KeepNext = new();
            properties.KeepLines = new();
        }

        if (role == ParagraphRole.Bullet)
        {
            properties.NumberingProperties = new() { NumberingId = new() { Val = BulletList } };
        }

        if (look.Rule is { } rule)
        {
            properties.ParagraphBorders = new(new BottomBorder
            {
                Val = BorderValues.Single,
                Size = DocxUnits.Eighths(rule.Thickness),
                Space = (uint)Math.Round(rule.Gap),
                Color = template.Colour(rule.Colour),
            });
        }

        if (role is ParagraphRole.EntryHead or ParagraphRole.EntryDetail)
        {
            properties.Tabs = new(new TabStop { Val = TabStopValues.Right, Position = textWidth });
        }

        if (look.Alignment == Alignment.Centre)
        {
            properties.Justification = new() { Val = JustificationValues.Center };
        }

        if (role is ParagraphRole.Heading or ParagraphRole.EntryHead)
        {
            properties.OutlineLevel = new() { Val = role == ParagraphRole.Heading ? 0 : 1 };
        }

        if (look.Alignment == Alignment.Justified)
        {
            properties.Justification = new() { Val = JustificationValues.Both };
        }

        var run = RunProperties(look.IsBold, look.IsItalic, template.Colour(look.Colour));
        run.Spacing = look.Spacing > 0 ? new() { Val = DocxUnits.Twips(look.Spacing * look.Size) } : null;
        run.FontSize = new() { Val = DocxUnits.HalfPoints(look.Size) };
        run.FontSizeComplexScript = new() { Val = DocxUnits.HalfPoints(look.Size) };
        return new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = Id(role),
            CustomStyle = role is ParagraphRole.Contact or ParagraphRole.EntryDetail ? true : null,
            StyleName = new() { Val = Name(role) },
            BasedOn = new() { Val = "Normal" },
            NextParagraphStyle = role is ParagraphRole.Heading or ParagraphRole.EntryHead ? new() { Val = Id(ParagraphRole.Body) } : null,
            PrimaryStyle = new(),
            StyleParagraphProperties = properties,
            StyleRunProperties = run,
        };
    }

    private static Style CharacterStyle(string id, string name, SpanStyle? look, Template template) => new()
    {
        Type = StyleValues.Character,
        StyleId = id,
        CustomStyle = id is Hyperlink or "Strong" ? null : true,
        StyleName = new() { Val = name },
        BasedOn = new() { Val = "DefaultParagraphFont" },
        PrimaryStyle = new(),
        StyleRunProperties = RunProperties(look?.IsBold == true, look?.IsItalic == true, look?.Colour is { } colour ? template.Colour(colour) : null),
    };

    private static StyleRunProperties RunProperties(bool isBold, bool isItalic, string? colour) => new()
    {
        Bold = isBold ? new() : null,
        BoldComplexScript = isBold ? new() : null,
        Italic = isItalic ? new() : null,
        ItalicComplexScript = isItalic ? new() : null,
        Color = colour is null ? null : new() { Val = colour },
    };

    /// <summary>The font of Office for the language's characters; null for Word's choice.</summary>
    private static string? EastAsianFont(string language) => language switch
    {
        "zh" => "Microsoft YaHei",
        "zh-Hant" => "Microsoft JhengHei",
        "ja" => "Yu Gothic",
        "ko" => "Malgun Gothic",
        _ => null,
    };

    private static string Name(ParagraphRole role) => role switch
    {
        ParagraphRole.Heading => "heading 1",
        ParagraphRole.EntryHead => "heading 2",
        ParagraphRole.EntryDetail => "Entry Detail",
        ParagraphRole.Body => "Body Text",
        ParagraphRole.Bullet => "List Bullet",
        _ => Id(role),
    };
}
