using System.Globalization;
using System.Text;

namespace Rolemap.Files.Yaml;

/// <summary>Reads what stands behind a backslash in double quotes.</summary>
internal sealed class QuotedEscapes(YamlCursor cursor)
{
    /// <summary>Reads the escape whose backslash is next into the cursor's scratch; false when it is not one.</summary>
    public bool Read()
    {
        var letter = cursor.CharAt(cursor.At + 1);
        var digits = letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
            return ReadCode(digits);
        if (SimpleOf(letter) is not { } meant)
        {
            cursor.Refuse(cursor.At, $"'\\{letter}' is no escape in double quotes.", "Write '\\\\' for a backslash, or use single quotes.");
            return false;
        }
        cursor.Scratch.Append(meant);
        cursor.At += 2;
        return true;
    }

    private static char? SimpleOf(char letter) => letter switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        ' ' or '"' or '/' or '\\' => letter,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };

    private bool ReadCode(int digits)
    {
        var start = cursor.At;
        if (!TryReadHex(start + 2, digits, out var code))
        {
            cursor.Refuse(start, $"'\\{cursor.Text[start + 1]}' needs {digits} hexadecimal digits.", "Write all of them, such as \\u00E9.");
            return false;
        }
        cursor.At = start + 2 + digits;
        // JSON writes characters beyond U+FFFF as two escapes.
        if (code is >= 0xD800 and < 0xDC00 && cursor.CharAt(cursor.At) == '\\' && cursor.CharAt(cursor.At + 1) == 'u'
            && TryReadHex(cursor.At + 2, 4, out var low) && low is >= 0xDC00 and < 0xE000)
        {
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            cursor.At += 6;
        }
        if (!Rune.IsValid(code))
        {
            cursor.Refuse(start, $"U+{code:X4} is no character.", "Write the code of a whole character.");
            return false;
        }
        cursor.Scratch.Append(new Rune(code).ToString());
        return true;
    }

    private bool TryReadHex(int from, int digits, out uint code)
    {
        code = 0;
        return from + digits <= cursor.Text.Length
            && uint.TryParse(cursor.Text.AsSpan(from, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }
}
