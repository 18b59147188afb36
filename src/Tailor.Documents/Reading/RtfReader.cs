using System.Runtime.InteropServices;
using System.Text;
using Tailor.Core.Parsing;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>
/// Reads RTF: headers, body, notes, footers, in this order. Destinations that are unknown, pictures, comments, deletions and
/// hidden text are left out.
/// </summary>
internal sealed class RtfReader
{
    /// <summary>The budget is looked at once in so many tokens.</summary>
    private const int TokensPerCheck = 1024;

    private readonly ReadBudget budget;
    private readonly Stack<RtfState> groups = new();
    private readonly Stack<RtfStory> stories = new();
    private readonly RtfFonts fonts = new();
    private readonly RtfStyles styles = new();
    private readonly FlowBlocks blocks = new();
    private readonly RtfColours colours = new();
    private readonly HiddenText hidden = new();
    private readonly List<FlowLine> headers = [], footers = [], notes = [];
    private readonly List<byte> bytes = [];
    private readonly StringBuilder name = new();
    private RtfState state = new();
    private bool isOptional, isFooter;
    private int toSkip;

    private RtfReader(ReadBudget budget)
    {
        this.budget = budget;
        stories.Push(new RtfStory(budget, blocks));
    }

    /// <summary>The document's lines.</summary>
    public static Result<DocumentText> Read(ReadOnlyMemory<byte> bytes, ReadBudget budget) => new RtfReader(budget).Read(bytes.Span);

    private Result<DocumentText> Read(ReadOnlySpan<byte> file)
    {
        colours.Look(file);
        var tokens = new RtfTokenizer(file);
        var count = 0;
        RtfToken token;
        while ((token = tokens.Next()) != RtfToken.End)
        {
            if (++count % TokensPerCheck == 0)
                budget.Check();
            if (token == RtfToken.Byte)
            {
                AddByte(tokens.Value);
                continue;
            }
            Flush();
            if (token == RtfToken.Open)
                Open();
            else if (token == RtfToken.Control)
                Control(tokens.Name, tokens.Number);
            else if (groups.Count > 0)
                Close();
            if (groups.Count == 0)
                break;
        }
        if (groups.Count > 0)
            return ReadingProblems.Damaged;
        List<FlowLine> lines = [.. headers, .. stories.Peek().Finish(), .. notes, .. footers];
        return new DocumentText { Lines = FlowLine.Numbered(lines), Pages = 1, Warnings = [.. hidden.Warnings] };
    }

    private void AddByte(byte value)
    {
        isOptional = false;
        if (toSkip > 0)
            toSkip--;
        else if (state.Destination != RtfDestination.Skipped)
            bytes.Add(value);
    }

    private void Flush()
    {
        if (bytes.Count == 0)
            return;
        var text = fonts.Decode(CollectionsMarshal.AsSpan(bytes), state.Font < 0 ? fonts.Default : state.Font);
        bytes.Clear();
        Add(text);
    }

    private void Add(string text)
    {
        switch (state.Destination)
        {
            case RtfDestination.Instruction:
                stories.Peek().Fields.Instruct(text);
                break;
            case RtfDestination.Styles:
                name.Append(text);
                break;
            case RtfDestination.Colours:
                colours.End(text.Count(c => c == ';'));
                break;
            case RtfDestination.Text when state.Deleted:
                break;
            case RtfDestination.Text when colours.Hides(state) is { } reason:
                hidden.Add(reason, text);
                break;
            case RtfDestination.Text:
                stories.Peek().Add(text.Replace('\t', ' '), Style);
                break;
        }
    }

    private TextStyle Style => new(state.Bold, state.Italic, state.HalfPoints / 2.0);

    private void Open()
    {
        if (groups.Count >= ReadBudget.MaxDepth)
            budget.Refuse(ReadingProblems.TooComplex);
        groups.Push(state);
        var definesStyle = state is { Destination: RtfDestination.Styles, Closing: RtfClosing.Nothing };
        state = state with { Closing = definesStyle ? RtfClosing.Style : RtfClosing.Nothing };
        if (definesStyle)
        {
            name.Clear();
            state = state with { Paragraph = new RtfParagraph() };
        }
        (isOptional, toSkip) = (false, 0);
    }

    private void Close()
    {
        switch (state.Closing)
        {
            case RtfClosing.Field:
                stories.Peek().Fields.Mark("end");
                break;
            case RtfClosing.Style when state.Destination == RtfDestination.Styles:
                styles.Define(state.Paragraph, name.ToString().Trim(' ', ';'));
                break;
            case RtfClosing.Margin:
                var margin = stories.Pop().Finish().Select(l => l.InMargin()).ToList();
                var margins = isFooter ? footers : headers;
                margins.AddRange(margin.Where(l => !margins.Exists(m => m.Text.Text == l.Text.Text)));
                break;
            case RtfClosing.Note:
                notes.AddRange(stories.Pop().Finish());
                break;
            case RtfClosing.Box:
                var box = stories.Pop().Finish();
                stories.Peek().AddBox(box);
                break;
        }
        state = groups.Pop();
        (isOptional, toSkip) = (false, 0);
    }

    private void Control(string control, int? number)
    {
        if (control == "*")
        {
            isOptional = true;
            return;
        }
        var wasOptional = isOptional;
        isOptional = false;
        if (toSkip > 0)
        {
            toSkip--;
            return;
        }
        if (state.Destination == RtfDestination.Skipped || TryDestination(control))
            return;
        if (wasOptional && control is not ("shp" or "shpinst" or "nesttableprops"))
            state = state with { Destination = RtfDestination.Skipped };
        else if (!TryText(control, number) && !TryParagraph(control))
            SetProperty(control, number);
    }

    /// <summary>Controls that start a destination of their own.</summary>
    private bool TryDestination(string control)
    {
        switch (control)
        {
            case "fonttbl":
                state = state with { Destination = RtfDestination.Fonts };
                return true;
            case "stylesheet":
                state = state with { Destination = RtfDestination.Styles };
                return true;
            case "field":
                stories.Peek().Fields.Mark("begin");
                state = state with { Closing = RtfClosing.Field };
                return true;
            case "fldinst":
                state = state with { Destination = RtfDestination.Instruction };
                return true;
            case "fldrslt":
                stories.Peek().Fields.Mark("separate");
                return true;
            case "header" or "headerl" or "headerr" or "headerf" or "footer" or "footerl" or "footerr" or "footerf":
                isFooter = control[0] == 'f';
                Begin(RtfClosing.Margin);
                return true;
            case "footnote":
                Begin(RtfClosing.Note);
                return true;
            case "shptxt":
                Begin(RtfClosing.Box);
                return true;
            case "listtext" or "pntext":
                stories.Peek().HasMark = true;
                state = state with { Destination = RtfDestination.Skipped };
                return true;
            case "colortbl":
                state = state with { Destination = RtfDestination.Colours };
                return true;
            case "info" or "pict" or "nonshppict" or "shprslt" or "sp" or "nonesttables" or "filetbl" or "tc" or "tcn" or "xe"
                or "rxe" or "txe" or "bkmkpub" or "ftnsep" or "ftnsepc" or "ftncn" or "aftnsep" or "aftnsepc" or "aftncn" or "template" or "picprop":
                state = state with { Destination = RtfDestination.Skipped };
                return true;
            default:
                return false;
        }
    }

    private void Begin(RtfClosing closing)
    {
        stories.Push(new RtfStory(budget, blocks));
        state = state with { Closing = closing, Destination = RtfDestination.Text, Paragraph = new RtfParagraph() };
    }

    /// <summary>Controls that stand for text.</summary>
    private bool TryText(string control, int? number)
    {
        if (control == "u" && number is { } character)
        {
            toSkip = state.Fallbacks;
            Add(((char)character).ToString());
            return true;
        }
        if (control == "tab" && state is { Destination: RtfDestination.Text, Deleted: false } && colours.Hides(state) is null)
        {
            stories.Peek().Add("\t", Style);
            return true;
        }
        if (RtfText.Of(control) is not { } text)
            return false;
        Add(text);
        return true;
    }

    /// <summary>Controls that end lines, paragraphs, cells and rows.</summary>
    private bool TryParagraph(string control)
    {
        if (state.Destination != RtfDestination.Text)
            return false;
        var story = stories.Peek();
        switch (control)
        {
            case "line" or "lbr" or "column":
                story.BreakLine();
                return true;
            case "par" or "sect" or "page" or "\r" or "\n":
                EndParagraph(story);
                return true;
            case "cell" or "nestcell":
                EndParagraph(story);
                story.EndCell(Depth(control));
                return true;
            case "row" or "nestrow":
                story.EndRow(Depth(control));
                return true;
            default:
                return false;
        }
    }

    private int Depth(string control) => control[0] == 'n' ? Math.Max(1, state.Paragraph.Tables) : 1;

    private void EndParagraph(RtfStory story) => story.EndParagraph(state.Paragraph, styles.Role(state.Paragraph, story.HasMark));

    private void SetProperty(string control, int? number)
    {
        if (RtfProperties.TryApply(state.Paragraph, control, number, out var paragraph))
        {
            state = state with { Paragraph = paragraph };
            return;
        }
        var isOn = number != 0;
        switch (control)
        {
            case "b":
                state = state with { Bold = isOn };
                break;
            case "i":
                state = state with { Italic = isOn };
                break;
            case "v":
                state = state with { Hidden = isOn };
                break;
            case "deleted":
                state = state with { Deleted = isOn };
                break;
            case "fs":
                state = state with { HalfPoints = number ?? 24 };
                break;
            case "cf":
                state = state with { Ink = number ?? 0 };
                break;
            case "highlight" or "cb" or "chcbpat":
                state = state with { Ground = number ?? 0 };
                break;
            case "red" or "green" or "blue" when state.Destination == RtfDestination.Colours:
                colours.Set(control, number ?? 0);
                break;
            case "plain":
                state = state with { Bold = false, Italic = false, Hidden = false, Deleted = false, HalfPoints = 24, Font = -1, Ink = 0, Ground = 0 };
                break;
            case "f":
                state = state with { Font = number ?? -1 };
                break;
            case "uc":
                state = state with { Fallbacks = Math.Clamp(number ?? 1, 0, 16) };
                break;
            case "fcharset" when state.Destination == RtfDestination.Fonts:
                fonts.SetCharacters(state.Font, number ?? 0);
                break;
            case "cpg" when state.Destination == RtfDestination.Fonts:
                fonts.SetCodePage(state.Font, number ?? 0);
                break;
            case "deff":
                fonts.Default = number ?? -1;
                break;
            case "ansicpg":
                fonts.CodePage = number is > 0 and var codePage ? codePage : 1252;
                break;
            case "mac":
                fonts.CodePage = 10000;
                break;
            case "pc":
                fonts.CodePage = 437;
                break;
            case "pca":
                fonts.CodePage = 850;
                break;
        }
    }
}
