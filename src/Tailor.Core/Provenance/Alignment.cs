namespace Tailor.Core.Provenance;

/// <summary>Where a value stands in the document.</summary>
/// <param name="Parts">Its stretches of tokens: one when it stands there whole; none when it is not printed.</param>
/// <param name="Missing">How many of its tokens stand nowhere.</param>
internal sealed record FieldPlace(IReadOnlyList<TokenRange> Parts, int Missing)
{
    public bool IsWhole => Parts.Count == 1 && Missing == 0;
}

/// <summary>
/// Locates the values of a resume in its document. A text that stands there once marks where its entry is; every other value
/// is taken where it stands nearest to its neighbours in the resume.
/// </summary>
internal sealed class Alignment
{
    /// <summary>A range that belongs to another value is taken only when one that is free would be this many tokens farther.</summary>
    private const int CostOfTaken = 2000;

    /// <summary>As <see cref="CostOfTaken"/>, for a range that starts or ends within a word, as a name in an address does.</summary>
    private const int CostOfPart = 1500;

    /// <summary>Shorter texts may stand once by chance.</summary>
    private const int FewestMarkingCharacters = 5;

    private readonly DocumentTokens document;
    private readonly IReadOnlyList<ResumeField> fields;
    private readonly FieldPlace?[] places;
    private readonly WordClass[] taken;
    private readonly ILookup<string, TokenRange> links;

    private Alignment(DocumentTokens document, IReadOnlyList<ResumeField> fields)
    {
        (this.document, this.fields) = (document, fields);
        places = new FieldPlace?[fields.Count];
        taken = new WordClass[document.Count];
        links = document.Words.Where(w => w.Text.Link is not null && w.Tokens.End > w.Tokens.First)
            .ToLookup(w => LinkKey(w.Text.Link!), w => w.Tokens, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The place of each value, null where it is nowhere; and what became of each token.</summary>
    public static (IReadOnlyList<FieldPlace?> Places, IReadOnlyList<WordClass> Tokens) Of(DocumentTokens document, IReadOnlyList<ResumeField> fields)
    {
        var alignment = new Alignment(document, fields);
        var texts = fields.Select(f => f.From is null && f.Shape != FieldShape.Dates ? TokenText.Of(f.Text) : null).ToList();
        alignment.PlaceMarks(texts);
        alignment.PlaceOthers(texts);
        alignment.PlaceDates();
        alignment.PlaceMade();
        return (alignment.places, alignment.taken);
    }

    private void PlaceMarks(List<TokenText?> texts)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (texts[i] is { } text && text.Chars.Count >= FewestMarkingCharacters && document.FindOnly(text) is { } range)
                Put(i, new FieldPlace([range], 0));
        }
    }

    private void PlaceOthers(List<TokenText?> texts)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (places[i] is not null || texts[i] is not { } text)
                continue;
            var linked = links[LinkKey(fields[i].Text)];
            var (parts, missing) = linked.Any() ? ([], 1) : document.Find(text, Expected(i), CostOf);
            if (linked.Any() || parts.Count > 0)
                Put(i, linked.Any() ? new FieldPlace([.. linked], 0) : new FieldPlace(parts, missing));
        }
    }

    /// <summary>The dates of an entry that the resume keeps in its own form only.</summary>
    private void PlaceDates()
    {
        var dates = new PrintedDates(document);
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Shape == FieldShape.Dates && dates.Find(fields[i].Text, Expected(i)) is { } range)
                Put(i, new FieldPlace([range], 0));
        }
    }

    private void PlaceMade()
    {
        var byPointer = new Dictionary<string, FieldPlace?>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].From is { } from)
                places[i] = byPointer[from];
            byPointer[fields[i].Pointer] = places[i];
        }
    }

    /// <summary>Where a value's neighbours in its entry are; else where the one before it in the resume is.</summary>
    private int Expected(int field)
    {
        for (var distance = 1; distance < fields.Count; distance++)
        {
            if (Neighbour(field - distance) is { } before)
                return before.Parts[^1].End;
            if (Neighbour(field + distance) is { } after)
                return after.Parts[0].First;
            if (!IsOfEntry(field - distance) && !IsOfEntry(field + distance))
                break;
        }
        for (var i = field - 1; i >= 0; i--)
        {
            if (places[i] is { Parts: [.., var last] })
                return last.End;
        }
        return 0;

        bool IsOfEntry(int i) => i >= 0 && i < fields.Count && fields[i].Entry == fields[field].Entry;

        FieldPlace? Neighbour(int i) => IsOfEntry(i) && places[i] is { Parts.Count: > 0 } place ? place : null;
    }

    private void Put(int field, FieldPlace place)
    {
        places[field] = place;
        foreach (var part in place.Parts)
            taken.AsSpan(part.First, part.End - part.First).Fill(fields[field].Shape == FieldShape.Dates ? WordClass.Date : WordClass.Field);
    }

    private int CostOf(TokenRange range)
    {
        var count = 0;
        for (var i = range.First; i < range.End; i++)
            count += taken[i] == WordClass.Unplaced ? 0 : 1;
        var isPart = document.WordAt(range.First).Tokens.First < range.First || document.WordAt(range.End - 1).Tokens.End > range.End;
        return (count * 2 > range.End - range.First ? CostOfTaken : 0) + (isPart ? CostOfPart : 0);
    }

    /// <summary>Whether a value is a link: it may stand behind other words.</summary>
    public static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal);

    /// <summary>A link's target without what may be left out of it.</summary>
    public static string LinkKey(string address)
    {
        var key = address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address[7..].Split('?')[0] : address;
        key = key.IndexOf("://", StringComparison.Ordinal) is >= 0 and var i ? key[(i + 3)..] : key;
        return (key.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? key[4..] : key).TrimEnd('/');
    }
}
