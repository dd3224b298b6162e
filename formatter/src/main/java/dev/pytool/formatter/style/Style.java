package dev.pytool.formatter.style;

/// How lines are to look: the options every station of the formatter reads.
///
/// @param lineLength columns a line may fill
/// @param normalizesStrings whether quotes and prefixes are made uniform
/// @param magicTrailingComma whether a trailing comma keeps a bracket exploded
/// @param stub whether the file is a type stub
/// @param preview whether the coming style is used
/// @param unstable whether features with known defects are used as well
public record Style(
        int lineLength,
        boolean normalizesStrings,
        boolean magicTrailingComma,
        boolean stub,
        boolean preview,
        boolean unstable) {

    public boolean has(Preview feature) {
        return unstable || preview && !feature.isUnstable();
    }

    public Style withLineLength(int columns) {
        return new Style(columns, normalizesStrings, magicTrailingComma, stub, preview, unstable);
    }
}
