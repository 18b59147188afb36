using System.Text;
using HarfBuzzSharp;

namespace Tailor.Pdf.Text;

/// <summary>The script of a text, by which HarfBuzz chooses how to shape it.</summary>
internal static class Scripts
{
    private static readonly Script[] Joined = [Script.Arabic, Script.Syriac, Script.Nko, Script.Mongolian, Script.Mandaic, Script.PhagsPa, Script.Adlam];

    /// <summary>
    /// The longest piece at the start of a text that is of one script. Characters that many scripts use go with those before them, at its
    /// start with those after them.
    /// </summary>
    public static (Script Script, int Length) FirstStretch(ReadOnlySpan<char> text)
    {
        var found = Script.Common;
        var at = 0;
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text[at..], out var character, out var length);
            var script = Of(character.Value);
            if (script != Script.Common && script != found)
            {
                if (found != Script.Common)
                    break;
                found = script;
            }
            at += length;
        }
        return (found, at);
    }

    /// <summary>Whether the letters of a word hang together in this script, so that they must not be spaced out.</summary>
    public static bool IsJoined(Script script) => Array.IndexOf(Joined, script) >= 0;

    /// <summary>Japanese is one script here: its three are mixed within words.</summary>
    private static Script Of(int character)
    {
        if (character < 0x2C0 || character is >= 0x2000 and <= 0x206F)
            return character < 0x80 ? char.IsAsciiLetter((char)character) ? Script.Latin : Script.Common : LatinOrCommon(character);
        var script = UnicodeFunctions.Default.GetScript(character);
        return script == Script.Inherited ? Script.Common : script == Script.Hiragana || script == Script.Katakana ? Script.Han : script;
    }

    private static Script LatinOrCommon(int character) => character < 0x2C0 && Rune.IsLetter(new Rune(character)) ? Script.Latin : Script.Common;
}
