using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Reading;

/// <summary>Follows references between a PDF's objects.</summary>
internal static class PdfTokens
{
    /// <summary>A reference to a reference is legal, a chain of them is an attack.</summary>
    private const int MaxSteps = 8;

    /// <summary>The object that a token is or refers to, or null when it is of another type.</summary>
    public static T? Resolve<T>(IToken token, IPdfTokenScanner scanner)
        where T : class, IToken
    {
        for (var step = 0; step < MaxSteps && token is IndirectReferenceToken reference; step++)
            token = scanner.Get(reference.Data)?.Data ?? NullToken.Instance;
        return token as T;
    }

    /// <summary>The value of a dictionary's entry, or null when it is absent or of another type.</summary>
    public static T? Find<T>(this DictionaryToken dictionary, NameToken name, IPdfTokenScanner scanner)
        where T : class, IToken
        => dictionary.TryGet(name, out var token) ? Resolve<T>(token, scanner) : null;
}
