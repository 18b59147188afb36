using System.Globalization;
using System.Net;
using System.Text;

namespace Tailor.Documents.Explaining;

/// <summary>HTML being written. Text from a document is untrusted: whatever is put into a hole is escaped.</summary>
internal sealed class Markup
{
    private readonly StringBuilder html = new();

    /// <summary>Markup of our own, with values in its holes: numbers to a tenth where nothing else is said, all of it escaped.</summary>
    public Markup Add(FormattableString markup)
    {
        html.AppendFormat(Escaping.Instance, markup.Format, markup.GetArguments()).Append('\n');
        return this;
    }

    /// <summary>Text of our own, as it is.</summary>
    public Markup AddOwn(string text)
    {
        html.Append(text);
        return this;
    }

    public override string ToString() => html.ToString();

    private sealed class Escaping : IFormatProvider, ICustomFormatter
    {
        public static Escaping Instance { get; } = new();

        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider)
        {
            var text = arg is IFormattable value
                ? value.ToString(format ?? (arg is double ? "0.#" : null), CultureInfo.InvariantCulture)
                : arg?.ToString() ?? "";
            return WebUtility.HtmlEncode(string.Concat(text.Where(c => !char.IsControl(c))));
        }
    }
}
