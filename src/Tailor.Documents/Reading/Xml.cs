using System.Globalization;
using System.Xml.Linq;

namespace Tailor.Documents.Reading;

/// <summary>Access to elements and attributes by their local names, whatever namespace the document uses.</summary>
internal static class Xml
{
    /// <summary>The first child of this name.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    /// <summary>The children of this name.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(e => e.Name.LocalName == name) ?? [];

    /// <summary>An attribute's value, or null.</summary>
    public static string? Value(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;

    /// <summary>An attribute's value as a number, or null when it is absent or none.</summary>
    public static int? Number(this XElement? element, string name) =>
        int.TryParse(element.Value(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A property that is on by being there, unless its value says off; null when it is absent.</summary>
    public static bool? Toggle(this XElement? properties, string name) =>
        properties.Child(name) is { } property ? property.Value("val") is not ("0" or "false" or "off" or "none") : null;
}
