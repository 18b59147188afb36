using System.Xml;
using System.Xml.Linq;

namespace Tailor.Documents.Reading;

/// <summary>
/// Loads the XML parts of one document. Nodes and depth are counted before a tree is built, entities and document types are
/// refused, nothing is ever fetched.
/// </summary>
/// <param name="budget">Limits the reading.</param>
internal sealed class BoundedXml(ReadBudget budget)
{
    /// <summary>The most XML nodes in all parts: the tree of a resume has some 20,000, and each takes 100 bytes in memory.</summary>
    private const int MaxNodes = 1_000_000;

    private int nodes;

    /// <summary>The root element; throws <see cref="XmlException"/> when it is no well-formed XML.</summary>
    public XElement Load(Func<TextReader> open) => Load(() => XmlReader.Create(open(), Settings));

    /// <inheritdoc cref="Load(Func{TextReader})"/>
    public XElement Load(byte[] bytes) => Load(() => XmlReader.Create(new MemoryStream(bytes, writable: false), Settings));

    private static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private XElement Load(Func<XmlReader> open)
    {
        using (var counting = open())
        {
            while (counting.Read())
                CheckShape(counting);
        }
        using var reader = open();
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private void CheckShape(XmlReader reader)
    {
        nodes += 1 + reader.AttributeCount;
        if (reader.Depth > ReadBudget.MaxDepth || nodes > MaxNodes)
            budget.Refuse(ReadingProblems.TooComplex);
        if (nodes % 1024 == 0)
            budget.Check();
    }
}
