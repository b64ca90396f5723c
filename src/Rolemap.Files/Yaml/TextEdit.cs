namespace Rolemap.Files.Yaml;

/// <summary>One change of a text.</summary>
/// <param name="Start">The offset in the old text at which it begins.</param>
/// <param name="Length">How many characters of the old text are taken out.</param>
/// <param name="Text">What is put in their place.</param>
public readonly record struct TextEdit(int Start, int Length, string Text)
{
    /// <summary>The offset in the old text behind what is taken out.</summary>
    public int End => Start + Length;
}
