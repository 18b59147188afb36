using Tailor.Documents.Exchange;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Reading;

/// <summary>Finds the data that a PDF of ours carries. PdfPig's own look at attachments goes down any tree of names, also one that holds itself.</summary>
internal static class PdfData
{
    private static readonly NameToken Files = NameToken.Create("EmbeddedFiles");
    private static readonly NameToken File = NameToken.Create("EF");

    /// <summary>The resume's JSON, or null when the document carries none.</summary>
    public static byte[]? Of(PdfDocument document, ILookupFilterProvider filters)
    {
        var scanner = document.Structure.TokenScanner;
        var names = document.Structure.Catalog.CatalogDictionary.Find<DictionaryToken>(NameToken.Names, scanner)
            ?.Find<DictionaryToken>(Files, scanner)?.Find<ArrayToken>(NameToken.Names, scanner);
        for (var i = 0; i + 1 < names?.Length; i += 2)
        {
            if (names.Data[i] is IDataToken<string> name && name.Data == EmbeddedData.FileName
                && PdfTokens.Resolve<DictionaryToken>(names.Data[i + 1], scanner)?.Find<DictionaryToken>(File, scanner)?.Find<StreamToken>(NameToken.F, scanner) is { } stream)
                return stream.Decode(filters, scanner).ToArray();
        }
        return null;
    }
}
